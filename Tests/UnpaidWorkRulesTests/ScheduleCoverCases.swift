import CivilCalendar
import UnpaidWorkRules

extension ScheduleCase {
    /// What existing appointments cover.
    static let covers: [ScheduleCase] = [
        ScheduleCase(
            "A credit counts whenever it was", 840, [.on(.monday)],
            [.recorded("2018-12-03 10:00-17:00", .attended, credited: 420)], makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "A credit counts even where its day is to come", 840, [.on(.monday)],
            [.recorded("2019-06-24 10:00-17:00", .concurrentHours, credited: 420)],
            makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "A credit counts as credited, not as long as it was", 420, [.on(.monday)],
            [.recorded("2019-05-27 10:00-17:00", .attended, credited: 100)], makes: ["a 2019-06-03 10:00-15:20"]),
        ScheduleCase(
            "An absence covers nothing", 420, [.on(.monday)], [.recorded("2019-05-27 10:00-17:00", .medical)],
            makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "A past appointment without an outcome covers its length", 840, [.on(.monday)],
            [.pending("2019-05-27 10:00-17:00")], makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "An appointment to come covers its length", 840, [.on(.monday)], [.pending("2019-06-10 10:00-17:00")],
            makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "An appointment of an ended placement covers its length too", 840, [.on(.monday)],
            [.pending("2019-06-04 10:00-17:00", of: "ended")], makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "Where everything is covered nothing is made", 420, [.on(.monday)], [.pending("2019-06-03 10:00-17:00")],
            makes: []),
        ScheduleCase(
            "What is not needed is proposed for removal", 420, [.on(.monday)],
            [.pending("2019-06-03 10:00-17:00"), .pending("2019-06-10 10:00-17:00")], makes: [], surplus: [1],
            warnings: ["420 minutes too many are booked; appointments to remove: 1."]),
        ScheduleCase(
            "The latest are proposed first", 420, [.on(.monday)],
            [
                .pending("2019-06-03 10:00-17:00"), .pending("2019-06-17 10:00-17:00"),
                .pending("2019-06-10 10:00-17:00"),
            ], makes: [], surplus: [1, 2], warnings: ["840 minutes too many are booked; appointments to remove: 2."]),
        ScheduleCase(
            "Only whole appointments are proposed", 421, [.on(.monday)],
            [.pending("2019-06-03 10:00-17:00"), .pending("2019-06-10 10:00-17:00")], makes: [],
            warnings: ["419 minutes too many are booked; appointments to remove: 0."]),
        ScheduleCase(
            "Where the latest is too long an earlier one is proposed", 420, [.on(.monday)],
            [.pending("2019-06-03 10:00-12:00"), .pending("2019-06-10 10:00-17:00")], makes: [], surplus: [0],
            warnings: [
                "1 week offers less than 420 minutes: from 2019-06-03, 120 minutes.",
                "120 minutes too many are booked; appointments to remove: 1.",
            ]),
        ScheduleCase(
            "What is past is not proposed", 420, [.on(.monday)],
            [.pending("2019-05-20 10:00-17:00"), .pending("2019-05-27 10:00-17:00")], makes: [],
            warnings: ["420 minutes too many are booked; appointments to remove: 0."]),
        ScheduleCase(
            "What is recorded is not proposed", 420, [.on(.monday)],
            [
                .recorded("2019-05-27 10:00-17:00", .attended, credited: 420),
                .recorded("2019-06-10 10:00-17:00", .concurrentHours, credited: 60),
            ], makes: [], warnings: ["60 minutes too many are booked; appointments to remove: 0."]),
        ScheduleCase(
            "What begins now is proposed", now: "2019-06-03T10:00", 420, [.on(.monday)],
            [
                .recorded("2019-05-27 10:00-17:00", .attended, credited: 420), .pending("2019-06-03 10:00-17:00"),
            ], makes: [], surplus: [1], warnings: ["420 minutes too many are booked; appointments to remove: 1."]),
        ScheduleCase(
            "What began a minute ago is not proposed", now: "2019-06-03T10:01", 420, [.on(.monday)],
            [
                .recorded("2019-05-27 10:00-17:00", .attended, credited: 420), .pending("2019-06-03 10:00-17:00"),
            ], makes: [], warnings: ["420 minutes too many are booked; appointments to remove: 0."]),
    ]
}
