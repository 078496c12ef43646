/// A search for a good plan of a week, in rounds: after each the best plan so far can be had, and it breaks no rule.
///
/// A round is one simulated annealing that starts from the best plan. The same week and seed give the same plan after
/// the same rounds, on every machine. Time and memory grow with the sessions that people may go to, and no round
/// asks for the time: whoever has little of it says so by a closure.
package struct WeekSearch: Sendable {
    /// How many steps go by before the closure is asked again; a step takes about a microsecond.
    static let stepsBetweenLooks = 2048

    /// How many were begun; one that time cut short counts.
    package private(set) var rounds = 0
    private let week: WeekToPlan
    private var state: WeekState
    private var random: SplitMix64
    private var best: Draft

    /// The week has no fault.
    ///
    /// - Parameter seed: another seed, another search.
    package init(_ week: WeekToPlan, seed: UInt64 = 1) {
        self.week = week
        random = SplitMix64(seed: seed)
        state = WeekState(WeekTables(week))
        best = Draft(state)
        state.construct(&random)
        keepIfBetter()
    }

    /// The same search with a fresh start of its draws, so that two from one start find different plans.
    package func reseeded(_ seed: UInt64) -> WeekSearch {
        var other = self
        other.random = SplitMix64(seed: seed)
        return other
    }

    package var cost: Int { best.cost }
    package var plan: WeekPlan { best.plan(of: week, state.tables) }

    /// Searches so many rounds more, or until the closure says that time is over.
    package mutating func improve(rounds count: Int, until isOver: () -> Bool = { false }) {
        for _ in 0..<count {
            guard !isOver() else { return }
            anneal(Annealing(round: rounds, people: state.tables.movers.count), isOver)
            rounds += 1
        }
    }

    /// Whether its plan keeps more of the rules (pinned bookings alone can break one), or costs less.
    package func isBetter(than other: WeekSearch) -> Bool { best.isBetter(than: other.best) }

    /// Goes on from another search's plan of the same week, where that is better.
    package mutating func adopt(_ other: WeekSearch) {
        if other.isBetter(than: self) { best = other.best }
    }

    private mutating func anneal(_ annealing: Annealing, _ isOver: () -> Bool) {
        guard !state.tables.movers.isEmpty else { return }
        state.load(best)
        var step = 0
        while step < annealing.steps && !isOver() {
            let part = Double(step) / Double(annealing.steps)
            let upTo = min(step + Self.stepsBetweenLooks, annealing.steps)
            state.walk(upTo - step, annealing.temperature(at: part), annealing.faultCost(at: part), &random)
            step = upTo
        }
        state.settle(&random)
        keepIfBetter()
    }

    private mutating func keepIfBetter() {
        let draft = Draft(state)
        if draft.isBetter(than: best) { best = draft }
    }
}
