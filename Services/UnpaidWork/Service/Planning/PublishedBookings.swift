import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// What becomes of one booking of a plan that is published.
extension Transaction {
    /// Books somebody; what they lose by the plan makes way for it.
    func book(
        _ row: PlannedBooking, at project: StoredProject, _ whole: BookedTime, _ publication: Publication
    ) throws {
        let requirement = try requirement(of: row.requirement)
        guard requirement.remainingMinutes > 0, requirement.state != .withdrawn else {
            throw Status.refused("There is nothing left to work.", "COMPLETE")
        }
        let placeable = try placeable(requirement)
        let known = try sessionID(of: project.id, on: whole.day, at: whole.start)
        let lost = SQL.lost(by: row.requirement, in: publication.plan)
        let left =
            requirement.remainingMinutes - (try minutesBooked(for: row.requirement, before: whole.day, but: lost))
        let time = whole.shortened(to: left, at: project)
        try checkIsFree(requirement, for: time, but: lost)
        try placeable.suitability(
            at: project, on: whole.day, session: try known.map { try company(in: $0, beside: requirement.id) },
            isClosed: try isClosed(project.id, on: whole.day)
        ).check(reason: "", by: publication.caller)
        if let known { try giveBack(known, of: row.requirement) }
        // The one of the same day, or the first that has nothing in its place yet.
        let replaced: Identifier? = try value(
            "SELECT id FROM appointment WHERE id IN (\(lost)) ORDER BY on_day <> \(whole.day), on_day, starts")
        try book(placeable, at: project, time, isOffer: replaced == nil)
        if let replaced { try reschedule(replaced, publication) }
    }

    /// Tells somebody where they are to go now; says why they wait, where they do.
    func tell(
        _ row: PlannedBooking, of project: StoredProject, _ whole: BookedTime, _ publication: Publication
    ) throws -> String? {
        let requirement = try requirement(of: row.requirement)
        let session = try sessionID(of: project.id, on: whole.day, at: whole.start)
        let held = try instruct(requirement, in: session, publication.method, by: publication.caller)
        try settle(row.requirement)
        return row.state == .added ? held.first.map { "Booked, and waits: \($0)" } : nil
    }

    /// Throws `failedPrecondition` for somebody who is elsewhere on the day by now, or would work for too long.
    ///
    /// - Parameter lost: appointments that the plan takes away.
    private func checkIsFree(_ requirement: StoredRequirement, for time: BookedTime, but lost: SQL) throws {
        let elsewhere: String? = try value(
            """
            SELECT project.name FROM \(SQL.appointmentTables)
                JOIN known_case ON known_case.id = appointment.case_id
            WHERE crn = \(requirement.crn) AND appointment.on_day = \(time.day) AND \(SQL.takesPlace)
                AND appointment.id NOT IN (\(lost))
            """)
        if let elsewhere {
            throw Status.refused("They are booked at \(elsewhere) on that day by now.", "BOOKED")
        }
        let monday = time.day.advanced(by: 1 - time.day.weekday.rawValue) ?? time.day
        let booked: Int? = try value(
            """
            SELECT sum(iif(outcome IS NULL, \(SQL.appointmentMinutes), minutes_credited)) FROM appointment
            WHERE case_id = \(requirement.id) AND \(SQL.takesPlace) AND id NOT IN (\(lost))
                AND on_day BETWEEN \(monday) AND \(monday.advanced(by: 6) ?? monday)
            """)
        guard (booked ?? 0) + time.minutes <= requirement.weeklyLimitMinutes else {
            throw Status.refused("With what is booked by now they would work for too long in that week.", "TOO_LONG")
        }
    }

    /// Minutes that are still to be worked on the days before.
    private func minutesBooked(for id: Identifier, before day: Day, but lost: SQL) throws(StoreFault) -> Int {
        let booked: Int? = try value(
            """
            SELECT sum(\(SQL.appointmentMinutes)) FROM appointment
            WHERE case_id = \(id) AND \(SQL.isPending) AND on_day >= \(today) AND on_day < \(day) AND id NOT IN (\(lost))
            """)
        return booked ?? 0
    }

    /// Another day in the same week: nobody has failed, and nobody is stood down.
    private func reschedule(_ appointment: Identifier, _ publication: Publication) throws {
        let session: Identifier? = try value(
            "SELECT session_id FROM appointment WHERE id = \(appointment) AND \(SQL.isPending)")
        if let session {
            try withdrawInstruction(telling: appointment, because: publication.words)
            try execute(
                """
                UPDATE appointment SET version = version + 1, outcome = \(Outcome.rescheduledByService.rawValue),
                    recorded_by = \(publication.caller.account), recorded_at = \(now)
                WHERE id = \(appointment)
                """)
            try recount(session)
            try recheckWomen(in: session)
        }
        try execute(
            """
            UPDATE planned_booking SET is_done = 1 WHERE plan_id = \(publication.plan) AND appointment_id = \(appointment)
            """)
    }

    /// Stands somebody down in advance, for whom there is no other place in the week.
    func release(_ row: PlannedBooking, _ publication: Publication) throws {
        guard let appointment = row.appointment else { return }
        let session: Identifier? = try value(
            "SELECT session_id FROM appointment WHERE id = \(appointment) AND \(SQL.isPending)")
        guard let session else { return }
        try withdrawInstruction(telling: appointment, because: publication.words)
        try standDown(
            .init(id: appointment, requirement: row.requirement), in: storedSession(session), publication.cause,
            note: publication.note, by: publication.caller)
        try recount(session)
        try recheckWomen(in: session)
    }
}

extension SQL {
    /// The appointments that somebody loses by a plan and has nothing for yet.
    fileprivate static func lost(by id: Identifier, in plan: Identifier) -> SQL {
        """
        SELECT appointment_id FROM planned_booking
        WHERE plan_id = \(plan) AND case_id = \(id) AND state = 3 AND is_done = 0
        """
    }

    /// How long an appointment is, less the break.
    static let appointmentMinutes: SQL = "((strftime('%s', ends) - strftime('%s', starts)) / 60 - break_minutes)"
}

extension StoredRequirement {
    /// What a week of theirs may have: two of the usual days, or the days of intensive working.
    var weeklyLimitMinutes: Int { max(weeklyOfferMinutes, 2 * Schedule.usualWeeklyMinutes) }
}

extension BookedTime {
    fileprivate var minutes: Int {
        WorkedTime(start: start, end: end, breakMinutes: breakMinutes, penaltyMinutes: 0).minutes
    }

    /// What is left of an order, where that is less than the day.
    fileprivate func shortened(to minutes: Int, at project: StoredProject) -> BookedTime {
        guard 1..<self.minutes ~= minutes else { return self }
        let pause = project.breakMinutes(of: minutes)
        return BookedTime(day: day, start: start, end: start.plus(minutes: minutes + pause) ?? end, breakMinutes: pause)
    }
}
