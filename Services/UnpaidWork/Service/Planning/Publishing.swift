import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func publishPlan(
        _ request: Wire.PublishPlanRequest, _ call: Call
    ) async throws -> Wire.PlanCommandReply {
        let caller = try await caller(call, to: .publishPlan)
        guard request.method != .unspecified, Wire.InstructionMethod.allCases.contains(request.method) else {
            throw Status.invalid("method", .unknownValue, "Select how people are told.")
        }
        let cause = StandDownCause(rawValue: Int(request.cause.rawValue))
        try CommandText.check(request.note, "note")
        return try await store.run(Action.publishPlan.name, request, call, by: caller) { command in
            let transaction = command.transaction
            let found = try transaction.plan(request.planId)
            command.detail = "\(found.id)"
            try found.check(version: request.version)
            try found.checkIsDraft()
            command.subjects = try transaction.all(
                "SELECT DISTINCT case_id FROM planned_booking WHERE plan_id = \(found.id) AND is_done = 0"
            ) { $0.next(Identifier.self) }
            let isLost: Int? = try transaction.value(
                "SELECT 1 FROM planned_booking WHERE plan_id = \(found.id) AND state = \(PlannedState.lost.rawValue)")
            guard isLost == nil || cause != nil else {
                throw Status.invalid("cause", .required, "Select why people lose what they were booked for.")
            }
            guard found.week.advanced(by: 6).map({ $0 > transaction.today }) ?? false else {
                throw Status(.failedPrecondition, "The week is over.", reason: "WEEK_OVER")
            }
            try transaction.execute(
                """
                UPDATE week_plan SET state = \(Int(Wire.PlanState.publishing.rawValue)), version = version + 1,
                    method = \(Int(request.method.rawValue)), cause = \(cause?.rawValue), note = \(request.note),
                    published_by = \(caller.account), published_role = \(caller.role), published_at = \(transaction.now)
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
            isMore = try await store.write { transaction in
                guard let publication = try transaction.publication() else { return false }
                if let number = try transaction.nextSession(of: publication.plan) {
                    try transaction.publish(number, of: publication)
                } else {
                    try transaction.execute(
                        """
                        UPDATE week_plan SET state = \(Int(Wire.PlanState.published.rawValue)), version = version + 1
                        WHERE id = \(publication.plan)
                        """)
                }
                return true
            }
        }
    }
}

/// What a publication does, and on whose behalf.
private struct Publication {
    let plan: Identifier
    let method: Wire.InstructionMethod
    let cause: StandDownCause
    let note: String
    let caller: Caller
}

/// A booking that the plan adds or takes away.
private struct PlannedBooking {
    let requirement: Identifier
    let state: PlannedState
    let appointment: Identifier?
}

extension Transaction {
    fileprivate func publication() throws(StoreFault) -> Publication? {
        try first(
            """
            SELECT id, method, cause, note, published_by, published_role FROM week_plan WHERE state = 3
            ORDER BY published_at, id
            """
        ) { row in
            Publication(
                plan: row.next(), method: .init(rawValue: Int32(row.next(Int.self))),
                cause: StandDownCause(rawValue: row.next()) ?? .other, note: row.next(),
                caller: Caller(account: row.next(), role: row.next()))
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
            """
            SELECT project_id, on_day, starts, ends FROM planned_session
            WHERE plan_id = \(publication.plan) AND number = \(number)
            """
        ) { row in
            (
                project: row.next(Identifier.self), day: row.next(Day.self), start: row.next(TimeOfDay.self),
                end: row.next(TimeOfDay.self)
            )
        }
        guard let found else { throw Status(.dataLoss, "A plan lacks a session.") }
        let project = try project("\(found.project)")
        let whole = BookedTime(day: found.day, start: found.start, end: found.end, breakMinutes: project.breakMinutes)
        let rows = try due(number, of: publication.plan)
        let refusal = try refusal { try staff(number, at: project, whole, publication) }
        for row in rows {
            let words =
                switch row.state {
                case .added: try refusal ?? self.refusal { try book(row, at: project, whole, publication) }
                default: try self.refusal { try release(row, publication) }
                }
            try note(row, in: number, words ?? "", publication.plan)
        }
        try execute(
            """
            UPDATE planned_session SET result = \(refusal ?? "")
            WHERE plan_id = \(publication.plan) AND number = \(number)
            """)
        try execute(
            "UPDATE planned_supervision SET is_done = 1 WHERE plan_id = \(publication.plan) AND number = \(number)")
        try execute("UPDATE week_plan SET version = version + 1 WHERE id = \(publication.plan)")
        try record(
            publication.caller.entry(
                .alteration, Action.publishPlan.name, subjects: rows.map(\.requirement),
                detail: "\(publication.plan), \(found.project) on \(found.day)"))
    }

    /// What is to be done in a session; nobody is let go while there is anybody to be booked.
    private func due(_ number: Int, of plan: Identifier) throws(StoreFault) -> [PlannedBooking] {
        try all(
            """
            SELECT case_id, state, appointment_id FROM planned_booking
            WHERE plan_id = \(plan) AND number = \(number) AND is_done = 0 AND (state = 2 OR NOT EXISTS (
                SELECT 1 FROM planned_booking WHERE plan_id = \(plan) AND state = 2 AND is_done = 0))
            ORDER BY case_id
            """
        ) {
            PlannedBooking(
                requirement: $0.next(), state: PlannedState(rawValue: $0.next()) ?? .kept, appointment: $0.next())
        }
    }

    /// Gives the session the supervisors of the plan beside those that it has; it is made where there is none yet.
    private func staff(
        _ number: Int, at project: StoredProject, _ whole: BookedTime, _ publication: Publication
    ) throws {
        let new = try all(
            """
            SELECT supervisor FROM planned_supervision
            WHERE plan_id = \(publication.plan) AND number = \(number) AND is_new = 1 AND is_done = 0
            """
        ) { $0.next(String.self) }
        guard !new.isEmpty else { return }
        let session = try storedSession(session(of: project, for: whole))
        guard session.state == .planned else {
            throw Status(.failedPrecondition, "The session is stood down, or has begun.", reason: "SESSION_CLOSED")
        }
        for supervisor in new { try check(supervisor, for: session) }
        let all = Set(try supervisors(of: session.id)).union(new)
        guard all.count <= SessionLimits.supervisors else {
            throw Status(.failedPrecondition, "It has too many supervisors already.", reason: "TOO_MANY")
        }
        let known = try first("SELECT vehicle_id, over_booking FROM session WHERE id = \(session.id)") { row in
            (vehicle: row.next(Identifier?.self), overBooking: row.next(Int.self))
        }
        _ = try staff(session, all, vehicle: known?.vehicle, overBooking: known?.overBooking ?? 0)
    }

    /// Books somebody and tells them; what they had before, and cannot have any more, makes way.
    private func book(
        _ row: PlannedBooking, at project: StoredProject, _ whole: BookedTime, _ publication: Publication
    ) throws {
        let requirement = try requirement(of: row.requirement)
        guard requirement.remainingMinutes > 0, requirement.state != .withdrawn else {
            throw Status(.failedPrecondition, "There is nothing left to work.", reason: "COMPLETE")
        }
        let placeable = try placeable(requirement)
        let known = try sessionID(of: project.id, on: whole.day, at: whole.start)
        try placeable.suitability(
            at: project, on: whole.day, session: try known.map { try company(in: $0, beside: requirement.id) },
            isClosed: try isClosed(project.id, on: whole.day)
        ).check(reason: "", by: publication.caller)
        let session = try book(placeable, at: project, whole.shortened(to: requirement.remainingMinutes, at: project))
        for lost in try lostAppointments(of: row.requirement, publication.plan) {
            try reschedule(lost, of: row.requirement, publication)
        }
        try instruct(requirement, in: session, publication.method, by: publication.caller)
        try settle(row.requirement)
    }

    private func lostAppointments(of id: Identifier, _ plan: Identifier) throws(StoreFault) -> [Identifier] {
        try all(
            """
            SELECT appointment_id FROM planned_booking
            WHERE plan_id = \(plan) AND case_id = \(id) AND state = 3 AND is_done = 0
            """
        ) { $0.next(Identifier.self) }
    }

    /// Another day in the same week: nobody has failed, and nobody is stood down.
    private func reschedule(_ appointment: Identifier, of id: Identifier, _ publication: Publication) throws {
        let session: Identifier? = try value(
            "SELECT session_id FROM appointment WHERE id = \(appointment) AND \(SQL.isPending)")
        if let session {
            try execute(
                """
                UPDATE appointment SET version = version + 1, outcome = \(Outcome.rescheduledByService.rawValue),
                    instruction_id = NULL, recorded_by = \(publication.caller.account), recorded_at = \(now)
                WHERE id = \(appointment)
                """)
            try withdrawEmptyInstructions(of: id, because: publication.words)
            try recount(session)
            try recheckWomen(in: session)
        }
        try execute(
            """
            UPDATE planned_booking SET is_done = 1 WHERE plan_id = \(publication.plan) AND appointment_id = \(appointment)
            """)
    }

    /// Stands somebody down in advance, for whom there is no other place in the week.
    private func release(_ row: PlannedBooking, _ publication: Publication) throws {
        guard let appointment = row.appointment else { return }
        let session: Identifier? = try value(
            "SELECT session_id FROM appointment WHERE id = \(appointment) AND \(SQL.isPending)")
        guard let session else { return }
        try standDown(
            .init(id: appointment, requirement: row.requirement), in: storedSession(session), publication.cause,
            note: publication.note, by: publication.caller)
        try execute("UPDATE appointment SET instruction_id = NULL WHERE id = \(appointment)")
        try withdrawEmptyInstructions(of: row.requirement, because: publication.words)
        try recount(session)
        try recheckWomen(in: session)
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

    /// What a step is refused for, in words; it writes nothing before it is sure. A fault of the store goes on.
    private func refusal(_ step: () throws -> Void) throws -> String? {
        do {
            try step()
            return nil
        } catch let status as Status {
            return status.message
        }
    }
}

extension Publication {
    /// Why an instruction is withdrawn: `Vehicle. The minibus is in the garage.`
    fileprivate var words: String {
        note.isEmpty ? "\(cause.name)." : "\(cause.name). \(note)"
    }
}

extension BookedTime {
    /// What is left of an order, where that is less than the day.
    fileprivate func shortened(to minutes: Int, at project: StoredProject) -> BookedTime {
        let usual = WorkedTime(start: start, end: end, breakMinutes: breakMinutes, penaltyMinutes: 0).minutes
        guard minutes < usual else { return self }
        let pause = project.breakMinutes(of: minutes)
        return BookedTime(day: day, start: start, end: start.plus(minutes: minutes + pause) ?? end, breakMinutes: pause)
    }
}
