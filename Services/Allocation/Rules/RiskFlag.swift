/// A flag on the case management system's risk register; the raw value is the extract's code.
package enum RiskFlag: String, Sendable, CaseIterable {
    case iom = "IOM"
    case childProtectionPlan = "CP_PLAN"
    case childConcern = "CHILD_CONCERN"
    case domesticAbuse = "DA"
    case sexOffender = "SEX_OFFENDER"
    case prevent = "PREVENT"
    case hateCrime = "HATE_CRIME"
    case complexMentalHealth = "COMPLEX_MH"
    case seriousOrganisedCrime = "SOC"
    case adverseChildhoodExperiences = "ACE"
    case mappa1 = "MAPPA1"
    case mappa2 = "MAPPA2"
    case mappa3 = "MAPPA3"

    /// What the banding guidance calls it; MAPPA level 1 is nothing to the guidance.
    package var circumstance: Circumstance? {
        switch self {
        case .iom: .iomNominal
        case .childProtectionPlan: .childProtectionPlan
        case .childConcern: .childConcern
        case .domesticAbuse: .domesticAbuse
        case .sexOffender: .sexOffender
        case .prevent: .prevent
        case .hateCrime: .hateCrime
        case .complexMentalHealth: .complexMentalHealth
        case .seriousOrganisedCrime: .seriousOrganisedCrime
        case .adverseChildhoodExperiences: .adverseChildhoodExperiences
        case .mappa1: nil
        case .mappa2, .mappa3: .mappaLevel2Or3
        }
    }
}
