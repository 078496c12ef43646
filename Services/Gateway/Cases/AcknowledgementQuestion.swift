import GatewayKit
import Messages
import RPC

/// That the NPS has an escalation.
struct AcknowledgementQuestion: CaseQuestion {
    static let name = CaseQuestionName.acknowledgement

    /// The escalation's, not the case's.
    let version: UInt32
    private let escalationID: String
    var errors: [FieldError] = []

    let heading = "Has the NPS acknowledged it?"
    let button = "Record the acknowledgement"

    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        guard let escalation = caseFile.escalation(query.line("escalation")) else { throw .notFound }
        guard escalation.state == .open else {
            throw .alreadyDone(
                escalation.state == .acknowledged
                    ? "The NPS has acknowledged the escalation already." : "The NPS has decided the escalation already."
            )
        }
        escalationID = escalation.escalationId
        version = escalation.version
    }

    init(_ form: Form) {
        escalationID = form.line("escalation")
        version = form.version
    }

    func write(_ html: inout HTML) {
        html.hidden("escalation", escalationID)
        html.element("p", "The time of the acknowledgement is now. The NPS then has until the date due to decide.")
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        _ = try await allocation.acknowledgeEscalation(.init(escalationId: escalationID, version: version), call)
    }

    func field(at path: String) -> String { "" }
}
