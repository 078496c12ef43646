import GatewayKit
import Messages
import RPC

/// Why a case whose risk has risen is to go to the NPS.
struct EscalationQuestion: CaseQuestion {
    static let name = CaseQuestionName.escalation

    let version: UInt32
    private var ground: String?
    private var reason = ""
    var errors: [FieldError] = []

    let heading = "Why should the NPS take this case?"
    let button = "Raise the case"

    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        if caseFile.isRaised { throw .alreadyDone("The case has been raised already, and is not decided yet.") }
        if caseFile.summary.state == .retainedByNps { throw .alreadyDone("The NPS holds the person already.") }
        version = caseFile.reply.version
    }

    init(_ form: Form) {
        version = form.version
        ground = form["ground"]
        reason = form.line("reason")
        if ground.flatMap(Wire.EscalationGround.init(code:)) == nil { add("ground", "Select why the case is raised") }
        require(reason, "reason", Self.reasonLabel, "Enter what has happened and why it matters")
    }

    private static let reasonLabel = "What has happened, and why it matters"

    var typed: [(label: String, text: String)] { [(Self.reasonLabel, reason)] }

    func write(_ html: inout HTML) {
        html.element("p", "What happens then:")
        html.list(
            [
                "A manager countersigns within 1 business day, or says that the case stays here.",
                "The NPS acknowledges it within 1 business day and decides within 3.",
                "Until the NPS accepts the case, we stay responsible for it.",
            ], ordered: true)
        html.radios(
            Field("ground", label: "Ground", errors: errors),
            Wire.EscalationGround.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: ground)
        html.textArea(Field("reason", label: Self.reasonLabel, errors: errors), value: reason)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let ground = ground.flatMap(Wire.EscalationGround.init(code:)) ?? .unspecified
        _ = try await allocation.escalateCase(
            .init(caseId: caseID, version: version, ground: ground, reason: reason), call)
    }

    func field(at path: String) -> String {
        switch path {
        case "ground": "ground"
        case "reason": "reason"
        default: ""
        }
    }
}
