/// Draws the same numbers from the same seed on every machine and with every compiler.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014. Its own `below` is used
/// rather than the standard library's ranges, whose way of drawing may change.
struct SplitMix64: RandomNumberGenerator {
    /// What a stream of numbers is for: one thing's draws never shift another's.
    enum Purpose: UInt64 {
        case person = 1
        case mistakes, staff
        case supervisors, placement, attendance, staffing
    }

    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// A stream of its own for each purpose and index.
    init(seed: UInt64, for purpose: Purpose, index: Int) {
        state = Self.mixed(Self.mixed(seed &+ purpose.rawValue &* Self.step) &+ UInt64(index) &* Self.step)
    }

    mutating func next() -> UInt64 {
        state &+= Self.step
        return Self.mixed(state)
    }

    /// From 0 up to and without a positive limit.
    mutating func below(_ limit: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    mutating func happens(perMille: Int) -> Bool {
        below(1000) < perMille
    }

    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[below(values.count)]
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Values and how often each comes up.
struct Weighted<Value: Sendable>: Sendable {
    private let values: [Value]
    /// For each value the sum of the weights up to and with its own.
    private let bounds: [Int]

    /// Weights are positive, and there is at least one.
    init(_ pairs: [(Value, weight: Int)]) {
        values = pairs.map(\.0)
        var sum = 0
        bounds = pairs.map { pair in
            sum += pair.weight
            return sum
        }
    }

    init(_ pairs: KeyValuePairs<Value, Int>) {
        self.init(pairs.map { ($0.key, $0.value) })
    }

    func pick(_ random: inout SplitMix64) -> Value {
        let drawn = random.below(bounds.last!)
        return values[bounds.firstIndex { drawn < $0 }!]
    }
}
