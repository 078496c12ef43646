import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// What placing somebody would come to: what speaks against it, and the appointments that it would make.
struct PlacementPlan {
    let placeable: Placeable
    let project: StoredProject
    let placement: Placement
    let suitability: Suitability
    let schedule: Schedule
    /// Days on which the project's session is full.
    let fullDays: [Day]
    /// Future appointments that are not needed any more.
    let surplus: [Identifier]

    var requirement: StoredRequirement { placeable.requirement }

    var warnings: [String] {
        let full = fullDays.first.map { first in
            "The session is full on \(fullDays.count) of the days, the first \(first): those are left out."
        }
        return schedule.warnings.map(\.sentence) + [full].compactMap { $0 }
    }
}

extension Wire.PreviewPlacementRequest {
    /// The placement as it is asked for, under an identifier of its own; times net of the project's break.
    ///
    /// - Parameter today: a placement begins today or later.
    func placement(at project: StoredProject, as id: Identifier, today: Day) throws(Status) -> Placement {
        let (start, end) = try CommandText.times(startTime, endTime)
        let from = try CommandText.day(self.from, "from", "Enter the first day.")
        guard from >= today else { throw .invalid("from", .outOfRange, "It must be today or later.") }
        let until = self.until.isEmpty ? nil : try CommandText.day(self.until, "until", "")
        if let until, until < from { throw .invalid("until", .outOfRange, "It must not be before the first day.") }
        guard start >= project.start, end <= project.end else {
            throw .invalid(
                start < project.start ? "startTime" : "endTime", .outOfRange,
                "People work there from \(project.start) to \(project.end).")
        }
        guard let net = end.minus(minutes: project.breakMinutes), net > start else {
            throw .invalid(
                "endTime", .outOfRange, "The break of \(project.breakMinutes) minutes leaves no time to work.")
        }
        // Nobody is booked beyond the project's last day.
        let lastOpen = project.rules.closesOn.flatMap { $0.advanced(by: -1) }.flatMap { $0 < from ? nil : $0 }
        return Placement(
            id: "\(id)", projectID: "\(project.id)", weekday: try Weekday(weekday, "weekday"),
            frequency: try Frequency(frequency, "frequency"), start: start, end: net, from: from,
            until: [until, lastOpen].compactMap { $0 }.min())
    }
}

extension TimeOfDay {
    /// Nil where it would be on another day.
    func minus(minutes: Int) -> TimeOfDay? { plus(minutes: -minutes) }

    func plus(minutes: Int) -> TimeOfDay? {
        let total = hour * 60 + minute + minutes
        return total < 0 ? nil : TimeOfDay(hour: total / 60, minute: total % 60)
    }
}

extension Querying {
    /// What the request would come to, as it stands now.
    func plan(
        _ request: Wire.PreviewPlacementRequest, for requirement: StoredRequirement, as id: Identifier, now: LocalTime
    ) throws -> PlacementPlan {
        let project = try project(request.projectId)
        let placement = try request.placement(at: project, as: id, today: now.day)
        let first = placement.from.next(placement.weekday)
        let placeable = try placeable(requirement)
        let session = try sessionID(of: project.id, on: first, at: placement.start)
        let suitability = placeable.suitability(
            at: project, on: first,
            session: try session.map { try company(in: $0, beside: requirement.id) } ?? ([], 0))
        let known = try appointments(of: requirement.id)
        let placements = try placements(of: requirement.id) + [placement]
        let taken = try takenDays(placements, of: requirement.crn, from: now.day)
        let schedule = Schedule(
            now: now, minutesRequired: requirement.orderedMinutes - (try creditedElsewhere(requirement)),
            placements: placements, appointments: known.map(\.known),
            closedDays: try closedDays(from: now.day), taken: taken, completeBy: requirement.completeBy,
            trigger: .allocation, weeklyOfferMinutes: requirement.weeklyOfferMinutes)
        let mine = try fullDays(placement, from: now.day).filter {
            placement.falls(on: $0) && (schedule.shortfallMinutes > 0 || $0 <= schedule.lastDay)
        }
        return PlacementPlan(
            placeable: placeable, project: project, placement: placement, suitability: suitability,
            schedule: schedule, fullDays: mine.sorted(), surplus: schedule.surplus.map { known[$0].id })
    }

    /// Minutes that no appointment accounts for: travel, and what was taken over.
    private func creditedElsewhere(_ requirement: StoredRequirement) throws(StoreFault) -> Int {
        let byAppointments: Int? = try value(
            "SELECT sum(minutes_credited) FROM appointment WHERE case_id = \(requirement.id) AND removed_at IS NULL")
        return requirement.creditedMinutes - (byAppointments ?? 0)
    }

    func closedDays(from day: Day) throws(StoreFault) -> Set<Day> {
        Set(try all("FROM closed_day WHERE on_day >= \(day)") { $0("on_day", as: Day.self) })
    }

    /// Days on which the person cannot be booked under a placement: it is full, or they have their place already.
    private func takenDays(
        _ placements: [Placement], of crn: String, from day: Day
    ) throws(StoreFault) -> [String: Set<Day>] {
        var taken: [String: Set<Day>] = [:]
        for (index, placement) in placements.enumerated() {
            let same = placements[..<index].filter {
                $0.projectID == placement.projectID && $0.start == placement.start
            }
            let shared =
                same.isEmpty ? [] : Schedule.days(from: day).filter { day in same.contains { $0.falls(on: day) } }
            taken[placement.id] = try takenDays(placement, of: crn, from: day).union(shared)
        }
        return taken
    }

    private func takenDays(_ placement: Placement, of crn: String, from day: Day) throws(StoreFault) -> Set<Day> {
        let own = try all(
            """
            FROM appointment JOIN session ON session.id = session_id
                JOIN known_case ON known_case.id = appointment.case_id
            WHERE crn = \(crn) AND removed_at IS NULL AND project_id = \(Identifier(placement.projectID))
                AND session.starts = \(placement.start) AND session.on_day >= \(day)
            """
        ) { $0("session.on_day", as: Day.self) }
        return try fullDays(placement, from: day).union(own)
    }

    /// Days on which the project's session has no room, or the site has none beside its other sessions.
    private func fullDays(_ placement: Placement, from day: Day) throws(StoreFault) -> Set<Day> {
        let project = Identifier(placement.projectID)
        return Set(
            try all(
                """
                FROM session WHERE project_id = \(project) AND starts = \(placement.start)
                    AND on_day >= \(day) AND (state <> 1 OR booked >= \(SQL.bookingLimit))
                UNION SELECT on_day FROM session JOIN project ON project.id = project_id
                WHERE project_id = \(project) AND on_day >= \(day) AND session.state <> 4
                    AND session.starts < \(placement.end) AND session.ends > \(placement.start)
                GROUP BY on_day HAVING sum(booked) >= site_capacity + max(over_booking)
                """
            ) { $0("on_day", as: Day.self) }
        ).union(try daysStoodDown(project, from: day))
    }

    /// Days on which the project is stood down.
    private func daysStoodDown(_ project: Identifier?, from day: Day) throws(StoreFault) -> [Day] {
        try all(
            "FROM project_closure WHERE project_id = \(project) AND withdrawn_at IS NULL AND until_on >= \(day)"
        ) { ($0("from_on", as: Day.self), $0("until_on", as: Day.self)) }.flatMap { first, last in
            (0...first.distance(to: last)).compactMap { first.advanced(by: $0) }
        }
    }

    /// Whether somebody is on a session's register, under whichever order.
    func isBooked(_ crn: String, in session: Identifier) throws(StoreFault) -> Bool {
        let found: Int? = try value(
            """
            SELECT 1 FROM appointment JOIN known_case ON known_case.id = case_id
            WHERE crn = \(crn) AND session_id = \(session) AND removed_at IS NULL
            """)
        return found != nil
    }

    func sessionID(of project: Identifier, on day: Day, at start: TimeOfDay) throws(StoreFault) -> Identifier? {
        try value("SELECT id FROM session WHERE project_id = \(project) AND on_day = \(day) AND starts = \(start)")
    }

    /// As the schedule counts them: net of breaks; what is to be once and has been is left out.
    func placements(of id: Identifier) throws(StoreFault) -> [Placement] {
        try all(
            """
            FROM placement JOIN project ON project.id = project_id
            WHERE case_id = \(id) AND (frequency <> \(Frequency.once.rawValue) OR NOT EXISTS (
                SELECT 1 FROM appointment WHERE placement_id = placement.id AND removed_at IS NULL))
            ORDER BY placed_at
            """
        ) { row in
            let (id, project) = (row("placement.id", as: Identifier.self), row("project_id", as: Identifier.self))
            let weekday = Weekday(rawValue: row("weekday")) ?? .monday
            let frequency = Frequency(rawValue: row("frequency")) ?? .weekly
            let (start, end) = (row("placement.starts", as: TimeOfDay.self), row("placement.ends", as: TimeOfDay.self))
            let (from, until) = (row("from_on", as: Day.self), row("until_on", as: Day?.self))
            return Placement(
                id: "\(id)", projectID: "\(project)", weekday: weekday, frequency: frequency, start: start,
                end: end.minus(minutes: row("break_minutes")) ?? end, from: from, until: until)
        }
    }

    /// Those that stand, as the schedule counts them: net of breaks.
    func appointments(of id: Identifier) throws(StoreFault) -> [(id: Identifier, known: KnownAppointment)] {
        try all("FROM appointment WHERE case_id = \(id) AND removed_at IS NULL ORDER BY on_day, starts") { row in
            let id = row("id", as: Identifier.self)
            let (day, start, end) = (
                row("on_day", as: Day.self), row("starts", as: TimeOfDay.self), row("ends", as: TimeOfDay.self)
            )
            return (
                id,
                KnownAppointment(
                    day: day, start: start, end: end.minus(minutes: row("break_minutes")) ?? end,
                    placementID: row.id("placement_id"), outcome: row("outcome", as: Int?.self).flatMap(Outcome.init),
                    minutesCredited: row("minutes_credited"))
            )
        }
    }
}

extension Day {
    /// The first such weekday on this day or after it.
    func next(_ weekday: Weekday) -> Day {
        advanced(by: (weekday.rawValue - self.weekday.rawValue + 7) % 7) ?? self
    }
}

extension Schedule {
    /// Of the last appointment that it makes.
    var lastDay: Day { appointments.last?.day ?? .first }
}

extension SQL {
    /// How many may be booked in a session; nobody where there is no place.
    static let bookingLimit: SQL = "iif(places = 0, 0, places + over_booking)"

    /// Whether the site has room for one more beside all of its sessions that are on at the same time.
    static let siteHasRoom: SQL = """
        (SELECT sum(o.booked) < max(p.site_capacity) + session.over_booking
            FROM session o JOIN project p ON p.id = o.project_id
            WHERE o.project_id = session.project_id AND o.on_day = session.on_day AND o.state <> 4
                AND o.starts < session.ends AND o.ends > session.starts)
        """
}
