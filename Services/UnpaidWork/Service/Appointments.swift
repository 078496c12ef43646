import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension Transaction {
    /// Keeps a placement, and makes the appointments that it calls for.
    func keep(
        _ plan: PlacementPlan, as id: Identifier, _ asked: Wire.PreviewPlacementRequest,
        _ request: Wire.PlacePersonRequest, by caller: Caller
    ) throws {
        let placement = plan.placement
        try execute(
            """
            INSERT INTO placement (id, case_id, project_id, weekday, frequency, starts, ends, from_on, until_on,
                reason, why_local, pick_up, placed_by, placed_at)
            VALUES (\(id), \(plan.requirement.id), \(plan.project.id), \(placement.weekday.rawValue),
                \(placement.frequency.rawValue), \(placement.start), \(asked.endTime), \(placement.from),
                \(placement.until), \(request.reason), \(request.whyLocal), \(request.pickUp),
                \(caller.account), \(now))
            """)
        for planned in plan.schedule.appointments {
            // Another placement of the person's may call for more as well.
            let project = planned.placementID == "\(id)" ? plan.project : try project(ofPlacement: planned.placementID)
            try book(
                plan.placeable, at: project,
                BookedTime(planned, breakMinutes: project.breakMinutes(of: planned.minutes)))
        }
    }

    /// Books somebody in the project's session, which is made where there is none yet, and tells which it is.
    ///
    /// Throws `failedPrecondition` where it is full, or the person is on its register; a day that is over had the room
    /// that it had.
    ///
    /// - Parameter isOffer: whether it is a day more, which makes up for one that was stood down.
    @discardableResult func book(
        _ placeable: Placeable, at project: StoredProject, _ booking: BookedTime, isOver: Bool = false,
        isOffer: Bool = true
    ) throws -> Identifier {
        let (day, requirement) = (booking.day, placeable.requirement)
        let session = try session(of: project, for: booking)
        guard try !isBooked(requirement.crn, in: session) else {
            throw Status.refused("The person is on that session’s register already.", "BOOKED")
        }
        let suitability = placeable.suitability(
            at: project, on: day, session: try company(in: session, beside: requirement.id),
            isClosed: try isClosed(project.id, on: day))
        let isWoman = placeable.person.isWoman
        let booked = try execute(
            """
            UPDATE session SET booked = booked + 1, women = women + \(isWoman), version = version + 1
            WHERE id = \(session) AND state = 1
                AND (\(isOver) OR booked < \(SQL.bookingLimit) AND \(SQL.siteHasRoom))
            """)
        guard booked == 1 else { throw Status.refused("The session of \(day) is full.", "SESSION_FULL") }
        try execute(
            """
            INSERT INTO appointment (id, version, case_id, session_id, placement_id, on_day, starts, ends,
                break_minutes, held_because)
            VALUES (\(Identifier(at: now)), 1, \(requirement.id), \(session), \(booking.placement), \(day),
                \(booking.start), \(booking.end), \(booking.breakMinutes), \(suitability.holding))
            """)
        if isOffer {
            try execute(
                """
                UPDATE stand_down SET reoffered_on = \(today)
                WHERE case_id = \(requirement.id) AND reoffered_on IS NULL AND \(day) >= \(today)
                """)
        }
        // A woman who waited for a second has her now.
        if isWoman { try recheckWomen(in: session) }
        return session
    }

    /// Looks anew at the women of a session: one who is alone waits for a second.
    func recheckWomen(in session: Identifier) throws {
        let women = try all(
            """
            FROM appointment JOIN known_case ON known_case.id = case_id
                JOIN person ON person.crn = known_case.crn
            WHERE session_id = \(session) AND \(SQL.isPending) AND sex = 'F'
            """
        ) { $0("case_id", as: Identifier.self) }
        for id in women { try recheck(id) }
    }

    /// The project's session at that time, which is made where there is none yet.
    func session(of project: StoredProject, for booking: BookedTime) throws -> Identifier {
        let (day, start) = (booking.day, booking.start)
        if let known = try sessionID(of: project.id, on: day, at: start) { return known }
        let id = Identifier(at: now)
        // Whoever is booked for less of the day than it has does not shorten it for others.
        let end = start == project.start ? max(project.end, booking.end) : booking.end
        try execute(
            """
            INSERT INTO session (id, version, project_id, on_day, starts, ends, break_minutes, state, places,
                over_booking, booked, outcomes, women)
            VALUES (\(id), 1, \(project.id), \(day), \(start), \(end),
                \(project.breakMinutes), 1, \(project.places(supervisors: project.usualSupervisors).places), 0, 0, 0, 0)
            """)
        return id
    }

    private func project(ofPlacement text: String) throws -> StoredProject {
        let found = try first(
            """
            FROM project JOIN placement ON placement.project_id = project.id WHERE placement.id = \(Identifier(text))
            """, StoredProject.init)
        guard let found else { throw Status(.dataLoss, "A placement has no project.") }
        return found
    }

    /// Takes pending appointments back, and gives their places to others; tells how many there were.
    @discardableResult func remove(_ which: SQL, because words: String) throws -> Int {
        let going = try all("FROM appointment WHERE \(SQL.isPending) AND \(which)") {
            (
                id: $0("id", as: Identifier.self), session: $0("session_id", as: Identifier.self),
                case: $0("case_id", as: Identifier.self)
            )
        }
        for appointment in going {
            try execute(
                """
                UPDATE appointment SET removed_at = \(now), removed_because = \(words), instruction_id = NULL,
                    version = version + 1
                WHERE id = \(appointment.id)
                """)
            try recount(appointment.session)
            try withdrawEmptyInstructions(of: appointment.case, because: words)
            try recheckWomen(in: appointment.session)
        }
        return going.count
    }

    /// Counts anew who takes a place in a session.
    func recount(_ session: Identifier) throws(StoreFault) {
        try execute(
            """
            UPDATE session SET version = version + 1,
                booked = (SELECT count(*) FROM appointment a WHERE a.session_id = session.id AND \(SQL.takesPlace)),
                outcomes = (SELECT count(a.outcome) FROM appointment a
                    WHERE a.session_id = session.id AND \(SQL.takesPlace)),
                women = (SELECT count(*) FROM appointment a JOIN known_case ON known_case.id = a.case_id
                    JOIN person ON person.crn = known_case.crn
                    WHERE a.session_id = session.id AND \(SQL.takesPlace) AND sex = 'F')
            WHERE id = \(session)
            """)
    }
}

/// When somebody is booked, and under which placement.
struct BookedTime {
    let day: Day
    let start: TimeOfDay
    /// With the break.
    let end: TimeOfDay
    let breakMinutes: Int
    var placement: Identifier?
}

extension BookedTime {
    /// - Parameter planned: net of the break.
    init(_ planned: PlannedAppointment, breakMinutes: Int) {
        self.init(
            day: planned.day, start: planned.start, end: planned.end.plus(minutes: breakMinutes) ?? planned.end,
            breakMinutes: breakMinutes, placement: Identifier(planned.placementID))
    }
}

extension StoredProject {
    /// The break within so many minutes of work: a day as long as the project's has it, a short one has none.
    func breakMinutes(of minutes: Int) -> Int {
        let usual = WorkedTime(start: start, end: end, breakMinutes: breakMinutes, penaltyMinutes: 0).minutes
        return minutes >= min(usual, WorkedTime.minutesWithoutBreak) ? breakMinutes : 0
    }
}

extension SQL {
    static let appointmentTables: SQL = """
        appointment JOIN session ON session.id = session_id JOIN project ON project.id = session.project_id
        """
}

extension Wire.Appointment {
    init(_ row: inout Row) {
        self.init(
            appointmentId: row.id("appointment.id"), sessionId: row.id("session_id"),
            placementId: row.id("placement_id"), project: row("project.name"), date: row("appointment.on_day"),
            startTime: row("appointment.starts"), endTime: row("appointment.ends"), outcome: row.choice("outcome"),
            minutesCredited: row("minutes_credited"), isInstructed: row("instruction_id IS NOT NULL"),
            heldBecause: row("held_because"), version: row("appointment.version"), projectId: row.id("project.id"))
    }
}

extension Querying {
    func appointment(_ id: Identifier) throws -> Wire.Appointment {
        return try first(
            "FROM \(SQL.appointmentTables) WHERE appointment.id = \(id)",
            Wire.Appointment.init
        ).found("appointment")
    }
}
