import CivilCalendar
import Testing

struct TimeOfDayTests {
    @Test func `Every minute of the day comes back from its text`() throws {
        for hour in 0...23 {
            for minute in 0...59 {
                let time = try #require(TimeOfDay(hour: hour, minute: minute))
                #expect(TimeOfDay(iso: time.description) == time)
                #expect((time.hour, time.minute, time.second, time.millisecond) == (hour, minute, 0, 0))
            }
        }
    }

    @Test(arguments: [
        (9, 5, 0, 0, "09:05"), (9, 5, 7, 0, "09:05:07"), (23, 59, 59, 999, "23:59:59.999"),
        (0, 0, 0, 40, "00:00:00.040"),
    ])
    func `Seconds are shown only where there are any`(
        hour: Int, minute: Int, second: Int, millisecond: Int, text: String
    ) throws {
        let time = try #require(TimeOfDay(hour: hour, minute: minute, second: second, millisecond: millisecond))
        #expect(time.description == text)
        #expect((time.second, time.millisecond) == (second, millisecond))
    }

    @Test(arguments: [(24, 0, 0, 0), (-1, 0, 0, 0), (9, 60, 0, 0), (9, -1, 0, 0), (9, 0, 60, 0), (9, 0, 0, 1000)])
    func `A time that no clock shows is none`(hour: Int, minute: Int, second: Int, millisecond: Int) {
        #expect(TimeOfDay(hour: hour, minute: minute, second: second, millisecond: millisecond) == nil)
    }

    @Test(arguments: ["", "9:00", "09:0", "0900", "24:00", "09:60", "09:00:00", "09:00 ", "９:00", "09.00", "-9:00"])
    func `Only HH:MM in ASCII digits is read`(text: String) {
        #expect(TimeOfDay(iso: text) == nil)
    }

    @Test func `Times are in order, and days come before times`() throws {
        #expect(TimeOfDay.midnight < TimeOfDay(iso: "00:01")!)
        #expect(local("2026-03-29 23:59") < local("2026-03-30 00:00"))
        #expect(local("2026-03-29 09:00") < local("2026-03-29 10:00"))
        #expect(local("2026-03-29 09:00").description == "2026-03-29T09:00")
    }
}
