import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// Several orders of one person, and how hard somebody works.
extension UnpaidWorkService {
    package func relateOrders(
        _ request: Wire.RelateOrdersRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RequirementCommandReply {
        let relation: OrderRelation = try choice(request.relation, "relation", "Select how the orders belong together.")
        return try await change(
            request, of: request.caseId, request.version, call, detail: relation.name
        ) { transaction, found in
            let other = try transaction.requirement(request.otherCaseId, for: call)
            guard other.crn == found.crn, other.id != found.id else {
                throw Status.invalid("otherCaseId", .inconsistent, "It must be another order of the same person.")
            }
            try transaction.relate(found.id, to: other.id, relation)
            for id in [other.id, found.id] { try transaction.recheck(id) }
            try transaction.settle(other.id)
        }
    }

    package func setIntensiveWorking(
        _ request: Wire.SetIntensiveWorkingRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RequirementCommandReply {
        try CommandText.require(request.reason, "reason", "Enter why.")
        return try await change(
            request, of: request.caseId, request.version, call, detail: request.reason
        ) { transaction, found in
            if request.isIntensive { try transaction.checkMayWorkIntensively(found.crn) }
            try transaction.execute(
                "UPDATE unpaid_work SET is_intensive = \(request.isIntensive) WHERE case_id = \(found.id)")
        }
    }
}

extension Transaction {
    fileprivate func relate(
        _ id: Identifier, to other: Identifier, _ relation: OrderRelation
    ) throws {
        try execute(
            """
            DELETE FROM order_relation
            WHERE (case_id, other_case_id) IN (VALUES (\(id), \(other)), (\(other), \(id)))
            """)
        let (first, second) = relation == .after ? (other, id) : (id, other)
        guard relation != .separate else { return }
        // Each would wait for the other, for good.
        guard try !waits(first, for: second) else {
            throw Status.refused("The other order waits for this one through a third.", "ORDERS_LOOP")
        }
        try execute(
            """
            INSERT INTO order_relation (case_id, other_case_id, is_concurrent)
            VALUES (\(first), \(second), \(relation == .concurrent))
            """)
    }

    fileprivate func checkMayWorkIntensively(_ crn: String) throws {
        let refusals = try first("FROM person WHERE crn = \(crn)") { row in
            IntensiveWorking.refusals(employment: row("employment"), dependants: TriState(code: row("dependants")))
        }
        guard let words = refusals, words.isEmpty else {
            throw Status(
                .failedPrecondition, (refusals ?? []).joined(separator: " "), reason: "NOT_FOR_THIS_PERSON")
        }
    }
}

extension Querying {
    /// Those under which an hour counts as well that is worked under this one.
    func concurrentOrders(of id: Identifier) throws(StoreFault) -> [Identifier] {
        try all(
            """
            FROM unpaid_work WHERE state <> 6 AND case_id IN (
                SELECT other_case_id FROM order_relation WHERE case_id = \(id) AND is_concurrent
                UNION SELECT case_id FROM order_relation WHERE other_case_id = \(id) AND is_concurrent)
            """
        ) { $0("case_id") }
    }

    /// Whether an order waits for another, be it through a third.
    fileprivate func waits(_ id: Identifier, for other: Identifier) throws(StoreFault) -> Bool {
        let found: Int? = try value(
            """
            WITH RECURSIVE earlier (id) AS (
                SELECT case_id FROM order_relation WHERE other_case_id = \(id) AND NOT is_concurrent
                UNION SELECT case_id FROM order_relation JOIN earlier ON other_case_id = earlier.id
                WHERE NOT is_concurrent)
            SELECT 1 FROM earlier WHERE id = \(other)
            """)
        return found != nil
    }

    /// What is left of the orders that are to be worked first.
    func minutesToWorkFirst(before id: Identifier) throws(StoreFault) -> Int {
        try value(
            """
            SELECT sum(max(0, ordered_minutes - credited_minutes)) FROM order_relation
                JOIN unpaid_work ON unpaid_work.case_id = order_relation.case_id
            WHERE other_case_id = \(id) AND NOT is_concurrent AND state <> 6
            """) ?? 0
    }

    /// The person's other orders with unpaid work, the latest sentence first.
    func otherOrders(of found: StoredRequirement) throws(StoreFault) -> [Wire.RelatedOrder] {
        try all(
            """
            FROM \(SQL.requirementTables)
                LEFT JOIN order_relation first
                    ON first.case_id = \(found.id) AND first.other_case_id = unpaid_work.case_id
                LEFT JOIN order_relation second
                    ON second.other_case_id = \(found.id) AND second.case_id = unpaid_work.case_id
            WHERE known_case.crn = \(found.crn) AND unpaid_work.case_id <> \(found.id)
            ORDER BY known_case.sentenced_on DESC, event_number LIMIT \(Requirements.historyRows)
            """
        ) { row in
            var order = Wire.RelatedOrder(
                caseId: row.id("unpaid_work.case_id"), eventNumber: row("event_number"),
                sentencedOn: row("known_case.sentenced_on"), orderedMinutes: row("ordered_minutes"),
                remainingMinutes: row("max(0, ordered_minutes - credited_minutes)"),
                state: row.choice("unpaid_work.state"))
            switch (row("first.is_concurrent", as: Bool?.self), row("second.is_concurrent", as: Bool?.self)) {
            case (true?, _), (_, true?): order.relation = .concurrent
            case (false?, _): order.relation = .before
            case (_, false?): order.relation = .after
            case (nil, nil): order.relation = .separate
            }
            return order
        }
    }
}
