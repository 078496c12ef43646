import CivilCalendar
import Testing
import UnpaidWorkRules

extension Placement {
    /// Seven hours where nothing else is said: enough for a week.
    static func on(
        _ weekday: Weekday, _ frequency: Frequency = .weekly, _ hours: String = "10:00-17:00",
        from: String = "2019-06-03", until: String? = nil, id: String = "a"
    ) -> Placement {
        Placement(
            id: id, projectID: "project of \(id)", weekday: weekday, frequency: frequency, start: times(hours).start,
            end: times(hours).end, from: day(from), until: until.map(day))
    }
}

extension KnownAppointment {
    /// From `2019-06-03 10:00-17:00`.
    static func pending(_ text: String, of placement: String = "a") -> KnownAppointment {
        make(text, placement, nil, 0)
    }

    static func recorded(
        _ text: String, of placement: String = "a", _ outcome: Outcome, credited: Int = 0
    ) -> KnownAppointment {
        make(text, placement, outcome, credited)
    }

    private static func make(_ text: String, _ placement: String, _ outcome: Outcome?, _ credited: Int)
        -> KnownAppointment
    {
        let hours = times(String(text.suffix(11)))
        return KnownAppointment(
            day: Day(iso: String(text.prefix(10)))!, start: hours.start, end: hours.end, placementID: placement,
            outcome: outcome, minutesCredited: credited)
    }
}

extension PlannedAppointment {
    var asPending: KnownAppointment {
        KnownAppointment(
            day: day, start: start, end: end, placementID: placementID, outcome: nil, minutesCredited: 0)
    }
}

/// One row of the table: what is there, and what the schedule makes of it.
struct ScheduleCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let minutes: Int
    let placements: [Placement]
    let known: [KnownAppointment]
    let closed: Set<String>
    let now: String
    let completeBy: String?
    let trigger: ScheduleTrigger
    let makes: [String]
    let shortfall: Int
    let surplus: [Int]
    let warnings: [String]

    init(
        _ name: String, now: String = "2019-06-03T08:00", _ minutes: Int, _ placements: [Placement],
        _ known: [KnownAppointment] = [], closed: Set<String> = [], completeBy: String? = nil,
        _ trigger: ScheduleTrigger = .allocation, makes: [String], shortfall: Int = 0, surplus: [Int] = [],
        warnings: [String] = []
    ) {
        testDescription = name
        self.now = now
        self.minutes = minutes
        self.placements = placements
        self.known = known
        self.closed = closed
        self.completeBy = completeBy
        self.trigger = trigger
        self.makes = makes
        self.shortfall = shortfall
        self.surplus = surplus
        self.warnings = warnings
    }

    var schedule: Schedule {
        Schedule(
            now: moment(now), minutesRequired: minutes, placements: placements, appointments: known,
            closedDays: Set(closed.map(day)), completeBy: completeBy.map(day), trigger: trigger)
    }
}
