import AllocationRules
import Testing

struct MatrixTests {
    @Test(arguments: [
        (ReoffendingRisk.veryHigh, RiskOfSeriousHarm.low, ColourBand.red), (.veryHigh, .medium, .red),
        (.high, .low, .yellow), (.high, .medium, .blue),
        (.low, .low, .green), (.low, .medium, .yellow),
    ])
    func `Each cell of the matrix gives its band`(
        reoffending: ReoffendingRisk, harm: RiskOfSeriousHarm, band: ColourBand
    ) throws {
        let cell = try #require(MatrixCell(reoffending, harm))
        #expect(cell.band == band)
        #expect(cell.robustRiskManagementPlan == (harm == .medium))
        #expect(MatrixCell.all.contains(cell))
    }

    @Test(arguments: ReoffendingRisk.allCases, [RiskOfSeriousHarm.high, .veryHigh])
    func `The matrix has no column for high and very high harm`(reoffending: ReoffendingRisk, harm: RiskOfSeriousHarm) {
        #expect(MatrixCell(reoffending, harm) == nil)
    }

    @Test func `The matrix has six cells`() {
        #expect(Set(MatrixCell.all).count == 6)
        #expect(MatrixCell.all.count == 6)
    }

    @Test func `Every score belongs to one row`() {
        #expect((0...49).allSatisfy { ReoffendingRisk(ogrs3($0)) == .low })
        #expect((50...89).allSatisfy { ReoffendingRisk(ogrs3($0)) == .high })
        #expect((90...100).allSatisfy { ReoffendingRisk(ogrs3($0)) == .veryHigh })
    }

    @Test(arguments: [-1, 101, .min, .max])
    func `A score outside 0 to 100 is none`(percent: Int) {
        #expect(OGRS3(percent) == nil)
    }

    @Test func `Bands run from green to red`() {
        #expect(ColourBand.allCases == ColourBand.allCases.sorted())
        #expect(ColourBand.allCases.map(\.name) == ["Green", "Yellow", "Blue", "Red"])
    }

    /// The numbers travel and are stored: none may change its meaning.
    @Test func `Numbers are those of the contract`() {
        #expect([ColourBand.green, .yellow, .blue, .red].map(\.rawValue) == [1, 2, 3, 4])
        #expect([RiskOfSeriousHarm.low, .medium, .high, .veryHigh].map(\.rawValue) == [1, 2, 3, 4])
        #expect(
            [
                Circumstance.iomNominal, .drugRehabilitationRequirement, .alcoholTreatmentRequirement,
                .mentalHealthTreatmentRequirement, .adverseChildhoodExperiences, .seriousOrganisedCrime,
                .childProtectionPlan, .sexOffender, .prevent, .childConcern, .domesticAbuse, .hateCrime,
                .complexMentalHealth, .mappaLevel2Or3,
            ].map(\.rawValue) == Array(1...14))
        #expect(Circumstance.allCases.count == 14)
    }
}
