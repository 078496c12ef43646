import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

/// A request to change one case, of the version that the caller has read.
protocol CaseRequest: Message {
    var caseId: String { get }
    var version: UInt32 { get }
}

extension Wire.SupplyAssessmentRequest: CaseRequest {}
extension Wire.RequestAssessmentRequest: CaseRequest {}
extension Wire.DecideCircumstanceRequest: CaseRequest {}
extension Wire.MarkNearMissRequest: CaseRequest {}
extension Wire.JudgeCaseRequest: CaseRequest {}
extension Wire.RecordArtefactRequest: CaseRequest {}
extension Wire.RecordPreferenceRequest: CaseRequest {}
extension Wire.RestrictPersonRequest: CaseRequest {}
extension Wire.UndoAllocationRequest: CaseRequest {}
extension Wire.RecordExclusionZonesRequest: CaseRequest {}

extension AllocationService {
    /// Runs a command about one case: reads it as the caller may, checks the version, lets `change` alter it, and lets
    /// clocks, band, route and state follow.
    ///
    /// - Parameters:
    ///   - isOursAlone: refused once the NPS or another provider has accepted the case.
    ///   - change: answers what happened, in words, for the case's history.
    func command<Request: CaseRequest>(
        _ request: Request, _ call: AuthorisedCall, isOursAlone: Bool = true,
        _ change: @escaping @Sendable (inout Command, inout StoredEvent) throws -> String
    ) async throws -> Wire.CaseCommandReply {
        let intake = Intake(workingDays: workingDays)
        return try await store.run(request, call) { command in
            var event = try command.load(request.version) { try $0.event(request.caseId, for: call.caller) }
            if isOursAlone { try event.checkIsOurs() }
            let before = event.decision
            let words = try change(&command, &event)
            let settled = try intake.settle(
                event, after: before, since: words, call.caller, command.transaction)
            return .init(
                caseId: request.caseId, version: UInt32(event.version + 1), state: settled.state, band: settled.wireBand
            )
        }
    }

    package func supplyAssessment(
        _ request: Wire.SupplyAssessmentRequest, _ call: AuthorisedCall
    ) async throws -> Wire.CaseCommandReply {
        let (harm, score) = try request.read()
        return try await command(request, call) { command, event in
            guard !event.decision.isRetainedByNPS else {
                throw Status.refused("The NPS holds the person and assesses them.", "NPS_HELD")
            }
            event.facts.harm = harm ?? event.facts.harm
            event.facts.score = score ?? event.facts.score
            var columns: Set<IntakeColumn> = []
            if harm != nil { columns.insert(.harm) }
            if score != nil { columns.insert(.score) }
            try command.transaction.keepScores(of: event.id, event.facts, source: request.source, only: columns)
            let given = [harm.map { "\($0.name) risk of serious harm" }, score.map { "OGRS3 \($0.percent)" }]
            return "\(given.compactMap { $0 }.joined(separator: " and ")) supplied, from \(request.source)."
        }
    }

    package func requestAssessment(
        _ request: Wire.RequestAssessmentRequest, _ call: AuthorisedCall
    ) async throws -> Wire.CaseCommandReply {
        let today = clock.today
        let chaseOn = try request.read(today: today)
        return try await command(request, call) { command, event in
            guard event.decision.missing.contains(where: { $0.column.rawValue == request.column }) else {
                throw Status.refused("That assessment is not missing.", "NOT_MISSING")
            }
            let transaction = command.transaction
            try transaction.execute(
                """
                INSERT INTO assessment_request (event_id, assessment, asked_of, asked_on, chase_on)
                VALUES (\(event.id), \(request.column), \(request.askedOf), \(today), \(chaseOn))
                """)
            return "\(request.column == "ogrs3" ? "OGRS3" : "Risk of serious harm") asked of \(request.askedOf)."
        }
    }

    package func decideCircumstance(
        _ request: Wire.DecideCircumstanceRequest, _ call: AuthorisedCall
    ) async throws -> Wire.CaseCommandReply {
        let circumstance: Circumstance = try choice(
            request.circumstance, "circumstance", "There is no such circumstance.")
        try CommandText.require(request.reason, "reason", "Enter the reason for the decision.")
        return try await command(request, call) { command, event in
            guard event.decision.banding?.undecided.contains(circumstance) == true else {
                throw Status.refused("The case does not wait for this decision.", "NOT_UNDECIDED")
            }
            let decision = CircumstanceDecision(circumstance, applies: request.applies, reason: request.reason)
            command.detail = request.reason
            event.facts.decisions.append(decision)
            try command.transaction.keepDecisions([decision], of: event.id, by: call.caller)
            let effect = request.applies ? "lifts the case to Blue" : "does not lift the case to Blue"
            return "\(circumstance.name) \(effect): \(request.reason)"
        }
    }

    package func markNearMiss(_ request: Wire.MarkNearMissRequest, _ call: AuthorisedCall) async throws
        -> Wire.CaseCommandReply
    {
        try CommandText.require(request.reason, "reason", "Enter what nearly went wrong, or why it is none.")
        return try await command(request, call) { command, event in
            command.detail = request.reason
            try command.transaction.execute(
                "UPDATE event SET is_near_miss = \(request.isNearMiss) WHERE id = \(event.id)")
            let mark = request.isNearMiss ? "Marked as a near miss" : "No longer marked as a near miss"
            return "\(mark): \(request.reason)"
        }
    }
}

extension Wire.SupplyAssessmentRequest {
    fileprivate func read() throws(Status) -> (harm: RiskOfSeriousHarm?, score: OGRS3?) {
        let harm = RiskOfSeriousHarm(riskOfSeriousHarm)
        guard harm != nil || riskOfSeriousHarm == .unspecified else {
            throw .invalid("riskOfSeriousHarm", .unknownValue, "There is no such risk of serious harm.")
        }
        let score = ogrs3.flatMap { OGRS3(Int($0.score)) }
        guard score != nil || ogrs3 == nil else {
            throw .invalid("ogrs3.score", .outOfRange, "An OGRS3 score must be between 0 and 100.")
        }
        guard harm != nil || score != nil else {
            throw .invalid("riskOfSeriousHarm", .required, "Enter a risk of serious harm, an OGRS3 score, or both.")
        }
        try CommandText.require(
            source, "source", "Enter where the assessment comes from.", limit: CommandText.nameCharacters)
        return (harm, score)
    }
}

extension Wire.RequestAssessmentRequest {
    fileprivate func read(today: Day) throws(Status) -> Day {
        let columns = IntakeDecision.Assessment.allCases.map(\.column.rawValue)
        guard columns.contains(column) else {
            throw .invalid("column", .unknownValue, "It must be \(columns.joined(separator: " or ")).")
        }
        try CommandText.require(askedOf, "askedOf", "Enter whom you asked.", limit: CommandText.nameCharacters)
        let day = try CommandText.day(chaseOn, "chaseOn", "Enter the date on which to ask again.")
        guard day >= today else { throw .invalid("chaseOn", .outOfRange, "It must be today or later.") }
        return day
    }
}
