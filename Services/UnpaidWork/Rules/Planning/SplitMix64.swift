/// Draws the same numbers from the same seed on every machine and with every compiler.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix64: Sendable {
    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= Self.step
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 up to and without a positive limit.
    mutating func below(_ limit: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    /// How much worse a step may be that is taken with the chance e^-x: x, drawn.
    mutating func exponential() -> Double {
        // 53 bits, above 0 and at most 1.
        -Self.logarithm(Double((next() >> 11) + 1) * 0x1p-53)
    }

    /// The natural logarithm of a positive number, to about nine digits; the rules have no mathematics library.
    static func logarithm(_ number: Double) -> Double {
        let part = (number.significand - 1) / (number.significand + 1)
        let square = part * part
        // 2 artanh, the significand being below 2 and so the part at most a third.
        var sum = 0.0
        for power in stride(from: 15.0, through: 1, by: -2) { sum = sum * square + 1 / power }
        return 2 * part * sum + Double(number.exponent) * 0.693_147_180_559_945_3
    }
}
