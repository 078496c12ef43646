import CivilCalendar
import Testing

struct InstantTests {
    /// Expected numbers by another program's calendar.
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2019-06-03T08:00:00Z", 1_559_548_800_000),
        ("2019-06-03T08:00:00.500Z", 1_559_548_800_500), ("2019-06-03T08:00:00.007Z", 1_559_548_800_007),
        ("1969-12-31T23:59:59.999Z", -1), ("2038-01-19T03:14:08Z", 2_147_483_648_000),
        ("2016-02-29T23:59:59Z", 1_456_790_399_000), ("0001-01-01T00:00:00Z", -62_135_596_800_000),
        ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ])
    func `An instant goes out as RFC 3339 text and comes back`(text: String, milliseconds: Int) throws {
        let instant = try #require(Instant(millisecondsSince1970: milliseconds))
        #expect(instant.description == text)
        #expect(Instant(rfc3339: text) == instant)
    }

    @Test(arguments: [
        ("2019-06-03T09:00:00+01:00", "2019-06-03T08:00:00Z"), ("2019-06-03T02:30:00-05:30", "2019-06-03T08:00:00Z"),
        ("2019-06-03T08:00:00-00:00", "2019-06-03T08:00:00Z"), ("2019-06-03T08:00:00.5Z", "2019-06-03T08:00:00.500Z"),
        ("2019-06-03T08:00:00.000Z", "2019-06-03T08:00:00Z"),
        ("2019-06-03T08:00:00.123456789Z", "2019-06-03T08:00:00.123Z"),
        ("2020-01-01T00:30:00+01:00", "2019-12-31T23:30:00Z"), ("2019-12-31T23:30:00-23:59", "2020-01-01T23:29:00Z"),
    ])
    func `Offsets and fractions are understood`(text: String, utc: String) {
        #expect(Instant(rfc3339: text)?.description == utc)
    }

    @Test(arguments: [
        "", "2019-06-03", "2019-06-03T08:00Z", "2019-06-03T08:00:00", "2019-06-03 08:00:00Z", "2019-06-03t08:00:00z",
        "2019-06-03T24:00:00Z", "2019-06-03T08:60:00Z", "2016-12-31T23:59:60Z", "2019-02-29T08:00:00Z",
        "2019-06-03T08:00:00.Z", "2019-06-03T08:00:00.1234567890Z", "2019-06-03T08:00:00+0100",
        "2019-06-03T08:00:00+24:00", "2019-06-03T08:00:00+01:60", "2019-06-03T08:00:00+1:00", "2019-06-03T08:00:00Z ",
        "2019-06-03T08:00:00ZZ", "2019-06-03T08:00:00+", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
        "2019-06-03T08:00:00.-5Z", "2019-06-03T08:00:00−01:00",
    ])
    func `Any other text is refused`(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test(arguments: [-62_135_596_800_001, 253_402_300_800_000, .min, .max])
    func `An instant outside the calendar is none`(milliseconds: Int) {
        #expect(Instant(millisecondsSince1970: milliseconds) == nil)
    }

    @Test func `Advancing counts seconds and never leaves the calendar`() {
        #expect(instant("2019-06-03T08:00:00Z").advanced(bySeconds: 86_400) == instant("2019-06-04T08:00:00Z"))
        #expect(instant("2019-06-03T08:00:00Z").advanced(bySeconds: -1) == instant("2019-06-03T07:59:59Z"))
        #expect(instant("9999-12-31T23:59:59Z").advanced(bySeconds: 1) == nil)
        #expect(instant("2019-06-03T08:00:00Z").advanced(bySeconds: .max) == nil)
        #expect(instant("2019-06-03T08:00:00Z").advanced(bySeconds: .max / 1000) == nil)
    }

    @Test func `Instants are in order`() {
        #expect(instant("2019-06-03T08:00:00Z") < instant("2019-06-03T08:00:00.001Z"))
    }
}
