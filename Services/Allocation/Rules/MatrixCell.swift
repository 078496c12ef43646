/// A cell of the allocation matrix: what the two risks alone make of a case (seed 003, Annex 3).
package struct MatrixCell: Sendable, Hashable {
    package let reoffending: ReoffendingRisk
    package let harm: RiskOfSeriousHarm
    package let band: ColourBand

    /// Nil for a high or very high risk of serious harm, for which the matrix has no column.
    package init?(_ reoffending: ReoffendingRisk, _ harm: RiskOfSeriousHarm) {
        guard let band = Self.band(reoffending, harm) else { return nil }
        self.reoffending = reoffending
        self.harm = harm
        self.band = band
    }

    private static func band(_ reoffending: ReoffendingRisk, _ harm: RiskOfSeriousHarm) -> ColourBand? {
        switch (reoffending, harm) {
        case (.veryHigh, .low), (.veryHigh, .medium): .red
        case (.high, .medium): .blue
        case (.high, .low), (.low, .medium): .yellow
        case (.low, .low): .green
        case (_, .high), (_, .veryHigh): nil
        }
    }

    /// The medium column asks for one.
    package var robustRiskManagementPlan: Bool { harm == .medium }

    package static let all = ReoffendingRisk.allCases.flatMap { reoffending in
        RiskOfSeriousHarm.allCases.compactMap { MatrixCell(reoffending, $0) }
    }
}
