import CivilCalendar

/// How many minutes somebody is offered in each week, from Monday to Sunday.
struct WeeklyOffer {
    /// Seven hours, one full day, for everybody. Source: the inspectorate, 2016.
    static let leastMinutes = 420

    private let minutes: [Day: Int]
    private let leastMinutes: Int

    init(_ offered: [Span], leastMinutes: Int) {
        self.leastMinutes = leastMinutes
        minutes = offered.reduce(into: [:]) { $0[$1.day.monday, default: 0] += $1.minutes }
    }

    /// The weeks that offer too little, from that of the first day on to before that of the last: it may be short.
    func warning(from first: Day?, to last: Day?) -> ScheduleWarning? {
        guard let first, let last else { return nil }
        let weeks = stride(from: 0, to: first.monday.distance(to: last.monday), by: 7)
            .compactMap { first.monday.advanced(by: $0) }
            .filter { minutes[$0, default: 0] < leastMinutes }
        return weeks.first.map {
            .underOffer(weeks: weeks.count, first: $0, minutes: minutes[$0, default: 0], least: leastMinutes)
        }
    }
}

extension Day {
    /// The Monday of its week.
    fileprivate var monday: Day { advanced(by: 1 - weekday.rawValue) ?? .first }
}
