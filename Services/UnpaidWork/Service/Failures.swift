import CivilCalendar
import Commands
import Feed
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

/// Failures to attend or to comply: the register reports them, and supervision says what became of each.
extension UnpaidWorkService {
    /// Under which topic failures are reported.
    static let reportTopic = "reported-failure"

    /// What it needs to know of supervision: how the failures stand that were reported to it.
    package var answers: FeedContent {
        FeedContent(topics: ["failure"]) { event in
            (try? Wire.FailureNotice(decoding: event.body))?.caseId
        } handle: { transaction, event in
            try transaction.keep(try Wire.FailureNotice(decoding: event.body), stands: event.stands)
        } settle: { _, _ in
        }
    }

    /// What supervision is told again: every failure, with what was decided of it before supervision did so.
    var reports: Standing {
        Standing(Self.reportTopic) { snapshot, after, limit in
            let ids: [Identifier] = try snapshot.values(
                """
                SELECT id FROM reported_failure WHERE id > \(Identifier(after)?.bytes ?? []) ORDER BY id LIMIT \(limit)
                """)
            return try ids.map { .init("\($0)", try snapshot.report(of: $0).encodedBytes) }
        }
    }
}

extension SQL {
    fileprivate static let reports: SQL = """
        reported_failure f JOIN appointment ON appointment.id = f.appointment_id
            JOIN session ON session.id = appointment.session_id JOIN project ON project.id = session.project_id
        """
}

extension Transaction {
    /// Reports an outcome that is a failure, and takes it back where a correction says otherwise.
    func settleFailure(
        of appointment: Identifier, _ requirement: StoredRequirement, _ outcome: Outcome, on day: Day,
        _ register: Register
    ) throws {
        let known: Identifier? = try value("SELECT id FROM reported_failure WHERE appointment_id = \(appointment)")
        guard outcome.isEnforceable || known != nil else { return }
        let id = known ?? Identifier(at: now)
        // The provider knows on the day itself what its supervisor has recorded, or an earlier system has kept.
        let isKnownThen = register.isTakenOver || register.caller.role == Role.unpaidWorkSupervisor.rawValue
        let knownOn = isKnownThen ? day : max(day, today)
        try execute(
            """
            INSERT INTO reported_failure (id, case_id, appointment_id, on_day, known_on, revision, is_taken_back, state,
                step)
            VALUES (\(id), \(requirement.id), \(appointment), \(day), \(knownOn), 1, 0, \(Wire.FailureState.undecided),
                \(Wire.FailureStep.none))
            ON CONFLICT (id) DO UPDATE SET revision = revision + 1, is_taken_back = \(!outcome.isEnforceable),
                known_on = iif(is_taken_back, excluded.known_on, known_on)
            """)
        try publish(UnpaidWorkService.reportTopic, of: "\(id)", try report(of: id).encodedBytes)
    }

    /// Keeps how supervision says that a failure stands, where the register has told of it.
    fileprivate func keep(_ notice: Wire.FailureNotice, stands: Bool) throws {
        let id = Identifier(notice.failureId)
        let isNews = try execute(
            """
            UPDATE reported_failure SET told_version = \(Int(notice.version)), state = \(notice.state),
                step = \(notice.step), words = \(notice.words), decide_by = \(Day(iso: notice.decideBy)),
                refer_by = \(Day(iso: notice.referBy)), warned_on = \(Day(iso: notice.warnedOn)),
                referred_on = \(Day(iso: notice.referredOn))
            WHERE id = \(id) AND (\(stands) OR told_version < \(Int(notice.version)))
            """)
        guard isNews > 0, notice.state == .acceptable, let outcome = Outcome(notice.recordedAs),
            Outcome.byDecision.contains(outcome)
        else { return }
        // An acceptable absence is recorded as what it was, unless the register says that there was none.
        try execute(
            """
            UPDATE appointment SET outcome = \(outcome.rawValue), version = version + 1,
                recorded_by = \(notice.decidedBy), recorded_at = \(now)
            WHERE id = (SELECT appointment_id FROM reported_failure WHERE id = \(id) AND is_taken_back = 0)
                AND outcome <> \(outcome.rawValue)
            """)
    }
}

extension Querying {
    /// What the register tells of a failure.
    fileprivate func report(of id: Identifier) throws(StoreFault) -> Wire.ReportedFailure {
        let former = try first("FROM former_decision WHERE failure_id = \(id)") { row in
            Wire.FormerDecision(
                state: row.choice("state"), evidence: row.choice("evidence"), words: row("words"),
                decidedAt: row.instant("decided_at"), decidedBy: row("decided_by"), warnedAt: row.instant("warned_at"),
                referredAt: row.instant("referred_at"))
        }
        let found = try first("FROM \(SQL.reports) WHERE f.id = \(id)") { row in
            Wire.ReportedFailure(
                caseId: row.id("f.case_id"), failureId: "\(id)", revision: row("f.revision"),
                requirement: UnpaidWorkService.kind, place: row("project.name"), on: row("f.on_day"),
                knownOn: row("f.known_on"),
                outcome: row.choice("ifnull(appointment.outcome, \(Outcome.notAttended.rawValue))"),
                notes: row("appointment.notes"), isSensitive: row("appointment.is_sensitive"),
                recordedBy: row("appointment.recorded_by"), isTakenBack: row("f.is_taken_back"), former: former)
        }
        return found ?? .init()
    }

    /// Those of a requirement, as supervision has told of them.
    func failures(of id: Identifier, on today: Day, for viewer: Viewer) throws(StoreFault) -> [Wire.Failure] {
        try all(
            """
            FROM \(SQL.reports) JOIN known_case ON known_case.id = f.case_id
                JOIN person ON person.crn = known_case.crn
            WHERE f.case_id = \(id) ORDER BY f.on_day, f.id LIMIT \(Requirements.historyRows)
            """
        ) { row in
            let decideBy = row("f.decide_by", as: Day?.self)
            var failure = Wire.Failure(
                failureId: row.id("f.id"), caseId: "\(id)", requirement: UnpaidWorkService.kind,
                place: row("project.name"), on: row("f.on_day"), knownOn: row("f.known_on"),
                outcome: row.choice("ifnull(appointment.outcome, \(Outcome.notAttended.rawValue))"),
                state: row.choice("f.state"),
                step: row.choice("f.step"), decideBy: decideBy.text, referBy: row("f.refer_by", as: Day?.self).text,
                warnedOn: row("f.warned_on", as: Day?.self).text,
                referredOn: row("f.referred_on", as: Day?.self).text, words: row(viewer.masked("f.words")))
            if failure.state == .undecided, let decideBy, decideBy < today { failure.overdue = "Decision overdue" }
            return failure
        }
    }
}
