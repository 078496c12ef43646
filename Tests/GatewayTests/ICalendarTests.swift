import CivilCalendar
import Foundation
import HTTPTypes
import Messages
import RPC
import Testing

@testable import Gateway
@testable import GatewayKit
@testable import GatewayUnpaidWork

private func event(
    _ day: String = "2019-06-03", summary: String = "Unpaid work", location: String = "", isCancelled: Bool = false
) -> ICalendar.Event {
    .init(
        id: "s-1", version: 4, day: Day(iso: day)!, start: TimeOfDay(iso: "09:00")!, end: TimeOfDay(iso: "16:30")!,
        summary: summary, location: location, isCancelled: isCancelled)
}

private func lines(_ events: [ICalendar.Event]) -> [String] {
    ICalendar(stamp: Instant(rfc3339: "2019-06-03T09:00:00.250+01:00")!, events: events).text
        .components(separatedBy: "\r\n")
}

@Suite struct ICalendarTests {
    @Test func `An event tells what, where and from when to when by the clocks of London`() {
        let all = lines([event(summary: "Unpaid work: Moor Park", location: "Preston")])
        #expect(
            all.drop { $0 != "BEGIN:VEVENT" } == [
                "BEGIN:VEVENT", "UID:s-1", "DTSTAMP:20190603T080000Z", "SEQUENCE:4",
                "DTSTART;TZID=Europe/London:20190603T090000", "DTEND;TZID=Europe/London:20190603T163000",
                "SUMMARY:Unpaid work: Moor Park", "LOCATION:Preston", "STATUS:CONFIRMED", "END:VEVENT",
                "END:VCALENDAR", "",
            ])
        #expect(all.prefix(3) == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Probation Hub//Unpaid work//EN"])
        #expect(lines([event(isCancelled: true)]).contains("STATUS:CANCELLED"))
        #expect(lines([]).count { $0 == "BEGIN:VTIMEZONE" } == 1)
    }

    @Test func `What begins ends, in the order in which it began`() {
        var open: [Substring] = []
        for line in lines([event(), event("2019-06-04")]) {
            if line.hasPrefix("BEGIN:") { open.append(line.dropFirst(6)) }
            if line.hasPrefix("END:") { #expect(open.popLast() == line.dropFirst(4)) }
        }
        #expect(open.isEmpty)
    }

    /// The days before and after the clocks change: the wall's time stays, and the rule of the zone tells the rest.
    @Test(arguments: ["2019-03-30", "2019-03-31", "2019-10-26", "2019-10-27"])
    func `A session begins at the same time of day whichever time is kept`(day: String) {
        let date = day.filter { $0 != "-" }
        #expect(lines([event(day)]).contains("DTSTART;TZID=Europe/London:\(date)T090000"))
    }

    /// Each change of the calendar's own clock is held against the rule that the file gives.
    @Test(arguments: [
        ("BEGIN:DAYLIGHT", "DTSTART:19960331T010000", 3, "+0000", "+0100"),
        ("BEGIN:STANDARD", "DTSTART:19961027T020000", 10, "+0100", "+0000"),
    ])
    func `The zone's clocks change on the last Sundays of March and October`(
        begin: String, start: String, month: Int, from: String, to: String
    ) {
        let part = lines([]).drop { $0 != begin }.prefix(6)
        #expect(
            Array(part.dropFirst().prefix(4)) == [
                start, "RRULE:FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU", "TZOFFSETFROM:\(from)", "TZOFFSETTO:\(to)",
            ])
        for year in [1996, 2019, 2026] {
            let sunday = (25...31).compactMap { Day(year: year, month: month, day: $0) }.last { $0.weekday == .sunday }!
            let before = Instant(rfc3339: "\(sunday)T00:59:59Z")!
            let after = Instant(rfc3339: "\(sunday)T01:00:00Z")!
            let minutes = ["+0000": 0, "+0100": 60]
            #expect(London.minutesAheadOfUTC(at: before) == minutes[from])
            #expect(London.minutesAheadOfUTC(at: after) == minutes[to])
        }
    }

    @Test(arguments: [
        ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("two\nlines", "two\\nlines"), ("two\r\nlines", "two\\nlines"),
        ("bell\u{7}, tab\t\u{7F}", "bell\\, tab"), ("Café – 9 o’clock", "Café – 9 o’clock"), ("", ""),
        ("END:VEVENT\r\nBEGIN:VEVENT", "END:VEVENT\\nBEGIN:VEVENT"),
    ])
    func `Text cannot end what it stands in`(text: String, value: String) {
        #expect(ICalendar.escaped(text) == value)
    }

    @Test func `A line has 75 octets at most, the space of those that go on included`() {
        let line = String(repeating: "x", count: 75)
        #expect(ICalendar.folded(line) == line)
        #expect(ICalendar.folded(line + "y") == line + "\r\n y")
        let long = String(repeating: "x", count: 75 + 74 + 1)
        #expect(ICalendar.folded(long).components(separatedBy: "\r\n").map(\.utf8.count) == [75, 75, 2])
    }

    /// A character of two to four octets lies over every place where a line may end.
    @Test(arguments: ["é", "–", "🚐", "e\u{301}"], 0...8)
    func `No character is cut in two, and unfolded the line is as it was`(character: String, offset: Int) {
        let line = String(repeating: "a", count: offset) + String(repeating: character, count: 100)
        // Octet by octet, for a mark that follows a space would make one character with it.
        let lines = ICalendar.folded(line).utf8.split(separator: 10, omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.filter { $0 != 13 }.count <= 75 })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(lines.dropLast().allSatisfy { $0.last == 13 } && lines.dropFirst().allSatisfy { $0.first == 32 })
        let unfolded = lines.enumerated().flatMap { $0.offset == 0 ? $0.element : $0.element.dropFirst() }
        #expect(unfolded.filter { $0 != 13 } == Array(line.utf8))
    }
}

@Test func `A supervisor's calendar holds their own sessions of four weeks, and names nobody`() async {
    let asked = Asked<Wire.ListSessionsRequest>()
    var fake = UnpaidWorkFake.sessions()
    fake.onListSessions = { request, call in
        asked.note(request, call)
        return .init(
            items: [.park, .park("s-5", on: "2019-06-07", .stoodDown, supervisors: ["Dave Ormerod"])], total: 2)
    }
    let site = Site.demo(allocation: AllocationFake(), unpaidWork: fake)
    let file = await Browser.signedIn(to: site, as: "upw.supervisor").get("/unpaid-work/my-sessions/calendar.ics")
    #expect(asked.requests == [.init(from: "2019-06-03", until: "2019-06-30", mine: true, pageSize: 100)])
    #expect(file.status == 200 && file.fields[.contentType] == "text/calendar; charset=utf-8")
    #expect(file.fields[.contentDisposition] == "attachment; filename=\"my-sessions.ics\"")
    #expect(file.text.contains("UID:s-1\r\n") && file.text.contains("UID:s-5\r\n"))
    #expect(file.text.contains("SUMMARY:Unpaid work: Moor Park <railings>\\, Preston\r\n"))
    #expect(file.text.contains("LOCATION:Moor Park <railings>\\, Preston\r\n"))
    #expect(file.text.components(separatedBy: "STATUS:CONFIRMED").count == 2)
    #expect(file.text.components(separatedBy: "STATUS:CANCELLED").count == 2)
    #expect(!file.text.contains("Ormerod") && !file.text.contains("STF0136"))
}
