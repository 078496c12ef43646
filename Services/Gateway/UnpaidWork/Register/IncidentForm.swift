import GatewayKit
import Messages

/// An incident, an accident or a near miss at a session.
struct IncidentForm: CommandForm {
    static let command = Command<SessionFile>(
        "incident", UnpaidWorkMethods.reportIncident, audit: "Reported an incident",
        heading: "Report an incident, accident or near miss", button: "Report it")

    private var kind = Wire.IncidentKind.unspecified
    private var words = ""
    private var action = ""

    mutating func fields(_ on: inout some Fields, about file: SessionFile) {
        on.radios(&kind, "kind", "What it was", .needed("Select what it was"))
        on.area(&words, "words", "What happened", .needed)
        on.area(&action, "action", "What was done about it", .needed)
    }

    func send(_ sent: Sent<SessionFile>) async throws -> DoneNote {
        let request = Wire.ReportIncidentRequest(
            sessionId: sent.subject.sessionID, kind: kind, words: words, action: action)
        let reply = try await sent.service.reportIncident(request, sent.call)
        return DoneNote(["The report was recorded.", reply.warningText])
    }
}
