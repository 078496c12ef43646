import CivilCalendar
import Testing
import UnpaidWorkRules

struct StandDownTests {
    @Test(
        arguments: [
            ("2019-06-02", StandDownNotice.inAdvance), ("2019-06-03", .onTheDay), ("2019-06-04", .onTheDay),
        ])
    func `Told before the session's day is in advance`(toldOn: String, notice: StandDownNotice) {
        #expect(StandDownNotice(toldOn: day(toldOn), sessionOn: today) == notice)
    }

    @Test(
        arguments: [
            (0, 0, 60), (59, 0, 60), (60, 0, 60), (61, 0, 61), (0, 40, 100), (120, 40, 160), (0, 180, 240),
            (0, 181, 240), (-5, -5, 60),
        ])
    func `Sent home on the day credits an hour at least, and the way there and back`(
        worked: Int, travel: Int, credited: Int
    ) {
        let decision = StandDownDecision(
            notice: .onTheDay, minutesWorked: worked, travelMinutes: travel, sessionOn: today)
        #expect(decision.outcome == .sentHomeService)
        #expect(decision.outcome.isAttended)
        #expect(decision.minutesCredited == credited)
    }

    @Test func `Stood down in advance credits nothing, and nobody has failed`() {
        let decision = StandDownDecision(
            notice: .inAdvance, minutesWorked: 120, travelMinutes: 40, sessionOn: today)
        #expect(decision.outcome == .stoodDown)
        #expect(!decision.outcome.isAttended)
        #expect(!decision.outcome.isEnforceable)
        #expect(decision.minutesCredited == 0)
    }

    @Test(arguments: StandDownNotice.allCases)
    func `Another day is offered within seven days of the session`(notice: StandDownNotice) {
        let decision = StandDownDecision(
            notice: notice, minutesWorked: 0, travelMinutes: 0, sessionOn: day("2019-12-30"))
        #expect(decision.reofferBy == day("2020-01-06"))
    }

    @Test(
        arguments: [
            (0, 0, "none due"), (3, 0, "none due"), (0, 7, "0.0%"), (7, 7, "100.0%"), (1, 3, "33.3%"), (2, 3, "66.7%"),
            (39, 1000, "3.9%"), (1, 2000, "0.1%"), (1, 2001, "0.0%"),
        ])
    func `A count's share is rounded to a tenth of a percent, half up`(count: Int, of: Int, text: String) {
        #expect(ThroughputCount(name: "", count: count, of: of).percentText == text)
    }

    @Test func `The return has four counts, each with what it is of`() {
        let counts = ThroughputReturn(
            notCommencedInTime: 1, commencementsDue: 10, notOffered: 2, people: 20, toldInAdvance: 3,
            sentHomeOnTheDay: 4, appointments: 80
        ).counts
        #expect(counts.map(\.count) == [1, 2, 3, 4])
        #expect(counts.map(\.of) == [10, 20, 80, 80])
        #expect(counts.map(\.percentText) == ["10.0%", "10.0%", "3.8%", "5.0%"])
        #expect(Set(counts.map(\.name)).count == 4)
    }

    @Test func `Causes are numbered as in the contract, each with a name`() {
        let causes: [StandDownCause] = [
            .noSupervisor, .vehicle, .weather, .projectUnavailable, .overbooked, .healthAndSafety, .loneWoman, .other,
        ]
        #expect(causes.map(\.rawValue) == Array(1...8))
        #expect(StandDownCause.allCases == causes)
        #expect(Set(causes.map(\.name)).count == 8)
        #expect(StandDownNotice.allCases.map(\.rawValue) == [1, 2])
        #expect(Set(StandDownNotice.allCases.map(\.name)).count == 2)
    }
}
