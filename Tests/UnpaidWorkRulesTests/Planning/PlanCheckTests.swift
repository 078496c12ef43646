import CivilCalendar
import Testing
import UnpaidWorkRules

struct PlanCheckTests {
    private static func broken(
        _ sessions: [WeekSession], _ people: [WeekPerson], supervisors: [WeekSupervisor] = [],
        noContact: [NoContact] = [], roster: [Supervision]? = nil, pinned: [Booking] = [], by plan: WeekPlan
    ) -> [PlanBreach.Rule] {
        WeekToPlan.of(
            sessions, people, supervisors: supervisors, noContact: noContact, roster: roster, pinned: pinned
        ).rulesBroken(by: plan)
    }

    @Test(arguments: [
        (SessionBar.notThatDay, WeekPerson.of("a") { $0.weekdays = [.sunday] }),
        (.tooFar, .of("a") { $0.travelLimitMinutes = 9 }),
        (.siteExcluded, .of("a") { $0.excludedSiteIDs = ["site"] }),
        (.worksAmongWomen, .of("a") { $0.womenOnly = true }),
        (.lightDuties, .of("a") { $0.lightDuties = true }),
        (.publicFacing, .of("a") { $0.noPublicSite = true }),
        (.orderComplete, .of("a") { $0.minutesRemaining = 0 }),
        (.overWeeklyLimit, .of("a") { $0.weeklyLimitMinutes = 419 }),
    ])
    func `Each bar speaks against a session by itself`(bar: SessionBar, person: WeekPerson) {
        let site = WeekSite(id: "site", isPublicFacing: true, isHeavyWork: true)
        #expect(person.bars(.of("s"), at: site, 0) == [bar])
        #expect(WeekPerson.of("b").bars(.of("s"), at: site, 0) == [])
    }

    @Test func `Men stay out of women's sites, and who may not work alone out of individual placements`() {
        let alone = WeekPerson.of("a") { $0.noIndividualPlacement = true }
        #expect(alone.bars(.of("s"), at: WeekSite(id: "site", kind: .womenOnly), 0) == [.womenOnlySite])
        #expect(alone.bars(.of("s"), at: WeekSite(id: "site", kind: .individual), 0) == [.noIndividualPlacement])
        let woman = WeekPerson.of("b") {
            $0.isWoman = true
            $0.womenOnly = true
        }
        #expect(woman.bars(.of("s"), at: WeekSite(id: "site", kind: .womenOnly), 0) == [])
        #expect(woman.bars(.of("s"), at: WeekSite(id: "site", kind: .individual), 0) == [])
    }

    @Test func `At the limit of travel and of the week a person may go`() {
        let person = WeekPerson.of("a") {
            $0.travelLimitMinutes = 10
            $0.weeklyLimitMinutes = 420
        }
        #expect(person.bars(.of("s"), at: WeekSite(id: "site"), 0) == [])
    }

    @Test func `One person is in one place at a time, and no longer than the week and the order allow`() {
        let morning = WeekSession.of("m", from: 9, to: 12, minutes: 210)
        let noon = WeekSession.of("n", from: 11, to: 14, minutes: 210)
        let tuesday = WeekSession.of("t", on: .tuesday)
        let person = WeekPerson.of("a") { $0.weeklyLimitMinutes = 420 }
        #expect(Self.broken([morning, noon], [person], by: .booked("a", "m", "n")) == [.clash])
        #expect(Self.broken([morning], [person], by: .booked("a", "m", "m")) == [.bookedTwice])
        #expect(Self.broken([morning, tuesday], [person], by: .booked("a", "m", "t")) == [.overWeeklyLimit])
        let done = WeekPerson.of("a") { $0.minutesRemaining = 210 }
        #expect(Self.broken([morning, tuesday], [done], by: .booked("a", "m", "t")).first == .pastEndOfOrder)
    }

    @Test func `A session has its capacity, its minimum and its supervisors`() {
        let three = ["a", "b", "c"].map { WeekPerson.of($0) }
        let all = WeekPlan(bookings: three.map { Booking($0.id, "s") })
        #expect(Self.broken([.of("s", capacity: 2)], three, by: all) == [.overCapacity])
        #expect(Self.broken([.of("s", minimum: 4)], three, by: all) == [.underMinimum])
        #expect(Self.broken([.of("s", capacity: 3, minimum: 3)], three, by: all) == [])
        #expect(
            Self.broken([.of("s", ratio: 2)], three, supervisors: [.of("k")], by: all.with("k", "s")) == [.overRatio])
        #expect(Self.broken([.of("s", ratio: 3)], three, supervisors: [.of("k")], by: all.with("k", "s")) == [])
    }

    @Test func `In a supervised group no woman is alone, few are amber and nobody meets whom they must not`() {
        let woman = WeekPerson.of("a") { $0.isWoman = true }
        let amber = ["b", "c", "d"].map { WeekPerson.of($0) { $0.isAmber = true } }
        let alone = WeekPlan(bookings: [Booking("a", "s"), Booking("b", "s")])
        let group = [WeekSession.of("s", ratio: 8)]
        let people = [woman] + amber
        #expect(Self.broken(group, people, supervisors: [.of("k")], by: alone.with("k", "s")) == [.loneWoman])
        let angry = WeekPlan(bookings: amber.map { Booking($0.id, "s") })
        #expect(Self.broken(group, people, supervisors: [.of("k")], by: angry.with("k", "s")) == [.tooManyAmber])
        #expect(Self.broken([.of("s")], people, noContact: [NoContact("b", "a")], by: alone) == [.contact])
        #expect(Self.broken([.of("s")], people, by: angry) == [])
    }

    @Test func `A supervisor is near, in one place, on few days and never without a group`() {
        let sessions = [WeekSession.of("s", ratio: 8), .of("t", on: .tuesday, ratio: 8), .of("u", ratio: 8)]
        let people = ["a", "b", "c"].map { WeekPerson.of($0) }
        let two = WeekPlan(bookings: [Booking("a", "s"), Booking("b", "t")])
        let charged = two.with("k", "s").with("k", "t")
        #expect(Self.broken(sessions, people, supervisors: [.of("k")], by: charged) == [])
        #expect(Self.broken(sessions, people, supervisors: [.of("k", days: 1)], by: charged) == [.supervisorDays])
        #expect(
            Self.broken(sessions, people, supervisors: [.of("k")], by: charged.with("k", "u"))
                == [.supervisorClash, .supervisedButEmpty])
        #expect(
            Self.broken(sessions, people, supervisors: [.of("k")], by: charged.with("k", "s")) == [.supervisorTwice])
        #expect(
            Self.broken(sessions, people, supervisors: [.of("k", minutes: 71)], by: charged)
                == [.supervisorBarred, .supervisorBarred])
        #expect(
            Self.broken(sessions, people, supervisors: [.of("k")], roster: [Supervision("k", "s")], by: charged)
                == [.notOnRoster])
    }

    @Test func `What is pinned stays, who is excluded gets nothing, and a stranger is named`() {
        let sessions = [WeekSession.of("s")]
        #expect(Self.broken(sessions, [.of("a")], pinned: [Booking("a", "s")], by: WeekPlan()) == [.pinMoved])
        let away = WeekPerson.of("a") { $0.standing = .excluded("in hospital") }
        #expect(Self.broken(sessions, [away], by: .booked("a", "s")) == [.standing])
        let breaches = PlanCheck(.booked("z", "s"), for: .of(sessions, [.of("a")])).breaches
        #expect(breaches.map(\.rule) == [.unknown])
        #expect(breaches.first?.sentence == "z or s is not in the week.")
    }

    @Test func `A plan's cost is told apart by what it is for`() {
        let far = WeekPerson.of("a") {
            $0.travelMinutes = [45]
            $0.usualSiteID = "elsewhere"
            $0.targetMinutes = 480
            $0.priority = 3
        }
        let week = WeekToPlan.of([.of("s", ratio: 8)], [far, .of("b")], supervisors: [.of("k")], roster: nil)
        let cost = PlanCost(WeekPlan.booked("a", "s").with("k", "s"), for: week)
        #expect(cost.halfHoursShort == 2 + 14)
        #expect(cost.shortCost == 12 * 3 * 2 + 12 * 14)
        #expect(cost.travelMinutes == 25 && cost.travelCost == 25)
        #expect(cost.changesOfSite == 1 && cost.changesOfSiteCost == 15)
        #expect(cost.supervisorSessions == 1 && cost.supervisorCost == 150)
        #expect(cost.total == 72 + 168 + 25 + 15 + 150)
    }

    @Test(arguments: [
        (5, 10, 420 * 10, 1), (1, 10, 420 * 10, 3), (5, 10, 420 * 10 + 1, 3), (1, 1, 421, 5), (2, 1, 420, 1),
    ])
    func `Priority is for the first two weeks and for orders that run out of time`(
        started: Int, left: Int, remaining: Int, priority: Int
    ) {
        #expect(WeekPerson.priority(weeksSinceStart: started, weeksLeft: left, minutesRemaining: remaining) == priority)
    }
}

extension WeekPlan {
    fileprivate static func booked(_ person: String, _ sessions: String...) -> WeekPlan {
        WeekPlan(bookings: sessions.map { Booking(person, $0) })
    }

    fileprivate func with(_ supervisor: String, _ session: String) -> WeekPlan {
        WeekPlan(bookings: bookings, supervision: supervision + [Supervision(supervisor, session)])
    }
}
