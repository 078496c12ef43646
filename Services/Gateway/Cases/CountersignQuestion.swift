import GatewayKit
import Messages
import RPC

/// Whether a manager agrees that a raised case goes to the NPS.
struct CountersignQuestion: CaseQuestion {
    static let name = CaseQuestionName.countersignature

    /// The escalation's, not the case's.
    let version: UInt32
    private let escalationID: String
    /// Why it was raised.
    private var cause = ""
    private var agrees: String?
    private var reason = ""
    var errors: [FieldError] = []

    let heading = "Does the case go to the NPS?"
    let button = "Record your answer"

    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        guard let escalation = caseFile.escalation(query.line("escalation")) else { throw .notFound }
        guard escalation.state == .raised else {
            throw .alreadyDone("The escalation does not wait for a manager’s countersignature.")
        }
        escalationID = escalation.escalationId
        version = escalation.version
        offer(for: caseFile)
    }

    mutating func offer(for caseFile: CaseFile) {
        cause = caseFile.escalation(escalationID)?.cause ?? ""
    }

    init(_ form: Form) {
        escalationID = form.line("escalation")
        version = form.version
        agrees = form["agrees"]
        reason = form.line("reason")
        if DecisionChoice.answers.allSatisfy({ $0.rawValue != agrees }) {
            add("agrees", "Select yes if the case goes to the NPS")
        }
        if agrees == DecisionChoice.no.rawValue {
            require(reason, "reason", Self.reasonLabel, "Enter why the case stays here")
        } else {
            checkText(reason, "reason", Self.reasonLabel)
        }
    }

    private static let reasonLabel = "Reason"

    var typed: [(label: String, text: String)] { [(Self.reasonLabel, reason)] }

    func write(_ html: inout HTML) {
        html.hidden("escalation", escalationID)
        html.inset(cause)
        html.radios(
            Field("agrees", label: "Your answer", errors: errors),
            [
                Choice(value: DecisionChoice.yes.rawValue, label: "Yes, I countersign it"),
                Choice(value: DecisionChoice.no.rawValue, label: "No, the case stays here"),
            ], chosen: agrees)
        html.textArea(
            Field("reason", label: Self.reasonLabel, hint: "Needed where the case stays here.", errors: errors),
            value: reason)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let request = Wire.CountersignEscalationRequest(
            escalationId: escalationID, version: version, agrees: agrees == DecisionChoice.yes.rawValue, reason: reason)
        _ = try await allocation.countersignEscalation(request, call)
    }

    func field(at path: String) -> String {
        switch path {
        case "agrees": "agrees"
        case "reason": "reason"
        default: ""
        }
    }
}
