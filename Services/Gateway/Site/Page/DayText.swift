import CivilCalendar

extension Day {
    /// As people read it: `Monday 3 June 2019`.
    var inWords: String {
        "\(Self.weekdays[weekday.rawValue - 1]) \(day) \(Self.months[month - 1]) \(year)"
    }

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
