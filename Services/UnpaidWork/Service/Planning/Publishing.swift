import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func publishPlan(
        _ request: Wire.PublishPlanRequest, _ call: AuthorisedCall
    ) async throws -> Wire.PlanCommandReply {
        guard request.method != .unspecified, Wire.InstructionMethod.allCases.contains(request.method) else {
            throw Status.invalid("method", .unknownValue, "Select how people are told.")
        }
        let cause = StandDownCause(request.cause)
        try CommandText.check(request.note, "note")
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.load(request.version, detail: request.planId) { try $0.plan(request.planId) }
            command.subjects = try transaction.values(
                "SELECT DISTINCT case_id FROM planned_booking WHERE plan_id = \(found.id) AND is_done = 0")
            let isLost: Int? = try transaction.value(
                "SELECT 1 FROM planned_booking WHERE plan_id = \(found.id) AND state = \(PlannedState.lost.rawValue)")
            guard isLost == nil || cause != nil else {
                throw Status.invalid("cause", .required, "Select why people lose what they were booked for.")
            }
            try transaction.checkNobodyPlans(found.week)
            guard found.week.advanced(by: 6).map({ $0 > transaction.today }) ?? false else {
                throw Status.refused("The week is over.", "WEEK_OVER")
            }
            try transaction.execute(
                """
                UPDATE week_plan SET state = \(Wire.PlanState.publishing), version = version + 1,
                    method = \(request.method), cause = \(cause?.rawValue), note = \(request.note),
                    published_by = \(call.caller.account), published_role = \(call.caller.role),
                    published_at = \(transaction.now)
                WHERE id = \(found.id)
                """)
            return try .init(transaction.plan(request.planId))
        }
    }

    /// Goes on with every publication, one session in one transaction; whatever was done before a crash is done.
    package func publishPlans() async throws {
        var isMore = true
        while isMore {
            try Task.checkCancellation()
            do {
                isMore = try await store.write { try $0.publishNext { try $0.publish($1, of: $2) } }
            } catch let error where error.isFinal {
                // What no step has foreseen holds up neither the other sessions nor the other plans.
                let words = (error as? Status)?.message ?? "It could not be recorded."
                isMore = try await store.write { try $0.publishNext { try $0.giveUp($1, of: $2, words) } }
            }
        }
    }
}

/// What a publication does, and on whose behalf.
struct Publication {
    let plan: Identifier
    let method: Wire.InstructionMethod
    let cause: StandDownCause
    let note: String
    let caller: Caller
}

/// A booking that the plan adds or takes away.
struct PlannedBooking {
    let requirement: Identifier
    let state: PlannedState
    let appointment: Identifier?
}

extension Transaction {
    /// Does one session of the plan that was published first, and says whether there was any.
    fileprivate func publishNext(_ step: (Transaction, Int, Publication) throws -> Void) throws -> Bool {
        guard let publication = try publication() else { return false }
        if let number = try nextSession(of: publication.plan) {
            try step(self, number, publication)
        } else {
            try execute(
                """
                UPDATE week_plan SET state = \(Wire.PlanState.published), version = version + 1
                WHERE id = \(publication.plan)
                """)
        }
        return true
    }

    /// Says of a session that nothing of it could be done.
    fileprivate func giveUp(_ number: Int, of publication: Publication, _ words: String) throws {
        try execute(
            """
            UPDATE planned_booking SET is_done = 1, result = \(words)
            WHERE plan_id = \(publication.plan) AND number = \(number) AND is_done = 0
            """)
        try execute(
            "UPDATE planned_supervision SET is_done = 1 WHERE plan_id = \(publication.plan) AND number = \(number)")
        try execute(
            "UPDATE planned_session SET result = \(words) WHERE plan_id = \(publication.plan) AND number = \(number)")
    }

    fileprivate func publication() throws(StoreFault) -> Publication? {
        try first(
            """
            FROM week_plan WHERE state = 3
            ORDER BY published_at, id
            """
        ) { row in
            Publication(
                plan: row("id"), method: row.choice("method"), cause: StandDownCause(rawValue: row("cause")) ?? .other,
                note: row("note"), caller: Caller(account: row("published_by"), role: row("published_role")))
        }
    }

    /// Those with somebody to be booked come first: whoever has another place is not stood down.
    fileprivate func nextSession(of plan: Identifier) throws(StoreFault) -> Int? {
        // In the order of the sessions, those without anybody to be booked last.
        try value(
            """
            SELECT number FROM (
                SELECT number, 0 AS turn FROM planned_booking WHERE plan_id = \(plan) AND state = 2 AND is_done = 0
                UNION SELECT number, 0 FROM planned_supervision WHERE plan_id = \(plan) AND is_done = 0
                UNION SELECT number, 1 FROM planned_booking WHERE plan_id = \(plan) AND is_done = 0)
            ORDER BY turn, number LIMIT 1
            """)
    }

    fileprivate func publish(_ number: Int, of publication: Publication) throws {
        let found = try first(
            "FROM planned_session WHERE plan_id = \(publication.plan) AND number = \(number)"
        ) { row in
            (
                project: row("project_id", as: Identifier.self), day: row("on_day", as: Day.self),
                start: row("starts", as: TimeOfDay.self), end: row("ends", as: TimeOfDay.self)
            )
        }
        guard let found else { throw Status(.dataLoss, "A plan lacks a session.") }
        let project = try project("\(found.project)")
        let whole = BookedTime(day: found.day, start: found.start, end: found.end, breakMinutes: project.breakMinutes)
        guard found.day > today else { return try giveUp(number, of: publication, "The day is over.") }
        let rows = try due(number, of: publication.plan)
        let refusal = try refusal { try staff(number, at: project, whole, publication) }
        var results = try rows.map { row in
            row.state == .added
                ? try refusal ?? self.refusal { try book(row, at: project, whole, publication) }
                : try self.refusal { try release(row, publication) }
        }
        // Only now is it known who is alone: the second woman takes away what held the first.
        for (place, row) in rows.enumerated() where results[place] == nil {
            results[place] = try tell(row, of: project, whole, publication)
        }
        for (row, words) in zip(rows, results) { try note(row, in: number, words ?? "", publication.plan) }
        if let refusal {
            try execute(
                """
                UPDATE planned_session SET result = \(refusal)
                WHERE plan_id = \(publication.plan) AND number = \(number)
                """)
        }
        try execute(
            "UPDATE planned_supervision SET is_done = 1 WHERE plan_id = \(publication.plan) AND number = \(number)")
        try execute("UPDATE week_plan SET version = version + 1 WHERE id = \(publication.plan)")
        try record(
            publication.caller.entry(
                .alteration, UnpaidWorkMethod.publishPlan.action, subjects: rows.map(\.requirement),
                detail: "\(publication.plan), \(found.project) on \(found.day)"))
    }

    /// What is to be done in a session; nobody is let go while there is anybody to be booked.
    private func due(_ number: Int, of plan: Identifier) throws(StoreFault) -> [PlannedBooking] {
        try all(
            """
            FROM planned_booking
            WHERE plan_id = \(plan) AND number = \(number) AND is_done = 0 AND (state = 2 OR NOT EXISTS (
                SELECT 1 FROM planned_booking WHERE plan_id = \(plan) AND state = 2 AND is_done = 0))
            ORDER BY case_id
            """
        ) {
            PlannedBooking(
                requirement: $0("case_id"), state: PlannedState(rawValue: $0("state")) ?? .kept,
                appointment: $0("appointment_id"))
        }
    }

    /// Gives the session the supervisors of the plan beside those that it has; it is made where there is none yet.
    private func staff(
        _ number: Int, at project: StoredProject, _ whole: BookedTime, _ publication: Publication
    ) throws {
        let new = try all(
            """
            FROM planned_supervision
            WHERE plan_id = \(publication.plan) AND number = \(number) AND is_new = 1 AND is_done = 0
            """
        ) { $0("supervisor", as: String.self) }
        guard !new.isEmpty else { return }
        let session = try storedSession(session(of: project, for: whole))
        guard session.state == .planned else {
            throw Status.refused("The session is stood down, or has begun.", "SESSION_CLOSED")
        }
        for supervisor in new {
            try takeFromBroken(supervisor, on: whole.day, publication.plan)
            try check(supervisor, for: session)
        }
        let all = Set(try supervisors(of: session.id)).union(new)
        guard all.count <= SessionLimits.supervisors else {
            throw Status.refused("It has too many supervisors already.", "TOO_MANY")
        }
        let known = try first("FROM session WHERE id = \(session.id)") { row in
            (vehicle: row("vehicle_id", as: Identifier?.self), overBooking: row("over_booking", as: Int.self))
        }
        _ = try staff(session, all, vehicle: known?.vehicle, overBooking: known?.overBooking ?? 0)
    }

    /// Takes a supervisor from sessions of the day that cannot run, as the plan has it.
    private func takeFromBroken(_ supervisor: String, on day: Day, _ plan: Identifier) throws(StoreFault) {
        try execute(
            """
            DELETE FROM session_supervisor WHERE supervisor = \(supervisor) AND session_id IN (
                SELECT session.id FROM session JOIN planned_session s ON s.project_id = session.project_id
                    AND s.on_day = session.on_day AND s.starts = session.starts
                    JOIN week_plan ON week_plan.id = s.plan_id
                WHERE s.plan_id = \(plan) AND is_repair = 1 AND s.on_day = \(day) AND s.capacity = 0)
            """)
    }

    private func note(
        _ row: PlannedBooking, in number: Int, _ words: String, _ plan: Identifier
    ) throws(StoreFault) {
        try execute(
            """
            UPDATE planned_booking SET is_done = 1, result = \(words)
            WHERE plan_id = \(plan) AND number = \(number) AND case_id = \(row.requirement)
            """)
    }

    /// What a step is refused for, in words; then it has written nothing. A fault of the store goes on.
    private func refusal(_ step: () throws -> Void) throws -> String? {
        do {
            try wholly { _ in try step() }
            return nil
        } catch let status as Status {
            return status.message
        }
    }
}

extension Publication {
    /// Why an instruction is withdrawn: `Vehicle. The minibus is in the garage.`
    var words: String {
        note.isEmpty ? "\(cause.name)." : "\(cause.name). \(note)"
    }
}
