import CivilCalendar

/// The days on which placements fall, from now to the horizon.
struct ScheduleSearch {
    let now: LocalTime
    /// By start, then by name; those without a length are left out.
    private let placements: [Placement]
    private let closedDays: Set<Day>

    init(now: LocalTime, placements: [Placement], closedDays: Set<Day>) {
        self.now = now
        self.placements = placements.filter { $0.minutes > 0 }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        self.closedDays = closedDays
    }

    /// Today and each open day after it.
    var days: some Sequence<Day> {
        (0...Schedule.horizonDays).lazy.compactMap { now.day.advanced(by: $0) }.filter { !closedDays.contains($0) }
    }

    /// What falls on a day and has not begun yet.
    func placements(on day: Day) -> [Placement] {
        placements.filter { $0.falls(on: day) && LocalTime(day, $0.start) >= now }
    }

    var firstPossibleDay: Day? {
        placements.isEmpty ? nil : days.first { !placements(on: $0).isEmpty }
    }
}
