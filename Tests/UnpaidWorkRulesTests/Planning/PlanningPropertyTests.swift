import Testing
import UnpaidWorkRules

struct PlanningPropertyTests {
    @Test(arguments: [true, false])
    func `No plan of five hundred weeks breaks a rule`(hasRoster: Bool) {
        var booked = 0
        for seed in 1...500 {
            let week = RandomWeek.week(seed: seed, people: 10, hasRoster: hasRoster)
            #expect(week.faults.isEmpty)
            let plan = week.planned(rounds: seed % 3, seed: UInt64(seed))
            #expect(PlanCheck(plan, for: week).breaches == [], "week \(seed)")
            booked += plan.bookings.count
        }
        #expect(booked > 500)
    }

    @Test(arguments: [true, false])
    func `No plan of a tiny week is better than the one found`(hasRoster: Bool) {
        var proved = 0
        for seed in 1...1000 where proved < 20 {
            let week = RandomWeek.week(seed: seed, people: 4, hasRoster: hasRoster)
            let every = EveryPlan(week)
            guard every.choices <= 10, every.choices >= 5 else { continue }
            let plan = week.planned(rounds: 3)
            #expect(PlanCheck(plan, for: week).breaches.isEmpty)
            let better = every.better(than: PlanCost(plan, for: week).total)
            #expect(better == nil, "week \(seed): \(plan)")
            proved += 1
        }
        #expect(proved == 20)
    }

    @Test(arguments: [true, false])
    func `The same seed gives the same plan, in one go or round by round`(hasRoster: Bool) {
        let week = RandomWeek.week(seed: 7, people: 12, hasRoster: hasRoster)
        var search = WeekSearch(week, seed: 3)
        for _ in 0..<3 { search.improve(rounds: 1) }
        #expect(search.plan == week.planned(rounds: 3, seed: 3))
        #expect(search.rounds == 3)
    }

    @Test(arguments: [[Supervision("k", "s")], nil])
    func `A supervisor who may have charge of nobody gets nobody`(roster: [Supervision]?) {
        let people = [WeekPerson.of("a"), .of("b")]
        let week = WeekToPlan.of([.of("s", ratio: 0)], people, supervisors: [.of("k")], roster: roster)
        #expect(week.planned() == WeekPlan())
        let able = WeekToPlan.of([.of("s", ratio: 2)], people, supervisors: [.of("k")], roster: roster)
        #expect(able.planned().bookings.count == 2)
    }

    @Test func `A plan never gets worse, and its cost is what its parts add up to`() {
        let week = RandomWeek.week(seed: 5, people: 12, hasRoster: false)
        var search = WeekSearch(week, seed: 1)
        for _ in 0..<3 {
            let before = search.cost
            search.improve(rounds: 1)
            #expect(search.cost <= before)
            #expect(PlanCost(search.plan, for: week).total == search.cost)
        }
    }

    @Test func `A search that is told that time is over makes no round`() {
        var search = WeekSearch(RandomWeek.week(seed: 5, people: 12, hasRoster: false))
        let plan = search.plan
        search.improve(rounds: 3) { true }
        #expect(search.rounds == 0)
        #expect(search.plan == plan)
    }

    @Test func `A search goes on from another's better plan, and not from a worse one`() {
        let week = RandomWeek.week(seed: 5, people: 12, hasRoster: false)
        let start = WeekSearch(week)
        var better = start
        better.improve(rounds: 2)
        var follower = start.reseeded(9)
        follower.adopt(better)
        #expect(follower.plan == better.plan)
        better.adopt(start)
        #expect(better.plan == follower.plan)
    }
}

/// Every plan that a tiny week can have, whatever rule it breaks.
private struct EveryPlan {
    let week: WeekToPlan
    private let bookings: [Booking]
    private let supervision: [Supervision]

    init(_ week: WeekToPlan) {
        self.week = week
        bookings = week.people.flatMap { person in week.sessions.map { Booking(person.id, $0.id) } }.filter {
            let rules = week.rulesBroken(by: WeekPlan(bookings: [$0]))
            return Set(rules).isDisjoint(with: [.barred, .overWeeklyLimit, .pastEndOfOrder])
        }
        let charges = week.supervisors.flatMap { one in week.sessions.map { Supervision(one.id, $0.id) } }
        supervision =
            week.roster != nil
            ? []
            : charges.filter {
                !week.rulesBroken(by: WeekPlan(supervision: [$0])).contains(.supervisorBarred)
            }
    }

    /// What may or may not stand in a plan.
    var choices: Int { bookings.count + supervision.count }

    func better(than cost: Int) -> WeekPlan? {
        for number in 0..<(1 << choices) {
            let chosen = bookings.indices.filter { number >> $0 & 1 == 1 }.map { bookings[$0] }
            let running = Set(chosen.map(\.sessionID))
            let charges = supervision.indices.filter { number >> (bookings.count + $0) & 1 == 1 }.map {
                supervision[$0]
            }
            let rostered = (week.roster ?? []).filter { running.contains($0.sessionID) }
            let plan = WeekPlan(bookings: chosen, supervision: charges + rostered)
            if PlanCost(plan, for: week).total < cost && PlanCheck(plan, for: week).breaches.isEmpty { return plan }
        }
        return nil
    }
}
