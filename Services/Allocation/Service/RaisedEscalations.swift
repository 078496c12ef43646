import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func escalateCase(
        _ request: Wire.EscalateCaseRequest, _ call: AuthorisedCall
    ) async throws -> Wire.EscalationCommandReply {
        let ground: EscalationGround = try choice(request.ground, "ground", "Select what has happened to the risk.")
        try CommandText.require(request.reason, "reason", "Enter what has happened and why it matters.")
        let intake = Intake(workingDays: workingDays)
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let event = try command.load(request.version, detail: request.reason) {
                try $0.event(request.caseId, for: call.caller)
            }
            try event.checkIsOurs()
            guard !event.decision.isRetainedByNPS, try transaction.openEscalation(of: event.id) == nil else {
                throw Status.refused("The case is with the NPS or on its way there.", "ESCALATED")
            }
            let cause = "\(ground.name): \(request.reason)"
            let isCountersigned = call.caller.role == Role.teamManager.rawValue
            let id = try transaction.raise(cause, about: event.id, isCountersigned: isCountersigned, by: call.caller)
            if isCountersigned {
                try intake.startNPSClocks(of: event.id, transaction)
            } else {
                try intake.start(
                    .escalationCountersignature, of: event.id, by: "An officer raised it.",
                    within: EscalationTerms.countersignedWithin, transaction)
            }
            try intake.settle(
                event, after: event.decision, since: "Raised for escalation to the NPS. \(cause)", call.caller,
                transaction)
            return .init(escalationId: "\(id)", version: 1, state: isCountersigned ? .open : .raised)
        }
    }

    package func countersignEscalation(
        _ request: Wire.CountersignEscalationRequest, _ call: AuthorisedCall
    ) async throws -> Wire.EscalationCommandReply {
        try CommandText.check(request.reason, "reason")
        guard request.agrees || !request.reason.isBlank else {
            throw Status.invalid("reason", .required, "Enter why the case stays here.")
        }
        let intake = Intake(workingDays: workingDays)
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let escalation = try command.load(request.version, detail: request.reason) {
                try $0.escalation(request.escalationId, for: call)
            }
            guard escalation.state == .raised else {
                throw Status.refused("Nobody waits for this countersignature.", "NOT_RAISED")
            }
            try transaction.answer(escalation, request, by: call.caller)
            if request.agrees { try intake.startNPSClocks(of: escalation.event, transaction) }
            let event = try transaction.event(escalation.event)
            let words =
                request.agrees ? "A manager has countersigned the escalation." : "A manager keeps the case here."
            try intake.settle(
                event, after: event.decision, since: "\(words) \(request.reason)", call.caller, transaction,
                told: event.facts.currentOfficer ?? "")
            return escalation.reply(request.agrees ? .open : .withdrawn)
        }
    }
}

extension Intake {
    /// Both clocks of the NPS count from now.
    fileprivate func startNPSClocks(of event: Identifier, _ transaction: Transaction) throws {
        for (kind, term) in [
            (ClockKind.escalationAcknowledgement, EscalationTerms.acknowledgedWithin),
            (.escalationDecision, EscalationTerms.decidedWithin),
        ] {
            try start(kind, of: event, by: ClockStart.Fact.escalation.sentence, within: term, transaction)
        }
    }

    /// Starts a clock today that ends after some business days.
    func start(
        _ kind: ClockKind, of event: Identifier, by fact: String, within businessDays: Int, _ transaction: Transaction
    ) throws {
        let due: Day
        do throws(WorkingDaysFault) {
            due = try workingDays.due(businessDays, after: transaction.today)
        } catch {
            throw Status(.failedPrecondition, error.sentence, reason: "OUTSIDE_CALENDAR")
        }
        try transaction.start(kind, of: event, by: fact, on: transaction.today, due: due)
    }
}

extension Transaction {
    fileprivate func raise(
        _ cause: String, about event: Identifier, isCountersigned: Bool, by caller: Caller
    ) throws(StoreFault) -> Identifier {
        let id = Identifier(at: now)
        let state = isCountersigned ? Wire.EscalationState.open : .raised
        try execute(
            """
            INSERT INTO escalation (id, event_id, kind, state, version, cause, opened_at, advice, raised_by,
                countersigned_by)
            VALUES (\(id), \(event), 1, \(state), 1, \(cause), \(now), '', \(caller.account),
                \(isCountersigned ? caller.account : ""))
            """)
        return id
    }

    fileprivate func answer(
        _ escalation: StoredEscalation, _ answer: Wire.CountersignEscalationRequest, by caller: Caller
    ) throws(StoreFault) {
        try meet(.escalationCountersignature, of: escalation.event, by: "A manager has answered.")
        if answer.agrees {
            try execute(
                """
                UPDATE escalation SET state = 1, opened_at = \(now), countersigned_by = \(caller.account),
                    version = version + 1
                WHERE id = \(escalation.id)
                """)
        } else {
            try execute(
                """
                UPDATE escalation SET state = 6, decided_at = \(now), advice = \(answer.reason), version = version + 1
                WHERE id = \(escalation.id)
                """)
        }
    }
}
