import CivilCalendar
import UnpaidWorkRules

extension ScheduleCase {
    /// Days on which there is something already.
    static let bookings: [ScheduleCase] = [
        ScheduleCase(
            "After a change of an appointment a day with one gets no other", 480, [.on(.monday)],
            [.pending("2019-06-03 08:00-09:00", of: "b")], .appointment, makes: ["a 2019-06-10 10:00-17:00"],
            warnings: ["1 week offers less than 420 minutes: from 2019-06-03, 60 minutes."]),
        ScheduleCase(
            "After a change of a placement a day with an appointment gets another", 480, [.on(.monday)],
            [.pending("2019-06-03 08:00-09:00", of: "b")], makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "After a change of an appointment one with an outcome keeps its day too", 420, [.on(.monday)],
            [.recorded("2019-06-03 10:00-17:00", of: "b", .medical)], .appointment,
            makes: ["a 2019-06-10 10:00-17:00"]),
        ScheduleCase(
            "After a change of an appointment an empty day gets all its placements", 420,
            [.on(.monday, .weekly, "13:00-16:30", id: "a"), .on(.monday, .weekly, "09:00-12:30", id: "b")],
            [], .appointment, makes: ["b 2019-06-03 09:00-12:30", "a 2019-06-03 13:00-16:30"]),
        ScheduleCase(
            "A double booking is made and said", 600, [.on(.monday)], [.pending("2019-06-03 09:00-12:00", of: "b")],
            makes: ["a 2019-06-03 10:00-17:00"],
            warnings: ["The appointment on 2019-06-03 at 10:00 overlaps another at 09:00."]),
        ScheduleCase(
            "Two placements at once are both made, by name, and said", 840, [.on(.monday, id: "b"), .on(.monday)],
            makes: ["a 2019-06-03 10:00-17:00", "b 2019-06-03 10:00-17:00"],
            warnings: ["The appointment on 2019-06-03 at 10:00 overlaps another at 10:00."]),
        ScheduleCase(
            "What ends when another begins does not clash", 540, [.on(.monday)],
            [.pending("2019-06-03 08:00-10:00", of: "b")], makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "What was shortened clashes only as long as it is", 240, [.on(.monday)],
            [.pending("2019-06-03 12:00-15:00", of: "b")], makes: ["a 2019-06-03 10:00-11:00"]),
        ScheduleCase(
            "What has an outcome does not clash", 420, [.on(.monday)],
            [.recorded("2019-06-03 09:00-12:00", of: "b", .medical)], makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "An appointment of its own is not made again", 840, [.on(.monday)], [.pending("2019-06-03 10:00-17:00")],
            makes: ["a 2019-06-10 10:00-17:00"]),
        ScheduleCase(
            "An appointment of its own is not made again whatever its end", 840, [.on(.monday)],
            [.pending("2019-06-03 10:00-15:00")],
            makes: ["a 2019-06-10 10:00-17:00", "a 2019-06-17 10:00-12:00"],
            warnings: ["1 week offers less than 420 minutes: from 2019-06-03, 300 minutes."]),
        ScheduleCase(
            "A recorded appointment of its own is not made again on its day", 420, [.on(.monday)],
            [.recorded("2019-06-03 10:00-17:00", .stoodDown)], makes: ["a 2019-06-10 10:00-17:00"]),
        ScheduleCase(
            "An appointment of its own at another start does not stand for it", 480, [.on(.monday)],
            [.pending("2019-06-03 09:00-10:00")], makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "What happens once and is booked to come is not made", 840, [.on(.monday, .once)],
            [.pending("2019-06-10 10:00-17:00")], makes: [], shortfall: 420,
            warnings: ["1 week offers less than 420 minutes: from 2019-06-03, 0 minutes."]),
        ScheduleCase(
            "What happens once and is booked today is not made", now: "2019-06-03T12:00", 840, [.on(.monday, .once)],
            [.pending("2019-06-03 10:00-17:00")], makes: [], shortfall: 420),
        ScheduleCase(
            "What happens once and was booked in the past is made", 840, [.on(.monday, .once)],
            [.pending("2019-05-27 10:00-17:00")], makes: ["a 2019-06-03 10:00-17:00"]),
        ScheduleCase(
            "What happens once and was stood down is made another day", 420, [.on(.monday, .once)],
            [.recorded("2019-06-03 10:00-17:00", .stoodDown)], makes: ["a 2019-06-10 10:00-17:00"]),
        ScheduleCase(
            "Another placement's appointment does not stand for what happens once", 840, [.on(.monday, .once)],
            [.pending("2019-06-10 10:00-17:00", of: "b")], makes: ["a 2019-06-03 10:00-17:00"]),
    ]
}
