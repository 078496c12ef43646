import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// What placing somebody would come to: what speaks against it, and the appointments that it would make.
struct PlacementPlan {
    let requirement: StoredRequirement
    let project: StoredProject
    let placement: Placement
    let suitability: Suitability
    let schedule: Schedule
    /// Days on which the project's session is full.
    let fullDays: [Day]
    /// Future appointments that are not needed any more.
    let surplus: [Identifier]

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
        guard let net = end.minus(minutes: project.breakMinutes), net > start else {
            throw .invalid(
                "endTime", .outOfRange, "The break of \(project.breakMinutes) minutes leaves no time to work.")
        }
        return Placement(
            id: "\(id)", projectID: "\(project.id)", weekday: try Weekday(weekday, "weekday"),
            frequency: try Frequency(frequency, "frequency"), start: start, end: net, from: from, until: until)
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
        let placeable = try placeable(requirement, on: now.day)
        let first = placement.from.next(placement.weekday)
        let session = try sessionID(of: project.id, on: first, at: placement.start)
        let suitability = placeable.suitability(
            at: project, on: first, weekday: placement.weekday,
            session: try session.map { try company(in: $0, beside: requirement.id) } ?? ([], 0))
        let fullDays = try fullDays(of: project, at: placement.start, from: now.day)
        let known = try appointments(of: requirement.id)
        let placements = try placements(of: requirement.id) + [placement]
        let schedule = Schedule(
            now: now, minutesRequired: requirement.orderedMinutes - (try creditedElsewhere(requirement)),
            placements: placements, appointments: known.map(\.known),
            closedDays: try closedDays(from: now.day).union(fullDays), completeBy: requirement.completeBy,
            trigger: .allocation)
        let mine = fullDays.filter { placement.falls(on: $0) && $0 <= schedule.lastDay }
        return PlacementPlan(
            requirement: requirement, project: project, placement: placement, suitability: suitability,
            schedule: schedule, fullDays: mine.sorted(), surplus: schedule.surplus.map { known[$0].id })
    }

    /// Minutes that no appointment accounts for: travel, and what was taken over.
    private func creditedElsewhere(_ requirement: StoredRequirement) throws(StoreFault) -> Int {
        let byAppointments: Int? = try value(
            "SELECT sum(minutes_credited) FROM appointment WHERE case_id = \(requirement.id) AND removed_at IS NULL")
        return requirement.creditedMinutes - (byAppointments ?? 0)
    }

    func closedDays(from day: Day) throws(StoreFault) -> Set<Day> {
        Set(try all("SELECT on_day FROM closed_day WHERE on_day >= \(day)") { $0.next(Day.self) })
    }

    private func fullDays(of project: StoredProject, at start: TimeOfDay, from day: Day) throws(StoreFault) -> Set<Day>
    {
        Set(
            try all(
                """
                SELECT on_day FROM session WHERE project_id = \(project.id) AND starts = \(start)
                    AND on_day >= \(day) AND (state <> 1 OR booked >= \(SQL.bookingLimit))
                """
            ) { $0.next(Day.self) })
    }

    func sessionID(of project: Identifier, on day: Day, at start: TimeOfDay) throws(StoreFault) -> Identifier? {
        try value("SELECT id FROM session WHERE project_id = \(project) AND on_day = \(day) AND starts = \(start)")
    }

    /// As the schedule counts them: net of breaks, and only those that have not ended.
    func placements(of id: Identifier) throws(StoreFault) -> [Placement] {
        try all(
            """
            SELECT placement.id, project_id, weekday, frequency, placement.starts, placement.ends, from_on, until_on,
                break_minutes
            FROM placement JOIN project ON project.id = project_id WHERE case_id = \(id) ORDER BY placed_at
            """
        ) { row in
            let (id, project) = (row.next(Identifier.self), row.next(Identifier.self))
            let weekday = Weekday(rawValue: row.next()) ?? .monday
            let frequency = Frequency(rawValue: row.next()) ?? .weekly
            let (start, end) = (row.next(TimeOfDay.self), row.next(TimeOfDay.self))
            let (from, until) = (row.next(Day.self), row.next(Day?.self))
            return Placement(
                id: "\(id)", projectID: "\(project)", weekday: weekday, frequency: frequency, start: start,
                end: end.minus(minutes: row.next()) ?? end, from: from, until: until)
        }
    }

    /// Those that stand, as the schedule counts them: net of breaks.
    func appointments(of id: Identifier) throws(StoreFault) -> [(id: Identifier, known: KnownAppointment)] {
        try all(
            """
            SELECT id, on_day, starts, ends, break_minutes, placement_id, outcome, minutes_credited
            FROM appointment WHERE case_id = \(id) AND removed_at IS NULL ORDER BY on_day, starts
            """
        ) { row in
            let id = row.next(Identifier.self)
            let (day, start, end) = (row.next(Day.self), row.next(TimeOfDay.self), row.next(TimeOfDay.self))
            return (
                id,
                KnownAppointment(
                    day: day, start: start, end: end.minus(minutes: row.next()) ?? end,
                    placementID: row.next(Identifier?.self).map { "\($0)" } ?? "",
                    outcome: row.next(Int?.self).flatMap(Outcome.init), minutesCredited: row.next())
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
}
