import CivilCalendar
import Commands
import Messages
import RPC
import Store
import SupervisionRules

/// What is told of a failure, by a register or by the officer.
struct FailureReport: Sendable {
    /// Nil for a new one.
    let id: Identifier?
    /// Whose register tells of it; empty where the officer does.
    var source = ""
    var revision = 0
    let requirement: String
    let place: String
    let on: Day
    let knownOn: Day
    let outcome: Wire.Outcome
    let notes: String
    var isSensitive = false
    let recordedBy: String

    /// What an officer records. Throws `invalidArgument` for what cannot have happened.
    init(_ request: Wire.RecordFailureRequest, by account: String, on today: Day) throws(Status) {
        let outcome: FailureOutcome = try choice(request.outcome, "outcome", "Select what happened.")
        try CommandText.check(request.place, "place", limit: CommandText.nameCharacters)
        try CommandText.require(request.notes, "notes", "Enter what happened.")
        on = try CommandText.day(request.on, "on", "Enter when it happened.")
        knownOn = request.knownOn.isEmpty ? on : try CommandText.day(request.knownOn, "knownOn", "")
        guard on <= today else { throw .invalid("on", .outOfRange, "It cannot be in the future.") }
        guard on...today ~= max(on, knownOn), knownOn >= on else {
            throw .invalid("knownOn", .outOfRange, "It becomes known from the day itself to today.")
        }
        id = nil
        (requirement, place, notes, recordedBy) = (request.requirement, request.place, request.notes, account)
        self.outcome = .init(outcome)
    }

    /// What a register tells. Throws `invalidArgument` for what is no failure.
    init(_ notice: Wire.ReportedFailure, from source: String) throws(Status) {
        guard let id = Identifier(notice.failureId) else {
            throw .invalid("failureId", .malformed, "It is no failure.")
        }
        on = try CommandText.day(notice.on, "on", "It has no day.")
        knownOn = try CommandText.day(notice.knownOn, "knownOn", "It has no day.")
        self.id = id
        (self.source, revision) = (source, Int(notice.revision))
        (requirement, place, outcome) = (notice.requirement, notice.place, notice.outcome)
        (notes, isSensitive, recordedBy) = (notice.notes, notice.isSensitive, notice.recordedBy)
    }
}

extension Transaction {
    /// Keeps a failure that is new, or that a register tells of anew: nobody has decided it, and its clocks start.
    func keep(_ report: FailureReport, of order: Identifier, _ workingDays: WorkingDays) throws -> Identifier {
        let id = report.id ?? Identifier(at: now)
        try execute(
            """
            INSERT INTO failure (id, version, case_id, source, revision, requirement, place, on_day, known_on, outcome,
                notes, is_sensitive, recorded_by, state, step)
            VALUES (\(id), 1, \(order), \(report.source), \(report.revision), \(report.requirement), \(report.place),
                \(report.on), \(report.knownOn), \(report.outcome), \(report.notes), \(report.isSensitive),
                \(report.recordedBy), \(FailureState.undecided.rawValue), \(FailureStep.none.rawValue))
            ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, place = excluded.place,
                on_day = excluded.on_day, known_on = excluded.known_on, outcome = excluded.outcome,
                notes = excluded.notes, is_sensitive = excluded.is_sensitive, recorded_by = excluded.recorded_by,
                state = excluded.state, step = excluded.step, evidence = 0, words = '', recorded_as = 0,
                decided_by = '', decided_at = NULL
            """)
        let failure = Failure(on: report.on, knownOn: report.knownOn)
        for clock in [FailureClock.explanation, .evidence, .decision] {
            let from = clock == .decision ? report.knownOn : report.on
            let fact = clock == .decision ? "It became known." : "The person failed."
            try start(clock, of: id, by: fact, on: from, due: try clock.due(failure, workingDays))
        }
        return id
    }
}
