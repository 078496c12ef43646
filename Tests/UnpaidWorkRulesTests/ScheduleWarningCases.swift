import CivilCalendar
import UnpaidWorkRules

extension ScheduleCase {
    /// What is said and not refused.
    static let warnings: [ScheduleCase] = [
        ScheduleCase(
            "Minutes after the twelve months are said", 840, [.on(.monday)], completeBy: "2019-06-09",
            makes: ["a 2019-06-03 10:00-17:00", "a 2019-06-10 10:00-17:00"],
            warnings: ["The work must be complete by 2019-06-09: 420 minutes are planned after it."]),
        ScheduleCase(
            "The last day of the twelve months is not after them", 840, [.on(.monday)], completeBy: "2019-06-10",
            makes: ["a 2019-06-03 10:00-17:00", "a 2019-06-10 10:00-17:00"]),
        ScheduleCase(
            "One minute after the twelve months is said", 421, [.on(.monday)], completeBy: "2019-06-03",
            makes: ["a 2019-06-03 10:00-17:00", "a 2019-06-10 10:00-10:01"],
            warnings: ["The work must be complete by 2019-06-03: 1 minute is planned after it."]),
        ScheduleCase(
            "Pending minutes after the twelve months are said too", 840, [.on(.monday)],
            [.pending("2019-06-11 10:00-17:00")], completeBy: "2019-06-10", makes: ["a 2019-06-03 10:00-17:00"],
            warnings: ["The work must be complete by 2019-06-10: 420 minutes are planned after it."]),
        ScheduleCase(
            "Recorded minutes after the twelve months are not planned", 840, [.on(.monday)],
            [.recorded("2019-06-11 10:00-17:00", .concurrentHours, credited: 420)], completeBy: "2019-06-10",
            makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "A week with a minute less than seven hours is said", 838, [.on(.monday, .weekly, "10:00-16:59")],
            makes: ["a 2019-06-03 10:00-16:59", "a 2019-06-10 10:00-16:59"],
            warnings: ["1 week offers less than 420 minutes: from 2019-06-03, 419 minutes."]),
        ScheduleCase(
            "Several short weeks are counted, and the first one named", 540, [.on(.monday, .weekly, "10:00-13:00")],
            makes: ["a 2019-06-03 10:00-13:00", "a 2019-06-10 10:00-13:00", "a 2019-06-17 10:00-13:00"],
            warnings: ["2 weeks offer less than 420 minutes; the first, from 2019-06-03, 180 minutes."]),
        ScheduleCase(
            "The last week may be short", 60, [.on(.monday)], makes: ["a 2019-06-03 10:00-11:00"]),
        ScheduleCase(
            "A week in which no day is possible any more is not judged", now: "2019-06-04T08:00", 840,
            [.on(.monday)], makes: ["a 2019-06-10 10:00-17:00", "a 2019-06-17 10:00-17:00"]),
        ScheduleCase(
            "Weeks before the first placement begins are not judged", 840, [.on(.monday, from: "2019-06-17")],
            makes: ["a 2019-06-17 10:00-17:00", "a 2019-06-24 10:00-17:00"]),
        ScheduleCase(
            "Two placements make seven hours together", 840,
            [.on(.monday, .weekly, "10:00-13:30"), .on(.sunday, .weekly, "10:00-13:30", id: "b")],
            makes: [
                "a 2019-06-03 10:00-13:30", "b 2019-06-09 10:00-13:30", "a 2019-06-10 10:00-13:30",
                "b 2019-06-16 10:00-13:30",
            ]),
        ScheduleCase(
            "What exists counts as offered whatever its outcome", 360, [.on(.monday, .weekly, "10:00-13:00")],
            [.recorded("2019-06-05 10:00-14:00", of: "b", .medical)],
            makes: ["a 2019-06-03 10:00-13:00", "a 2019-06-10 10:00-13:00"]),
        ScheduleCase(
            "Everything that is to be said is said", 840, [.on(.monday, .weekly, "10:00-16:00")],
            [.pending("2019-06-03 09:00-10:30", of: "b")], completeBy: "2019-06-09",
            makes: ["a 2019-06-03 10:00-16:00", "a 2019-06-10 10:00-16:00", "a 2019-06-17 10:00-10:30"],
            warnings: [
                "The appointment on 2019-06-03 at 10:00 overlaps another at 09:00.",
                "The work must be complete by 2019-06-09: 390 minutes are planned after it.",
                "1 week offers less than 420 minutes: from 2019-06-10, 360 minutes.",
            ]),
    ]
}
