import CivilCalendar
import Testing

struct WorkingDaysTests {
    private let days = WorkingDays.englandAndWales

    /// Expected dates by another program, which counted through the published holidays day by day.
    @Test(arguments: [
        // Named in the rules' own description.
        ("2017-04-13", 5, "2017-04-24"),
        ("2018-12-21", 5, "2019-01-02"),
        ("2020-05-07", 1, "2020-05-11"),
        ("2019-04-13", 5, "2019-04-23"),
        ("2018-05-04", 15, "2018-05-29"),
        ("2018-12-31", 10, "2019-01-15"),
        ("2019-04-30", 10, "2019-05-15"),
        // Nothing to count: the day itself.
        ("2019-06-03", 0, "2019-06-03"),
        ("2019-06-08", 0, "2019-06-08"),
        ("2019-04-19", 0, "2019-04-19"),
        ("2014-01-01", 0, "2014-01-01"),
        ("2028-12-31", 0, "2028-12-31"),
        // Weekends.
        ("2019-06-07", 1, "2019-06-10"),
        ("2019-06-08", 1, "2019-06-10"),
        ("2019-06-09", 1, "2019-06-10"),
        ("2019-06-08", 5, "2019-06-14"),
        ("2019-06-03", 4, "2019-06-07"),
        ("2019-06-03", 5, "2019-06-10"),
        // Easter.
        ("2018-03-29", 1, "2018-04-03"),
        ("2019-04-18", 1, "2019-04-23"),
        ("2019-04-19", 1, "2019-04-23"),
        ("2019-04-20", 1, "2019-04-23"),
        ("2019-04-21", 1, "2019-04-23"),
        ("2019-04-22", 1, "2019-04-23"),
        ("2024-03-28", 2, "2024-04-03"),
        ("2016-03-24", 5, "2016-04-04"),
        // Christmas and New Year, with substitutes.
        ("2015-12-24", 1, "2015-12-29"),
        ("2016-12-23", 1, "2016-12-28"),
        ("2016-12-30", 1, "2017-01-03"),
        ("2017-12-22", 3, "2017-12-29"),
        ("2020-12-24", 1, "2020-12-29"),
        ("2021-12-24", 1, "2021-12-29"),
        ("2021-12-24", 4, "2022-01-04"),
        ("2021-12-25", 1, "2021-12-29"),
        ("2022-12-23", 1, "2022-12-28"),
        ("2022-12-30", 1, "2023-01-03"),
        ("2027-12-24", 2, "2027-12-30"),
        // May 2020: Friday the 8th instead of Monday the 4th.
        ("2020-05-01", 1, "2020-05-04"),
        ("2020-05-04", 4, "2020-05-11"),
        ("2020-05-08", 1, "2020-05-11"),
        // June and September 2022.
        ("2022-05-27", 3, "2022-06-01"),
        ("2022-05-30", 1, "2022-05-31"),
        ("2022-06-01", 1, "2022-06-06"),
        ("2022-06-02", 1, "2022-06-06"),
        ("2022-09-16", 1, "2022-09-20"),
        ("2022-09-18", 1, "2022-09-20"),
        ("2022-09-19", 5, "2022-09-26"),
        // May 2023: two Mondays running.
        ("2023-04-28", 5, "2023-05-09"),
        ("2023-05-01", 8, "2023-05-12"),
        ("2023-05-05", 1, "2023-05-09"),
        ("2023-05-08", 1, "2023-05-09"),
        // Leap days.
        ("2016-02-26", 1, "2016-02-29"),
        ("2020-02-28", 1, "2020-03-02"),
        ("2024-02-28", 2, "2024-03-01"),
        // The clocks of 7, 8, 10 and 15 days.
        ("2019-08-23", 7, "2019-09-04"),
        ("2019-08-23", 8, "2019-09-05"),
        ("2019-12-20", 10, "2020-01-08"),
        ("2026-12-24", 15, "2027-01-19"),
        // Long counts.
        ("2019-06-03", 253, "2020-06-02"),
        ("2014-01-01", 1000, "2017-12-12"),
        ("2018-06-30", 1000, "2022-06-15"),
        ("2024-12-24", 1000, "2028-12-07"),
        // The edges of the table.
        ("2014-01-01", 1, "2014-01-02"),
        ("2025-01-16", 1000, "2028-12-29"),
        ("2028-12-22", 3, "2028-12-29"),
        ("2028-12-28", 1, "2028-12-29"),
    ])
    func `Something is due so many business days after a day`(start: String, count: Int, due: String) throws {
        #expect(try days.due(count, after: day(start)) == day(due))
    }

    @Test(arguments: [
        (2014, 253), (2015, 253), (2016, 253), (2017, 252), (2018, 253), (2019, 253), (2020, 254), (2021, 253),
        (2022, 250), (2023, 251), (2024, 254), (2025, 253), (2026, 253), (2027, 253), (2028, 252),
    ])
    func `A year has so many business days`(year: Int, count: Int) throws {
        let first = day("\(year)-01-01")
        let year = (0..<first.distance(to: day("\(year)-12-31")) + 1).map { first.advanced(by: $0)! }
        #expect(try year.filter(days.isBusinessDay).count == count)
    }

    @Test(arguments: [
        ("2019-06-03", true), ("2019-06-07", true), ("2019-06-08", false), ("2019-06-09", false),
        ("2019-04-19", false), ("2019-04-22", false), ("2020-05-04", true), ("2020-05-08", false),
        ("2022-06-02", false), ("2022-09-19", false), ("2022-12-27", false), ("2021-12-28", false),
        ("2014-01-01", false), ("2014-01-02", true), ("2028-12-29", true), ("2028-12-31", false),
    ])
    func `A business day is a weekday that is no bank holiday`(text: String, isBusinessDay: Bool) throws {
        #expect(try days.isBusinessDay(day(text)) == isBusinessDay)
    }

    @Test(arguments: [
        ("2019-06-03", "2019-06-03"), ("2019-06-08", "2019-06-07"), ("2019-06-09", "2019-06-07"),
        ("2019-04-22", "2019-04-18"), ("2022-01-03", "2021-12-31"), ("2023-01-02", "2022-12-30"),
        ("2014-01-02", "2014-01-02"), ("2028-12-31", "2028-12-29"),
    ])
    func `The last business day on or before a day is the day itself or an earlier one`(text: String, last: String)
        throws
    {
        #expect(try days.lastBusinessDay(onOrBefore: day(text)) == day(last))
    }

    @Test(arguments: ["2013-12-31", "2029-01-01", "0001-01-01", "9999-12-31"])
    func `A day outside the table is an error, whatever is asked`(text: String) {
        let fault = WorkingDaysFault.dayOutsideYears(day(text), 2014...2028)
        #expect(throws: fault) { try days.due(0, after: day(text)) }
        #expect(throws: fault) { try days.due(-1, after: day(text)) }
        #expect(throws: fault) { try days.isBusinessDay(day(text)) }
        #expect(throws: fault) { try days.lastBusinessDay(onOrBefore: day(text)) }
    }

    @Test(arguments: [-1, 1001, .min, .max])
    func `A count outside 0 to 1,000 is an error`(count: Int) {
        #expect(throws: WorkingDaysFault.countOutsideLimits(count)) { try days.due(count, after: day("2019-06-03")) }
        #expect(throws: WorkingDaysFault.countOutsideLimits(count)) { try days.due(count, after: day("2028-12-31")) }
    }

    @Test(arguments: [
        ("2028-12-29", 1), ("2028-12-31", 1), ("2028-12-28", 2), ("2025-01-17", 1000), ("2028-12-31", 1000),
    ])
    func `An answer beyond the table is an error`(start: String, count: Int) {
        #expect(throws: WorkingDaysFault.answerOutsideYears(2014...2028)) { try days.due(count, after: day(start)) }
    }

    @Test func `No business day before the table's first can be told`() {
        #expect(throws: WorkingDaysFault.answerOutsideYears(2014...2028)) {
            try days.lastBusinessDay(onOrBefore: day("2014-01-01"))
        }
    }

    @Test func `A fault says what is wrong`() {
        #expect(
            WorkingDaysFault.dayOutsideYears(day("2029-01-01"), 2014...2028).sentence
                == "2029-01-01 lies outside the years whose bank holidays are known, 2014 to 2028.")
        #expect(
            WorkingDaysFault.countOutsideLimits(1001).sentence
                == "1001 business days cannot be counted: the limits are 0 to 1000.")
        #expect(
            WorkingDaysFault.answerOutsideYears(2014...2028).sentence
                == "The answer lies outside the years whose bank holidays are known, 2014 to 2028.")
    }
}
