import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func receiveCase(_ request: Wire.ReceiveCaseRequest, _ call: AuthorisedCall) async throws
        -> Wire.ReceiveCaseReply
    {
        let reading = IntakeReading(ReceivedRow(request.case ?? .init()), today: clock.today)
        guard let facts = reading.facts else {
            throw Status.invalid(reading.faults.map { FieldViolation($0, in: "case") })
        }
        do throws(WorkingDaysFault) {
            _ = try IntakeDecision(facts).clocks(workingDays, today: clock.today)
        } catch {
            throw Status.invalid("case.receivedOn", .outOfRange, error.sentence)
        }
        let intake = Intake(workingDays: workingDays)
        return try await store.run(request, call) { command in
            command.category = .collection
            return .init(result: try intake.take(facts, request.case ?? .init(), from: RowSource(), in: &command))
        }
    }

    package func uploadCases(
        _ items: ItemStream<Wire.ImportCasesRequest>, _ call: AuthorisedCall
    ) async throws -> ItemStream<Wire.ImportCasesReply> {
        return items.mapped { request in
            var call = call.call
            // Each item is a command of its own, known by its rows.
            if !call.idempotencyKey.isEmpty {
                call.idempotencyKey = "\(request.fileHash)-\(request.rows.first?.line ?? 0)-\(call.idempotencyKey)"
            }
            return try await access.intercept(.importCases, call) { try await importCases(request, $0) }
        }
    }

    package func importCases(_ request: Wire.ImportCasesRequest, _ call: AuthorisedCall) async throws
        -> Wire.ImportCasesReply
    {
        try request.check()
        let intake = Intake(workingDays: workingDays)
        let today = clock.today
        return try await store.run(request, call) { command in
            command.category = .collection
            command.detail = "\(request.rows.count) rows from line \(request.rows.first?.line ?? 0)"
            let results = try request.rows.map { row in
                try intake.take(row, file: request.fileHash, today: today, in: &command)
                    .fitting(Intake.replyBytesPerRow)
            }
            return .init(results: results)
        }
    }
}

/// Takes in sound cases and lists refused ones.
struct Intake: Sendable {
    /// Rows that one call may carry.
    static let rowsAtMost = 100
    /// Bytes of findings that one row of a reply may have, so that any reply fits a message.
    static let replyBytesPerRow = 600

    let workingDays: WorkingDays

    fileprivate func take(
        _ row: Wire.ImportRow, file: String, today: Day, in command: inout Command
    ) throws -> Wire.IntakeResult {
        let received = row.case ?? .init()
        if !row.unreadable.isEmpty {
            let finding = Wire.IntakeFinding(reason: row.unreadable)
            return try command.transaction.reject(row, received, file: file, [finding])
        }
        let reading = IntakeReading(ReceivedRow(received), today: today)
        guard let facts = reading.facts else {
            return try command.transaction.reject(
                row, received, file: file, reading.faults.map(Wire.IntakeFinding.init))
        }
        do throws(WorkingDaysFault) {
            _ = try IntakeDecision(facts).clocks(workingDays, today: today)
        } catch {
            let finding = Wire.IntakeFinding(
                column: IntakeColumn.receivedOn.rawValue, value: received.receivedOn, reason: error.sentence)
            return try command.transaction.reject(row, received, file: file, [finding])
        }
        return try take(facts, received, from: RowSource(file: file, line: Int(row.line)), in: &command)
    }

    /// A case that is new, the same as before, or changed.
    func take(
        _ facts: CaseFacts, _ received: Wire.ReceivedCase, from source: RowSource, in command: inout Command
    ) throws -> Wire.IntakeResult {
        guard let known = try command.transaction.eventID(crn: facts.crn, number: facts.eventNumber) else {
            return try add(facts, received, from: source, in: &command)
        }
        if try command.transaction.isSuperseded(source) {
            let finding = Wire.IntakeFinding(reason: "A later row has taken its place.")
            return .init(verdict: .duplicate, findings: [finding])
        }
        let event = try command.transaction.event(known)
        let change = CaseChange(from: ReceivedRow(event.received), to: ReceivedRow(received))
        guard change.effect != .none else {
            return .init(verdict: .duplicate, caseId: "\(known)")
        }
        return try amend(event, change, facts, received, from: source, in: &command)
    }

    private func add(
        _ facts: CaseFacts, _ received: Wire.ReceivedCase, from source: RowSource, in command: inout Command
    ) throws -> Wire.IntakeResult {
        let transaction = command.transaction
        let person = try transaction.keepPerson(facts, beside: nil, by: command.caller)
        command.subjects.append(person)
        let id = Identifier(at: transaction.now)
        try transaction.insert(facts, id, person, received, from: source)
        try transaction.keepRegisters(facts, of: id)
        try transaction.keepDecisions(facts.decisions, of: id, by: command.caller)
        try transaction.keepScores(of: id, facts, source: "Extract")
        let post = try transaction.post(of: facts.currentOfficer, on: transaction.today)
        let event = StoredEvent(
            id: id, personID: person, version: 1, state: .unspecified, received: received, source: source, facts: facts,
            officerGrade: post?.grade, officerIsInPost: post?.isHeld ?? false,
            isCurrentElsewhere: try transaction.isCurrentToField(person, but: id, on: transaction.today))
        let settled = try settle(event, after: nil, since: "Received.", command.caller, transaction)
        return .init(
            verdict: .init(settled.decision), caseId: "\(id)", findings: settled.decision.findings)
    }

    private func amend(
        _ old: StoredEvent, _ change: CaseChange, _ facts: CaseFacts, _ received: Wire.ReceivedCase,
        from source: RowSource, in command: inout Command
    ) throws -> Wire.IntakeResult {
        let transaction = command.transaction
        command.subjects.append(old.personID)
        _ = try transaction.keepPerson(facts, beside: old.id, by: command.caller)
        let columns = Set(change.columns.map(\.column))
        var event = old
        event.received = received
        event.source = source
        try transaction.supersede(old.source)
        event.facts = facts
        // What was supplied or done here stands until the extract itself says something else.
        if !columns.contains(.harm) { event.facts.harm = old.facts.harm }
        if !columns.contains(.score) { event.facts.score = old.facts.score }
        if !columns.contains(.currentOfficer) { event.facts.currentOfficer = old.facts.currentOfficer }
        event.facts.decisions = old.facts.decisions
        event.facts.judgement = old.facts.judgement
        try transaction.keepRegisters(facts, of: old.id)
        try transaction.keepScores(of: old.id, event.facts, source: "Extract", only: columns)
        if columns.contains(.decisions) || columns.contains(.flags) {
            event.facts.decisions = try transaction.mergeDecisions(
                facts.decisions, into: old.facts.decisions, questions: facts.circumstances, of: old.id,
                by: command.caller)
        }
        try transaction.readPost(of: &event)
        try settle(
            event, after: old.decision, since: "The extract says something else.", command.caller, transaction,
            change: change)
        // Whoever may not see the person may still send a row, and is told nothing of what was here.
        guard try transaction.isVisible(old.id, to: command.caller.viewer) else {
            return .init(verdict: .changed)
        }
        return .init(verdict: .changed, caseId: "\(old.id)", findings: change.columns.map(Wire.IntakeFinding.init))
    }

    /// Lets clocks, escalations, band, route, holder and state follow from what is known of the event now, and notes
    /// why.
    ///
    /// - Parameters:
    ///   - before: what the rules made of it until now; nil for a new case.
    ///   - told: who is told of it; whoever holds a case is told of a change in any case.
    @discardableResult func settle(
        _ event: StoredEvent, after before: IntakeDecision?, since cause: String, _ caller: Caller,
        _ transaction: Transaction, change: CaseChange? = nil, told: String = ""
    ) throws -> SettledCase {
        let decision = event.decision
        // What another provider has accepted is settled, unless the extract itself gives the person to somebody else.
        let isGone = event.state == .withNps || event.state == .transferred
        let isSettled = isGone && before?.isRetainedByNPS == decision.isRetainedByNPS
        if !isSettled {
            let clocks = try decision.clocks(workingDays, today: transaction.today)
            let opened = try transaction.settleEscalations(of: event, decision, after: before)
            try transaction.settleClocks(of: event, decision, clocks, opened: opened)
            try transaction.settleChase(of: event, decision)
        }
        let settled =
            try isSettled
            ? SettledCase(decision, state: event.state, waitsFor: "")
            : SettledCase(decision, put: transaction.openEscalation(of: event.id))
        try transaction.settleHolder(of: event, settled, by: caller)
        try transaction.save(event, as: settled)
        let isNew = before.map { $0.band != decision.band || $0.route != decision.route } ?? true
        let words = isNew && !isSettled ? [cause] + decision.sentences : [cause]
        try transaction.note(
            words.joined(separator: " "), on: event.id, by: caller,
            told: change == nil ? told : event.facts.currentOfficer ?? "", changes: change?.columns ?? [])
        try transaction.tell(of: event, settled)
        return settled
    }
}

/// What a case has come to.
struct SettledCase {
    let decision: IntakeDecision
    let state: Wire.CaseState
    let waitsFor: String
    /// Nil unless the state goes with one.
    let band: ColourBand?
    /// The officer whose case it is; nil for one that nobody here holds.
    let holder: String?

    init(_ decision: IntakeDecision, state: Wire.CaseState, waitsFor: String) {
        self.decision = decision
        self.state = state
        self.waitsFor = waitsFor
        band = state == .awaitingAllocation || state == .held ? decision.band : nil
        holder = state == .withNps || state == .transferred ? nil : decision.facts.currentOfficer
    }

    /// A case as it was settled last.
    init(_ event: StoredEvent) { self.init(event.decision, state: event.state, waitsFor: "") }

    /// A case that is ours, with whatever of it is put to the NPS.
    init(_ decision: IntakeDecision, put: OpenEscalation?) {
        switch (put, decision.verdict) {
        case (.withNPS?, _): self.init(decision, state: .escalated, waitsFor: "The NPS")
        case (nil, .escalated):
            self.init(decision, state: .awaitingDecision, waitsFor: "Returned by the NPS with advice")
        case (.raised?, let verdict):
            self.init(
                decision, state: verdict == .escalated ? .awaitingDecision : .init(decision),
                waitsFor: "A manager’s countersignature of the escalation")
        case (nil, _): self.init(decision, state: .init(decision), waitsFor: decision.waitsFor)
        }
    }

    var wireBand: Wire.ColourBand { band.map(Wire.ColourBand.init) ?? .unspecified }
}

extension Wire.ImportCasesRequest {
    fileprivate func check() throws(Status) {
        try Extracts.check(hash: fileHash)
        guard !rows.isEmpty else { throw .invalid("rows", .required, "Send at least one row.") }
        guard rows.count <= Intake.rowsAtMost else {
            throw .invalid("rows", .tooLarge, "At most \(Intake.rowsAtMost) rows go in one call.")
        }
        for (index, row) in rows.enumerated() {
            guard row.line > 0 else { throw .invalid("rows[\(index)].line", .outOfRange, "It must be 1 or more.") }
            try CommandText.check(
                row.unreadable, "rows[\(index)].unreadable", limit: CommandText.nameCharacters)
        }
    }
}

extension Wire.IntakeResult {
    /// The same with as many findings as go into so many bytes, and how many there are besides.
    fileprivate func fitting(_ bytes: Int) -> Wire.IntakeResult {
        var result = self
        var left = bytes
        result.findings = Array(
            findings.prefix { finding in
                left -= finding.encodedBytes.count + 2
                return left >= 0
            })
        let more = findings.count - result.findings.count
        if more > 0 { result.findings.append(.init(reason: "And \(more) more.")) }
        return result
    }
}

extension Wire.IntakeVerdict {
    fileprivate init(_ decision: IntakeDecision) {
        self =
            switch decision.verdict {
            case .accepted: .accepted
            case .pending: .pending
            case .escalated: .escalated
            }
    }
}

extension IntakeDecision {
    /// What the verdict rests on besides the row as such.
    fileprivate var findings: [Wire.IntakeFinding] {
        let missing = missing.map { Wire.IntakeFinding(column: $0.column.rawValue, reason: "\($0.name) is missing.") }
        let causes = escalations.map { Wire.IntakeFinding(column: $0.column.rawValue, reason: $0.sentence) }
        return missing + causes
    }

    /// The band, what it rests on, and where the case goes.
    fileprivate var sentences: [String] {
        var sentences = banding?.reasons.map(\.sentence) ?? []
        if let band { sentences.append("\(band.name) by the rules \(Banding.ruleSet).") }
        return sentences + route.reasons
    }
}

extension IntakeDecision.Assessment {
    var column: IntakeColumn {
        switch self {
        case .riskOfSeriousHarm: .harm
        case .ogrs3: .score
        }
    }
}

extension EscalationCause {
    fileprivate var column: IntakeColumn {
        switch self {
        case .harm: .harm
        case .mappa2, .mappa3: .flags
        }
    }
}

extension FieldViolation {
    init(_ fault: IntakeFault, in field: String) {
        let name =
            switch fault.column {
            case .harm: "rosh"
            case .score: "ogrs3"
            default: "\(fault.column)"
            }
        self.init(field: "\(field).\(name)", code: .init(fault.kind), message: fault.sentence)
    }
}

extension ViolationCode {
    fileprivate init(_ kind: IntakeFault.Kind) {
        self =
            switch kind {
            case .required: .required
            case .malformed: .malformed
            case .outOfRange: .outOfRange
            case .unknownValue: .unknownValue
            case .inconsistent: .inconsistent
            case .duplicate: .duplicate
            case .tooLarge: .tooLarge
            }
    }
}
