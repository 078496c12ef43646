import GatewayKit
import Messages

/// A circumstance of the banding guidance, as the form names it.
struct CircumstanceChoice: Sendable {
    let circumstance: Wire.Circumstance
    /// The form's value, and part of ids.
    let value: String
    let label: String
    var hint: String?

    var id: String { "circumstance-\(value)" }
    var choice: Choice { Choice(value: value, label: label, hint: hint, id: id) }

    static let yellow = [
        CircumstanceChoice(
            circumstance: .drugRehabilitationRequirement, value: "drug-rehabilitation",
            label: "Drug rehabilitation requirement"),
        CircumstanceChoice(
            circumstance: .alcoholTreatmentRequirement, value: "alcohol-treatment",
            label: "Alcohol treatment requirement"),
        CircumstanceChoice(
            circumstance: .mentalHealthTreatmentRequirement, value: "mental-health-treatment",
            label: "Mental health treatment requirement"),
        CircumstanceChoice(
            circumstance: .adverseChildhoodExperiences, value: "adverse-childhood",
            label: "Young person with identified adverse childhood experiences"),
        CircumstanceChoice(
            circumstance: .seriousOrganisedCrime, value: "organised-crime", label: "Serious organised crime",
            hint: "Even on the periphery."),
    ]

    static let blue = [
        CircumstanceChoice(
            circumstance: .childProtectionPlan, value: "child-protection-plan",
            label: "Child protection plan in place"),
        CircumstanceChoice(circumstance: .sexOffender, value: "sex-offender", label: "Sex offender"),
        CircumstanceChoice(circumstance: .prevent, value: "prevent", label: "Prevent"),
    ]

    static let considerBlue = [
        CircumstanceChoice(
            circumstance: .childConcern, value: "child-concern", label: "Child concern or child in need"),
        CircumstanceChoice(circumstance: .domesticAbuse, value: "domestic-abuse", label: "Domestic abuse"),
        CircumstanceChoice(circumstance: .hateCrime, value: "hate-crime", label: "Hate crime"),
        CircumstanceChoice(
            circumstance: .complexMentalHealth, value: "complex-mental-health", label: "Complex mental health"),
    ]

    static let offenderManagement = [
        CircumstanceChoice(
            circumstance: .iomNominal, value: "iom", label: "IOM nominal",
            hint: "The person is managed under Integrated Offender Management.")
    ]

    static let publicProtection = [
        CircumstanceChoice(circumstance: .mappaLevel2Or3, value: "mappa", label: "MAPPA level 2 or 3")
    ]

    static let all = yellow + blue + considerBlue + offenderManagement + publicProtection
}

/// A manager's answer to whether a circumstance lifts the case to Blue.
enum DecisionChoice: String, CaseIterable {
    case yes
    case no
    case undecided = "not-decided"

    var choice: Choice {
        switch self {
        case .yes: Choice(value: rawValue, label: "Yes")
        case .no: Choice(value: rawValue, label: "No")
        case .undecided: Choice(value: rawValue, label: "Not decided")
        }
    }
}

/// The risk of serious harm, as the form names it.
enum HarmChoice: String, CaseIterable, Offered {
    case low, medium, high
    case veryHigh = "very-high"
    case notAssessed = "not-assessed"

    var choice: Choice { Choice(value: rawValue, label: wire.word ?? "Not assessed") }

    var wire: Wire.RiskOfSeriousHarm {
        switch self {
        case .low: .low
        case .medium: .medium
        case .high: .high
        case .veryHigh: .veryHigh
        case .notAssessed: .unspecified
        }
    }
}
