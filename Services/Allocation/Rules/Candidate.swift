import CivilCalendar

/// An officer as one of those who might hold a case, and what holding it would come to.
package struct Candidate: Sendable, Hashable {
    package let officer: Officer
    package let eligibility: Eligibility
    package let now: Capacity
    /// With the case.
    package let after: Capacity
    /// How many the officer holds now.
    package let cases: Int
    package let continuity: Continuity?
    /// Of the skills wanted, in their order, those that the officer has.
    package let skills: [OfficerSkill]
    package let demand: CaseDemand
    package let day: Day
    /// What the ranking compares, the weightiest first; the lower is the better.
    private let rank: [Int]

    package init(_ officer: Officer, _ workload: Workload, for demand: CaseDemand, on day: Day) {
        let now = Capacity(officer, workload, on: day)
        self.init(officer, now, cases: workload.count, for: demand, on: day)
    }

    init(_ officer: Officer, _ now: Capacity, cases: Int, for demand: CaseDemand, on day: Day) {
        self.officer = officer
        self.now = now
        self.cases = cases
        self.demand = demand
        self.day = day
        eligibility = Eligibility(officer, demand, on: day)
        after = now.after(adding: WorkloadTariff.inForce(on: day).points(demand.weight(for: officer.grade)))
        continuity = demand.continuity[officer.id]
        skills = demand.skills.filter(officer.skills.contains)
        let isAgainstPreference = demand.preference.favours(officer.sex, personSex: demand.sex) == false
        rank = [
            Self.standing(eligibility.verdict, after), continuity?.rawValue ?? .max, -skills.count,
            isAgainstPreference ? 1 : 0, after.percentTenths ?? .max, officer.site == demand.site ? 0 : 1,
        ]
    }

    /// The officer stays at or below 110 % with the case.
    package var hasRoom: Bool { after.hasRoom }

    /// Whoever has room comes before whoever has not, and then who needs no countersignature before who needs one.
    private static func standing(_ verdict: Eligibility.Verdict, _ after: Capacity) -> Int {
        verdict == .notEligible ? .max : (after.hasRoom ? 0 : 10) + verdict.rawValue
    }
}

extension Capacity {
    fileprivate var hasRoom: Bool { level == .withinTarget || level == .full }
}

extension Candidate: Comparable {
    /// The better first; by name and number where the case makes no difference, so that the order is always the same.
    package static func < (left: Candidate, right: Candidate) -> Bool {
        if left.rank != right.rank { return left.rank.lexicographicallyPrecedes(right.rank) }
        let (one, other) = (left.officer, right.officer)
        return (one.surname, one.forenames, one.id) < (other.surname, other.forenames, other.id)
    }
}
