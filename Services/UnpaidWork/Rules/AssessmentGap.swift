/// A section that a placement assessment owes, in the order of the form.
package enum AssessmentGap: String, Sendable, CaseIterable {
    case health, fitness, vulnerability, riskOfSeriousHarm
    case weapons, threatsToOthers, restrainingOrder, restrainingOrderTerms, sexualRisk, riskToChildren
    case motivation, diversity, availability
    case interview, npsInformation

    /// What it is about, as the contract names it.
    package var field: String {
        switch self {
        case .interview, .npsInformation: "sources"
        default: rawValue
        }
    }

    package var sentence: String {
        switch self {
        case .health: "Health is not assessed."
        case .fitness: "It does not say what work the person is fit for."
        case .vulnerability: "Vulnerability is not assessed."
        case .riskOfSeriousHarm: "The risk of serious harm is not given."
        case .weapons: "It does not say whether the person has carried or used weapons."
        case .threatsToOthers: "It does not say whether the person has threatened others."
        case .restrainingOrder: "It does not say whether there is a restraining order."
        case .restrainingOrderTerms: "There is a restraining order: write down whom or where to keep away from."
        case .sexualRisk: "It does not say whether there is a sexual risk."
        case .riskToChildren: "It does not say whether there is a risk to children."
        case .motivation: "Motivation is not assessed."
        case .diversity: "Diversity is not assessed."
        case .availability: "It does not say on which days the person is available."
        case .interview: "The person was not interviewed."
        case .npsInformation: "The NPS holds the person, and its information on risk is not among the sources."
        }
    }
}
