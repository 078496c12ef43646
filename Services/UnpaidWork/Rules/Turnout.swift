/// How many come of people each of whom comes or stays away by themselves, each with a chance of their own.
///
/// The Poisson-binomial distribution, added up one person at a time, which keeps every number between 0 and 1.
package struct Turnout: Sendable, Hashable {
    /// The chances, 0 to 1, that 0, 1, 2 … of them come; they add up to 1.
    package let chances: [Double]

    /// - Parameter people: the chance of each; below 0 it is 0, above 1 it is 1.
    package init(_ people: [Double]) {
        var chances = [1.0]
        for person in people {
            let comes = min(max(person, 0), 1)
            let fewer = chances.map { $0 * (1 - comes) } + [0]
            let more = [0] + chances.map { $0 * comes }
            chances = zip(fewer, more).map(+)
        }
        self.chances = chances
    }

    /// The chance, 0 to 1, that more come than there are places for.
    package func risk(places: Int) -> Double {
        chances.dropFirst(max(0, places) + 1).reduce(0, +)
    }

    /// How many places are expected to stand empty.
    package func emptyPlaces(of places: Int) -> Double {
        zip(0..<max(0, places), chances).reduce(0) { $0 + Double(places - $1.0) * $1.1 }
    }
}
