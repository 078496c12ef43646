import CivilCalendar
import Testing
import UnpaidWorkRules

struct WorkedTimeTests {
    @Test(arguments: [
        ("09:00-16:30", 30, 0, 420), ("09:00-16:30", 30, 20, 400), ("09:00-09:01", 0, 0, 1), ("09:00-10:00", 60, 0, 0),
        ("09:00-10:00", 30, 30, 0), ("09:00-10:00", 30, 31, 0), ("10:00-09:00", 0, 0, 0), ("09:00-10:00", -10, 0, 0),
    ])
    func `What counts is end less start, break and penalty, and never below 0`(
        hours: String, pause: Int, penalty: Int, minutes: Int
    ) {
        #expect(worked(hours, pause, penalty).minutes == minutes)
    }

    @Test(
        arguments: [
            ("09:00-16:30", 30, 0, []), ("09:00-09:01", 1, 0, []), ("09:00-09:01", 0, 1, []),
            ("09:00-10:00", 30, 30, []), ("09:00-09:00", 0, 0, [.endNotAfterStart]),
            ("10:00-09:59", -1, -1, [.endNotAfterStart]), ("09:00-10:00", -1, 0, [.breakOutOfRange(maximum: 60)]),
            ("09:00-10:00", 60, 0, []), ("09:00-10:00", 61, 0, [.breakOutOfRange(maximum: 60)]),
            ("09:00-10:00", 0, -1, [.penaltyOutOfRange(maximum: 60)]), ("09:00-10:00", 0, 60, []),
            ("09:00-10:00", 0, 61, [.penaltyOutOfRange(maximum: 60)]),
            ("09:00-10:00", 30, 31, [.penaltyOutOfRange(maximum: 30)]),
            ("09:00-10:00", 60, 1, [.penaltyOutOfRange(maximum: 0)]),
            ("09:00-10:00", -1, -1, [.breakOutOfRange(maximum: 60), .penaltyOutOfRange(maximum: 60)]),
        ] as [(String, Int, Int, [WorkedTimeFault])])
    func `Break and penalty fit into the time`(hours: String, pause: Int, penalty: Int, faults: [WorkedTimeFault]) {
        #expect(worked(hours, pause, penalty).faults == faults)
    }

    @Test func `Every fault names its field and says what must be`() {
        let faults: [WorkedTimeFault] = [
            .endNotAfterStart, .breakOutOfRange(maximum: 60), .penaltyOutOfRange(maximum: 1),
        ]
        #expect(faults.map(\.field) == ["end", "breakMinutes", "penaltyMinutes"])
        #expect(
            faults.map(\.sentence) == [
                "It must end after it starts, on the same day.", "The break must be 0 to 60 minutes.",
                "The penalty must be 0 to 1 minute.",
            ])
    }

    @Test(arguments: [("09:00-16:30", 30), ("09:00-15:01", 30), ("09:00-15:00", 0), ("09:00-09:01", 0)])
    func `A break of half an hour is usual above six hours`(hours: String, minutes: Int) {
        #expect(WorkedTime.usualBreak(start: times(hours).start, end: times(hours).end) == minutes)
    }

    private func worked(_ hours: String, _ pause: Int, _ penalty: Int) -> WorkedTime {
        WorkedTime(start: times(hours).start, end: times(hours).end, breakMinutes: pause, penaltyMinutes: penalty)
    }
}
