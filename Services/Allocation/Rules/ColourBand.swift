/// How much a case asks of its responsible officer, from least to most; numbered as in the contract.
package enum ColourBand: Int, Sendable, CaseIterable {
    case green = 1
    case yellow, blue, red

    package var name: String {
        switch self {
        case .green: "Green"
        case .yellow: "Yellow"
        case .blue: "Blue"
        case .red: "Red"
        }
    }
}

extension ColourBand: Comparable {
    package static func < (left: ColourBand, right: ColourBand) -> Bool { left.rawValue < right.rawValue }
}
