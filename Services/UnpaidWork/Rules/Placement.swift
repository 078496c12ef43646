import CivilCalendar

/// Where, on which weekday and from when to when somebody is to work until the hours are done.
package struct Placement: Sendable, Hashable {
    package let id: String
    package let projectID: String
    package let weekday: Weekday
    package let frequency: Frequency
    package let start: TimeOfDay
    package let end: TimeOfDay
    package let from: Day
    /// Its last day; nil where none is set.
    package let until: Day?

    package init(
        id: String, projectID: String, weekday: Weekday, frequency: Frequency, start: TimeOfDay, end: TimeOfDay,
        from: Day, until: Day?
    ) {
        self.id = id
        self.projectID = projectID
        self.weekday = weekday
        self.frequency = frequency
        self.start = start
        self.end = end
        self.from = from
        self.until = until
    }

    /// Of one appointment, net of breaks.
    package var minutes: Int { max(0, start.minutes(to: end)) }

    /// Whether the day is one of its days; a placement made once has every week to happen in.
    ///
    /// Fortnights are counted from `from`, whatever weekday that is: in each, the first day of the placement's weekday.
    package func falls(on day: Day) -> Bool {
        let days = from.distance(to: day)
        guard days >= 0, until.map({ day <= $0 }) ?? true else { return false }
        let daysToFirst = (weekday.rawValue - from.weekday.rawValue + 7) % 7
        return days % frequency.cadenceDays == daysToFirst
    }
}

/// How often a placement's day comes round, numbered as in the contract.
package enum Frequency: Int, Sendable, CaseIterable {
    /// Once per plan.
    case once = 1
    case weekly, fortnightly

    package var name: String {
        switch self {
        case .once: "Once"
        case .weekly: "Weekly"
        case .fortnightly: "Fortnightly"
        }
    }

    fileprivate var cadenceDays: Int { self == .fortnightly ? 14 : 7 }
}
