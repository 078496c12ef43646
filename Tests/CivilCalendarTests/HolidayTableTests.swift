import CivilCalendar
import Testing

struct HolidayTableTests {
    @Test(arguments: 2014...2028)
    func `The shipped table follows from the rules and the proclamations`(year: Int) {
        let shipped = HolidayTable.englandAndWales.holidays.filter { $0.year == year }
        #expect(shipped.sorted() == BankHolidays(year: year).onWeekdays.sorted())
    }

    @Test func `The shipped table covers 2014 to 2028`() {
        #expect(HolidayTable.englandAndWales.years == 2014...2028)
        #expect(HolidayTable.englandAndWales.holidays.count == 123)
    }

    @Test func `A holiday proclaimed later takes a business day away`() throws {
        let coronation = try HolidayTable.englandAndWales.adding(holidays: [day("2019-06-05")])
        #expect(try WorkingDays.englandAndWales.due(2, after: day("2019-06-03")) == day("2019-06-05"))
        #expect(try WorkingDays(coronation).due(2, after: day("2019-06-03")) == day("2019-06-06"))
        #expect(coronation.years == 2014...2028)
    }

    @Test func `A wider span brings later and earlier years within reach`() throws {
        let wider = try HolidayTable.englandAndWales.adding(
            holidays: [day("2029-01-01"), day("2013-12-25"), day("2013-12-26")], covering: 2013...2029)
        let days = WorkingDays(wider)
        #expect(try days.due(1, after: day("2028-12-29")) == day("2029-01-02"))
        #expect(try days.due(1, after: day("2013-12-24")) == day("2013-12-27"))
        #expect(try days.lastBusinessDay(onOrBefore: day("2014-01-01")) == day("2013-12-31"))
    }

    @Test func `A table of one's own needs no holiday`() throws {
        let table = try HolidayTable(years: 2019...2019, holidays: [])
        #expect(try WorkingDays(table).isBusinessDay(day("2019-12-25")))
    }

    @Test func `A holiday outside the years is refused, the earliest named`() {
        #expect(throws: HolidayTableFault.holidayOutsideYears(day("2029-01-01"), 2014...2028)) {
            try HolidayTable.englandAndWales.adding(holidays: [day("2030-01-01"), day("2029-01-01"), day("2019-06-05")])
        }
    }

    @Test(arguments: [2015...2028, 2014...2027, 2029...2030, 2013...2013])
    func `A span that gives years up is refused`(span: ClosedRange<Int>) {
        #expect(throws: HolidayTableFault.yearsGivenUp(2014...2028)) {
            try HolidayTable.englandAndWales.adding(holidays: [], covering: span)
        }
    }

    @Test(arguments: [0...2019, 2019...10_000, .min ... .max])
    func `Years outside the calendar are refused`(years: ClosedRange<Int>) {
        #expect(throws: HolidayTableFault.yearsOutsideCalendar(years)) {
            try HolidayTable(years: years, holidays: [])
        }
    }

    @Test func `A fault says what is wrong`() {
        #expect(
            HolidayTableFault.holidayOutsideYears(day("2029-01-01"), 2014...2028).sentence
                == "The holiday 2029-01-01 lies outside the years 2014 to 2028.")
        #expect(
            HolidayTableFault.yearsGivenUp(2014...2028).sentence
                == "The holiday table already covers 2014 to 2028 and must go on doing so.")
        #expect(
            HolidayTableFault.yearsOutsideCalendar(0...5).sentence
                == "A holiday table covers years from 1 to 9999, not 0 to 5.")
    }
}

/// The bank holidays of a year as the rules make them: Banking and Financial Dealings Act 1971, substitutes, and the
/// proclamations since 2014.
private struct BankHolidays {
    let year: Int

    var onWeekdays: [Day] {
        newYear + easter + may + summer + christmas + proclaimed
    }

    private var newYear: [Day] {
        let first = date(1, 1)
        return [first.weekday.isWeekend ? next(.monday, onOrAfter: first) : first]
    }

    /// Good Friday and Easter Monday, from the date of Easter after Gauss.
    private var easter: [Day] {
        let century = year / 100
        let lunarShift = (15 + century - century / 4 - (13 + 8 * century) / 25) % 30
        let weekShift = (4 + century - century / 4) % 7
        let moon = (19 * (year % 19) + lunarShift) % 30
        let sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + weekShift) % 7
        let late = moon == 29 && sunday == 6 || moon == 28 && sunday == 6 && (11 * lunarShift + 11) % 30 < 19
        let easter = date(3, 22).advanced(by: moon + sunday - (late ? 7 : 0))!
        return [easter.advanced(by: -2)!, easter.advanced(by: 1)!]
    }

    private var may: [Day] {
        let early = year == 2020 ? date(5, 8) : next(.monday, onOrAfter: date(5, 1))
        let spring = year == 2022 ? date(6, 2) : next(.monday, onOrAfter: date(5, 25))
        return [early, spring]
    }

    private var summer: [Day] { [next(.monday, onOrAfter: date(8, 25))] }

    private var christmas: [Day] {
        switch date(12, 25).weekday {
        case .friday: [date(12, 25), date(12, 28)]
        case .saturday: [date(12, 27), date(12, 28)]
        case .sunday: [date(12, 26), date(12, 27)]
        default: [date(12, 25), date(12, 26)]
        }
    }

    /// The Platinum Jubilee, the state funeral of Elizabeth II, the coronation of Charles III.
    private var proclaimed: [Day] {
        ["2022-06-03", "2022-09-19", "2023-05-08"].map(day).filter { $0.year == year }
    }

    private func date(_ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }

    private func next(_ weekday: Weekday, onOrAfter day: Day) -> Day {
        (0...6).map { day.advanced(by: $0)! }.first { $0.weekday == weekday }!
    }
}
