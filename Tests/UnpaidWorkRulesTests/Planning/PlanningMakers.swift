import CivilCalendar
import UnpaidWorkRules

extension WeekSession {
    /// A Monday's full day for up to eight people, from one on.
    static func of(
        _ id: String, at site: String = "site", on weekday: Weekday = .monday, from start: Int = 9, to end: Int = 16,
        minutes: Int = 420, capacity: Int = 8, minimum: Int = 1, ratio: Int? = nil
    ) -> WeekSession {
        WeekSession(
            id: id, siteID: site, weekday: weekday, start: TimeOfDay(hour: start, minute: 0)!,
            end: TimeOfDay(hour: end, minute: 0)!, minutesCredited: minutes, capacity: capacity, minimum: minimum,
            supervisorRatio: ratio)
    }
}

extension WeekPerson {
    /// Free every day, ten minutes from every site, with a long order and a day a week to work.
    static func of(_ id: String, sites: Int = 1, _ change: (inout WeekPerson) -> Void = { _ in }) -> WeekPerson {
        var person = WeekPerson(
            id: id, weekdays: Set(Weekday.allCases), travelLimitMinutes: 60,
            travelMinutes: Array(repeating: 10, count: sites), minutesRemaining: 6000)
        change(&person)
        return person
    }
}

extension WeekSupervisor {
    static func of(_ id: String, sites: Int = 1, isWoman: Bool = false, days: Int = 5, minutes: Int = 10)
        -> WeekSupervisor
    {
        WeekSupervisor(
            id: id, isWoman: isWoman, weekdays: Set(Weekday.allCases), dayLimit: days, travelLimitMinutes: 70,
            travelMinutes: Array(repeating: minutes, count: sites))
    }
}

extension WeekToPlan {
    /// At one site, named `site`.
    static func of(
        _ sessions: [WeekSession], _ people: [WeekPerson], supervisors: [WeekSupervisor] = [],
        noContact: [NoContact] = [], roster: [Supervision]? = [], pinned: [Booking] = []
    ) -> WeekToPlan {
        WeekToPlan(
            sites: [WeekSite(id: "site")], sessions: sessions, people: people, supervisors: supervisors,
            noContact: noContact, roster: roster, pinned: pinned)
    }

    func planned(rounds: Int = 2, seed: UInt64 = 1) -> WeekPlan {
        var search = WeekSearch(self, seed: seed)
        search.improve(rounds: rounds)
        return search.plan
    }

    func rulesBroken(by plan: WeekPlan) -> [PlanBreach.Rule] { PlanCheck(plan, for: self).breaches.map(\.rule) }
}

extension WeekPlan {
    func sessions(of person: String) -> [String] { bookings.filter { $0.personID == person }.map(\.sessionID) }
}

/// Steele, Lea and Flood's generator: the same numbers for the same seed, everywhere.
struct Draws: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(seed)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func within(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }
    mutating func happens(_ percent: Int) -> Bool { within(1...100) <= percent }
    mutating func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &self)! }
}

/// A small week in which every rule can bite, out of a seed.
struct RandomWeek {
    private var draws: Draws
    private let siteCount: Int

    private init(seed: Int) {
        draws = Draws(seed: seed)
        siteCount = draws.within(1...3)
    }

    /// - Parameter people: at most; there are as many sessions as half of them and one.
    static func week(seed: Int, people: Int, hasRoster: Bool) -> WeekToPlan {
        var maker = RandomWeek(seed: seed)
        return maker.make(people: maker.draws.within(1...people), hasRoster: hasRoster)
    }

    private mutating func make(people count: Int, hasRoster: Bool) -> WeekToPlan {
        let sites = (0..<siteCount).map { site($0) }
        let sessions = (0...count / 2).map { session($0) }
        let people = (0..<count).map { person($0) }
        let supervisors = (0..<draws.within(1...2)).map { supervisor($0) }
        let pairs = count > 1 && draws.happens(50) ? [NoContact(people[0].id, people[1].id)] : []
        let roster = sessions.filter(\.isSupervised).compactMap { session in
            draws.happens(80) ? Supervision(draws.pick(supervisors).id, session.id) : nil
        }
        var week = WeekToPlan(
            sites: sites, sessions: sessions, people: people, supervisors: supervisors, noContact: pairs)
        // Of a random roster what its supervisors can do.
        week.roster = hasRoster ? PlanCheck.possible(roster, in: week) : nil
        return week
    }

    private mutating func site(_ number: Int) -> WeekSite {
        WeekSite(
            id: "site\(number)", kind: draws.pick([.group, .group, .group, .womenOnly, .individual]),
            isPublicFacing: draws.happens(30), isHeavyWork: draws.happens(30))
    }

    private mutating func session(_ number: Int) -> WeekSession {
        let isHalf = draws.happens(30)
        let start = isHalf ? draws.pick([9, 11, 13]) : 9
        return .of(
            "s\(number)", at: "site\(draws.within(0...siteCount - 1))", on: draws.pick([.monday, .tuesday, .saturday]),
            from: start, to: start + (isHalf ? 3 : 7), minutes: isHalf ? 210 : 420, capacity: draws.within(2...5),
            minimum: draws.within(1...3), ratio: draws.happens(70) ? draws.within(1...3) : nil)
    }

    private mutating func person(_ number: Int) -> WeekPerson {
        let isWoman = draws.happens(40)
        return WeekPerson(
            id: "p\(number)", isWoman: isWoman, womenOnly: isWoman && draws.happens(20), lightDuties: draws.happens(10),
            noPublicSite: draws.happens(10), noIndividualPlacement: draws.happens(10),
            isAmber: draws.happens(50),
            weekdays: draws.pick([[.monday, .tuesday], [.monday, .tuesday, .saturday], [.saturday]]),
            excludedSiteIDs: draws.happens(20) ? ["site0"] : [], usualSiteID: draws.happens(50) ? "site0" : nil,
            travelLimitMinutes: 60, travelMinutes: (0..<siteCount).map { _ in draws.within(5...65) },
            minutesRemaining: draws.pick([0, 30, 420, 600, 6000, 6000, 6000]),
            targetMinutes: draws.pick([30, 420, 420, 840]),
            weeklyLimitMinutes: draws.pick([210, 420, 840]), priority: draws.pick([1, 1, 3]))
    }

    private mutating func supervisor(_ number: Int) -> WeekSupervisor {
        WeekSupervisor(
            id: "k\(number)", isWoman: draws.happens(50), weekdays: [.monday, .tuesday, .saturday],
            dayLimit: draws.within(1...3), travelLimitMinutes: 70,
            travelMinutes: (0..<siteCount).map { _ in draws.within(5...80) })
    }
}

extension PlanCheck {
    /// As much of the supervision, in its order, as its supervisors can do.
    fileprivate static func possible(_ supervision: [Supervision], in week: WeekToPlan) -> [Supervision] {
        supervision.reduce(into: []) { kept, one in
            let breaches = PlanCheck(WeekPlan(supervision: kept + [one]), for: week).breaches
            if breaches.allSatisfy({ $0.rule == .supervisedButEmpty }) { kept.append(one) }
        }
    }
}
