/// What the banding guidance names besides the two risks, numbered as in the contract.
package enum Circumstance: Int, Sendable, CaseIterable {
    case iomNominal = 1
    case drugRehabilitationRequirement
    case alcoholTreatmentRequirement
    case mentalHealthTreatmentRequirement
    /// Of a young person.
    case adverseChildhoodExperiences
    /// Even on the periphery.
    case seriousOrganisedCrime
    case childProtectionPlan
    case sexOffender
    case prevent
    /// Or a child in need.
    case childConcern
    case domesticAbuse
    case hateCrime
    case complexMentalHealth
    case mappaLevel2Or3

    /// Where the guidance lists it (seed 003, Annex 3).
    package var guidance: Guidance {
        switch self {
        case .drugRehabilitationRequirement, .alcoholTreatmentRequirement, .mentalHealthTreatmentRequirement,
            .adverseChildhoodExperiences, .seriousOrganisedCrime:
            .yellowAsAMinimum
        case .childProtectionPlan, .sexOffender, .prevent: .automaticBlue
        case .childConcern, .domesticAbuse, .hateCrime, .complexMentalHealth: .considerBlue
        case .iomNominal: .automaticRed
        case .mappaLevel2Or3: .nationalProbationService
        }
    }

    package var name: String {
        switch self {
        case .iomNominal: "IOM nominal"
        case .drugRehabilitationRequirement: "Drug rehabilitation requirement"
        case .alcoholTreatmentRequirement: "Alcohol treatment requirement"
        case .mentalHealthTreatmentRequirement: "Mental health treatment requirement"
        case .adverseChildhoodExperiences: "Young person with adverse childhood experiences"
        case .seriousOrganisedCrime: "Serious organised crime"
        case .childProtectionPlan: "Child protection plan"
        case .sexOffender: "Sex offender"
        case .prevent: "Prevent case"
        case .childConcern: "Child concern or child in need"
        case .domesticAbuse: "Domestic abuse"
        case .hateCrime: "Hate crime"
        case .complexMentalHealth: "Complex mental health"
        case .mappaLevel2Or3: "MAPPA level 2 or 3"
        }
    }
}

extension Circumstance: Comparable {
    package static func < (left: Circumstance, right: Circumstance) -> Bool { left.rawValue < right.rawValue }
}

/// What the guidance does with a circumstance, in the order in which it is applied.
package enum Guidance: Sendable, Comparable {
    case yellowAsAMinimum
    case automaticBlue
    /// A manager decides.
    case considerBlue
    case automaticRed
    /// Never banded.
    case nationalProbationService

    /// The lowest band that it leaves a case, if it sets one by itself.
    ///
    /// "Red if very high RoR or IOM nominal" beside Blue needs no rule of its own: the matrix row and the automatic Red
    /// have made such a case Red already.
    package var floor: ColourBand? {
        switch self {
        case .yellowAsAMinimum: .yellow
        case .automaticBlue: .blue
        case .automaticRed: .red
        case .considerBlue, .nationalProbationService: nil
        }
    }
}
