import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension Transaction {
    /// Opens what an event has come to need, an escalation or a query whether the person is eligible, and ends what it
    /// needs no more.
    ///
    /// - Parameter before: what the rules made of the event until now; nil for a new one.
    /// - Returns: the kinds that were opened now.
    func settleEscalations(
        of event: StoredEvent, _ decision: IntakeDecision, after before: IntakeDecision?
    ) throws(StoreFault) -> Set<Wire.EscalationKind> {
        guard !decision.isRetainedByNPS else {
            let words = "The NPS holds the person."
            try closeEscalations(of: event.id, advice: words)
            try closeTransfer(of: event.id, because: words)
            for kind in [ClockKind.escalationCountersignature, .transferAcknowledgement, .transferCompletion] {
                try void(kind, of: event.id, because: words)
            }
            return []
        }
        if decision.escalations.isEmpty { try withdrawEscalation(of: event.id) }
        var opened: Set<Wire.EscalationKind> = []
        let causes = decision.escalations.map(\.sentence).joined(separator: " ")
        let isNew = before?.escalations != decision.escalations
        if !causes.isEmpty, try open(.risk, of: event.id, cause: causes, isNew: isNew) { opened.insert(.risk) }
        let query = "MAPPA level 1: the NPS is asked whether it is eligible."
        let isNewQuery = before?.needsEligibilityQuery != true
        if decision.needsEligibilityQuery,
            try open(.eligibilityQuery, of: event.id, cause: query, isNew: isNewQuery)
        {
            opened.insert(.eligibilityQuery)
        }
        return opened
    }

    /// Whether it was opened now: one that is open already is told its new cause, and one that was answered stays so
    /// until the need is a new one.
    private func open(
        _ kind: Wire.EscalationKind, of event: Identifier, cause: String, isNew: Bool
    ) throws(StoreFault) -> Bool {
        let number = Int(kind.rawValue)
        let state: Int? = try value(
            "SELECT state FROM escalation WHERE event_id = \(event) AND kind = \(number) AND \(SQL.isOpenEscalation)")
        if state.map({ $0 == Wire.EscalationState.raised.rawValue }) == true {
            // For nothing new the NPS, which has returned it, is asked again only once a manager has countersigned.
            guard isNew else { return false }
            // What the rules put to the NPS waits for nobody's countersignature.
            try execute(
                """
                UPDATE escalation SET state = 1, cause = \(cause), opened_at = \(now), version = version + 1
                WHERE event_id = \(event) AND kind = \(number) AND state = 5
                """)
            try void(.escalationCountersignature, of: event, because: "The rules put it to the NPS.")
            return true
        }
        if state != nil {
            try execute(
                """
                UPDATE escalation SET cause = \(cause), version = version + 1
                WHERE event_id = \(event) AND kind = \(number) AND \(SQL.isOpenEscalation) AND cause <> \(cause)
                """)
            return false
        }
        guard isNew else { return false }
        try execute(
            """
            INSERT INTO escalation (id, event_id, kind, state, version, cause, opened_at, advice)
            VALUES (\(Identifier(at: now)), \(event), \(number), 1, 1, \(cause), \(now), '')
            """)
        return true
    }

    func openEscalation(of event: Identifier) throws(StoreFault) -> OpenEscalation? {
        let state: Int? = try value(
            "SELECT state FROM escalation WHERE event_id = \(event) AND kind = 1 AND \(SQL.isOpenEscalation)")
        guard let state else { return nil }
        return state == Wire.EscalationState.raised.rawValue ? .raised : .withNPS
    }

    /// Ends what the rules have opened once they would open it no more; what somebody has raised stays.
    private func withdrawEscalation(of event: Identifier) throws(StoreFault) {
        let words = "The risk for which it was put to the NPS is recorded no more."
        let withdrawn = try execute(
            """
            UPDATE escalation SET state = 6, decided_at = \(now), advice = \(words), version = version + 1
            WHERE event_id = \(event) AND kind = 1 AND state IN (1, 2) AND raised_by = ''
            """)
        guard withdrawn > 0 else { return }
        for kind in [ClockKind.escalationAcknowledgement, .escalationDecision] {
            try void(kind, of: event, because: words)
        }
    }

    /// Ends what is open because another provider has the person.
    func closeEscalations(
        of event: Identifier, as outcome: Wire.EscalationState = .accepted, advice: String
    ) throws(StoreFault) {
        try execute(
            """
            UPDATE escalation SET state = \(outcome), decided_at = \(now), advice = \(advice),
                version = version + 1
            WHERE event_id = \(event) AND \(SQL.isOpenEscalation)
            """)
        for kind in [ClockKind.escalationAcknowledgement, .escalationDecision, .eligibilityQueryAnswer] {
            try void(kind, of: event, because: advice)
        }
    }
}

extension AllocationService {
    package func acknowledgeEscalation(
        _ request: Wire.AcknowledgeEscalationRequest, _ call: AuthorisedCall
    ) async throws -> Wire.EscalationCommandReply {
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let escalation = try command.load(request.version) {
                try $0.escalation(request.escalationId, for: call)
            }
            try escalation.checkIsCountersigned()
            guard escalation.state == .open else {
                throw Status(.failedPrecondition, "The escalation is acknowledged already.", reason: "NOT_OPEN")
            }
            try transaction.execute(
                """
                UPDATE escalation SET state = 2, acknowledged_at = \(transaction.now), version = version + 1
                WHERE id = \(escalation.id) AND version = \(escalation.version)
                """)
            if escalation.kind == .risk {
                try transaction.meet(
                    .escalationAcknowledgement, of: escalation.event, by: "The NPS has acknowledged it.")
            }
            try transaction.touch(escalation.event, "The NPS has acknowledged: \(escalation.cause)", by: call.caller)
            return escalation.reply(.acknowledged)
        }
    }

    package func decideEscalation(
        _ request: Wire.DecideEscalationRequest, _ call: AuthorisedCall
    ) async throws -> Wire.EscalationCommandReply {
        try request.check()
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let escalation = try command.load(request.version, detail: request.advice) {
                try $0.escalation(request.escalationId, for: call)
            }
            try escalation.checkIsCountersigned()
            guard escalation.state == .open || escalation.state == .acknowledged else {
                throw Status(.failedPrecondition, "The NPS has decided already.", reason: "DECIDED")
            }
            try transaction.execute(
                """
                UPDATE escalation SET state = \(request.outcome), decided_at = \(transaction.now),
                    advice = \(request.advice), version = version + 1
                WHERE id = \(escalation.id) AND version = \(escalation.version)
                """)
            try transaction.close(escalation, as: request.outcome, advice: request.advice, by: call.caller)
            return escalation.reply(request.outcome)
        }
    }

    package func listEscalations(
        _ request: Wire.ListEscalationsRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListEscalationsReply {
        let (workingDays, today, viewer) = (workingDays, clock.today, call.caller.viewer)
        return try await store.look(call) { snapshot in
            let found = try snapshot.page(request, of: request.list(for: viewer)) { row in
                let (escalation, about) = (Wire.Escalation(&row), CaseRow(&row, for: viewer))
                return (escalation.summarised(about, workingDays, today), person: about.person)
            }
            return (Wire.ListEscalationsReply().showing(found, found.items.map(\.0)), found.items.map(\.person))
        }
    }
}

extension Wire.ListEscalationsRequest {
    /// Those that wait for a countersignature first, then by age.
    func list(for viewer: Viewer) -> List<Identifier> {
        List(
            of: SQL.escalationTables,
            where: [includeDecided ? "1" : "+escalation.\(SQL.isOpenEscalation)", viewer.sees],
            by: .init(["escalation.state <> 5", "opened_at"], isServed: true), key: "escalation.id")
    }
}

extension SQL {
    fileprivate static let escalationTables: SQL =
        "escalation JOIN event ON event.id = event_id JOIN person ON person.id = person_id"

    /// When the next step of an escalation is due; a query has a clock of its own.
    fileprivate static let escalationDue: SQL = """
        (SELECT min(due_on) FROM clock WHERE clock.event_id = escalation.event_id AND met_at IS NULL
            AND void_at IS NULL AND iif(escalation.kind = 1, clock.kind IN (3, 4, 8), clock.kind = 5))
        """

    /// Raised, put to the NPS or acknowledged by it.
    static let isOpenEscalation: SQL = "state IN (1, 2, 5)"
}

/// Where a case stands that somebody has put to the NPS, or wants to.
enum OpenEscalation {
    /// A manager has not countersigned yet.
    case raised
    case withNPS
}

/// An escalation as a command finds it.
struct StoredEscalation: Versioned {
    static let noun = "The escalation"

    let id: Identifier
    let event: Identifier
    let person: Identifier
    let kind: Wire.EscalationKind
    let state: Wire.EscalationState
    let version: Int
    let cause: String

    var subjects: [Identifier] { [person] }

    func checkIsCountersigned() throws(Status) {
        guard state != .raised else {
            throw Status(
                .failedPrecondition, "A manager has not countersigned it yet: the NPS does not know of it.",
                reason: "NOT_COUNTERSIGNED")
        }
    }

    func reply(_ state: Wire.EscalationState) -> Wire.EscalationCommandReply {
        .init(escalationId: "\(id)", version: UInt32(version + 1), state: state)
    }
}

extension Transaction {
    func escalation(_ text: String, for call: AuthorisedCall) throws -> StoredEscalation {
        let found = try first(
            """
            FROM \(SQL.escalationTables) WHERE escalation.id = \(Identifier(text)) AND \(call.caller.viewer.sees)
            """
        ) { row in
            StoredEscalation(
                id: row("escalation.id"), event: row("event_id"), person: row("person_id"), kind: row.choice("kind"),
                state: row.choice("escalation.state"), version: row("escalation.version"), cause: row("cause"))
        }
        guard let found else {
            throw Status(.notFound, "There is no such escalation.", reason: "NO_SUCH_ESCALATION")
        }
        return found
    }

    /// What follows for the case from a decision of the NPS.
    fileprivate func close(
        _ escalation: StoredEscalation, as outcome: Wire.EscalationState, advice: String, by caller: Caller
    ) throws {
        let fact = outcome == .accepted ? "The NPS has accepted it." : "The NPS has returned it with advice."
        if escalation.kind == .risk {
            try meet(.escalationAcknowledgement, of: escalation.event, by: fact)
            try meet(.escalationDecision, of: escalation.event, by: fact)
        } else {
            try meet(.eligibilityQueryAnswer, of: escalation.event, by: fact)
        }
        if outcome == .accepted {
            try handOver(escalation.event, to: .withNps, "The NPS has the case.")
        } else if escalation.kind == .risk {
            try takeBack(escalation.event)
        }
        try touch(escalation.event, "\(fact) \(escalation.cause) \(advice)", by: caller)
    }

    /// What the NPS has returned is in the state that it would be in without the escalation.
    private func takeBack(_ event: Identifier) throws {
        let settled = SettledCase(try self.event(event).decision, put: nil)
        try execute(
            """
            UPDATE event SET state = \(settled.state), band = \(settled.band?.rawValue),
                waits_for = \(settled.waitsFor)
            WHERE id = \(event) AND state = \(Wire.CaseState.escalated)
            """)
    }
}

extension Wire.DecideEscalationRequest {
    fileprivate func check() throws(Status) {
        guard outcome == .accepted || outcome == .returned else {
            throw .invalid("outcome", .unknownValue, "It must be accepted or returned.")
        }
        guard outcome == .accepted || !advice.isBlank else {
            throw .invalid("advice", .required, "Enter the advice with which the NPS returned it.")
        }
        try CommandText.check(advice, "advice")
    }
}

extension Wire.Escalation: AboutCase, Selectable {
    package init(_ row: inout Row) {
        self.init(
            escalationId: row.id("escalation.id"), caseId: row.id("event_id"), kind: row.choice("kind"),
            state: row.choice("escalation.state"), cause: row("cause"), openedAt: row.instant("opened_at"),
            acknowledgedAt: row.instant("acknowledged_at"), decidedAt: row.instant("decided_at"),
            dueOn: row("iif(escalation.\(SQL.isOpenEscalation), \(SQL.escalationDue), '')"), advice: row("advice"),
            version: row("escalation.version"))
    }
}

extension Querying {
    func escalations(of event: Identifier) throws(StoreFault) -> [Wire.Escalation] {
        try all("FROM escalation WHERE event_id = \(event) ORDER BY opened_at, id")
    }
}
