import CivilCalendar
import UnpaidWorkRules

extension ScheduleCase {
    /// From when to when, and on which days.
    static let days: [ScheduleCase] = [
        ScheduleCase("Where nothing is required, nothing is made", 0, [.on(.monday)], makes: []),
        ScheduleCase(
            "A weekly placement covers the minutes week by week", 840, [.on(.monday)],
            makes: ["a 2019-06-03 10:00-17:00", "a 2019-06-10 10:00-17:00"]),
        ScheduleCase(
            "The last appointment is shortened at its end", 600, [.on(.monday)],
            makes: ["a 2019-06-03 10:00-17:00", "a 2019-06-10 10:00-13:00"]),
        ScheduleCase("One minute is an appointment", 1, [.on(.monday)], makes: ["a 2019-06-03 10:00-10:01"]),
        ScheduleCase("Exactly one day is one day", 420, [.on(.monday)], makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "One minute more is a second day", 421, [.on(.monday)],
            makes: ["a 2019-06-03 10:00-17:00", "a 2019-06-10 10:00-10:01"]),
        ScheduleCase(
            "What happens once is made once", 840, [.on(.monday, .once)], makes: ["a 2019-06-03 10:00-17:00"],
            shortfall: 420),
        ScheduleCase(
            "What happens once waits for its weekday", 420, [.on(.wednesday, .once)],
            makes: ["a 2019-06-05 10:00-17:00"]),
        ScheduleCase(
            "What happens once waits for an open day", 420, [.on(.monday, .once)], closed: ["2019-06-03"],
            makes: ["a 2019-06-10 10:00-17:00"]),
        ScheduleCase(
            "Every other week leaves one out", 840, [.on(.monday, .fortnightly)],
            makes: ["a 2019-06-03 10:00-17:00", "a 2019-06-17 10:00-17:00"],
            warnings: ["1 week offers less than 420 minutes: from 2019-06-10, 0 minutes."]),
        ScheduleCase(
            "A fortnight from a Wednesday has its Monday in its first week", 840,
            [.on(.monday, .fortnightly, from: "2019-06-05")],
            makes: ["a 2019-06-10 10:00-17:00", "a 2019-06-24 10:00-17:00"],
            warnings: ["1 week offers less than 420 minutes: from 2019-06-17, 0 minutes."]),
        ScheduleCase(
            "Fortnights are counted from the placement's first day, not from today", 840,
            [.on(.monday, .fortnightly, from: "2019-05-27")],
            makes: ["a 2019-06-10 10:00-17:00", "a 2019-06-24 10:00-17:00"],
            warnings: ["1 week offers less than 420 minutes: from 2019-06-17, 0 minutes."]),
        ScheduleCase(
            "Fortnights are still counted from the first day a year later", 420,
            [.on(.monday, .fortnightly, from: "2018-06-11")], makes: ["a 2019-06-10 10:00-17:00"]),
        ScheduleCase(
            "A closed day does not move the fortnight", 420, [.on(.monday, .fortnightly)], closed: ["2019-06-03"],
            makes: ["a 2019-06-17 10:00-17:00"]),
        ScheduleCase(
            "A placement begins on its first day", 420, [.on(.monday, from: "2019-06-10")],
            makes: ["a 2019-06-10 10:00-17:00"]),
        ScheduleCase(
            "A placement does not begin before its first day", 420, [.on(.monday, from: "2019-06-11")],
            makes: ["a 2019-06-17 10:00-17:00"]),
        ScheduleCase(
            "A placement's last day counts", 1260, [.on(.monday, until: "2019-06-10")],
            makes: ["a 2019-06-03 10:00-17:00", "a 2019-06-10 10:00-17:00"], shortfall: 420),
        ScheduleCase(
            "After a placement's last day nothing is made", 840, [.on(.monday, until: "2019-06-09")],
            makes: ["a 2019-06-03 10:00-17:00"], shortfall: 420),
        ScheduleCase(
            "A placement that is over makes nothing", 420, [.on(.monday, from: "2019-01-07", until: "2019-06-02")],
            makes: [], shortfall: 420),
        ScheduleCase(
            "A closed day is left out", 840, [.on(.monday)], closed: ["2019-06-10"],
            makes: ["a 2019-06-03 10:00-17:00", "a 2019-06-17 10:00-17:00"],
            warnings: ["1 week offers less than 420 minutes: from 2019-06-10, 0 minutes."]),
        ScheduleCase(
            "What begins now is still made today", now: "2019-06-03T10:00", 420, [.on(.monday)],
            makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "What began a minute ago is not made today", now: "2019-06-03T10:01", 420, [.on(.monday)],
            makes: ["a 2019-06-10 10:00-17:00"]),
        ScheduleCase(
            "The time of day matters today only", now: "2019-06-02T23:59", 420, [.on(.monday)],
            makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "Two placements a day are made by their start", 420,
            [.on(.monday, .weekly, "13:00-16:30", id: "a"), .on(.monday, .weekly, "09:00-12:30", id: "b")],
            makes: ["b 2019-06-03 09:00-12:30", "a 2019-06-03 13:00-16:30"]),
        ScheduleCase(
            "Of two placements a day the second is shortened", 300,
            [.on(.monday, .weekly, "13:00-16:30", id: "a"), .on(.monday, .weekly, "09:00-12:30", id: "b")],
            makes: ["b 2019-06-03 09:00-12:30", "a 2019-06-03 13:00-14:30"]),
        ScheduleCase(
            "Where the first placement of a day covers all, the second makes nothing", 210,
            [.on(.monday, .weekly, "13:00-16:30", id: "a"), .on(.monday, .weekly, "09:00-12:30", id: "b")],
            makes: ["b 2019-06-03 09:00-12:30"]),
        ScheduleCase(
            "Of today's two placements only the one to come is made", now: "2019-06-03T12:00", 420,
            [.on(.monday, .weekly, "13:00-16:30", id: "a"), .on(.monday, .weekly, "09:00-12:30", id: "b")],
            makes: ["a 2019-06-03 13:00-16:30", "b 2019-06-10 09:00-12:30"],
            warnings: ["1 week offers less than 420 minutes: from 2019-06-03, 210 minutes."]),
        ScheduleCase(
            "Placements on two weekdays take turns", 840, [.on(.wednesday, id: "a"), .on(.monday, id: "b")],
            makes: ["b 2019-06-03 10:00-17:00", "a 2019-06-05 10:00-17:00"]),
        ScheduleCase("Without a placement everything is a shortfall", 420, [], makes: [], shortfall: 420),
        ScheduleCase(
            "A placement without a length makes nothing", 420, [.on(.monday, .weekly, "10:00-10:00")], makes: [],
            shortfall: 420),
        ScheduleCase(
            "The last day of the horizon counts", 840, [.on(.saturday, from: "2024-06-01")],
            makes: ["a 2024-06-01 10:00-17:00"], shortfall: 420),
        ScheduleCase(
            "Beyond the horizon nothing is made", 840, [.on(.sunday, from: "2024-06-02")], makes: [], shortfall: 840),
        ScheduleCase(
            "Clocks that go forward change no length", now: "2019-03-30T08:00", 840,
            [.on(.sunday, .weekly, "00:00-07:00", from: "2019-03-31")],
            makes: ["a 2019-03-31 00:00-07:00", "a 2019-04-07 00:00-07:00"]),
        ScheduleCase(
            "Clocks that go back change no length", now: "2019-10-26T08:00", 840,
            [.on(.sunday, .weekly, "00:00-07:00", from: "2019-10-27")],
            makes: ["a 2019-10-27 00:00-07:00", "a 2019-11-03 00:00-07:00"]),
        ScheduleCase(
            "A leap day is a day like any other", now: "2020-02-28T08:00", 840, [.on(.saturday)],
            makes: ["a 2020-02-29 10:00-17:00", "a 2020-03-07 10:00-17:00"]),
        ScheduleCase(
            "A fortnight over a leap day has 14 days", now: "2020-02-16T08:00", 840,
            [.on(.saturday, .fortnightly, from: "2020-02-15")],
            makes: ["a 2020-02-29 10:00-17:00", "a 2020-03-14 10:00-17:00"],
            warnings: ["1 week offers less than 420 minutes: from 2020-03-02, 0 minutes."]),
        ScheduleCase(
            "A year's end is no end", now: "2019-12-30T08:00", 840, [.on(.monday)],
            makes: ["a 2019-12-30 10:00-17:00", "a 2020-01-06 10:00-17:00"]),
    ]
}
