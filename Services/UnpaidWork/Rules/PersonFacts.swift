import CivilCalendar

/// What speaks for or against somebody's working at a site: the registers' answers beside the assessment's.
package struct PersonFacts: Sendable, Hashable {
    /// `F` or `M`, as the extract has it.
    package var sex: String
    /// Codes of the risk register, as the extract has them; see `RegisterFlag` for those that count.
    package var flags: Set<String> = []
    /// As the registers have it; the assessment's own answer stands beside it.
    package var weapons: TriState?
    /// As the registers have it; the assessment's own answer stands beside it.
    package var restrainingOrder: TriState?
    package var town: String
    package var postcodeDistrict: String
    /// Towns or postcode districts to keep away from.
    package var exclusions: [String] = []
    /// CRNs of people whom the person must not meet at work, whoever of the two said so.
    package var nonAssociates: Set<String> = []
    package var assessment: PlacementAssessment?
    /// An alcohol treatment requirement, or drink in the assessment.
    package var hasAlcoholNeed = false
    /// What is left of orders that are to be worked before this one.
    package var minutesToWorkFirst = 0
    /// When a woman last said that working as the only one in a group is her own choice.
    package var aloneByChoiceOn: Day?

    package init(sex: String, town: String, postcodeDistrict: String) {
        self.sex = sex
        self.town = town
        self.postcodeDistrict = postcodeDistrict
    }

    package var isWoman: Bool { sex == "F" }

    func has(_ flag: RegisterFlag) -> Bool { flags.contains(flag.rawValue) }

    /// Whether the register or the assessment says yes: neither takes back what the other says.
    func saysYes(to question: AssessmentQuestion) -> Bool {
        let known: TriState? =
            switch question {
            case .weapons: weapons
            case .restrainingOrder: restrainingOrder
            case .threatsToOthers, .sexualRisk, .riskToChildren: nil
            }
        return known == .yes || assessment?.answer(to: question) == .yes
    }
}

/// Flags of the risk register that count for a placement; the raw value is the extract's code.
package enum RegisterFlag: String, Sendable, CaseIterable {
    case sexOffender = "SEX_OFFENDER"
    case childProtectionPlan = "CP_PLAN"
    case childConcern = "CHILD_CONCERN"
    case domesticAbuse = "DA"
    /// The extract has no such code yet; this is what ours would be.
    case arson = "ARSON"
}
