import AllocationRules
import Testing

struct RequiredArtefactTests {
    /// By cell, very high on top: what the matrix asks for beside the assessment.
    @Test(
        arguments: [
            (95, .low, [.multiAgencySentencePlan, .highIntensityRehabilitation, .countersignedPlan]),
            (
                95, .medium,
                [
                    .robustRiskManagementPlan, .multiAgencySentencePlan, .highIntensityRehabilitation,
                    .countersignedPlan,
                ]
            ),
            (60, .low, [.sentencePlan, .rehabilitationInterventions]),
            (
                60, .medium,
                [.sentencePlan, .robustRiskManagementPlan, .highIntensityRehabilitation, .countersignedPlan]
            ),
            (20, .low, [.sentencePlan, .socialIntegrationReferral]),
            (20, .medium, [.sentencePlan, .robustRiskManagementPlan, .rehabilitationInterventions]),
        ] as [(Int, RiskOfSeriousHarm, [RequiredArtefact])])
    func `Each cell of the matrix owes what it names`(
        score: Int, harm: RiskOfSeriousHarm, artefacts: [RequiredArtefact]
    ) throws {
        let cell = try #require(MatrixCell(ReoffendingRisk(ogrs3(score)), harm))
        let owed = RequiredArtefact.required(
            for: cell.band, robustRiskManagementPlan: cell.robustRiskManagementPlan, isStandalone: false)
        #expect(owed == [.structuredAssessment] + artefacts)
    }

    @Test(
        arguments: [
            (.green, []), (.yellow, []), (.blue, [.sentencePlan, .countersignedPlan]),
            (.red, [.multiAgencySentencePlan, .countersignedPlan]),
        ] as [(ColourBand, [RequiredArtefact])])
    func `A standalone order owes no interventions, and a sentence plan above the Hub's bands alone`(
        band: ColourBand, artefacts: [RequiredArtefact]
    ) {
        func owed(_ plan: Bool) -> [RequiredArtefact] {
            RequiredArtefact.required(for: band, robustRiskManagementPlan: plan, isStandalone: true)
        }
        #expect(owed(false) == [.structuredAssessment] + artefacts)
        let withPlan = [.structuredAssessment, .robustRiskManagementPlan] + artefacts
        #expect(owed(true) == withPlan.sorted { $0.rawValue < $1.rawValue })
    }

    @Test func `Artefacts are numbered as in the contract, each with a name and a sentence`() {
        let all: [RequiredArtefact] = [
            .structuredAssessment, .sentencePlan, .robustRiskManagementPlan, .multiAgencySentencePlan,
            .highIntensityRehabilitation, .rehabilitationInterventions, .socialIntegrationReferral, .countersignedPlan,
        ]
        #expect(all.map(\.rawValue) == Array(1...8))
        #expect(RequiredArtefact.allCases == all)
        #expect(Set(all.map(\.name)).count == 8)
        #expect(Set(all.map(\.owes)).count == 8)
        #expect(all.allSatisfy { $0.owes.hasSuffix(".") })
    }
}
