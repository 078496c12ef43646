import GatewayKit
import Messages

/// Whether a manager agrees that a raised case goes to the NPS.
struct CountersignForm: CommandForm {
    static let command = Command<EscalatedCase>(
        "countersignature", AllocationMethods.countersignEscalation, audit: "Answered a countersignature",
        offer: "Countersign", heading: "Does the case go to the NPS?", button: "Record your answer")

    private var agrees: Bool?
    private var reason = ""

    mutating func begin(about escalated: EscalatedCase, _ query: Form) throws(Refusal) {
        guard escalated.escalation.state == .raised else {
            throw .alreadyDone("The escalation does not wait for a manager’s countersignature.")
        }
    }

    mutating func fields(_ on: inout some Fields, about escalated: EscalatedCase) {
        on.write { $0.inset(escalated.escalation.cause) }
        on.yesNo(
            &agrees, "agrees", "Your answer", .needed("Select yes if the case goes to the NPS"),
            yes: Choice(value: "yes", label: "Yes, I countersign it"),
            no: Choice(value: "no", label: "No, the case stays here"))
        on.area(
            &reason, "reason", "Reason", .when(agrees == false, "Enter why the case stays here"),
            hint: "Needed where the case stays here.")
    }

    func send(_ sent: Sent<EscalatedCase>) async throws -> DoneNote {
        let request = Wire.CountersignEscalationRequest(
            escalationId: sent.subject.id, version: sent.version, agrees: agrees ?? false, reason: reason)
        _ = try await sent.service.countersignEscalation(request, sent.call)
        return DoneNote("The manager’s answer was recorded.")
    }
}
