import CivilCalendar
import Testing

struct ClockTests {
    @Test func `A fixed clock stands still and tells London's date`() {
        let clock = Clock.fixed(at: instant("2019-07-31T23:30:00Z"))
        #expect(clock.now == instant("2019-07-31T23:30:00Z"))
        #expect(clock.now == clock.now)
        #expect(clock.today == day("2019-08-01"))
    }

    @Test func `The real clock goes on and lies after this was written`() async throws {
        let before = Clock.real.now
        try await Task.sleep(for: .milliseconds(5))
        #expect(Clock.real.now > before)
        #expect(before > instant("2025-01-01T00:00:00Z"))
        #expect(Clock.real.today >= day("2025-01-01"))
    }

    @Test func `An offset moves the real clock by so many seconds`() throws {
        let lastWeek = try #require(Clock(offsetSeconds: -7 * 86_400))
        let before = try #require(Clock.real.now.advanced(bySeconds: -7 * 86_400))
        let told = lastWeek.now
        let after = try #require(Clock.real.now.advanced(bySeconds: -7 * 86_400))
        #expect((before...after).contains(told))
    }

    @Test(arguments: [.min, -3_162_240_001, 3_162_240_001, .max])
    func `An offset of more than a hundred years is refused`(seconds: Int) {
        #expect(Clock(offsetSeconds: seconds) == nil)
    }
}
