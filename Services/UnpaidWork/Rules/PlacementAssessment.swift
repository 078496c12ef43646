import CivilCalendar

/// What must be known of somebody before they work; what is left out is owed.
///
/// Source: HMIP's criticism of such assessments (seed 003). What the person wants to learn and how far they can travel
/// are wishes, and never owed.
package struct PlacementAssessment: Sendable, Hashable {
    package var health = ""
    package var fitness: Fitness?
    package var vulnerability = ""
    package var riskOfSeriousHarm: Harm?
    package var weapons: TriState?
    package var threatsToOthers: TriState?
    package var restrainingOrder: TriState?
    package var sexualRisk: TriState?
    package var riskToChildren: TriState?
    /// Whom or where to keep away from; needed where there is an order.
    package var restrainingOrderTerms = ""
    package var motivation = ""
    package var diversity = ""
    package var skillsWanted = ""
    package var availability: Set<Weekday> = []
    /// One way; nil where the person gives none.
    package var travelLimitMinutes: Int?
    package var sources: Set<AssessmentSource> = []
    package var assessedBy = ""
    /// The NPS holds the person, and alone knows the risks.
    package var heldByNPS = false

    package init() {}

    /// Each section that is missing, in the order of the form.
    package var owed: [AssessmentGap] { AssessmentGap.allCases.filter(isOwed) }

    package var isComplete: Bool { owed.isEmpty }

    package var notEstablished: [AssessmentQuestion] {
        AssessmentQuestion.allCases.filter { answer(to: $0) == .notEstablished }
    }

    /// Nil where the question was not asked.
    package func answer(to question: AssessmentQuestion) -> TriState? {
        switch question {
        case .weapons: weapons
        case .threatsToOthers: threatsToOthers
        case .restrainingOrder: restrainingOrder
        case .sexualRisk: sexualRisk
        case .riskToChildren: riskToChildren
        }
    }

    private func isOwed(_ gap: AssessmentGap) -> Bool {
        switch gap {
        case .health: health.isBlank
        case .fitness: fitness == nil
        case .vulnerability: vulnerability.isBlank
        case .riskOfSeriousHarm: riskOfSeriousHarm == nil
        case .weapons: weapons == nil
        case .threatsToOthers: threatsToOthers == nil
        case .restrainingOrder: restrainingOrder == nil
        case .restrainingOrderTerms: restrainingOrder == .yes && restrainingOrderTerms.isBlank
        case .sexualRisk: sexualRisk == nil
        case .riskToChildren: riskToChildren == nil
        case .motivation: motivation.isBlank
        case .diversity: diversity.isBlank
        case .availability: availability.isEmpty
        case .interview: !sources.contains(.interview)
        case .npsInformation: heldByNPS && !sources.contains(.npsInformation)
        }
    }
}

/// What work somebody's health allows, numbered as in the contract.
package enum Fitness: Int, Sendable, CaseIterable {
    case anyWork = 1
    case lightDuties, noPhysicalWork

    package var name: String {
        switch self {
        case .anyWork: "Any work"
        case .lightDuties: "Light duties"
        case .noPhysicalWork: "No physical work"
        }
    }
}

/// The risk of serious harm, numbered as in the contract.
package enum Harm: Int, Sendable, CaseIterable {
    case low = 1
    case medium, high, veryHigh

    package var name: String {
        switch self {
        case .low: "Low"
        case .medium: "Medium"
        case .high: "High"
        case .veryHigh: "Very high"
        }
    }
}

/// Where an assessment has its facts from, numbered as in the contract.
package enum AssessmentSource: Int, Sendable, CaseIterable {
    case oasys = 1
    case preSentenceReport, interview, officer, npsInformation, policeCheck

    package var name: String {
        switch self {
        case .oasys: "OASys"
        case .preSentenceReport: "Pre-sentence report"
        case .interview: "Interview with the person"
        case .officer: "Responsible officer"
        case .npsInformation: "Information from the NPS"
        case .policeCheck: "Police check"
        }
    }
}
