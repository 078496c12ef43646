/// A point in time, in whole milliseconds, within the years 0001 to 9999 of UTC.
package struct Instant: Sendable, Hashable {
    /// Since 1970-01-01T00:00:00Z, leap seconds not counted.
    package let millisecondsSince1970: Int

    /// Nil outside the years 0001 to 9999.
    package init?(millisecondsSince1970: Int) {
        guard Self.limits ~= millisecondsSince1970 else { return nil }
        self.millisecondsSince1970 = millisecondsSince1970
    }

    /// The nearest instant within the years 0001 to 9999.
    init(clamping milliseconds: Int) {
        millisecondsSince1970 = min(max(milliseconds, Self.limits.lowerBound), Self.limits.upperBound)
    }

    /// The instant at which a clock set to UTC shows this.
    init(utc: LocalTime) {
        millisecondsSince1970 = utc.day.number * Self.millisecondsPerDay + utc.time.milliseconds
    }

    var utc: LocalTime {
        // Counted from the first day, for a division that never meets a negative number.
        let milliseconds = millisecondsSince1970 - Self.limits.lowerBound
        let day = Day(number: Day.first.number + milliseconds / Self.millisecondsPerDay)
        return LocalTime(day, TimeOfDay(milliseconds: milliseconds % Self.millisecondsPerDay))
    }

    /// So many seconds later, or earlier where negative; nil beyond the years 0001 to 9999.
    package func advanced(bySeconds seconds: Int) -> Instant? {
        let (milliseconds, tooLarge) = seconds.multipliedReportingOverflow(by: 1000)
        let (sum, overflow) = millisecondsSince1970.addingReportingOverflow(milliseconds)
        return tooLarge || overflow ? nil : Instant(millisecondsSince1970: sum)
    }

    private static let millisecondsPerDay = 86_400_000
    private static let limits =
        Day.first.number * millisecondsPerDay...(Day.last.number + 1) * millisecondsPerDay - 1
}

extension Instant: Comparable {
    package static func < (left: Instant, right: Instant) -> Bool {
        left.millisecondsSince1970 < right.millisecondsSince1970
    }
}

extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC: `2019-06-03T08:00:00Z`, with milliseconds (`.500`) only where there are any.
    package var description: String {
        let utc = utc
        return "\(utc.day)T\(utc.time.hour.padded(to: 2)):\(utc.time.minute.padded(to: 2)):\(utc.time.seconds)Z"
    }
}

extension Instant {
    /// An instant from RFC 3339 text, such as `2019-06-03T09:00:00+01:00`; nil where the text is none.
    ///
    /// `T` and `Z` are capitals. A fraction has one to nine digits; what is finer than a millisecond is dropped.
    /// Second 60 is refused: the system's clocks do not show leap seconds.
    package init?(rfc3339 text: String) {
        var reader = ASCIIReader(text)
        guard let day = reader.day(), reader.skip("T"), let time = reader.timeOfDay(),
            let offsetMinutes = reader.offsetMinutes(), reader.isAtEnd,
            let instant = Instant(utc: LocalTime(day, time)).advanced(bySeconds: -60 * offsetMinutes)
        else { return nil }
        self = instant
    }
}

extension ASCIIReader {
    /// `09:00:00` or `09:00:00.5`
    fileprivate mutating func timeOfDay() -> TimeOfDay? {
        guard let hour = digits(2), skip(":"), let minute = digits(2), skip(":"), let second = digits(2),
            let millisecond = skip(".") ? fractionMilliseconds() : 0
        else { return nil }
        return TimeOfDay(hour: hour, minute: minute, second: second, millisecond: millisecond)
    }

    private mutating func fractionMilliseconds() -> Int? {
        var milliseconds = 0
        var weight = 100
        var count = 0
        while let digit = digits(1) {
            milliseconds += digit * weight
            weight /= 10
            count += 1
        }
        return 1...9 ~= count ? milliseconds : nil
    }

    /// `Z`, `+01:00` or `-23:59`
    fileprivate mutating func offsetMinutes() -> Int? {
        if skip("Z") { return 0 }
        let sign = skip("-") ? -1 : skip("+") ? 1 : 0
        guard sign != 0, let hours = digits(2), skip(":"), let minutes = digits(2), hours < 24, minutes < 60 else {
            return nil
        }
        return sign * (hours * 60 + minutes)
    }
}
