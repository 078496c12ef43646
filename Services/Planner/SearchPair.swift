import Foundation
import UnpaidWorkRules

/// Two searches from one start that tell each other the better plan after every round.
struct SearchPair {
    /// After so many rounds without a better plan there will hardly be one.
    private static let roundsWithoutGain = 12

    private var searches: [WeekSearch]
    private let clock: SearchClock

    init(_ week: WeekToPlan, seed: UInt64, clock: SearchClock) {
        let first = WeekSearch(week, seed: seed)
        searches = [first, first.reseeded(~seed)]
        self.clock = clock
        report()
    }

    var plan: WeekPlan { best.plan }

    /// Of equal ones the first, so that the same seed gives the same plan.
    private var best: WeekSearch { searches[1].isBetter(than: searches[0]) ? searches[1] : searches[0] }

    /// - Parameter rounds: nil where it is to stop by itself.
    mutating func search(rounds: Int?) async {
        var idle = 0
        while rounds.map({ searches[0].rounds < $0 }) ?? (idle < Self.roundsWithoutGain), !clock.isOver {
            let before = best
            await goOneRound()
            idle = best.isBetter(than: before) ? 0 : idle + 1
            report()
        }
    }

    private mutating func goOneRound() async {
        let clock = clock
        searches = await withTaskGroup(of: (Int, WeekSearch).self) { group in
            for (place, search) in searches.enumerated() {
                group.addTask {
                    var search = search
                    search.improve(rounds: 1) { clock.isOver }
                    return (place, search)
                }
            }
            return await group.reduce(into: [(Int, WeekSearch)]()) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        let best = best
        for place in searches.indices { searches[place].adopt(best) }
    }

    private func report() {
        let seconds = String(format: "%.2f", clock.elapsedSeconds)
        let line = "\(seconds) s, round \(searches[0].rounds): cost \(best.cost)\n"
        try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }
}
