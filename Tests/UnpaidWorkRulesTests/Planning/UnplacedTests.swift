import CivilCalendar
import Testing
import UnpaidWorkRules

struct UnplacedTests {
    private static func reason(
        _ sessions: [WeekSession], _ person: WeekPerson, beside others: [WeekPerson] = [],
        noContact: [NoContact] = [], by plan: WeekPlan = WeekPlan()
    ) -> Unplaced.Reason? {
        let week = WeekToPlan.of(sessions, others + [person], noContact: noContact)
        return plan.unplaced(in: week).first { $0.personID == person.id }?.reason
    }

    @Test func `The first thing that leaves no session is the reason`() {
        let monday = [WeekSession.of("s", minimum: 2)]
        #expect(Self.reason(monday, .of("a") { $0.standing = .excluded("ill") }) == .excluded("ill"))
        #expect(Self.reason(monday, .of("a") { $0.standing = .held }) == .held)
        #expect(Self.reason(monday, .of("a") { $0.minutesRemaining = 0 }) == .barred([.orderComplete]))
        #expect(Self.reason([], .of("a")) == .noSessionInTheWeek)
        #expect(Self.reason(monday, .of("a") { $0.weekdays = [.sunday] }) == .noSessionOnTheirDays)
        #expect(
            Self.reason(monday, .of("a") { $0.travelMinutes = [61] }) == .tooFar(nearestMinutes: 61, limitMinutes: 60))
        let barred = WeekPerson.of("a") {
            $0.excludedSiteIDs = ["site"]
            $0.womenOnly = true
        }
        #expect(Self.reason(monday, barred) == .barred([.siteExcluded, .worksAmongWomen]))
        #expect(Self.reason(monday, .of("a")) == .notRunning(["s"]))
        #expect(Self.reason([.of("s", ratio: 8)], .of("a")) == .notRunning(["s"]))
    }

    @Test func `Where sessions run, it is their places, their company or their cost`() {
        let one = [WeekSession.of("s", capacity: 1)]
        let taken = WeekPlan(bookings: [Booking("b", "s")])
        #expect(Self.reason(one, .of("a"), beside: [.of("b")], by: taken) == .full(["s"]))
        let two = [WeekSession.of("s", capacity: 2)]
        let enemies = [NoContact("a", "b")]
        #expect(Self.reason(two, .of("a"), beside: [.of("b")], noContact: enemies, by: taken) == .company(["s"]))
        #expect(Self.reason(two, .of("a"), beside: [.of("b")], by: taken) == .notWorthIt(["s"]))
    }

    @Test func `A woman who would be alone, and a third who is amber, have the wrong company`() {
        let woman = WeekPerson.of("a") { $0.isWoman = true }
        var week = WeekToPlan.of(
            [.of("s", ratio: 8)], [woman, .of("b")], supervisors: [.of("k")], roster: [Supervision("k", "s")])
        let plan = WeekPlan(bookings: [Booking("b", "s")], supervision: [Supervision("k", "s")])
        #expect(plan.unplaced(in: week).map(\.reason) == [.company(["s"])])
        week.people[0] = .of("a") { $0.isAmber = true }
        week.weights.amberLimit = 0
        #expect(plan.unplaced(in: week).map(\.reason) == [.company(["s"])])
        week.weights.amberLimit = 1
        #expect(plan.unplaced(in: week).map(\.reason) == [.notWorthIt(["s"])])
    }

    @Test func `Everybody without a booking has a reason and a remedy, in words`() {
        for seed in 1...100 {
            let week = RandomWeek.week(seed: seed, people: 6, hasRoster: seed % 2 == 0)
            let plan = week.planned(rounds: 0)
            let unplaced = plan.unplaced(in: week)
            #expect(Set(unplaced.map(\.personID)).isDisjoint(with: plan.bookings.map(\.personID)))
            #expect(unplaced.count + Set(plan.bookings.map(\.personID)).count == week.people.count)
            #expect(unplaced.allSatisfy { $0.sentence.hasSuffix(".") && $0.remedy.hasSuffix(".") })
        }
    }

    @Test func `A sentence names the days, the minutes and the sessions`() {
        let weekend = WeekPerson.of("a") { $0.weekdays = [.sunday, .saturday] }
        let week = WeekToPlan.of([.of("s")], [weekend])
        let unplaced = WeekPlan().unplaced(in: week)
        #expect(unplaced.map(\.sentence) == ["There is no session on Saturday or Sunday."])
        #expect(
            unplaced.map(\.remedy) == ["Open a session on Saturday or Sunday, or agree another day with the person."])
        let far = WeekPlan().unplaced(in: .of([.of("s")], [.of("a") { $0.travelMinutes = [75] }]))
        #expect(far.map(\.remedy) == ["Open a session nearer, or agree to 75 minutes of travel."])
    }
}
