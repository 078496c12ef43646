import GatewayKit
import Messages

/// What the NPS decided about an escalation; until it accepts, responsibility stays here.
struct NPSDecisionForm: CommandForm {
    static let command = Command<EscalatedCase>(
        "nps-decision", AllocationMethods.decideEscalation, audit: "Recorded the decision of the NPS",
        offer: "Record the decision", heading: "What did the NPS decide?", button: "Record the decision of the NPS")

    private var isAccepted: Bool?
    private var advice = ""

    mutating func begin(about escalated: EscalatedCase, _ query: Form) throws(Refusal) {
        guard escalated.escalation.state.isOpen else {
            throw .alreadyDone("The NPS has decided the escalation already.")
        }
    }

    mutating func fields(_ on: inout some Fields, about escalated: EscalatedCase) {
        on.yesNo(
            &isAccepted, "outcome", "Decision", .needed("Select what the NPS decided"),
            yes: Choice(
                value: "accepted", label: "Accepted", hint: "The NPS takes the case, or the person is eligible."),
            no: Choice(value: "returned", label: "Returned", hint: "The case stays here, with advice."))
        on.area(
            &advice, "advice", "Advice of the NPS", .when(isAccepted == false, "Enter the advice of the NPS"),
            hint: "Needed where the case is returned.")
    }

    func send(_ sent: Sent<EscalatedCase>) async throws -> DoneNote {
        let request = Wire.DecideEscalationRequest(
            escalationId: sent.subject.id, version: sent.version,
            outcome: isAccepted == true ? .accepted : .returned, advice: advice)
        _ = try await sent.service.decideEscalation(request, sent.call)
        return DoneNote("The decision of the NPS was recorded.")
    }
}
