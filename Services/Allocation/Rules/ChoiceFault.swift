/// Why a choice of an officer cannot be carried out as it stands.
package enum ChoiceFault: Sendable, Hashable {
    /// By these rules.
    case notEligible([EligibilityReason])
    case countersignatureOwed
    case reviewNotAhead
    /// The officer's capacity with the case, in tenths of a percent; nil where the officer has no points available.
    case overloadReasonOwed(Int?)
    case overrideReasonOwed

    /// What the fault is about, as the contract names it.
    package var field: String {
        switch self {
        case .notEligible: "officer"
        case .countersignatureOwed, .reviewNotAhead: "countersignature"
        case .overloadReasonOwed: "overloadReason"
        case .overrideReasonOwed: "overrideReason"
        }
    }

    package var sentence: String {
        switch self {
        case .notEligible(let reasons):
            "The officer may not hold the case. \(reasons.map(\.sentence).joined(separator: " "))"
        case .countersignatureOwed: "The case needs a named manager's countersignature, its reason and a day of review."
        case .reviewNotAhead: "The countersignature's day of review must be after today."
        case .overloadReasonOwed(let tenths?):
            "The officer would be at \(tenths.asPercentTenths): "
                + "above \(Capacity.refuseTenths / 10)% a reason is needed."
        case .overloadReasonOwed(nil): "The officer has no points available: a reason is needed."
        case .overrideReasonOwed: "The officer is not the first of the ranking: a reason is needed."
        }
    }
}
