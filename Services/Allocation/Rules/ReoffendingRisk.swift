/// The risk of reoffending (RoR): the row of the allocation matrix.
package enum ReoffendingRisk: Sendable, CaseIterable {
    case low, high, veryHigh

    /// The row that an OGRS3 score indicates: 0 to 49, 50 to 89, 90 to 100.
    package init(_ score: OGRS3) {
        self =
            switch score.percent {
            case ..<50: .low
            case ..<90: .high
            default: .veryHigh
            }
    }

    package var name: String {
        switch self {
        case .low: "Low"
        case .high: "High"
        case .veryHigh: "Very high"
        }
    }
}
