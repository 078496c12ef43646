import Messages
import RPC

/// What can be recorded about a person's unpaid work, by the last part of the form's address.
enum RequirementQuestionName: String, CaseIterable {
    case assessment, inquiry, release, adjustment, review, certificate
    case placementEnd = "placement-end"
    case removal, instruction
    case withdrawal = "instruction-withdrawal"
    case intensive = "intensive-working"

    /// The method that does it, as the policy names it.
    var method: String {
        switch self {
        case .assessment: "RecordPlacementAssessment"
        case .inquiry: "RecordInquiry"
        case .release: "ReleaseToWorkshop"
        case .adjustment: "AdjustMinutes"
        case .review: "RecordReview"
        case .certificate: "RecordCertificate"
        case .placementEnd: "EndPlacement"
        case .removal: "RemoveAppointments"
        case .instruction: "IssueInstruction"
        case .withdrawal: "WithdrawInstruction"
        case .intensive: "SetIntensiveWorking"
        }
    }
}

/// One question about a person's unpaid work.
protocol RequirementQuestion: UnpaidWorkQuestion where Subject == RequirementFile {
    static var name: RequirementQuestionName { get }

    /// What the command must match: another in the meantime is a conflict.
    var version: UInt32 { get }
}

extension RequirementQuestion {
    static var pattern: String { "\(RequirementFile.pattern)/\(name.rawValue)" }
    static var method: String { name.method }
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }
}

extension Permissions {
    func allow(_ name: RequirementQuestionName) -> Bool { allow(method: name.method) }
}

extension Wire.RequirementCommandReply {
    /// What was done, what it warns of, and what is still owed.
    func note(_ done: String) -> DoneNote {
        let owed = owed.isEmpty ? "" : "Still owed: \(owed.joined(separator: "; "))".ended
        return DoneNote(([done] + warnings + [owed]).nonEmpty.joined(separator: " "))
    }
}
