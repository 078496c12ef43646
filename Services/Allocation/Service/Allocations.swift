import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func allocateCase(
        _ request: Wire.AllocateCaseRequest, _ call: AuthorisedCall
    ) async throws -> Wire.AllocateCaseReply {
        let order = try AllocationOrder(request)
        let intake = Intake(workingDays: workingDays)
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let event = try transaction.event(request.caseId, for: call.caller)
            command.subjects = [event.personID]
            command.detail = order.words
            let result = try intake.allocate(event, by: order, version: request.version, call.caller, transaction)
            var reply = Wire.AllocateCaseReply(result, on: transaction.today)
            reply.nextSteps = try transaction.nextSteps(after: result)
            return reply
        }
    }

    package func undoAllocation(
        _ request: Wire.UndoAllocationRequest, _ call: AuthorisedCall
    ) async throws -> Wire.CaseCommandReply {
        return try await command(
            request, call
        ) { command, event in
            let transaction = command.transaction
            guard let taken = event.facts.currentOfficer else {
                throw Status.refused("Nobody holds the case.", "NOT_HELD")
            }
            guard let before = try transaction.takeBackAllocation(of: event.id)
            else {
                throw Status.refused("The officer has opened the case: it can be given to another instead.", "OPENED")
            }
            event.facts.currentOfficer = before.officer
            try transaction.readPost(of: &event)
            return "The allocation to \(try transaction.officerName(taken)) was taken back before it was opened."
        }
    }
}

/// What has come of an order.
struct AllocationResult {
    let event: StoredEvent
    let officer: StoredOfficer
    let before: Capacity
    let version: Int
    let state: Wire.CaseState
    let band: Wire.ColourBand
    /// The officer held the case already, and nothing has changed.
    let wasSame: Bool
}

extension Intake {
    /// Gives a case to an officer, where the rules let it and what they ask for is there; the same again changes
    /// nothing.
    func allocate(
        _ old: StoredEvent, by order: AllocationOrder, version: UInt32, _ caller: Caller, _ transaction: Transaction
    ) throws -> AllocationResult {
        let today = transaction.today
        guard let officer = try transaction.officer(order.officer, on: today) else {
            throw Status.invalid("officer", .unknownValue, "The staff list has no such officer.")
        }
        let isSame = old.facts.currentOfficer == order.officer
        if isSame, order.countersignature == nil { return .same(old, officer, version: old.version, on: today) }
        try old.check(version: version)
        try old.checkIsOurs()
        guard !old.decision.isRetainedByNPS else {
            throw Status.refused("The NPS holds the person and has their officer.", "NPS_HELD")
        }
        try transaction.checkManager(order.countersignature)
        let demand = try transaction.demand(of: old, on: today)
        let choice = try transaction.choice(of: officer, by: order, for: demand, butNot: old, on: today)
        if isSame {
            guard try renew(order, choice, of: old, caller, transaction) else {
                return .same(old, officer, version: old.version, on: today)
            }
            return .same(old, officer, version: old.version + 1, on: today)
        }
        let reason = try order.reason(for: old)
        guard choice.faults.isEmpty else { throw Status(choice.faults) }
        var order = order
        // What was not asked for is not kept, and nothing is to be reviewed.
        if choice.candidate.eligibility.verdict == .eligible { order.countersignature = nil }
        let entry = AllocationEntry(officer: order.officer, reason: reason, order: order)
        try transaction.give(old.id, by: entry, caller)
        try transaction.startReview(of: old.id, order.countersignature)
        try transaction.meet(.reallocationDue, of: old.id, by: "Another officer has the case.")
        var event = old
        event.facts.currentOfficer = order.officer
        try transaction.readPost(of: &event)
        let settled = try settle(
            event, after: old.decision, since: try transaction.sentence(entry, officer, from: old), caller,
            transaction, told: order.officer)
        return AllocationResult(
            event: event, officer: try transaction.officer(order.officer, on: today) ?? officer,
            before: officer.capacity(on: today), version: old.version + 1,
            state: settled.state, band: settled.wireBand, wasSame: false)
    }
}

extension Intake {
    /// Whether there was something to countersign: whoever holds the case goes on, under a new countersignature.
    private func renew(
        _ order: AllocationOrder, _ choice: AllocationChoice, of event: StoredEvent, _ caller: Caller,
        _ transaction: Transaction
    ) throws -> Bool {
        guard let countersignature = order.countersignature,
            choice.candidate.eligibility.verdict == .withCountersignature
        else { return false }
        let owed = choice.faults.filter { $0 == .reviewNotAhead || $0 == .countersignatureOwed }
        guard owed.isEmpty else { throw Status(owed) }
        try transaction.renew(countersignature, of: event.id)
        try transaction.touch(event.id, "A manager has countersigned: \(countersignature.reason)", by: caller)
        return true
    }
}

extension AllocationResult {
    /// The officer held the case already.
    fileprivate static func same(
        _ event: StoredEvent, _ officer: StoredOfficer, version: Int, on today: Day
    ) -> AllocationResult {
        AllocationResult(
            event: event, officer: officer, before: officer.capacity(on: today), version: version, state: event.state,
            band: SettledCase(event.decision, state: event.state, waitsFor: "").wireBand, wasSame: true)
    }
}

extension Wire.AllocateCaseReply {
    fileprivate init(_ result: AllocationResult, on today: Day) {
        self.init(
            caseId: "\(result.event.id)", version: UInt32(result.version), state: result.state, band: result.band,
            officer: .init(result.officer, on: today), before: .init(result.before), wasSame: result.wasSame)
    }
}

extension Transaction {
    fileprivate func sentence(
        _ entry: AllocationEntry, _ officer: StoredOfficer, from old: StoredEvent
    ) throws(StoreFault) -> String {
        let to = "\(officer.officer.name) (\(officer.officer.grade.name))"
        let what =
            if let holder = old.facts.currentOfficer {
                "Given to \(to) instead of \(try officerName(holder)): \(entry.reason.name.lowercased())."
            } else {
                "Allocated to \(to)."
            }
        return [what, entry.order?.words ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    fileprivate func nextSteps(after result: AllocationResult) throws(StoreFault) -> [String] {
        let name = result.officer.officer.name
        guard !result.wasSame else { return ["\(name) holds the case already: nothing has changed."] }
        var steps = ["\(name) finds the case first in their workload until they open it."]
        let clocks = try all(
            """
            FROM clock WHERE event_id = \(result.event.id) AND met_at IS NULL AND void_at IS NULL ORDER BY due_on, kind
            """
        ) { (kind: ClockKind(rawValue: $0("kind")), dueOn: $0("due_on", as: Day.self)) }
        for clock in clocks {
            if let kind = clock.kind { steps.append("\(kind.name) is due by \(clock.dueOn.inWords).") }
        }
        if result.officer.capacity(on: today).level == .over {
            steps.append("\(name) is above the limit now: look at the team’s workload.")
        }
        return steps
    }
}
