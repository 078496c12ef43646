import AllocationRules
import Testing

struct EscalationTests {
    @Test(arguments: [RiskOfSeriousHarm.high, .veryHigh], [nil, 0, 60, 95, 100] as [Int?])
    func `High and very high harm are never banded, scored or not`(harm: RiskOfSeriousHarm, score: Int?) {
        for circumstances in [[], [.iomNominal], [.domesticAbuse], [.childProtectionPlan]] as [Set<Circumstance>] {
            let banding = Banding(harm: harm, score: score.map(ogrs3), circumstances: circumstances)
            #expect(banding.outcome == .escalated)
            #expect(banding.reasons == [.escalatedForHarm(harm)])
            #expect(banding.undecided == [])
            #expect(!banding.robustRiskManagementPlan)
        }
    }

    @Test(arguments: [nil, .low, .medium] as [RiskOfSeriousHarm?], [nil, 20, 60, 95] as [Int?])
    func `MAPPA level 2 or 3 is never banded, whatever is known`(harm: RiskOfSeriousHarm?, score: Int?) {
        let banding = Banding(
            harm: harm, score: score.map(ogrs3), circumstances: [.mappaLevel2Or3, .domesticAbuse, .iomNominal])
        #expect(banding.outcome == .escalated)
        #expect(banding.reasons == [.escalated(.mappaLevel2Or3)])
        #expect(banding.undecided == [])
        #expect(!banding.robustRiskManagementPlan)
    }

    @Test func `Both grounds are told`() {
        let banding = Banding(harm: .veryHigh, circumstances: [.mappaLevel2Or3])
        #expect(banding.reasons == [.escalatedForHarm(.veryHigh), .escalated(.mappaLevel2Or3)])
    }
}
