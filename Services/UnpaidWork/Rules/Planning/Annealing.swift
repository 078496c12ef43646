/// How one round goes: how many steps, how bold at first, and how dear a fault is.
struct Annealing {
    static let stepsPerPerson = 100
    static let doublings = 7

    let steps: Int
    private let hottest: Double
    private let coolest = 0.7

    init(round: Int, people: Int) {
        steps = people * Self.stepsPerPerson << min(round, Self.doublings)
        hottest = round < 3 ? 30 : 20
    }

    /// - Parameter part: of the round that is done, from 0 to 1.
    func temperature(at part: Double) -> Double {
        // From the hottest to the coolest by equal factors.
        hottest * Self.power(coolest / hottest, part)
    }

    func faultCost(at part: Double) -> Int { Int(20 * Self.power(20, part)) }

    /// A positive base to the power of a part from 0 to 1, to a thousandth: by square roots, the exponent in binary.
    private static func power(_ base: Double, _ exponent: Double) -> Double {
        var result = 1.0
        var root = base
        var rest = exponent
        if rest >= 1 { return base }
        for _ in 0..<16 {
            root = root.squareRoot()
            rest *= 2
            if rest >= 1 {
                result *= root
                rest -= 1
            }
        }
        return result
    }
}
