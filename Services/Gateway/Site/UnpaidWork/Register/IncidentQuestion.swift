import Messages
import RPC

/// An incident, an accident or a near miss at a session.
struct IncidentQuestion: UnpaidWorkQuestion {
    static let name = "incident"
    static let pattern = "\(SessionFile.pattern)/\(name)"
    static let method = "ReportIncident"

    private var kind: Wire.IncidentKind?
    private var words = ""
    private var action = ""
    var errors: [FieldError] = []

    let heading = "Report an incident, accident or near miss"
    let button = "Report it"
    var typed: [(label: String, text: String)] { [(Self.wordsLabel, words), (Self.actionLabel, action)] }

    private static let wordsLabel = "What happened"
    private static let actionLabel = "What was done about it"

    init(about file: SessionFile, _ query: Form) {}

    init(_ form: Form, about file: SessionFile) {
        words = (form["words"] ?? "").trimmed
        action = (form["action"] ?? "").trimmed
        kind = choice(form, "kind", "Select what it was")
        require(words, "words", Self.wordsLabel, "Enter what happened")
        require(action, "action", Self.actionLabel, "Enter what was done about it")
    }

    func write(_ html: inout HTML) {
        html.radios(
            Field("kind", label: "What it was", errors: errors),
            Wire.IncidentKind.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: kind?.code)
        html.textArea(Field("words", label: Self.wordsLabel, errors: errors), value: words)
        html.textArea(Field("action", label: Self.actionLabel, errors: errors), value: action)
    }

    func send(about file: SessionFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let reply = try await unpaidWork.reportIncident(
            .init(sessionId: file.sessionID, kind: kind ?? .unspecified, words: words, action: action), call)
        return DoneNote(["The report was recorded.", reply.warningText].nonEmpty.joined(separator: " "))
    }

    func field(at path: String) -> String { ["kind", "words", "action"].contains(path) ? path : "" }
}
