extension Day {
    /// As people read it: `10 June 2019`.
    package var inWords: String { "\(day) \(Self.months[month - 1]) \(year)" }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

}

extension Weekday {
    package var name: String { Self.names[rawValue - 1] }

    private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
