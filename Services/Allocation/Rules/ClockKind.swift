/// What a clock runs towards, numbered as stored: a number never changes its meaning.
package enum ClockKind: Int, Sendable, CaseIterable {
    case allocationDue = 1
    case firstAppointmentDue
    case escalationAcknowledgement
    case escalationDecision
    case eligibilityQueryAnswer
    /// Whoever was asked for a missing assessment must be asked again; intake itself starts none.
    case pendingChase
    /// Somebody else must take over from an officer who is away or has left.
    case reallocationDue
    case escalationCountersignature
    case transferAcknowledgement
    case transferCompletion
    case countersignatureReview

    package var name: String {
        switch self {
        case .allocationDue: "Allocation"
        case .firstAppointmentDue: "First appointment"
        case .escalationAcknowledgement: "Escalation acknowledged by the NPS"
        case .escalationDecision: "Escalation decided by the NPS"
        case .eligibilityQueryAnswer: "Eligibility query answered by the NPS"
        case .pendingChase: "Missing assessment chased"
        case .reallocationDue: "Reallocation"
        case .escalationCountersignature: "Escalation countersigned by a manager"
        case .transferAcknowledgement: "Transfer acknowledged"
        case .transferCompletion: "Transfer completed"
        case .countersignatureReview: "Countersignature reviewed"
        }
    }
}
