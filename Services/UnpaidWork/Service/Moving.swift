import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func moveAppointment(
        _ request: Wire.MoveAppointmentRequest, _ call: AuthorisedCall
    ) async throws -> Wire.MoveAppointmentReply {
        let day = try CommandText.day(request.date, "date", "Enter the new day.")
        try CommandText.require(request.reason, "reason", "Enter why.")
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.load(request.version, detail: request.reason) {
                try $0.requirement(request.caseId, for: call)
            }
            let old = try transaction.pending(request.appointmentId, of: found.id)
            let move = try Move(request, to: day, of: old, transaction)
            let placeable = try transaction.placeable(found)
            try transaction.check(move, of: placeable, reason: request.reason, by: call.caller)
            let moved = try transaction.carryOut(move, of: placeable, request, by: call.caller)
            let settled = try transaction.settle(found.id)
            return .init(
                appointmentId: "\(moved)", version: UInt32(settled.version),
                warnings: try transaction.warnings(about: move, of: found, beside: moved))
        }
    }
}

/// An appointment that is to come, as a move finds it.
private struct PendingAppointment {
    let id: Identifier
    let session: Identifier
    let placement: Identifier?
}

/// Where and when an appointment is to be instead.
private struct Move {
    let old: PendingAppointment
    let project: StoredProject
    let booking: BookedTime

    /// Throws `invalidArgument` for a day or a time that the project does not have.
    init(
        _ request: Wire.MoveAppointmentRequest, to day: Day, of old: PendingAppointment, _ transaction: Transaction
    ) throws {
        let project = try transaction.project(request.projectId)
        let (start, end) = try CommandText.times(request.startTime, request.endTime)
        guard start >= project.start, end <= project.end else {
            throw Status.invalid(
                start < project.start ? "startTime" : "endTime", .outOfRange,
                "People work there from \(project.start) to \(project.end).")
        }
        guard LocalTime(day, start) >= London.localTime(at: transaction.now) else {
            throw Status.invalid("date", .outOfRange, "It must not have begun yet.")
        }
        self.old = old
        self.project = project
        booking = BookedTime(
            day: day, start: start, end: end,
            breakMinutes: project.breakMinutes(of: max(0, start.minutes(to: end) - project.breakMinutes)),
            placement: old.placement)
    }
}

extension Transaction {
    fileprivate func pending(_ text: String, of id: Identifier) throws -> PendingAppointment {
        let found = try first(
            """
            FROM appointment
            WHERE id = \(Identifier(text)) AND case_id = \(id) AND \(SQL.isPending) AND on_day >= \(today)
                AND arrived = ''
            """
        ) { PendingAppointment(id: $0("id"), session: $0("session_id"), placement: $0("placement_id")) }
        guard let found else { throw Status.refused("It is over, or is not there any more.", "NOT_PENDING") }
        return found
    }

    /// Throws `failedPrecondition` with whatever speaks against the new place and day.
    fileprivate func check(_ move: Move, of placeable: Placeable, reason: String, by caller: Caller) throws {
        let day = move.booking.day
        let session = try sessionID(of: move.project.id, on: day, at: move.booking.start)
        let suitability = placeable.suitability(
            at: move.project, on: day,
            session: try session.map { try company(in: $0, beside: placeable.requirement.id) } ?? ([], 0),
            isClosed: try isClosed(move.project.id, on: day))
        try suitability.check(reason: reason, by: caller)
    }

    /// The old day says by whom it was given up; a session that the person had before takes them back.
    fileprivate func carryOut(
        _ move: Move, of placeable: Placeable, _ request: Wire.MoveAppointmentRequest, by caller: Caller
    ) throws -> Identifier {
        let (id, old, booking) = (placeable.requirement.id, move.old, move.booking)
        let target = try sessionID(of: move.project.id, on: booking.day, at: booking.start)
        if target == old.session {
            try retime(old.id, to: booking)
            return old.id
        }
        if let target { try giveBack(target, of: id) }
        let outcome: Outcome = request.isByPerson ? .rescheduledByPerson : .rescheduledByService
        try execute(
            """
            UPDATE appointment SET version = version + 1, outcome = \(outcome.rawValue), instruction_id = NULL,
                recorded_by = \(caller.account), recorded_at = \(now)
            WHERE id = \(old.id)
            """)
        try withdrawEmptyInstructions(of: id, because: request.reason)
        let session = try book(placeable, at: move.project, booking, isOffer: false)
        try recount(old.session)
        try recheckWomen(in: old.session)
        let made: Identifier? = try value(
            "SELECT id FROM appointment WHERE case_id = \(id) AND session_id = \(session) AND removed_at IS NULL")
        return made ?? old.id
    }

    /// Another time of the same session: whoever was told is told anew.
    private func retime(_ id: Identifier, to booking: BookedTime) throws {
        try execute(
            """
            UPDATE appointment SET version = version + 1, starts = \(booking.start), ends = \(booking.end),
                break_minutes = \(booking.breakMinutes), instruction_id = NULL
            WHERE id = \(id)
            """)
        let requirement: Identifier? = try value("SELECT case_id FROM appointment WHERE id = \(id)")
        if let requirement { try withdrawEmptyInstructions(of: requirement, because: "The time was changed.") }
    }

    /// What the person has given up there before makes room for the new appointment.
    func giveBack(_ session: Identifier, of id: Identifier) throws(StoreFault) {
        try execute(
            """
            UPDATE appointment SET version = version + 1, outcome = NULL, recorded_at = NULL, recorded_by = '',
                removed_at = \(now), removed_because = 'Moved back to that day.'
            WHERE case_id = \(id) AND session_id = \(session) AND removed_at IS NULL
                AND outcome IN (\(Outcome.rescheduledByService.rawValue), \(Outcome.rescheduledByPerson.rawValue))
            """)
    }

    /// That it overlaps another, or lies beyond the twelve months.
    fileprivate func warnings(
        about move: Move, of found: StoredRequirement, beside id: Identifier
    ) throws(StoreFault) -> [String] {
        let booking = move.booking
        let clash: String? = try value(
            """
            SELECT project.name FROM \(SQL.appointmentTables)
                JOIN known_case ON known_case.id = appointment.case_id
            WHERE crn = \(found.crn) AND appointment.id <> \(id) AND appointment.on_day = \(booking.day)
                AND \(SQL.isPending) AND appointment.starts < \(booking.end) AND appointment.ends > \(booking.start)
            """)
        let overlap = clash.map { "It overlaps the appointment at \($0) on the same day." }
        let late = booking.day > found.completeBy ? "It lies after \(found.completeBy.inWords), the last day." : nil
        return [overlap, late].compactMap(\.self)
    }
}
