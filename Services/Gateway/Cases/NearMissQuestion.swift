import GatewayKit
import Messages
import RPC

/// Whether a case is a near miss, and what nearly went wrong.
struct NearMissQuestion: CaseQuestion {
    static let name = CaseQuestionName.nearMiss

    let version: UInt32
    private var isNearMiss: String?
    private var reason = ""
    var errors: [FieldError] = []

    let heading = "Is this case a near miss?"
    let button = "Record the near miss"

    init(about caseFile: CaseFile, _ query: Form) {
        version = caseFile.reply.version
        if caseFile.summary.isNearMiss { isNearMiss = DecisionChoice.yes.rawValue }
    }

    init(_ form: Form) {
        version = form.version
        isNearMiss = form["near-miss"]
        reason = form.line("reason")
        if DecisionChoice.answers.allSatisfy({ $0.rawValue != isNearMiss }) {
            add("near-miss", "Select yes if the case is a near miss")
        }
        require(reason, "reason", "Reason", "Enter what nearly went wrong, or why it is no near miss")
    }

    var typed: [(label: String, text: String)] { [("Reason", reason)] }

    func write(_ html: inout HTML) {
        html.radios(
            Field("near-miss", label: "Near miss", errors: errors), DecisionChoice.answers.map(\.choice),
            chosen: isNearMiss)
        html.textArea(
            Field(
                "reason", label: "Reason", hint: "What nearly went wrong, or why it is no near miss.", errors: errors),
            value: reason)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let request = Wire.MarkNearMissRequest(
            caseId: caseID, version: version, isNearMiss: isNearMiss == DecisionChoice.yes.rawValue, reason: reason)
        _ = try await allocation.markNearMiss(request, call)
    }

    func field(at path: String) -> String {
        switch path {
        case "isNearMiss": "near-miss"
        case "reason": "reason"
        default: ""
        }
    }
}
