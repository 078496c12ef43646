import CivilCalendar

/// The days on which placements fall, from now to the horizon.
struct ScheduleSearch {
    let now: LocalTime
    /// By start, then by name; those without a length are left out.
    private let placements: [Placement]
    private let closedDays: Set<Day>
    /// Days on which a placement, by its name, has no room.
    private let taken: [String: Set<Day>]

    init(now: LocalTime, placements: [Placement], closedDays: Set<Day>, taken: [String: Set<Day>]) {
        self.now = now
        self.placements = placements.filter { $0.minutes > 0 }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        self.closedDays = closedDays
        self.taken = taken
    }

    /// Today and each open day after it.
    var days: some Sequence<Day> {
        Schedule.days(from: now.day).lazy.filter { !closedDays.contains($0) }
    }

    /// What falls on a day and has not begun yet.
    func placements(on day: Day) -> [Placement] {
        placements.filter {
            $0.falls(on: day) && LocalTime(day, $0.start) >= now && taken[$0.id]?.contains(day) != true
        }
    }

    var firstPossibleDay: Day? {
        placements.isEmpty ? nil : days.first { !placements(on: $0).isEmpty }
    }
}
