/// On what ground an officer raises an escalation to the National Probation Service, numbered as in the contract.
package enum EscalationGround: Int, Sendable, CaseIterable {
    case riskOfSeriousHarmHigh = 1
    case mappa
    case otherRisk

    package var name: String {
        switch self {
        case .riskOfSeriousHarmHigh: "Risk of serious harm may be high or very high"
        case .mappa: "MAPPA level 2 or 3"
        case .otherRisk: "Another increase in risk"
        }
    }
}
