import AllocationRules
import Testing

struct BandingTests {
    @Test(arguments: Cell.all)
    func `Without circumstances the matrix decides`(cell: Cell) {
        let matrix = Table(
            """
            R R
            Y B
            G Y
            """)
        let banding = Banding(harm: cell.harm, score: cell.score)
        #expect(banding.outcome == matrix[cell])
        #expect(banding.robustRiskManagementPlan == (cell.harm == .medium))
        #expect(banding.undecided == [])
    }

    @Test(
        arguments: [
            (0, RiskOfSeriousHarm.low, [], [], Banding.Outcome.banded(.green)),
            (49, .low, [], [], .banded(.green)),
            (50, .low, [], [], .banded(.yellow)),
            (89, .low, [], [], .banded(.yellow)),
            (90, .low, [], [], .banded(.red)),
            (100, .low, [], [], .banded(.red)),
            (0, .medium, [], [], .banded(.yellow)),
            (49, .medium, [], [], .banded(.yellow)),
            (50, .medium, [], [], .banded(.blue)),
            (89, .medium, [], [], .banded(.blue)),
            (90, .medium, [], [], .banded(.red)),
            (20, .low, [.drugRehabilitationRequirement], [], .banded(.yellow)),
            (20, .low, [.childProtectionPlan], [], .banded(.blue)),
            (60, .low, [.childProtectionPlan], [], .banded(.blue)),
            (92, .low, [.childProtectionPlan], [], .banded(.red)),
            (20, .low, [.iomNominal], [], .banded(.red)),
            (20, .low, [.domesticAbuse], [], .pending),
            (20, .low, [.domesticAbuse], [Circumstance.domesticAbuse.decided(true)], .banded(.blue)),
            (95, .medium, [.domesticAbuse], [Circumstance.domesticAbuse.decided(false)], .banded(.red)),
            (70, .medium, [.alcoholTreatmentRequirement], [], .banded(.blue)),
            (20, .high, [], [], .escalated),
            (95, .high, [.iomNominal], [], .escalated),
            (nil, .low, [], [], .pending),
        ] as [(Int?, RiskOfSeriousHarm, Set<Circumstance>, [CircumstanceDecision], Banding.Outcome)])
    func `A case of the kind the rules name comes out as they say`(
        score: Int?, harm: RiskOfSeriousHarm, circumstances: Set<Circumstance>, decisions: [CircumstanceDecision],
        outcome: Banding.Outcome
    ) {
        let banding = Banding(
            harm: harm, score: score.map(ogrs3), circumstances: circumstances, decisions: decisions)
        #expect(banding.outcome == outcome)
    }

    @Test(
        arguments: [
            Circumstance.drugRehabilitationRequirement, .alcoholTreatmentRequirement,
            .mentalHealthTreatmentRequirement, .adverseChildhoodExperiences, .seriousOrganisedCrime,
        ], Cell.all)
    func `Yellow is the minimum for treatment requirements, early adversity and organised crime`(
        circumstance: Circumstance, cell: Cell
    ) {
        let expected = Table(
            """
            R R
            Y B
            Y Y
            """)
        let banding = Banding(harm: cell.harm, score: cell.score, circumstances: [circumstance])
        #expect(banding.outcome == expected[cell])
        #expect(banding.reasons.contains(.floor(circumstance, .yellow)))
    }

    @Test(arguments: [Circumstance.childProtectionPlan, .sexOffender, .prevent], Cell.all)
    func `Child protection, sexual offending and Prevent are Blue, or Red in the top row`(
        circumstance: Circumstance, cell: Cell
    ) {
        let expected = Table(
            """
            R R
            B B
            B B
            """)
        let banding = Banding(harm: cell.harm, score: cell.score, circumstances: [circumstance])
        #expect(banding.outcome == expected[cell])
        #expect(banding.reasons.contains(.floor(circumstance, .blue)))
    }

    @Test(arguments: Circumstance.allCases, Cell.all)
    func `An IOM nominal is Red, whatever else is said`(circumstance: Circumstance, cell: Cell) {
        let banding = Banding(harm: cell.harm, score: cell.score, circumstances: [.iomNominal, circumstance])
        #expect(banding.outcome == (circumstance == .mappaLevel2Or3 ? .escalated : .banded(.red)))
        #expect(banding.undecided == [])
    }

    @Test(arguments: Circumstance.considerBlue, Cell.all)
    func `An IOM nominal stays Red when a manager decides against Blue`(circumstance: Circumstance, cell: Cell) {
        let banding = Banding(
            harm: cell.harm, score: cell.score, circumstances: [.iomNominal, circumstance],
            decisions: [circumstance.decided(false)])
        #expect(banding.outcome == .banded(.red))
    }

    @Test func `The highest of several floors wins`() {
        let banding = Banding(
            harm: .low, score: ogrs3(20), circumstances: [.drugRehabilitationRequirement, .prevent, .sexOffender])
        #expect(banding.outcome == .banded(.blue))
    }

    @Test func `The rule set has a name`() {
        #expect(Banding.ruleSet == "HMIP 2019 annex 3, 1")
    }
}
