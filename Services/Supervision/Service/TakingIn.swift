import CivilCalendar
import Commands
import Feed
import KnownCases
import Messages
import RPC
import Store
import SupervisionRules

extension SupervisionService {
    /// Under which topic registers tell of failures.
    static let reportTopic = "reported-failure"
    /// Under which topic failures are told, and what became of them.
    static let failureTopic = "failure"

    /// What it needs to know of the allocation service's cases: every one, and it delivers no part of them.
    package var cases: FeedContent {
        let workingDays = workingDays
        return KnownCases.content { transaction, notice in
            try transaction.takeIn(notice, everyCase: true) { _ in false }
            if let id = Identifier(notice.caseId) { try transaction.settle(order: id, workingDays) }
        } settle: {
            try $0.settleCases($1)
        }
    }

    /// What it needs to know of another service's register.
    package func reports(of source: String) -> FeedContent {
        let workingDays = workingDays
        return FeedContent(topics: [Self.reportTopic]) { event in
            (try? Wire.ReportedFailure(decoding: event.body))?.caseId
        } handle: { transaction, event in
            try transaction.takeIn(event, from: source, workingDays)
        } settle: { transaction, told in
            try transaction.settle(told, from: source, workingDays)
        }
    }

    /// What others are told again: how each failure stands.
    package var standing: [Standing] {
        [
            Standing(Self.failureTopic) { snapshot, after, limit in
                let ids: [Identifier] = try snapshot.values(
                    "SELECT id FROM failure WHERE id > \(Identifier(after)?.bytes ?? []) ORDER BY id LIMIT \(limit)")
                return try ids.map { .init("\($0)", try snapshot.notice(of: $0).encodedBytes) }
            }
        ]
    }
}

extension Transaction {
    /// Takes in what a register tells of a failure; what it has told before, or older than that, changes nothing.
    fileprivate func takeIn(
        _ event: RPCWire.FeedEvent, from source: String, _ workingDays: WorkingDays
    ) throws {
        let notice = try Wire.ReportedFailure(decoding: event.body)
        let report = try FailureReport(notice, from: source)
        guard let order = Identifier(notice.caseId), let id = report.id else {
            throw Status.invalid("caseId", .malformed, "It is no case.")
        }
        let known = try first("FROM failure WHERE id = \(id)") {
            (revision: $0("revision", as: Int.self), state: FailureState(rawValue: $0("state", as: Int.self)))
        }
        let isNews = known.map { $0.revision < report.revision || event.stands && $0.revision != report.revision }
        guard isNews ?? true else { return }
        let state = known?.state
        if let state, notice.isTakenBack || state != .withdrawn {
            // What was decided stays, whatever the register says now.
            try execute(
                """
                UPDATE failure SET revision = \(report.revision), outcome = \(report.outcome), notes = \(report.notes),
                    is_sensitive = \(report.isSensitive), recorded_by = \(report.recordedBy)
                WHERE id = \(id)
                """)
        } else {
            _ = try keep(report, of: order, workingDays)
        }
        if let former = notice.former, state == nil { try take(over: former, of: try failure(id), workingDays) }
        if notice.isTakenBack, try failure(id).rules.state == .undecided {
            try withdraw(id, because: "The register was corrected.", by: source)
        }
        _ = try settle(id, of: order, workingDays)
    }

    /// Takes over what a register's own service decided of a failure, and what followed.
    private func take(
        over former: Wire.FormerDecision, of failure: StoredFailure, _ workingDays: WorkingDays
    ) throws {
        let id = failure.id
        try execute(
            """
            UPDATE failure SET state = \(former.state), evidence = \(former.evidence), words = \(former.words),
                recorded_as = iif(\(former.state) = \(FailureState.acceptable.rawValue), outcome, 0),
                decided_by = \(former.decidedBy), decided_at = \(Instant(rfc3339: former.decidedAt))
            WHERE id = \(id)
            """)
        if former.state != .undecided {
            try meet(.decision, of: id, by: "It was decided.")
            try void(of: id, because: "It was decided.")
        }
        if let warnedAt = Instant(rfc3339: former.warnedAt) {
            let day = London.localTime(at: warnedAt).day
            let warning = Warning(
                failedOn: failure.rules.on, requirement: failure.requirement, under: .communityOrder,
                circumstances: former.words, givenOn: day)
            try keep(
                warning.earlierText, of: id, .earlierRecord, sentOn: day, givenOn: day, by: former.decidedBy,
                at: warnedAt)
        }
        if let referredAt = Instant(rfc3339: former.referredAt) {
            try conclude(id, isReferral: true, words: "", by: "", at: referredAt)
            try void(of: id, because: "It was referred.")
        }
    }

    /// Lets go of what nobody has decided and the register no longer has, as after its restore.
    fileprivate func settle(_ told: Told, from source: String, _ workingDays: WorkingDays) throws {
        let standing = try told.subjects(of: SupervisionService.reportTopic)
        let undecided = try all(
            "FROM failure WHERE source = \(source) AND state = \(FailureState.undecided.rawValue)"
        ) { (id: $0("id", as: Identifier.self), order: $0("case_id", as: Identifier.self)) }
        for (id, order) in undecided where !standing.contains("\(id)") {
            try withdraw(id, because: "The register no longer has it.", by: source)
            _ = try settle(id, of: order, workingDays)
        }
    }
}
