import GatewayKit
import Messages

/// That the NPS has an escalation.
struct AcknowledgementForm: CommandForm {
    static let command = Command<EscalatedCase>(
        "acknowledgement", AllocationMethods.acknowledgeEscalation, audit: "Recorded the acknowledgement of the NPS",
        offer: "Record the acknowledgement", heading: "Has the NPS acknowledged it?",
        button: "Record the acknowledgement")

    mutating func begin(about escalated: EscalatedCase, _ query: Form) throws(Refusal) {
        switch escalated.escalation.state {
        case .open: break
        case .acknowledged: throw .alreadyDone("The NPS has acknowledged the escalation already.")
        default: throw .alreadyDone("The NPS has decided the escalation already.")
        }
    }

    mutating func fields(_ on: inout some Fields, about escalated: EscalatedCase) {
        on.words("The time of the acknowledgement is now. The NPS then has until the date due to decide.")
    }

    func send(_ sent: Sent<EscalatedCase>) async throws -> DoneNote {
        let request = Wire.AcknowledgeEscalationRequest(escalationId: sent.subject.id, version: sent.version)
        _ = try await sent.service.acknowledgeEscalation(request, sent.call)
        return DoneNote("The acknowledgement was recorded.")
    }
}
