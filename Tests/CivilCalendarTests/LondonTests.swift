import CivilCalendar
import Testing

struct LondonTests {
    /// The days on which the IANA database (Python's zoneinfo, Europe/London) changes the clocks, at 01:00 UTC each.
    private static let changeovers = """
        2000 03-26 10-29
        2001 03-25 10-28
        2002 03-31 10-27
        2003 03-30 10-26
        2004 03-28 10-31
        2005 03-27 10-30
        2006 03-26 10-29
        2007 03-25 10-28
        2008 03-30 10-26
        2009 03-29 10-25
        2010 03-28 10-31
        2011 03-27 10-30
        2012 03-25 10-28
        2013 03-31 10-27
        2014 03-30 10-26
        2015 03-29 10-25
        2016 03-27 10-30
        2017 03-26 10-29
        2018 03-25 10-28
        2019 03-31 10-27
        2020 03-29 10-25
        2021 03-28 10-31
        2022 03-27 10-30
        2023 03-26 10-29
        2024 03-31 10-27
        2025 03-30 10-26
        2026 03-29 10-25
        2027 03-28 10-31
        2028 03-26 10-29
        2029 03-25 10-28
        2030 03-31 10-27
        2031 03-30 10-26
        2032 03-28 10-31
        2033 03-27 10-30
        2034 03-26 10-29
        2035 03-25 10-28
        2036 03-30 10-26
        2037 03-29 10-25
        2038 03-28 10-31
        2039 03-27 10-30
        2040 03-25 10-28
        """
        .split(separator: "\n").map { line in
            let columns = line.split(separator: " ")
            return (forward: "\(columns[0])-\(columns[1])", back: "\(columns[0])-\(columns[2])")
        }

    @Test(arguments: changeovers)
    func `The offset changes at 01:00 UTC on the two days`(forward: String, back: String) {
        #expect(London.minutesAheadOfUTC(at: instant("\(forward)T00:59:59.999Z")) == 0)
        #expect(London.minutesAheadOfUTC(at: instant("\(forward)T01:00:00Z")) == 60)
        #expect(London.minutesAheadOfUTC(at: instant("\(back)T00:59:59.999Z")) == 60)
        #expect(London.minutesAheadOfUTC(at: instant("\(back)T01:00:00Z")) == 0)
    }

    @Test(arguments: changeovers)
    func `The clocks jump from 00:59 to 02:00 in spring and from 01:59 to 01:00 in autumn`(
        forward: String, back: String
    ) {
        #expect(London.localTime(at: instant("\(forward)T00:59:00Z")) == local("\(forward) 00:59"))
        #expect(London.localTime(at: instant("\(forward)T01:00:00Z")) == local("\(forward) 02:00"))
        #expect(London.localTime(at: instant("\(back)T00:59:00Z")) == local("\(back) 01:59"))
        #expect(London.localTime(at: instant("\(back)T01:00:00Z")) == local("\(back) 01:00"))
    }

    @Test(arguments: changeovers)
    func `The hour skipped is never shown and the hour repeated is shown twice`(forward: String, back: String) {
        #expect(London.instant(of: local("\(forward) 00:59")) == .once(instant("\(forward)T00:59:00Z")))
        #expect(London.instant(of: local("\(forward) 01:00")) == .never(clocksForward: instant("\(forward)T01:00:00Z")))
        #expect(London.instant(of: local("\(forward) 01:59")) == .never(clocksForward: instant("\(forward)T01:00:00Z")))
        #expect(London.instant(of: local("\(forward) 02:00")) == .once(instant("\(forward)T01:00:00Z")))
        #expect(London.instant(of: local("\(back) 00:59")) == .once(instant("\(back)T00:59:00+01:00")))
        #expect(
            London.instant(of: local("\(back) 01:00"))
                == .twice(first: instant("\(back)T00:00:00Z"), second: instant("\(back)T01:00:00Z")))
        #expect(
            London.instant(of: local("\(back) 01:59"))
                == .twice(first: instant("\(back)T00:59:00Z"), second: instant("\(back)T01:59:00Z")))
        #expect(London.instant(of: local("\(back) 02:00")) == .once(instant("\(back)T02:00:00Z")))
    }

    @Test func `29 March 2026 01:30 does not exist`() {
        let never = London.instant(of: local("2026-03-29 01:30"))
        #expect(never == .never(clocksForward: instant("2026-03-29T01:00:00Z")))
        #expect(never.first == nil)
    }

    @Test func `25 October 2026 01:30 comes twice and the first is taken`() {
        let twice = London.instant(of: local("2026-10-25 01:30"))
        #expect(twice == .twice(first: instant("2026-10-25T00:30:00Z"), second: instant("2026-10-25T01:30:00Z")))
        #expect(twice.first == instant("2026-10-25T00:30:00Z"))
    }

    @Test(arguments: [
        ("2026-01-15T23:30:00Z", "2026-01-15 23:30"), ("2026-07-15T23:30:00Z", "2026-07-16 00:30"),
        ("2019-06-03T08:00:00Z", "2019-06-03 09:00"), ("2026-10-24T23:30:00Z", "2026-10-25 00:30"),
    ])
    func `A summer evening in UTC is already tomorrow in London`(utc: String, wall: String) {
        #expect(London.localTime(at: instant(utc)) == local(wall))
        #expect(London.instant(of: local(wall)) == .once(instant(utc)))
    }

    @Test func `Every half hour of 2026 comes back from local time`() throws {
        var moment = instant("2026-01-01T00:00:00Z")
        while moment < instant("2027-01-01T00:00:00Z") {
            switch London.instant(of: London.localTime(at: moment)) {
            case .once(let only): #expect(only == moment)
            case .twice(let first, let second): #expect(first == moment || second == moment)
            case .never: Issue.record("\(moment) is shown by no clock")
            }
            moment = try #require(moment.advanced(bySeconds: 1800))
        }
    }

    @Test func `The ends of the calendar are in winter`() {
        #expect(London.localTime(at: instant("0001-01-01T00:00:00Z")) == local("0001-01-01 00:00"))
        #expect(London.localTime(at: instant("9999-12-31T23:59:00Z")) == local("9999-12-31 23:59"))
        #expect(London.instant(of: local("0001-01-01 00:00")) == .once(instant("0001-01-01T00:00:00Z")))
        #expect(London.instant(of: local("9999-12-31 23:59")) == .once(instant("9999-12-31T23:59:00Z")))
    }
}
