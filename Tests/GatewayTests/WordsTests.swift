import CivilCalendar
import Messages
import RPC
import Testing

@testable import Gateway
@testable import GatewayKit

@Test(arguments: [
    ("2019-06-03", "3 Jun 2019"), ("2019-12-27", "27 Dec 2019"), ("2019-02-30", "2019-02-30"), ("", ""),
    ("soon", "soon"),
])
func `A date in a table is day, short month and year; what is no date stays as it is`(text: String, words: String) {
    #expect(text.dayText == words)
}

@Test(arguments: [
    ("2019-06-03T08:00:00Z", "3 Jun 2019, 9am"), ("2019-01-07T09:05:00Z", "7 Jan 2019, 9:05am"),
    ("2019-06-03T23:30:00Z", "4 Jun 2019, 12:30am"), ("2019-01-07T12:00:59Z", "7 Jan 2019, 12pm"),
    ("2019-01-07T17:45:00Z", "7 Jan 2019, 5:45pm"), ("2019-01-07", "2019-01-07"), ("", ""),
])
func `A moment is told as the clock on a wall here shows it`(text: String, words: String) {
    #expect(text.momentText == words)
}

@Test(arguments: [
    (0, "0 cases"), (1, "1 case"), (999, "999 cases"), (1_000, "1,000 cases"), (20_001, "20,001 cases"),
    (1_234_567, "1,234,567 cases"),
])
func `A number of things has its plural, and a comma between thousands`(count: Int, words: String) {
    #expect(count.counted("case") == words)
}

@Test(arguments: [
    ("27", "3", "2019", "2019-03-27"), ("07", "03", "2019", "2019-03-07"), ("29", "2", "2020", "2020-02-29"),
])
func `Three numbers that are a date are read as one`(day: String, month: String, year: String, date: String) {
    let entry = DateEntry("on", form(day, month, year))
    #expect(entry.date?.description == date)
    #expect(entry.fault("Release date") == nil)
}

@Test(arguments: [
    ("", "", "", "on-day", "Enter release date"), ("", "3", "2019", "on-day", "Release date must include a day"),
    ("27", "", "2019", "on-month", "Release date must include a month"),
    ("27", "", "", "on-month", "Release date must include a month"),
    ("27", "3", "", "on-year", "Release date must include a year"),
    ("29", "2", "2019", "on-day", "Release date must be a real date"),
    ("27", "13", "2019", "on-day", "Release date must be a real date"),
    ("27", "3", "19", "on-day", "Release date must be a real date"),
    ("+7", "3", "2019", "on-day", "Release date must be a real date"),
    ("٢", "3", "2019", "on-day", "Release date must be a real date"),
    ("99999999999999999999", "3", "2019", "on-day", "Release date must be a real date"),
])
func `What is missing of a date is told first, then that there is no such date`(
    day: String, month: String, year: String, field: String, message: String
) {
    let entry = DateEntry("on", form(day, month, year))
    #expect(entry.date == nil)
    #expect(entry.fault("Release date") == FieldError(field: field, message: message))
}

@Test(arguments: [("a b&c=d/é+", "a%20b%26c%3Dd%2F%C3%A9%2B"), ("Az09-._~", "Az09-._~"), ("\u{1}", "%01")])
func `A value in an address comes back as it was`(text: String, encoded: String) throws {
    #expect(text.queryEncoded == encoded)
    #expect(try #require(Form("x=\(encoded)".utf8))["x"] == text)
}

private func form(_ day: String, _ month: String, _ year: String) -> Form {
    Form("on-day=\(day.queryEncoded)&on-month=\(month.queryEncoded)&on-year=\(year.queryEncoded)".utf8)!
}

@Test func `The audit trail has words for every method of the contract`() {
    let names = WireContract.methods.map(\.name)
    #expect(names.filter { AuditWords.of($0) == $0 } == [])
    #expect(AuditWords.of("RecordReview") == "Recorded a review")
}
