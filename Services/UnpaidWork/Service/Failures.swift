import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func listFailures(
        _ request: Wire.ListFailuresRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListFailuresReply {
        let today = clock.today
        return try await store.look(call) { snapshot in
            let relation: Relation = request.mine ? .own : call.relation
            let owed: SQL = request.owedOnly ? SQL.failureIsOwed : "1"
            let list = List(
                of: SQL.failureTables, where: [SQL.within(relation, of: call.caller), owed],
                by: ListOrder(request.order, for: call.viewer), isReversed: request.isReversed, key: "failure.id")
            let found = try snapshot.page(request, of: list) { Wire.Failure(&$0, on: today, for: call.viewer) }
            return (Wire.ListFailuresReply().showing(found), found.items.compactMap { Identifier($0.caseId) })
        }
    }

    package func decideFailure(
        _ request: Wire.DecideFailureRequest, _ call: AuthorisedCall
    ) async throws -> Wire.FailureCommandReply {
        try CommandText.require(request.words, "words", "Enter what happened, and why you decide so.")
        let evidence: Evidence = try choice(request.evidence, "evidence", "Select what was handed in.")
        let outcome = request.isAcceptable ? try Outcome(acceptable: request.outcome) : nil
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.load(request.version, detail: request.words) {
                try $0.failure(request.failureId, for: call)
            }
            guard found.rules.state == .undecided else {
                throw Status(.failedPrecondition, "It is decided already.", reason: "DECIDED")
            }
            if let outcome {
                guard outcome.isAttended == found.outcome.isAttended else {
                    throw Status.invalid(
                        "outcome", .unknownValue, "\(outcome.name): this does not go with \(found.outcome.name).")
                }
                let used = try transaction.selfCertificates(of: found.requirement)
                try Status.refuse(
                    Failure.faults(of: evidence, selfCertificatesUsed: used).map { ($0.field, $0.sentence) })
            }
            let state: FailureState = request.isAcceptable ? .acceptable : .unacceptable
            try transaction.execute(
                """
                UPDATE failure SET state = \(state.rawValue), evidence = \(evidence.rawValue), words = \(request.words),
                    decided_by = \(call.caller.account), decided_at = \(transaction.now)
                WHERE id = \(found.id)
                """)
            if let outcome { try transaction.rename(found.appointment, to: outcome, by: call.caller) }
            return try transaction.settle(failure: found.id, workingDays)
        }
    }

    package func referFailure(
        _ request: Wire.ReferFailureRequest, _ call: AuthorisedCall
    ) async throws -> Wire.FailureCommandReply {
        try CommandText.require(request.words, "words", "Enter what was told to the enforcement officer.")
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.load(request.version, detail: request.words) {
                try $0.failure(request.failureId, for: call)
            }
            guard found.rules.state(on: transaction.today) == .unacceptable, found.rules.referredOn == nil else {
                throw Status(.failedPrecondition, "There is nothing to refer.", reason: "NOTHING_TO_REFER")
            }
            try transaction.execute("UPDATE failure SET referred_at = \(transaction.now) WHERE id = \(found.id)")
            return try transaction.settle(failure: found.id, workingDays)
        }
    }

    package func withdrawFailure(
        _ request: Wire.WithdrawFailureRequest, _ call: AuthorisedCall
    ) async throws -> Wire.FailureCommandReply {
        try CommandText.check(request.reason, "reason")
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.load(request.version, detail: request.reason) {
                try $0.failure(request.failureId, for: call)
            }
            // Only a manager comes as far as this.
            let faults = found.rules.withdrawalFaults(isManager: true, reason: request.reason)
            try Status.refuse(faults.map { ($0.field, $0.sentence) })
            try transaction.execute(
                """
                UPDATE failure SET state = \(FailureState.withdrawn.rawValue), words = \(request.reason),
                    decided_by = \(call.caller.account), decided_at = \(transaction.now)
                WHERE id = \(found.id)
                """)
            return try transaction.settle(failure: found.id, workingDays)
        }
    }
}

extension ListOrder {
    fileprivate init(_ order: Wire.FailureOrder, for viewer: Viewer) {
        switch order {
        case .unspecified, .unrecognized, .day: self.init(["failure.on_day"], isServed: true)
        case .name: self.init(viewer.nameOrder)
        case .project: self.init(["project.name", "failure.on_day"])
        case .decideBy: self.init(["decide_by"])
        }
    }
}

extension Outcome {
    /// What an acceptable failure is recorded as.
    fileprivate init(acceptable wire: Wire.Outcome) throws(Status) {
        guard let outcome = Outcome(wire), Outcome.byDecision.contains(outcome) else {
            throw .invalid("outcome", .unknownValue, "Select what it is recorded as.")
        }
        self = outcome
    }
}

/// A failure as a command finds it.
struct StoredFailure: Versioned {
    static let noun = "The failure"

    let id: Identifier
    let requirement: Identifier
    let appointment: Identifier
    let version: Int
    let outcome: Outcome
    let rules: Failure

    var subjects: [Identifier] { [requirement] }
}

extension SQL {
    static let failureTables: SQL = """
        failure JOIN unpaid_work ON unpaid_work.case_id = failure.case_id
            JOIN known_case ON known_case.id = failure.case_id JOIN person ON person.crn = known_case.crn
            JOIN appointment ON appointment.id = failure.appointment_id JOIN session ON session.id = session_id
            JOIN project ON project.id = session.project_id
        """

    /// Undecided, a warning not issued, or a referral not made; nothing is owed for what is no longer delivered here.
    fileprivate static let failureIsOwed: SQL = """
        unpaid_work.state <> 6 AND (failure.state = 1 AND referred_at IS NULL
            OR failure.state = 3 AND (step = 1 AND warned_at IS NULL OR step = 2 AND referred_at IS NULL))
        """

}

extension SQL {
    /// How many absences of somebody were excused by a certificate of their own.
    fileprivate static let selfCertificates: SQL = """
        (SELECT count(*) FROM failure f WHERE f.case_id = failure.case_id
            AND f.evidence = \(Evidence.selfCertificate.rawValue) AND f.state = \(FailureState.acceptable.rawValue))
        """
}

extension StoredFailure {
    fileprivate init(_ row: inout Row) {
        self.init(
            id: row("failure.id"), requirement: row("failure.case_id"), appointment: row("failure.appointment_id"),
            version: row("failure.version"),
            outcome: row("outcome", as: Int?.self).flatMap(Outcome.init) ?? .notAttended,
            rules: Failure(
                on: row("failure.on_day"), knownOn: row("known_on"),
                state: FailureState(rawValue: row("failure.state")) ?? .undecided,
                warnedOn: row("warned_at", as: Instant?.self).map { London.localTime(at: $0).day },
                referredOn: row("referred_at", as: Instant?.self).map { London.localTime(at: $0).day }))
    }
}

extension Querying {
    func failure(_ text: String, for call: AuthorisedCall) throws -> StoredFailure {
        let scope = SQL.within(call.relation, of: call.caller)
        let found = try first(
            """
            FROM \(SQL.failureTables) WHERE failure.id = \(Identifier(text)) AND \(scope) AND \(call.viewer.sees)
            """, StoredFailure.init)
        guard let found else { throw Status(.notFound, "There is no such failure.", reason: "NO_SUCH_FAILURE") }
        return found
    }

    fileprivate func failureRules(of requirement: Identifier, but id: Identifier) throws(StoreFault) -> [Failure] {
        try all(
            """
            FROM \(SQL.failureTables) WHERE failure.case_id = \(requirement) AND failure.id <> \(id)
            """, StoredFailure.init
        ).map(\.rules)
    }

    fileprivate func selfCertificates(of requirement: Identifier) throws(StoreFault) -> Int {
        try value(
            """
            SELECT count(*) FROM failure
            WHERE case_id = \(requirement) AND evidence = \(Evidence.selfCertificate.rawValue) AND state = 2
            """) ?? 0
    }

    func failures(of id: Identifier, on today: Day, for viewer: Viewer) throws(StoreFault) -> [Wire.Failure] {
        try all(
            """
            FROM \(SQL.failureTables) WHERE failure.case_id = \(id) ORDER BY failure.on_day, failure.id
            LIMIT \(Requirements.historyRows)
            """
        ) { Wire.Failure(&$0, on: today, for: viewer) }
    }
}

extension Wire.Failure {
    /// What is said of somebody is for those alone who may see them.
    fileprivate init(_ row: inout Row, on today: Day, for viewer: Viewer) {
        self.init(StoredFailure(&row), on: today)
        crn = row("person.crn")
        surname = row(viewer.surname)
        forenames = row(viewer.forenames)
        project = row("project.name")
        step = row.choice("step")
        isDeemed = row("is_deemed")
        decideBy = row("decide_by")
        referBy = row("refer_by")
        evidence = Evidence(rawValue: row("evidence"))?.name ?? ""
        words = row(viewer.masked("words"))
        decider = row("iif(\(SQL.isHeldByNPS), 'NPS', known_case.officer)")
        overdue = lateness(on: today)
        selfCertificates = row(SQL.selfCertificates)
    }

    fileprivate init(_ stored: StoredFailure, on today: Day) {
        let rules = stored.rules
        self.init(
            failureId: "\(stored.id)", version: UInt32(stored.version), caseId: "\(stored.requirement)",
            on: "\(rules.on)", knownOn: "\(rules.knownOn)",
            outcome: .init(stored.outcome),
            state: .init(rules.state(on: today)),
            evidenceDueOn: "\(Failure.evidenceDue(after: rules.on).proveBy)",
            warnedOn: rules.warnedOn.text, referredOn: rules.referredOn.text)
    }

    fileprivate func lateness(on today: Day) -> String {
        let now = "\(today)"
        switch (state, step) {
        case (.undecided, _) where decideBy < now: return "Decision overdue"
        case (.unacceptable, .warning) where warnedOn.isEmpty: return "Warning owed"
        case (.unacceptable, .referral) where referredOn.isEmpty && referBy < now: return "Referral overdue"
        case (.unacceptable, .referral) where referredOn.isEmpty: return "Referral owed"
        default: return ""
        }
    }
}

extension Transaction {
    /// Opens a failure for an outcome that is one, and takes it back where a correction says otherwise.
    func settleFailure(
        of appointment: Identifier, _ requirement: StoredRequirement, _ outcome: Outcome, on day: Day,
        _ register: Register
    ) throws {
        let known = try first(
            "FROM failure WHERE appointment_id = \(appointment)"
        ) { row in (id: row("id", as: Identifier.self), state: row("state", as: Int.self)) }
        if outcome.isEnforceable {
            if let known, known.state != FailureState.withdrawn.rawValue { return }
            let id = known?.id ?? Identifier(at: now)
            // The provider knows on the day itself what its supervisor has recorded, or an earlier system has kept.
            let isKnownThen = register.isTakenOver || register.caller.role == Role.unpaidWorkSupervisor.rawValue
            let knownOn = isKnownThen ? day : max(day, today)
            let rules = Failure(on: day, knownOn: knownOn)
            // What was withdrawn and is a failure after all begins anew.
            try execute(
                """
                INSERT INTO failure (id, version, case_id, appointment_id, on_day, known_on, state, step, decide_by)
                VALUES (\(id), 1, \(requirement.id), \(appointment), \(day), \(knownOn), 1, 0, \(rules.decideBy))
                ON CONFLICT (id) DO UPDATE SET known_on = excluded.known_on, decide_by = excluded.decide_by, state = 1,
                    evidence = 0, words = '', decided_by = '', decided_at = NULL, warned_at = NULL, referred_at = NULL
                """)
            _ = try settle(failure: id, register.workingDays)
        } else if let known, known.state == FailureState.undecided.rawValue {
            try execute(
                "UPDATE failure SET state = 4, words = 'The register was corrected.' WHERE id = \(known.id)")
            _ = try settle(failure: known.id, register.workingDays)
        }
    }

    /// Works out anew what is owed for a failure, and for those after it that it counts for.
    func settle(failure id: Identifier, _ workingDays: WorkingDays) throws -> Wire.FailureCommandReply {
        let reply = try settleAlone(id, workingDays)
        let later = try all(
            """
            FROM failure l JOIN failure f ON f.case_id = l.case_id AND l.on_day > f.on_day
            WHERE f.id = \(id) AND l.step <> 0 ORDER BY l.on_day
            """
        ) { (id: $0("l.id", as: Identifier.self), step: $0("l.step", as: Int.self)) }
        for other in later where try step(of: other.id)?.rawValue != other.step {
            _ = try settleAlone(other.id, workingDays)
        }
        return reply
    }

    private func step(of id: Identifier) throws(StoreFault) -> FailureStep? {
        let found = try first(
            "FROM \(SQL.failureTables) WHERE failure.id = \(id)", StoredFailure.init)
        guard let found else { return nil }
        return FailureDecision(
            found.rules, earlier: try failureRules(of: found.requirement, but: id), on: today
        ).step
    }

    /// Works out anew what is owed for a failure, and tells the responsible officer.
    private func settleAlone(_ id: Identifier, _ workingDays: WorkingDays) throws -> Wire.FailureCommandReply {
        let found = try first(
            "FROM \(SQL.failureTables) WHERE failure.id = \(id)", StoredFailure.init)
        guard let found else { throw Status(.notFound, "There is no such failure.", reason: "NO_SUCH_FAILURE") }
        let earlier = try failureRules(of: found.requirement, but: id)
        let decision = FailureDecision(found.rules, earlier: earlier, on: today)
        let referBy = decision.step == .referral ? try found.rules.referBy(workingDays) : nil
        // The warning is issued with the decision: its words are the decision's own.
        let warns = decision.step == .warning && found.rules.state == .unacceptable
        let words: String = try value("SELECT words FROM failure WHERE id = \(id)") ?? ""
        try execute(
            """
            UPDATE failure SET version = version + 1, step = \(decision.step.rawValue), refer_by = \(referBy),
                is_deemed = \(found.rules.isDeemed(on: today)),
                warned_at = coalesce(warned_at, iif(\(warns), \(now), NULL))
            WHERE id = \(id)
            """)
        let notice = try failureNotice(id, on: today)
        try publish(UnpaidWorkService.failureTopic, of: notice.failureId, notice.encodedBytes)
        return .init(
            failureId: "\(id)", version: UInt32(found.version + 1), state: notice.state, step: notice.step,
            warning: warns
                ? FailureDecision.warning(found.rules, circumstances: words, warnedOn: today) : "",
            referBy: referBy.text)
    }

    /// An acceptable absence is recorded as what it was.
    fileprivate func rename(_ appointment: Identifier, to outcome: Outcome, by caller: Caller) throws(StoreFault) {
        try execute(
            """
            UPDATE appointment SET outcome = \(outcome.rawValue), version = version + 1,
                recorded_by = \(caller.account), recorded_at = \(now)
            WHERE id = \(appointment)
            """)
    }
}

extension Querying {
    /// What the responsible officer is told of a failure.
    func failureNotice(_ id: Identifier, on today: Day) throws -> Wire.FailureNotice {
        let found = try first("FROM \(SQL.failureTables) WHERE failure.id = \(id)") { row in
            (
                failure: StoredFailure(&row), step: row.choice("step") as Wire.FailureStep,
                referBy: row("refer_by", as: Day?.self)
            )
        }
        guard let (failure, step, referBy) = found else {
            throw Status(.notFound, "There is no such failure.", reason: "NO_SUCH_FAILURE")
        }
        return Wire.FailureNotice(
            caseId: "\(failure.requirement)", failureId: "\(id)", on: "\(failure.rules.on)",
            outcome: .init(failure.outcome), state: .init(failure.rules.state(on: today)), step: step,
            decideBy: "\(failure.rules.decideBy)", referBy: referBy.text)
    }
}

extension UnpaidWorkService {
    /// Under which topic failures and their decisions are told.
    static let failureTopic = "unpaid-work-failure"
}
