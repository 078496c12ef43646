/// Civil time in London: an hour ahead of UTC from the last Sunday of March to the last Sunday of October, 01:00 UTC.
///
/// The rule has held since 1996 (Summer Time Order 2002 and the directives before it) and is applied to every year;
/// local times before 1996 can be wrong. It is written out here because a statically linked image has no
/// time-zone data to ask.
package enum London {
    /// 60 in summer, else 0.
    package static func minutesAheadOfUTC(at instant: Instant) -> Int {
        summer(of: instant.utc.day.year).contains(instant) ? 60 : 0
    }

    /// What calendar and clock in London show at an instant.
    package static func localTime(at instant: Instant) -> LocalTime {
        // Both ends of the calendar lie in winter, so the hour never leads out of it.
        instant.advanced(bySeconds: 60 * minutesAheadOfUTC(at: instant))!.utc
    }

    /// The instant or instants at which calendar and clock in London show a local time.
    package static func instant(of local: LocalTime) -> LocalInstant {
        let inWinter = Instant(utc: local)
        let inSummer = inWinter.advanced(bySeconds: -3600)
        let winter = minutesAheadOfUTC(at: inWinter) == 0 ? inWinter : nil
        let summer = inSummer.flatMap { minutesAheadOfUTC(at: $0) == 60 ? $0 : nil }
        return switch (summer, winter) {
        case (let first?, let second?): .twice(first: first, second: second)
        case (let only?, nil), (nil, let only?): .once(only)
        case (nil, nil): .never(clocksForward: self.summer(of: local.day.year).lowerBound)
        }
    }

    /// From when the clocks go forward to when they go back.
    private static func summer(of year: Int) -> Range<Instant> {
        changeover(year, month: 3)..<changeover(year, month: 10)
    }

    /// 01:00 UTC on the last Sunday of a month of 31 days.
    private static func changeover(_ year: Int, month: Int) -> Instant {
        let end = Day(year: year, month: month, day: 31)!
        let sunday = Day(number: end.number - end.weekday.rawValue % 7)
        return Instant(utc: LocalTime(sunday, TimeOfDay(milliseconds: 3_600_000)))
    }
}

/// How often, and when, the clocks in London show a local time.
package enum LocalInstant: Sendable, Hashable {
    case once(Instant)
    /// The clocks go back over it: first in summer time, an hour later in winter time.
    case twice(first: Instant, second: Instant)
    /// The clocks go forward over it, at this instant.
    case never(clocksForward: Instant)

    /// The only instant, or the first of the two; nil where there is none.
    package var first: Instant? {
        switch self {
        case .once(let instant), .twice(let instant, _): instant
        case .never: nil
        }
    }
}
