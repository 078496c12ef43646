import CivilCalendar
import Testing
import UnpaidWorkRules

struct PlacementTests {
    @Test(arguments: [
        ("2019-06-04", false), ("2019-06-10", true), ("2019-06-17", false), ("2019-06-23", false), ("2019-06-24", true),
        ("2019-07-08", true), ("2019-06-03", false), ("2019-05-27", false),
    ])
    func `A fortnight from a Wednesday holds its first Monday`(on: String, falls: Bool) {
        #expect(Placement.on(.monday, .fortnightly, from: "2019-06-05").falls(on: day(on)) == falls)
    }

    @Test(arguments: Weekday.allCases, Weekday.allCases)
    func `In each fortnight the first of the weekday is the day`(weekday: Weekday, of first: Weekday) {
        let from = today.advanced(by: first.rawValue - 1)!
        let placement = Placement.on(weekday, .fortnightly, from: "\(from)")
        for fortnight in 0...3 {
            let days = (0..<14).map { from.advanced(by: 14 * fortnight + $0)! }
            #expect(days.filter(placement.falls) == [days.first { $0.weekday == weekday }])
        }
    }

    @Test(arguments: [Frequency.once, .weekly])
    func `Every week has its day, from the first day to the last`(frequency: Frequency) {
        let placement = Placement.on(.monday, frequency, from: "2019-06-03", until: "2019-06-17")
        let days = (-14...28).map { today.advanced(by: $0)! }
        #expect(days.filter(placement.falls) == ["2019-06-03", "2019-06-10", "2019-06-17"].map(day))
    }

    @Test(arguments: [("10:00-17:00", 420), ("10:00-10:00", 0), ("17:00-10:00", 0)])
    func `Its length is net and never below 0`(hours: String, minutes: Int) {
        #expect(Placement.on(.monday, .weekly, hours).minutes == minutes)
    }
}
