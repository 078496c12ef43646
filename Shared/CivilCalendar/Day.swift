/// A civil date in the Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// It is a number of days and knows no zone: "today" comes from `Clock`.
package struct Day: Sendable, Hashable {
    package static let first = Day(number: -719_162)
    package static let last = Day(number: 2_932_896)

    /// Days since 1970-01-01.
    let number: Int

    init(number: Int) {
        self.number = number
    }

    /// Nil unless the year is 1 to 9999 and the date exists.
    package init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
        number = MarchDate(year: year, month: month, day: day).number
        // 31 April comes back as 1 May.
        guard self.day == day else { return nil }
    }

    /// Nil unless the text is `YYYY-MM-DD` in ASCII digits and the date exists.
    package init?(iso text: String) {
        var reader = ASCIIReader(text)
        guard let day = reader.day(), reader.isAtEnd else { return nil }
        self = day
    }

    package var year: Int { MarchDate(number: number).civilYear }
    /// 1 to 12.
    package var month: Int { MarchDate(number: number).civilMonth }
    /// Day of the month, 1 to 31.
    package var day: Int { MarchDate(number: number).day }

    /// 0001-01-01 was a Monday.
    package var weekday: Weekday { Weekday(rawValue: (number - Day.first.number) % 7 + 1)! }

    /// The date that many days later, or earlier where negative; nil beyond the years 0001 to 9999.
    package func advanced(by days: Int) -> Day? {
        let (sum, overflow) = number.addingReportingOverflow(days)
        guard !overflow, Day.first.number...Day.last.number ~= sum else { return nil }
        return Day(number: sum)
    }

    /// So many days later, never beyond the calendar.
    package func orLast(days: Int) -> Day { advanced(by: days) ?? .last }

    /// The last day of the twelve months that begin on this one; those that begin on 29 February end on 28 February.
    package var lastOfTwelveMonths: Day {
        let anniversary = Day(year: year + 1, month: month, day: day) ?? Day(year: year + 1, month: 3, day: 1)
        return anniversary?.advanced(by: -1) ?? .last
    }

    /// Days from this date to the other; negative where the other is earlier.
    package func distance(to other: Day) -> Int {
        other.number - number
    }
}

extension Day: Comparable {
    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
    /// ISO 8601: `2019-06-03`.
    package var description: String {
        let date = MarchDate(number: number)
        return "\(date.civilYear.padded(to: 4))-\(date.civilMonth.padded(to: 2))-\(date.day.padded(to: 2))"
    }
}

/// A date whose year begins on 1 March, so that the leap day comes last and every month starts at a fixed day.
private struct MarchDate {
    let year: Int
    /// 0 is March, 11 is February.
    let month: Int
    let day: Int

    init(year: Int, month: Int, day: Int) {
        self.year = month > 2 ? year : year - 1
        self.month = (month + 9) % 12
        self.day = day
    }

    init(number: Int) {
        let days = number - Self.epoch
        var year = days * 400 / 146_097  // by the average year: right, or one too small
        if Self.daysBefore(year: year + 1) <= days { year += 1 }
        let dayOfYear = days - Self.daysBefore(year: year)
        self.year = year
        month = (5 * dayOfYear + 2) / 153
        day = dayOfYear - Self.daysBefore(month: month) + 1
    }

    var number: Int { Self.epoch + Self.daysBefore(year: year) + Self.daysBefore(month: month) + day - 1 }
    var civilYear: Int { month < 10 ? year : year + 1 }
    var civilMonth: Int { (month + 2) % 12 + 1 }

    /// 1 March of the year 0, in days since 1970-01-01.
    private static let epoch = -719_468

    private static func daysBefore(year: Int) -> Int {
        365 * year + year / 4 - year / 100 + year / 400
    }

    /// Five months from March or August on have 31, 30, 31, 30, 31 days: 153.
    private static func daysBefore(month: Int) -> Int {
        (153 * month + 2) / 5
    }
}
