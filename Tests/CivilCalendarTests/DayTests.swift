import CivilCalendar
import Testing

struct DayTests {
    @Test func `Every day of 1900 to 2100 keeps its place, its parts and its text`() throws {
        var expected = try #require(Day(year: 1900, month: 1, day: 1))
        var weekday = Weekday.monday.rawValue
        var wrong: [String] = []
        for (year, month, length) in monthsOf1900To2100() {
            for dayOfMonth in 1...length {
                let day = try #require(Day(year: year, month: month, day: dayOfMonth))
                let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(dayOfMonth < 10 ? "0" : "")\(dayOfMonth)"
                if day != expected || day.description != text || Day(iso: text) != day
                    || (day.year, day.month, day.day) != (year, month, dayOfMonth) || day.weekday.rawValue != weekday
                {
                    wrong.append(text)
                }
                expected = try #require(expected.advanced(by: 1))
                weekday = weekday % 7 + 1
            }
        }
        #expect(wrong == [])
        #expect(expected == day("2101-01-01"))
        #expect(day("1900-01-01").distance(to: expected) == 73_414)
    }

    private func monthsOf1900To2100() -> [(year: Int, month: Int, length: Int)] {
        (1900...2100).flatMap { year in
            let february = year % 4 == 0 && year != 1900 && year != 2100 ? 29 : 28
            let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            return (1...12).map { (year, $0, lengths[$0 - 1]) }
        }
    }

    @Test(arguments: [
        ("0001-01-01", Weekday.monday), ("1066-10-14", .sunday), ("1582-10-15", .friday), ("1970-01-01", .thursday),
        ("2000-02-29", .tuesday), ("2019-06-03", .monday), ("2026-03-29", .sunday), ("9999-12-31", .friday),
    ])
    func `A day knows its weekday and comes back from its text`(text: String, weekday: Weekday) throws {
        let day = try #require(Day(iso: text))
        #expect(day.weekday == weekday)
        #expect(day.description == text)
    }

    @Test(arguments: [
        (0, 1, 1), (-1, 1, 1), (10_000, 1, 1), (2019, 0, 1), (2019, 13, 1), (2019, 1, 0), (2019, 1, 32),
        (2019, 4, 31), (2019, 2, 29), (1900, 2, 29), (2100, 2, 29), (2016, 2, 30), (2016, 2, 31), (9999, 12, 32),
        (.max, 1, 1), (2019, .max, 1), (2019, 1, .max), (.min, .min, .min),
    ])
    func `A date that does not exist is none`(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        "", "2019", "2019-06", "2019-6-3", "2019-06-3", "19-06-03", "02019-06-03", "2019-06-031", "2019/06/03",
        "20190603", "2019-06-03 ", " 2019-06-03", "2019-06-03T00:00", "2019-06-0x", "-019-06-03", "+019-06-03",
        "2019-13-01", "2019-02-29", "2019-00-10", "2019-10-00", "0000-01-01", "２０１９-０６-０３",
        "٢٠١٩-٠٦-٠٣", "2019–06–03", "2019-06-0\u{0301}3",
    ])
    func `Only YYYY-MM-DD in ASCII digits is read`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func `A control character after a date is not read over`() {
        #expect(Day(iso: "2019-06-03\u{0}") == nil)
        #expect(Day(iso: "2019-06-03\n") == nil)
    }

    @Test(arguments: [
        ("2016-02-28", 1, "2016-02-29"), ("2019-02-28", 1, "2019-03-01"), ("2019-12-31", 1, "2020-01-01"),
        ("2019-06-03", 0, "2019-06-03"), ("2019-06-03", -84, "2019-03-11"), ("2026-05-04", -84, "2026-02-09"),
        ("2019-06-03", 365, "2020-06-02"), ("0001-01-01", 3_652_058, "9999-12-31"),
        ("9999-12-31", -3_652_058, "0001-01-01"),
    ])
    func `Advancing counts days, over month ends, leap days and clock changes alike`(
        from: String, days: Int, to: String
    ) {
        #expect(day(from).advanced(by: days) == day(to))
        #expect(day(from).distance(to: day(to)) == days)
    }

    @Test(arguments: [("9999-12-31", 1), ("0001-01-01", -1), ("2019-06-03", .max), ("1960-01-01", .min)])
    func `Advancing never leaves the calendar`(from: String, days: Int) {
        #expect(day(from).advanced(by: days) == nil)
    }

    @Test func `Days are in order`() {
        #expect(
            ["2020-01-01", "2019-12-31", "2019-02-10", "2019-10-02"].map(day).sorted().map(\.description)
                == ["2019-02-10", "2019-10-02", "2019-12-31", "2020-01-01"])
        #expect(Day.first == day("0001-01-01"))
        #expect(Day.last == day("9999-12-31"))
    }

    @Test func `Saturday and Sunday are the weekend`() {
        #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
    }
}
