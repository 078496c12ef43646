import GatewayKit
import Messages

/// Why a case whose risk has risen is to go to the NPS.
struct EscalationForm: CommandForm {
    static let command = Command<CaseFile>(
        "escalation", AllocationMethods.escalateCase, audit: "Raised the case to the NPS",
        offer: "Raise the case to the NPS", heading: "Why should the NPS take this case?", button: "Raise the case")

    private var ground = Wire.EscalationGround.unspecified
    private var reason = ""

    mutating func begin(about file: CaseFile, _ query: Form) throws(Refusal) {
        if file.isRaised { throw .alreadyDone("The case has been raised already, and is not decided yet.") }
        try file.checkIsOurs()
    }

    mutating func fields(_ on: inout some Fields, about file: CaseFile) {
        on.words("What happens then:")
        on.write { html in
            html.list(
                [
                    "A manager countersigns within 1 business day, or says that the case stays here.",
                    "The NPS acknowledges it within 1 business day and decides within 3.",
                    "Until the NPS accepts the case, we stay responsible for it.",
                ], ordered: true)
        }
        on.radios(&ground, "ground", "Ground", .needed("Select why the case is raised"))
        on.area(
            &reason, "reason", "What has happened, and why it matters",
            .needed("Enter what has happened and why it matters"))
    }

    func send(_ sent: Sent<CaseFile>) async throws -> DoneNote {
        let request = Wire.EscalateCaseRequest(
            caseId: sent.subject.caseID, version: sent.version, ground: ground, reason: reason)
        let isRaised = try await sent.service.escalateCase(request, sent.call).state == .raised
        return DoneNote(
            isRaised
                ? "The case was raised. A manager countersigns before it goes to the NPS."
                : "The case was put to the NPS.")
    }
}
