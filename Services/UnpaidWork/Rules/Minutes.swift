import CivilCalendar

extension TimeOfDay {
    /// Whole minutes since 00:00; seconds are not counted anywhere in unpaid work.
    var minuteOfDay: Int { hour * 60 + minute }

    /// Whole minutes from this time to a later one of the same day; below 0 where it is earlier.
    package func minutes(to end: TimeOfDay) -> Int { end.minuteOfDay - minuteOfDay }

    /// So many minutes later; nil beyond the day.
    func advanced(byMinutes minutes: Int) -> TimeOfDay? {
        let sum = minuteOfDay + minutes
        return TimeOfDay(hour: sum / 60, minute: sum % 60)
    }
}

extension Int {
    /// `1 minute`, `420 minutes`
    var inMinutes: String { self == 1 ? "1 minute" : "\(self) minutes" }

    /// Minutes as hours: `7 h`, `6 h 30 min`; not below 0.
    var asHours: String { self % 60 == 0 ? "\(self / 60) h" : "\(self / 60) h \(self % 60) min" }
}
