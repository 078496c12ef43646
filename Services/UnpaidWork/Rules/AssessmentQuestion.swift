/// What keeps somebody from group and public sites while it is not established; numbered as in the contract.
///
/// Source: weapons, threats to others and restraining orders are what HMIP found missing (seed 003); the two others are
/// ours, for the same reason.
package enum AssessmentQuestion: Int, Sendable, CaseIterable {
    case weapons = 1
    case threatsToOthers, restrainingOrder, sexualRisk, riskToChildren

    package var name: String {
        switch self {
        case .weapons: "Weapons"
        case .threatsToOthers: "Threats to others"
        case .restrainingOrder: "Restraining order"
        case .sexualRisk: "Sexual risk"
        case .riskToChildren: "Risk to children"
        }
    }
}
