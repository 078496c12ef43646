import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import SupervisionRules

extension SupervisionService {
    package func listFailures(
        _ request: Wire.ListFailuresRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListFailuresReply {
        let today = clock.today
        return try await store.look(call) { snapshot in
            let isMine = request.mine ? SQL.decided(by: call.caller, on: "\(today)") : "1"
            let scope = SQL.within(call.relation, of: call.caller, on: "\(today)")
            let list = List(
                of: SQL.failuresOfPeople, where: [scope, isMine, request.owedOnly ? SQL.isOwed : "1"],
                by: ListOrder(request.order, for: call.viewer), isReversed: request.isReversed, key: "failure.id")
            let found = try snapshot.page(request, of: list) { Wire.Failure(&$0, on: today, for: call.viewer) }
            return (Wire.ListFailuresReply().showing(found), found.items.compactMap { Identifier($0.caseId) })
        }
    }

    package func readFailure(
        _ request: Wire.ReadFailureRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ReadFailureReply {
        let today = clock.today
        return try await store.look(call) { snapshot in
            let found = try snapshot.failure(request.failureId, for: call, on: today)
            let all = try snapshot.failures(of: found.order, on: today, for: call.viewer)
            let next = found.nextStep(try snapshot.warnings(of: found.order, but: found.id))
            let (note, isOwn) = try snapshot.note(on: found, for: call, on: today)
            let reply = Wire.ReadFailureReply(
                failure: all.first { $0.failureId == "\(found.id)" },
                warnings: try snapshot.warnings(of: found.order), earlier: all.filter { $0.on < "\(found.rules.on)" },
                notes: note.words, recordedBy: note.recordedBy, clocks: try snapshot.clocks(of: found.id),
                reasons: next?.reasons.map(\.sentence) ?? [], regime: .init(found.regime), isOwn: isOwn)
            return (reply, [found.order])
        }
    }
}

extension ListOrder {
    fileprivate init(_ order: Wire.FailureOrder, for viewer: Viewer) {
        switch order {
        case .unspecified, .unrecognized, .day: self.init(["failure.on_day"], isServed: true)
        case .name: self.init(viewer.nameOrder)
        case .requirement: self.init(["failure.requirement", "failure.on_day"])
        case .decideBy: self.init(["ifnull(\(SQL.dueOn(.decision)), failure.on_day)"])
        }
    }
}

extension Querying {
    /// The order's failures, the latest first.
    func failures(of order: Identifier, on today: Day, for viewer: Viewer) throws(StoreFault) -> [Wire.Failure] {
        try all(
            """
            FROM \(SQL.failuresOfPeople) WHERE failure.case_id = \(order)
            ORDER BY failure.on_day DESC, failure.id DESC
            """
        ) { Wire.Failure(&$0, on: today, for: viewer) }
    }

    /// What was recorded of the day and by whom, and whether the caller decides; what is sensitive is for those who are
    /// to act on it.
    fileprivate func note(
        on failure: StoredFailure, for call: AuthorisedCall, on today: Day
    ) throws(StoreFault) -> (note: (words: String, recordedBy: String), isOwn: Bool) {
        let isOwn: SQL = SQL.decided(by: call.caller, on: "\(today)")
        let found = try first("FROM \(SQL.failures) WHERE failure.id = \(failure.id)") { row in
            (
                notes: row("failure.notes", as: String.self), isSensitive: row("failure.is_sensitive", as: Bool.self),
                by: row("failure.recorded_by", as: String.self), isOwn: row(isOwn, as: Bool.self)
            )
        }
        guard let found else { return (("", ""), false) }
        let mayRead = !found.isSensitive || found.isOwn || call.caller.isManager || found.by == call.caller.account
        return ((mayRead ? found.notes : "", found.by), found.isOwn)
    }
}

extension Caller {
    /// Whether the caller takes back what was decided.
    fileprivate var isManager: Bool { [Role.unpaidWorkManager, .teamManager].map(\.rawValue).contains(role) }
}

extension Wire.Failure {
    /// What is said of somebody is for those alone who may see them.
    fileprivate init(_ row: inout Row, on today: Day, for viewer: Viewer) {
        let stored = StoredFailure(&row)
        let rules = stored.rules
        let decider = Decider(
            isHeldByNPS: row(SQL.isHeldByNPS), hasOfficer: row("known_case.officer <> ''"),
            isOverdue: row(SQL.isLeft(on: "\(today)")))
        self.init(
            failureId: "\(stored.id)", version: UInt32(stored.version), caseId: "\(stored.order)",
            crn: row("person.crn"), surname: row(viewer.surname), forenames: row(viewer.forenames),
            requirement: stored.requirement, place: row("failure.place"), on: "\(rules.on)",
            knownOn: "\(rules.knownOn)", outcome: stored.outcome, state: .init(rules.state), step: .init(stored.step),
            evidenceDueOn: row(SQL.dueOn(.evidence), as: Day?.self).text,
            decideBy: row(SQL.dueOn(.decision), as: Day?.self).text,
            referBy: row(SQL.dueOn(.referral), as: Day?.self).text, warnedOn: rules.warnedOn.text,
            referredOn: rules.referredOn.text, decider: .init(decider),
            deciderName: row("iif(known_case.officer_name <> '', known_case.officer_name, known_case.officer)"),
            evidence: row.choice("failure.evidence"), words: row(viewer.masked("failure.words")),
            selfCertificates: row(SQL.selfCertificates), recordedAs: row.choice("failure.recorded_as"))
        overdue = lateness(on: "\(today)")
    }

    /// What is owed or late of it, in words.
    private func lateness(on today: String) -> String {
        switch (state, step) {
        case (.undecided, _) where !decideBy.isEmpty && decideBy < today: "Decision overdue"
        case (.unacceptable, .warning): "Warning owed"
        case (.unacceptable, .referral): referBy < today ? "Referral overdue" : "Referral owed"
        case (.unacceptable, .recall): "Recall to be considered"
        case (.unacceptable, .choice): "What follows is to be decided"
        default: ""
        }
    }
}
