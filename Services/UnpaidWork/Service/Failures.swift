import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func listFailures(
        _ request: Wire.ListFailuresRequest, _ call: Call
    ) async throws -> Wire.ListFailuresReply {
        let caller = try await caller(call, to: .listFailures)
        let limit = try PageSize.rows(request.pageSize)
        let after = try PageToken.row(request.pageToken)
        let today = clock.today
        return try await store.look(Action.listFailures.name, by: caller) { snapshot in
            let relation: Relation = request.mine ? .own : caller.relation(to: .listFailures)
            let owed: SQL = request.owedOnly ? SQL.failureIsOwed : "1"
            let which: SQL = "\(SQL.within(relation, of: caller)) AND \(owed)"
            let place: SQL =
                after.map {
                    "(failure.on_day, failure.id) > (SELECT f.on_day, f.id FROM failure f WHERE f.id = \($0))"
                } ?? "1"
            let rows = try snapshot.failures("\(which) AND \(place)", on: today, for: caller.account, limit: limit + 1)
            let total: Int =
                try snapshot.value(
                    "SELECT count(*) FROM \(SQL.failureTables) WHERE \(which)") ?? 0
            var reply = Wire.ListFailuresReply(total: UInt32(total))
            reply.items = ReplyRoom.fitting(rows.prefix(limit))
            if rows.count > reply.items.count { reply.nextPageToken = reply.items.last?.failureId ?? "" }
            return (reply, reply.items.compactMap { Identifier($0.caseId) })
        }
    }

    package func decideFailure(
        _ request: Wire.DecideFailureRequest, _ call: Call
    ) async throws -> Wire.FailureCommandReply {
        let caller = try await caller(call, to: .decideFailure)
        try CommandText.require(request.words, "words", "Enter what happened, and why you decide so.")
        guard let evidence = Evidence(rawValue: Int(request.evidence.rawValue)) else {
            throw Status.invalid("evidence", .unknownValue, "Select what was handed in.")
        }
        let outcome = request.isAcceptable ? try Outcome(acceptable: request.outcome) : nil
        let workingDays = workingDays
        return try await store.run(Action.decideFailure.name, request, call, by: caller) { command in
            let transaction = command.transaction
            let found = try command.failure(
                request.failureId, version: request.version, to: .decideFailure, detail: request.words)
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
                    decided_by = \(caller.account), decided_at = \(transaction.now)
                WHERE id = \(found.id)
                """)
            if let outcome { try transaction.rename(found.appointment, to: outcome, by: caller) }
            return try transaction.settle(failure: found.id, workingDays)
        }
    }

    package func referFailure(
        _ request: Wire.ReferFailureRequest, _ call: Call
    ) async throws -> Wire.FailureCommandReply {
        let caller = try await caller(call, to: .referFailure)
        try CommandText.require(request.words, "words", "Enter what was told to the enforcement officer.")
        let workingDays = workingDays
        return try await store.run(Action.referFailure.name, request, call, by: caller) { command in
            let transaction = command.transaction
            let found = try command.failure(
                request.failureId, version: request.version, to: .referFailure, detail: request.words)
            guard found.rules.state(on: transaction.today) == .unacceptable, found.rules.referredOn == nil else {
                throw Status(.failedPrecondition, "There is nothing to refer.", reason: "NOTHING_TO_REFER")
            }
            try transaction.execute("UPDATE failure SET referred_at = \(transaction.now) WHERE id = \(found.id)")
            return try transaction.settle(failure: found.id, workingDays)
        }
    }

    package func withdrawFailure(
        _ request: Wire.WithdrawFailureRequest, _ call: Call
    ) async throws -> Wire.FailureCommandReply {
        let caller = try await caller(call, to: .withdrawFailure)
        try CommandText.check(request.reason, "reason")
        let workingDays = workingDays
        return try await store.run(Action.withdrawFailure.name, request, call, by: caller) { command in
            let transaction = command.transaction
            let found = try command.failure(
                request.failureId, version: request.version, to: .withdrawFailure, detail: request.reason)
            // Only a manager comes as far as this.
            let faults = found.rules.withdrawalFaults(isManager: true, reason: request.reason)
            try Status.refuse(faults.map { ($0.field, $0.sentence) })
            try transaction.execute(
                """
                UPDATE failure SET state = \(FailureState.withdrawn.rawValue), words = \(request.reason),
                    decided_by = \(caller.account), decided_at = \(transaction.now)
                WHERE id = \(found.id)
                """)
            return try transaction.settle(failure: found.id, workingDays)
        }
    }
}

extension Outcome {
    /// What an acceptable failure is recorded as.
    fileprivate init(acceptable wire: Wire.Outcome) throws(Status) {
        guard let outcome = Outcome(rawValue: Int(wire.rawValue)), Outcome.byDecision.contains(outcome) else {
            throw .invalid("outcome", .unknownValue, "Select what it is recorded as.")
        }
        self = outcome
    }
}

/// A failure as a command finds it.
struct StoredFailure {
    let id: Identifier
    let requirement: Identifier
    let appointment: Identifier
    let version: Int
    let outcome: Outcome
    let rules: Failure

    fileprivate func check(version asked: UInt32) throws(Status) {
        guard Int(asked) == version else { throw .stale("The failure") }
    }
}

extension Command {
    /// The failure that the command changes, as the audit trail is told; its version is the one the caller has read.
    fileprivate mutating func failure(
        _ text: String, version: UInt32, to action: Action, detail: String
    ) throws -> StoredFailure {
        let found = try transaction.failure(text, for: caller, to: action)
        subjects = [found.requirement]
        self.detail = detail
        try found.check(version: version)
        return found
    }
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

    fileprivate static let failureColumns: SQL = """
        failure.id, failure.case_id, failure.appointment_id, failure.version, outcome, failure.on_day, known_on,
            failure.state, warned_at, referred_at
        """
}

extension StoredFailure {
    /// Of `SQL.failureColumns`.
    fileprivate init(_ row: inout Row) {
        self.init(
            id: row.next(), requirement: row.next(), appointment: row.next(), version: row.next(),
            outcome: row.next(Int?.self).flatMap(Outcome.init) ?? .notAttended,
            rules: Failure(
                on: row.next(), knownOn: row.next(), state: FailureState(rawValue: row.next()) ?? .undecided,
                warnedOn: row.next(Instant?.self).map { London.localTime(at: $0).day },
                referredOn: row.next(Instant?.self).map { London.localTime(at: $0).day }))
    }
}

extension Querying {
    func failure(_ text: String, for caller: Caller, to action: Action) throws -> StoredFailure {
        let scope = SQL.within(caller.relation(to: action), of: caller)
        let found = try first(
            """
            SELECT \(SQL.failureColumns) FROM \(SQL.failureTables)
            WHERE failure.id = \(Identifier(text)) AND \(scope) AND \(SQL.visible(to: caller.account))
            """, StoredFailure.init)
        guard let found else { throw Status(.notFound, "There is no such failure.", reason: "NO_SUCH_FAILURE") }
        return found
    }

    fileprivate func failureRules(of requirement: Identifier, but id: Identifier) throws(StoreFault) -> [Failure] {
        try all(
            """
            SELECT \(SQL.failureColumns) FROM \(SQL.failureTables)
            WHERE failure.case_id = \(requirement) AND failure.id <> \(id)
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

    func failures(of id: Identifier, on today: Day, for account: String) throws(StoreFault) -> [Wire.Failure] {
        try failures("failure.case_id = \(id)", on: today, for: account, limit: Requirements.historyRows)
    }

    /// What is said of somebody is for those alone who may see them.
    func failures(
        _ which: SQL, on today: Day, for account: String, limit: Int
    ) throws(StoreFault) -> [Wire.Failure] {
        let rows = try all(
            """
            SELECT \(SQL.failureColumns), \(SQL.name(for: account)), project.name, step, is_deemed,
                decide_by, coalesce(refer_by, ''), evidence, iif(\(SQL.visible(to: account)), words, ''),
                iif(\(SQL.isHeldByNPS), 'NPS', known_case.officer)
            FROM \(SQL.failureTables) WHERE \(which) ORDER BY failure.on_day, failure.id LIMIT \(limit)
            """
        ) { row in
            let stored = StoredFailure(&row)
            var shown = Wire.Failure(stored, on: today)
            shown.crn = row.next()
            shown.surname = row.next()
            shown.forenames = row.next()
            shown.project = row.next()
            shown.step = .init(rawValue: Int32(row.next(Int.self)))
            shown.isDeemed = row.next()
            shown.decideBy = row.next()
            shown.referBy = row.next()
            shown.evidence = Evidence(rawValue: row.next())?.name ?? ""
            shown.words = row.next()
            shown.decider = row.next()
            shown.overdue = shown.lateness(on: today)
            return (shown, stored.requirement)
        }
        return try rows.map { (shown, requirement) throws(StoreFault) -> Wire.Failure in
            var shown = shown
            shown.selfCertificates = UInt32(try selfCertificates(of: requirement))
            return shown
        }
    }
}

extension Wire.Failure {
    fileprivate init(_ stored: StoredFailure, on today: Day) {
        let rules = stored.rules
        self.init(
            failureId: "\(stored.id)", version: UInt32(stored.version), caseId: "\(stored.requirement)",
            on: "\(rules.on)", knownOn: "\(rules.knownOn)",
            outcome: .init(rawValue: Int32(stored.outcome.rawValue)),
            state: .init(rawValue: Int32(rules.state(on: today).rawValue)),
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
            "SELECT id, state FROM failure WHERE appointment_id = \(appointment)"
        ) { row in (id: row.next(Identifier.self), state: row.next(Int.self)) }
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
            SELECT l.id, l.step FROM failure l JOIN failure f ON f.case_id = l.case_id AND l.on_day > f.on_day
            WHERE f.id = \(id) AND l.step <> 0 ORDER BY l.on_day
            """
        ) { (id: $0.next(Identifier.self), step: $0.next(Int.self)) }
        for other in later where try step(of: other.id)?.rawValue != other.step {
            _ = try settleAlone(other.id, workingDays)
        }
        return reply
    }

    private func step(of id: Identifier) throws(StoreFault) -> FailureStep? {
        let found = try first(
            "SELECT \(SQL.failureColumns) FROM \(SQL.failureTables) WHERE failure.id = \(id)", StoredFailure.init)
        guard let found else { return nil }
        return FailureDecision(
            found.rules, earlier: try failureRules(of: found.requirement, but: id), on: today
        ).step
    }

    /// Works out anew what is owed for a failure, and tells the responsible officer.
    private func settleAlone(_ id: Identifier, _ workingDays: WorkingDays) throws -> Wire.FailureCommandReply {
        let found = try first(
            "SELECT \(SQL.failureColumns) FROM \(SQL.failureTables) WHERE failure.id = \(id)", StoredFailure.init)
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
        let found = try first(
            "SELECT \(SQL.failureColumns), step, refer_by FROM \(SQL.failureTables) WHERE failure.id = \(id)"
        ) { row in (failure: StoredFailure(&row), step: row.next(Int.self), referBy: row.next(Day?.self)) }
        guard let (failure, step, referBy) = found else {
            throw Status(.notFound, "There is no such failure.", reason: "NO_SUCH_FAILURE")
        }
        return Wire.FailureNotice(
            caseId: "\(failure.requirement)", failureId: "\(id)", on: "\(failure.rules.on)",
            outcome: .init(rawValue: Int32(failure.outcome.rawValue)),
            state: .init(rawValue: Int32(failure.rules.state(on: today).rawValue)),
            step: .init(rawValue: Int32(step)), decideBy: "\(failure.rules.decideBy)", referBy: referBy.text)
    }
}

extension UnpaidWorkService {
    /// Under which topic failures and their decisions are told.
    static let failureTopic = "unpaid-work-failure"
}
