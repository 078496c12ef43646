/// What a clock runs towards, numbered as stored: a number never changes its meaning.
package enum ClockKind: Int, Sendable, CaseIterable {
    case allocationDue = 1
    case firstAppointmentDue
    case escalationAcknowledgement
    case escalationDecision
    case eligibilityQueryAnswer
    /// Whoever was asked for a missing assessment must be asked again; intake itself starts none.
    case pendingChase

    package var name: String {
        switch self {
        case .allocationDue: "Allocation"
        case .firstAppointmentDue: "First appointment"
        case .escalationAcknowledgement: "Escalation acknowledged by the NPS"
        case .escalationDecision: "Escalation decided by the NPS"
        case .eligibilityQueryAnswer: "Eligibility query answered by the NPS"
        case .pendingChase: "Missing assessment chased"
        }
    }
}
