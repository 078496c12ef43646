/// The assessed risk of serious harm (RoSH), numbered as in the contract.
package enum RiskOfSeriousHarm: Int, Sendable, CaseIterable {
    case low = 1
    case medium, high, veryHigh

    /// High and very high belong to the National Probation Service.
    package var isForNationalProbationService: Bool { self == .high || self == .veryHigh }

    package var name: String {
        switch self {
        case .low: "Low"
        case .medium: "Medium"
        case .high: "High"
        case .veryHigh: "Very high"
        }
    }
}
