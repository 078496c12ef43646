import AllocationRules
import Testing

struct MissingTests {
    @Test(arguments: [RiskOfSeriousHarm.low, .medium])
    func `Without a score there is no band`(harm: RiskOfSeriousHarm) {
        let banding = Banding(harm: harm)
        #expect(banding.outcome == .pending)
        #expect(banding.reasons == [.notScored])
        #expect(!banding.robustRiskManagementPlan)
    }

    @Test(arguments: [0, 20, 60, 95, 100])
    func `Without an assessment of harm there is no band`(score: Int) {
        let banding = Banding(score: ogrs3(score))
        #expect(banding.outcome == .pending)
        #expect(banding.reasons == [.scored(ogrs3(score)), .harmNotAssessed])
        #expect(!banding.robustRiskManagementPlan)
    }

    @Test func `With nothing known both are missing`() {
        #expect(Banding().outcome == .pending)
        #expect(Banding().reasons == [.notScored, .harmNotAssessed])
    }

    @Test(arguments: [RiskOfSeriousHarm.low, .medium])
    func `An IOM nominal without a score is pending all the same`(harm: RiskOfSeriousHarm) {
        let banding = Banding(harm: harm, circumstances: [.iomNominal, .hateCrime])
        #expect(banding.outcome == .pending)
        #expect(banding.undecided == [])
        #expect(
            banding.reasons == [.notScored, .iomNominal, .notNeeded(.hateCrime), .floor(.iomNominal, .red)])
    }

    @Test(
        arguments: [
            // A low score would leave it below Blue.
            (nil, RiskOfSeriousHarm.low, [], true), (nil, .medium, [], true), (nil, nil, [], true),
            (nil, .medium, [.drugRehabilitationRequirement], true),
            // Low harm would leave it below Blue.
            (60, nil, [], true), (20, nil, [], true),
            // Red or Blue whatever is missing.
            (95, nil, [], false), (nil, nil, [.iomNominal], false), (20, nil, [.iomNominal], false),
            (nil, .low, [.sexOffender], false), (nil, nil, [.childProtectionPlan], false), (20, nil, [.prevent], false),
        ] as [(Int?, RiskOfSeriousHarm?, Set<Circumstance>, Bool)])
    func `A question is asked only if its answer could matter for something that is missing`(
        score: Int?, harm: RiskOfSeriousHarm?, circumstances: Set<Circumstance>, isAsked: Bool
    ) {
        let banding = Banding(
            harm: harm, score: score.map(ogrs3), circumstances: circumstances.union([.domesticAbuse]))
        #expect(banding.outcome == .pending)
        #expect(banding.undecided == (isAsked ? [.domesticAbuse] : []))
        #expect(banding.reasons.contains(.notNeeded(.domesticAbuse)) == !isAsked)
    }

    @Test func `A decision made while a risk is missing is kept`() {
        let yes = Circumstance.domesticAbuse.decided(true, "Order in force.")
        let banding = Banding(harm: .low, circumstances: [.domesticAbuse, .hateCrime], decisions: [yes])
        #expect(banding.outcome == .pending)
        #expect(banding.undecided == [])
        #expect(banding.reasons == [.notScored, .decided(yes), .notNeeded(.hateCrime)])
    }
}
