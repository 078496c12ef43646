import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func allocateCase(
        _ request: Wire.AllocateCaseRequest, _ call: Call
    ) async throws -> Wire.AllocateCaseReply {
        let caller = try await caller(call, to: .allocateCase)
        let order = try AllocationOrder(request)
        let intake = Intake(workingDays: workingDays)
        return try await store.run(Action.allocateCase.name, request, call, by: caller) { command in
            let transaction = command.transaction
            let event = try transaction.event(request.caseId, visibleTo: caller.account, on: transaction.today)
            command.subjects = [event.personID]
            command.detail = order.words
            let result = try intake.allocate(event, by: order, version: request.version, caller, transaction)
            var reply = Wire.AllocateCaseReply(result, on: transaction.today)
            reply.nextSteps = try transaction.nextSteps(after: result)
            return reply
        }
    }

    package func undoAllocation(
        _ request: Wire.UndoAllocationRequest, _ call: Call
    ) async throws -> Wire.CaseCommandReply {
        let caller = try await caller(call, to: .undoAllocation)
        return try await command(
            .undoAllocation, request, request.caseId, request.version, call, caller, subject: "case-reallocated"
        ) { command, event in
            let transaction = command.transaction
            guard let taken = event.facts.currentOfficer,
                let before = try transaction.takeBackAllocation(of: event.id)
            else {
                throw Status(
                    .failedPrecondition, "The officer has opened the case: it can be given to another instead.",
                    reason: "OPENED")
            }
            event.facts.currentOfficer = before.officer
            try transaction.readPost(of: &event)
            return "The allocation to \(try transaction.officerName(taken)) was taken back before it was opened."
        }
    }
}

/// What a manager has ordered: who is to hold a case, and what was said about it.
struct AllocationOrder: Sendable {
    let officer: String
    /// Nil where the order leaves it to the case whether it is the first allocation.
    var reason: AllocationReason?
    var reasonWords = ""
    var overrideReason = ""
    var overloadReason = ""
    var countersignature: Countersignature?
    /// Whether the officer need not be the first of the ranking: somebody has looked through proposals.
    var isProposed = false

    /// All that was written, for the case's history and the audit trail.
    var words: String {
        [reasonWords, overrideReason, overloadReason].filter { !$0.isBlank }.joined(separator: " ")
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
        if old.facts.currentOfficer == order.officer {
            return AllocationResult(
                event: old, officer: officer, before: officer.capacity(on: today), version: old.version,
                state: old.state, band: SettledCase(old.decision, put: nil).wireBand, wasSame: true)
        }
        try old.check(version: version)
        try old.checkIsOurs()
        let reason = try order.reason(for: old)
        let demand = try transaction.demand(of: old, on: today)
        let choice = try transaction.choice(of: officer, by: order, for: demand, on: today)
        guard choice.faults.isEmpty else { throw Status(choice.faults) }
        let entry = AllocationEntry(officer: order.officer, reason: reason, order: order, isOpened: false)
        try transaction.give(old.id, by: entry, caller)
        try transaction.startReview(of: old.id, order.countersignature)
        try transaction.meet(.reallocationDue, of: old.id, by: "Another officer has the case.")
        var event = old
        event.facts.currentOfficer = order.officer
        try transaction.readPost(of: &event)
        let isFirst = old.facts.currentOfficer == nil
        let settled = try settle(
            event, after: old.decision, since: try transaction.sentence(entry, officer, from: old), caller,
            transaction, told: order.officer, subject: isFirst ? "case-allocated" : "case-reallocated")
        var after = officer
        after.workload = officer.workload.adding(demand.weight(for: officer.officer.grade))
        return AllocationResult(
            event: event, officer: after, before: officer.capacity(on: today), version: old.version + 1,
            state: settled.state, band: settled.wireBand, wasSame: false)
    }
}

extension AllocationOrder {
    fileprivate init(_ request: Wire.AllocateCaseRequest) throws(Status) {
        try CommandText.require(
            request.officer, "officer", "Choose an officer.", limit: CommandText.nameCharacters)
        for (text, field) in [
            (request.words, "words"), (request.overrideReason, "overrideReason"),
            (request.overloadReason, "overloadReason"),
        ] {
            try CommandText.check(text, field)
        }
        officer = request.officer
        reason = try Self.reason(request.reason, "reason")
        reasonWords = request.words
        overrideReason = request.overrideReason
        overloadReason = request.overloadReason
        countersignature = try request.countersignature.flatMap(Countersignature.init)
    }

    /// Nil for one that is left out.
    static func reason(_ wire: Wire.AllocationReason, _ field: String) throws(Status) -> AllocationReason? {
        guard wire != .unspecified else { return nil }
        guard let reason = AllocationReason(rawValue: Int(wire.rawValue)) else {
            throw .invalid(field, .unknownValue, "There is no such reason.")
        }
        return reason
    }

    /// The reason, as it fits a case that somebody holds or nobody does.
    fileprivate func reason(for event: StoredEvent) throws(Status) -> AllocationReason {
        guard event.facts.currentOfficer != nil else {
            return reason == .transferIn ? .transferIn : .initialAllocation
        }
        guard let reason, AllocationReason.forReallocation.contains(reason) else {
            throw .invalid("reason", .required, "Select why the case goes to another officer.")
        }
        guard reason != .other || !reasonWords.isBlank else {
            throw .invalid("words", .required, "Enter the reason.")
        }
        return reason
    }
}

extension Countersignature {
    /// Nil where nothing of it is filled in.
    fileprivate init?(_ wire: Wire.Countersignature) throws(Status) {
        guard !wire.manager.isBlank || !wire.reason.isBlank || !wire.reviewOn.isEmpty else { return nil }
        let field = "countersignature"
        try CommandText.require(
            wire.manager, "\(field).manager", "Select the manager who countersigns.", limit: CommandText.nameCharacters)
        try CommandText.require(wire.reason, "\(field).reason", "Enter why the manager countersigns.")
        let day = try CommandText.day(wire.reviewOn, "\(field).reviewOn", "Enter the date of the review.")
        self.init(manager: wire.manager, reason: wire.reason, reviewOn: day)
    }
}

extension Status {
    /// What a choice of an officer owes, field by field.
    fileprivate init(_ faults: [ChoiceFault]) {
        let isBarred = faults.contains { if case .notEligible = $0 { true } else { false } }
        self.init(
            .failedPrecondition, faults.first?.sentence ?? "", reason: isBarred ? "NOT_ELIGIBLE" : "REASON_OWED")
        violations = faults.map { FieldViolation(field: $0.path, code: .required, message: $0.sentence) }
    }
}

extension ChoiceFault {
    /// The field of the request; of a countersignature, where one begins.
    fileprivate var path: String {
        switch self {
        case .countersignatureOwed: "countersignature.manager"
        case .reviewNotAhead: "countersignature.reviewOn"
        default: field
        }
    }
}

// MARK: - What is kept

/// A row of who holds a case.
struct AllocationEntry {
    let officer: String
    let reason: AllocationReason
    var order: AllocationOrder?
    /// Whether the officer knows the case already, so that it cannot be taken back.
    var isOpened: Bool
}

/// Who holds a case once an allocation is taken back; nobody where it was the first.
private struct HolderBefore {
    let officer: String?
}

extension Transaction {
    /// Ends what stands and enters who holds the case from now on.
    func give(_ event: Identifier, by entry: AllocationEntry, _ caller: Caller) throws(StoreFault) {
        let isChange = try endAllocation(of: event)
        let countersignature = entry.order?.countersignature
        try execute(
            """
            INSERT INTO allocation (event_id, officer, from_at, reason, words, allocated_by, on_behalf_of,
                countersigned_by, countersignature_reason, review_on, opened_at, is_change)
            VALUES (\(event), \(entry.officer), \(now), \(entry.reason.rawValue), \(entry.order?.words ?? ""),
                \(caller.account), \(caller.onBehalfOf), \(countersignature?.manager ?? ""),
                \(countersignature?.reason ?? ""), \(countersignature?.reviewOn), \(entry.isOpened ? now : nil),
                \(isChange))
            """)
    }

    /// Whether somebody held the case until now.
    @discardableResult func endAllocation(of event: Identifier) throws(StoreFault) -> Bool {
        try execute(
            "UPDATE allocation SET until_at = max(from_at, \(now)) WHERE event_id = \(event) AND until_at IS NULL") > 0
    }

    /// Lets the rows of who holds a case follow what the case itself says, where an extract has said so.
    func settleHolder(of event: StoredEvent, _ settled: SettledCase, by caller: Caller) throws(StoreFault) {
        let wanted = settled.state == .retainedByNps ? nil : settled.holder
        let known: String? = try value(
            "SELECT officer FROM allocation WHERE event_id = \(event.id) AND until_at IS NULL")
        guard wanted != known else { return }
        guard let wanted else {
            try endAllocation(of: event.id)
            return
        }
        try give(event.id, by: AllocationEntry(officer: wanted, reason: .heldOnReceipt, isOpened: true), caller)
        try meet(.reallocationDue, of: event.id, by: "Another officer has the case.")
    }

    /// Ends the present allocation as if it had not been, and lets whoever held the case before hold it again.
    ///
    /// - Returns: who holds the case now; nothing where the officer has opened the case or nobody holds it.
    fileprivate func takeBackAllocation(of event: Identifier) throws(StoreFault) -> HolderBefore? {
        let taken = try first(
            """
            SELECT sequence, is_change FROM allocation
            WHERE event_id = \(event) AND until_at IS NULL AND opened_at IS NULL
            """
        ) { (sequence: $0.next(Int.self), isChange: $0.next(Bool.self)) }
        guard let taken else { return nil }
        try execute(
            """
            UPDATE allocation SET until_at = max(from_at, \(now)), is_undone = 1 WHERE sequence = \(taken.sequence)
            """)
        try void(.countersignatureReview, of: event, because: "The allocation was taken back.")
        guard taken.isChange else { return HolderBefore(officer: nil) }
        let before = try first(
            """
            SELECT sequence, officer FROM allocation WHERE event_id = \(event) AND is_undone = 0
            ORDER BY sequence DESC LIMIT 1
            """
        ) { (sequence: $0.next(Int.self), officer: $0.next(String.self)) }
        guard let before else { return HolderBefore(officer: nil) }
        try execute(
            """
            INSERT INTO allocation (event_id, officer, from_at, reason, words, allocated_by, on_behalf_of,
                countersigned_by, countersignature_reason, review_on, opened_at, is_change)
            SELECT event_id, officer, \(now), reason, words, allocated_by, on_behalf_of, countersigned_by,
                countersignature_reason, review_on, coalesce(opened_at, \(now)), 0
            FROM allocation WHERE sequence = \(before.sequence)
            """)
        return HolderBefore(officer: before.officer)
    }

    fileprivate func startReview(of event: Identifier, _ countersignature: Countersignature?) throws(StoreFault) {
        try void(.countersignatureReview, of: event, because: "Another officer has the case.")
        guard let countersignature else { return }
        try start(
            .countersignatureReview, of: event, by: "A manager has countersigned.", on: today,
            due: countersignature.reviewOn)
    }

    /// What the staff list says of the officer who holds an event now.
    func readPost(of event: inout StoredEvent) throws(StoreFault) {
        let post = try post(of: event.facts.currentOfficer, on: today)
        event.officerGrade = post?.grade
        event.officerIsInPost = post?.isHeld ?? false
    }

    /// Notes that the officer who holds a case has seen it.
    func noteOpening(of event: Identifier, by officer: String) throws(StoreFault) {
        try execute(
            """
            UPDATE allocation SET opened_at = \(now)
            WHERE event_id = \(event) AND officer = \(officer) AND until_at IS NULL AND opened_at IS NULL
            """)
    }

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
            SELECT kind, due_on FROM clock WHERE event_id = \(result.event.id) AND met_at IS NULL AND void_at IS NULL
            ORDER BY due_on, kind
            """
        ) { (kind: ClockKind(rawValue: $0.next()), dueOn: $0.next(Day.self)) }
        for clock in clocks {
            if let kind = clock.kind { steps.append("\(kind.name) is due by \(clock.dueOn.inWords).") }
        }
        if result.officer.capacity(on: today).level == .over {
            steps.append("\(name) is above the limit now: look at the team’s workload.")
        }
        return steps
    }
}

extension Querying {
    /// The officer's name, or the number where the staff list does not have them.
    func officerName(_ id: String) throws(StoreFault) -> String {
        try value("SELECT forenames || ' ' || surname FROM staff WHERE id = \(id)") ?? id
    }

    /// Who holds a case and who held it, the latest first.
    func allocations(of event: Identifier) throws(StoreFault) -> [Wire.AllocationRecord] {
        try all(
            """
            SELECT officer, coalesce(staff.forenames || ' ' || staff.surname, ''), from_at, until_at, reason, words,
                allocated_by, on_behalf_of, coalesce(manager.forenames || ' ' || manager.surname, countersigned_by),
                countersignature_reason, coalesce(review_on, ''), opened_at, until_at IS NULL AND opened_at IS NULL
            FROM allocation LEFT JOIN staff ON staff.id = officer LEFT JOIN staff manager ON manager.id = countersigned_by
            WHERE event_id = \(event) ORDER BY sequence DESC LIMIT \(ReplyRoom.historyEntries)
            """
        ) { row in
            Wire.AllocationRecord(
                officer: row.next(), officerName: row.next(), from: row.instant(), until: row.instant(),
                reason: .init(rawValue: Int32(row.next(Int.self))), words: row.next(), allocatedBy: row.next(),
                onBehalfOf: row.next(), countersignedBy: row.next(), countersignatureReason: row.next(),
                reviewOn: row.next(), openedAt: row.instant(), canBeUndone: row.next())
        }
    }

    /// How often a person has come to another officer, over all their cases.
    func officerChanges(of person: Identifier) throws(StoreFault) -> Int {
        try value(
            """
            SELECT count(*) FROM event JOIN allocation ON allocation.event_id = event.id
            WHERE event.person_id = \(person) AND is_change = 1 AND is_undone = 0
            """) ?? 0
    }
}

extension Wire.AllocateCaseReply {
    fileprivate init(_ result: AllocationResult, on today: Day) {
        self.init(
            caseId: "\(result.event.id)", version: UInt32(result.version), state: result.state, band: result.band,
            officer: .init(result.officer, on: today), before: .init(result.before), wasSame: result.wasSame)
    }
}
