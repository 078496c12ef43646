import CivilCalendar

package extension Day {
    /// As people read it: `Monday 3 June 2019`.
    var withWeekday: String {
        "\(Self.weekdays[weekday.rawValue - 1]) \(day) \(Self.months[month - 1]) \(year)"
    }

    /// For tables and lists: `3 Jun 2019`.
    var short: String { "\(day) \(Self.shortMonths[month - 1]) \(year)" }

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let shortMonths = months.map { String($0.prefix(3)) }
}

package extension TimeOfDay {
    /// On the 12-hour clock: `9am`, `5:30pm`.
    var inWords: String {
        let minutes = minute == 0 ? "" : minute < 10 ? ":0\(minute)" : ":\(minute)"
        return "\((hour + 11) % 12 + 1)\(minutes)\(hour < 12 ? "am" : "pm")"
    }
}

package extension String {
    /// An ISO date as tables show it; any other text as it is.
    var dayText: String { Day(iso: self)?.short ?? self }

    /// An RFC 3339 instant as a clock on a wall here shows it: `3 Jun 2019, 9am`; any other text as it is.
    var momentText: String {
        guard let instant = Instant(rfc3339: self) else { return self }
        let local = London.localTime(at: instant)
        return "\(local.day.short), \(local.time.inWords)"
    }
}
