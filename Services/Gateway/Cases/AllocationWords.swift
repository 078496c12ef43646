import GatewayKit
import Messages

extension Wire.CapacityLevel: Worded {
    package var word: String? {
        switch self {
        case .withinTarget: "Within target"
        case .full: "Full"
        case .over: "Over"
        case .unavailable: "Not available"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.OfficerPresence: Worded {
    package var word: String? {
        switch self {
        case .present: "Present"
        case .absent: "Absent"
        case .left: "Left"
        case .notStarted: "Not started"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.AllocationReason: Worded {
    package var word: String? {
        switch self {
        case .initialAllocation: "First allocation"
        case .heldOnReceipt: "Held when the case came in"
        case .caseloadAdjustment: "Caseload adjustment"
        case .changeInRisk: "Change in risk"
        case .changeOfAddress: "Change of address"
        case .officerLeft: "Officer has left"
        case .officerAbsent: "Officer is absent"
        case .riskToStaff: "Risk to staff"
        case .transferIn: "Transfer in"
        case .personsRequest: "The person’s request"
        case .other: "Other"
        case .unspecified, .unrecognized: nil
        }
    }

    /// Why a case may go from one officer to another, as a manager chooses.
    static let changes: [Self] = [
        .caseloadAdjustment, .changeInRisk, .changeOfAddress, .officerLeft, .officerAbsent, .riskToStaff,
        .transferIn, .personsRequest, .other,
    ]
}

extension Wire.TransferDirection: Worded {
    package var word: String? {
        switch self {
        case .out: "Out"
        case .in: "In"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.TransferParty: Worded {
    package var word: String? {
        switch self {
        case .otherCrc: "Another CRC"
        case .nps: "The NPS"
        case .youth: "A youth offending team"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.TransferState: Worded {
    package var word: String? {
        switch self {
        case .requested: "Requested"
        case .acknowledged: "Acknowledged"
        case .accepted: "Accepted"
        case .refused: "Refused"
        case .withdrawn: "Withdrawn"
        case .unspecified, .unrecognized: nil
        }
    }

    /// Whether it has yet to end.
    var isOpen: Bool { self == .requested || self == .acknowledged }
}

extension Wire.CoverRole: Worded {
    package var word: String? {
        switch self {
        case .manager: "Manager"
        case .deputy: "Deputy"
        case .dutyManager: "Duty manager"
        case .unspecified, .unrecognized: nil
        }
    }
}
