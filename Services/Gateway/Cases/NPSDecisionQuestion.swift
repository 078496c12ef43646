import GatewayKit
import Messages
import RPC

/// What the NPS decided about an escalation; until it accepts, responsibility stays here.
struct NPSDecisionQuestion: CaseQuestion {
    static let name = CaseQuestionName.npsDecision

    /// The escalation's, not the case's.
    let version: UInt32
    private let escalationID: String
    private var outcome: String?
    private var advice = ""
    var errors: [FieldError] = []

    let heading = "What did the NPS decide?"
    let button = "Record the decision of the NPS"

    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        guard let escalation = caseFile.escalation(query.line("escalation")) else { throw .notFound }
        guard escalation.state.isOpen else {
            throw .alreadyDone("The NPS has decided the escalation already.")
        }
        escalationID = escalation.escalationId
        version = escalation.version
    }

    init(_ form: Form) {
        escalationID = form.line("escalation")
        version = form.version
        outcome = form["outcome"]
        advice = form.line("advice")
        if !Self.outcomes.contains(where: { $0.value == outcome }) { add("outcome", "Select what the NPS decided") }
        if outcome == Wire.EscalationState.returned.code {
            require(advice, "advice", "Advice of the NPS", "Enter the advice of the NPS")
        } else {
            checkText(advice, "advice", "Advice of the NPS")
        }
    }

    private static let outcomes = [
        Choice(
            value: Wire.EscalationState.accepted.code, label: "Accepted",
            hint: "The NPS takes the case, or the person is eligible."),
        Choice(value: Wire.EscalationState.returned.code, label: "Returned", hint: "The case stays here, with advice."),
    ]

    var typed: [(label: String, text: String)] { [("Advice of the NPS", advice)] }

    func write(_ html: inout HTML) {
        html.hidden("escalation", escalationID)
        html.radios(Field("outcome", label: "Decision", errors: errors), Self.outcomes, chosen: outcome)
        html.textArea(
            Field("advice", label: "Advice of the NPS", hint: "Needed where the case is returned.", errors: errors),
            value: advice)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let request = Wire.DecideEscalationRequest(
            escalationId: escalationID, version: version,
            outcome: outcome.flatMap(Wire.EscalationState.init(code:)) ?? .unspecified, advice: advice)
        _ = try await allocation.decideEscalation(request, call)
    }

    func field(at path: String) -> String {
        switch path {
        case "outcome": "outcome"
        case "advice": "advice"
        default: ""
        }
    }
}
