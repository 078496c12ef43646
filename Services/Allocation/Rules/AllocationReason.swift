/// Why a case came to an officer; numbered as in the contract.
package enum AllocationReason: Int, Sendable, CaseIterable {
    case initialAllocation = 1
    /// The officer held the person already when the case was received.
    case heldOnReceipt
    case caseloadAdjustment
    case changeInRisk
    case changeOfAddress
    case officerLeft
    case officerAbsent
    case riskToStaff
    case transferIn
    case personsRequest
    case other

    /// For a case that somebody holds.
    package static let forReallocation = allCases.filter { $0 != .initialAllocation && $0 != .heldOnReceipt }

    package var name: String {
        switch self {
        case .initialAllocation: "First allocation"
        case .heldOnReceipt: "Held on receipt"
        case .caseloadAdjustment: "Caseload adjustment"
        case .changeInRisk: "Change in band or risk"
        case .changeOfAddress: "Change of address"
        case .officerLeft: "The officer left"
        case .officerAbsent: "The officer is absent"
        case .riskToStaff: "Risk to staff"
        case .transferIn: "Transfer in"
        case .personsRequest: "The person's request"
        case .other: "Another reason"
        }
    }
}
