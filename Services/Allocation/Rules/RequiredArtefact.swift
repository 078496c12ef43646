/// What the work on a case owes by its band, numbered as in the contract.
///
/// Source: the cells of the allocation matrix (seed 003, Annex 3, "resource follows risk"); the countersigned plan is
/// ours, after its recommendation on management oversight.
package enum RequiredArtefact: Int, Sendable, CaseIterable {
    case structuredAssessment = 1
    case sentencePlan
    case robustRiskManagementPlan
    /// The sentence plan of a Red case.
    case multiAgencySentencePlan
    case highIntensityRehabilitation
    case rehabilitationInterventions
    case socialIntegrationReferral
    case countersignedPlan

    /// In the order of the numbers.
    ///
    /// A standalone order of unpaid work or an attendance centre requires no rehabilitation and so owes no
    /// interventions, nor a sentence plan while it is in the bands of the Hub (ours).
    package static func required(
        for band: ColourBand, robustRiskManagementPlan: Bool, isStandalone: Bool
    ) -> [RequiredArtefact] {
        let ofBand = required(for: band, isStandalone: isStandalone)
        let ofHarm: [RequiredArtefact] = robustRiskManagementPlan ? [.robustRiskManagementPlan] : []
        return (ofBand + ofHarm).sorted { $0.rawValue < $1.rawValue }
    }

    private static func required(for band: ColourBand, isStandalone: Bool) -> [RequiredArtefact] {
        switch (band, isStandalone) {
        case (.green, false): [.structuredAssessment, .sentencePlan, .socialIntegrationReferral]
        case (.yellow, false): [.structuredAssessment, .sentencePlan, .rehabilitationInterventions]
        case (.blue, false): [.structuredAssessment, .sentencePlan, .highIntensityRehabilitation, .countersignedPlan]
        case (.red, false):
            [.structuredAssessment, .multiAgencySentencePlan, .highIntensityRehabilitation, .countersignedPlan]
        case (.green, true), (.yellow, true): [.structuredAssessment]
        case (.blue, true): [.structuredAssessment, .sentencePlan, .countersignedPlan]
        case (.red, true): [.structuredAssessment, .multiAgencySentencePlan, .countersignedPlan]
        }
    }

    package var name: String {
        switch self {
        case .structuredAssessment: "Structured assessment"
        case .sentencePlan: "Sentence plan"
        case .robustRiskManagementPlan: "Robust risk management plan"
        case .multiAgencySentencePlan: "Multi-agency sentence plan"
        case .highIntensityRehabilitation: "High-intensity rehabilitation"
        case .rehabilitationInterventions: "Rehabilitation interventions"
        case .socialIntegrationReferral: "Social integration"
        case .countersignedPlan: "Countersigned plan"
        }
    }

    /// What must be there, in one sentence.
    package var owes: String {
        switch self {
        case .structuredAssessment: "The officer assesses the person's risks and needs in a structured assessment."
        case .sentencePlan: "The officer writes a sentence plan with the person, after the assessment."
        case .robustRiskManagementPlan: "The officer writes and delivers a robust risk management plan."
        case .multiAgencySentencePlan: "The sentence plan is delivered through multi-agency partnership arrangements."
        case .highIntensityRehabilitation:
            "High-intensity rehabilitation and social reintegration interventions, or motivational work, are delivered."
        case .rehabilitationInterventions:
            "Rehabilitation and social reintegration interventions, or motivational work, are delivered."
        case .socialIntegrationReferral: "The person is referred to the supply chain for social integration."
        case .countersignedPlan: "A manager countersigns the plan."
        }
    }
}
