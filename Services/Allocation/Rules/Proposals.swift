import CivilCalendar

/// To whom a case might be given, put to a manager for a yes or no.
package struct Proposal: Sendable {
    /// The case's place in the list, from 0.
    package let index: Int
    /// As it stands once the cases before it are given; nil where nobody can be proposed.
    package let candidate: Candidate?
    package let sentence: String

    /// A proposal for each case in turn: the best of the plainly eligible officers who stay at or below 100 %.
    ///
    /// Nothing is proposed that needs a countersignature or overfills an officer. Every case given counts towards what
    /// its officer holds when the next is looked at.
    package static func proposals(
        _ demands: [CaseDemand], _ officers: [(Officer, Workload)], on day: Day
    ) -> [Proposal] {
        var seats = officers.map { Seat(officer: $0, now: Capacity($0, $1, on: day), cases: $1.count) }
        return demands.enumerated().map { index, demand in
            let candidates = seats.map { Candidate($0.officer, $0.now, cases: $0.cases, for: demand, on: day) }
            guard
                let best = candidates.indices.filter({ candidates[$0].canBeProposed })
                    .min(by: { candidates[$0] < candidates[$1] })
            else { return Proposal(index: index, candidate: nil, sentence: candidates.whyNobody) }
            seats[best].take(candidates[best])
            return Proposal(index: index, candidate: candidates[best], sentence: candidates[best].proposalSentence)
        }
    }
}

/// An officer while cases are handed round.
private struct Seat {
    let officer: Officer
    var now: Capacity
    var cases: Int

    mutating func take(_ candidate: Candidate) {
        now = candidate.after
        cases += 1
    }
}

extension Candidate {
    fileprivate var canBeProposed: Bool {
        eligibility.verdict == .eligible && after.level != .unavailable && !after.isAbove(Capacity.warnTenths)
    }

    fileprivate var proposalSentence: String { "\(officer.name): \(reasons.joined(separator: " "))" }
}

extension [Candidate] {
    /// How many rules are named where nobody may hold a case.
    private static let rulesNamed = 3

    fileprivate var whyNobody: String {
        let eligible = filter { $0.eligibility.verdict == .eligible }
        if !eligible.isEmpty { return "No eligible officer of the team has room: \(eligible.leastFull)." }
        if contains(where: { $0.eligibility.verdict == .withCountersignature }) {
            return "Nobody in the team may hold it without a manager's countersignature."
        }
        return isEmpty ? "The team has no officers." : "Nobody in the team may hold it. \(rules)"
    }

    private var leastFull: String {
        let percents = compactMap { candidate in candidate.after.percentTenths.map { (candidate, $0) } }
        guard let (best, tenths) = percents.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else {
            return "nobody has points available"
        }
        return "\(best.officer.name) would be at \(tenths.asPercentTenths), beyond \(Capacity.warnTenths / 10)%"
    }

    /// Those that kept most officers out, each once.
    private var rules: String {
        let sentences = flatMap { $0.eligibility.reasons.filter { $0.verdict == .notEligible }.map(\.sentence) }
        let counts = Dictionary(sentences.map { ($0, 1) }, uniquingKeysWith: +)
        let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ordered.prefix(Self.rulesNamed).map(\.key).joined(separator: " ")
    }
}
