import Messages
import RPC

/// The assessment of risk at the point of work, with which a session begins.
struct PointOfWorkQuestion: UnpaidWorkQuestion {
    static let name = "point-of-work"
    static let pattern = "\(SessionFile.pattern)/\(name)"
    static let method = "RecordPointOfWork"

    private var checks: Set<String>
    private var hazards: String
    private var controls: String
    var errors: [FieldError] = []

    let heading = "Assess the risk at the point of work"
    let button = "Record the assessment"
    var typed: [(label: String, text: String)] { [(Self.hazardsLabel, hazards), (Self.controlsLabel, controls)] }

    private static let hazardsLabel = "Hazards that you found (optional)"
    private static let controlsLabel = "What you do about them"

    /// Filled in with what is recorded, so that it can be added to as the day goes on.
    init(about file: SessionFile, _ query: Form) throws(Refusal) {
        guard file.summary.isOpen else { throw .alreadyDone("The session is over, or was stood down.") }
        checks = Set(file.reply.pointOfWorkChecks.map { "\($0)" })
        hazards = file.reply.hazards
        controls = file.reply.controls
    }

    init(_ form: Form, about file: SessionFile) {
        checks = Set(form.all("checks"))
        hazards = (form["hazards"] ?? "").trimmed
        controls = (form["controls"] ?? "").trimmed
        if !numbers.elementsEqual(PointOfWorkCheck.allCases.map(\.rawValue)) {
            add("checks", "Select each check once you have made it")
        }
        checkText(hazards, "hazards", "Hazards")
        checkText(controls, "controls", Self.controlsLabel)
        if !hazards.isEmpty, controls.isEmpty { add("controls", "Enter what you do about the hazards") }
    }

    private var numbers: [UInt32] { PointOfWorkCheck.allCases.map(\.rawValue).filter { checks.contains("\($0)") } }

    func write(_ html: inout HTML) {
        html.checkboxes(
            Field(
                "checks", label: "Checked at the site", hint: "The session begins when all are made.", errors: errors),
            PointOfWorkCheck.choices, chosen: checks)
        html.textArea(Field("hazards", label: Self.hazardsLabel, errors: errors), value: hazards)
        html.textArea(
            Field("controls", label: Self.controlsLabel, hint: "Needed where there are hazards.", errors: errors),
            value: controls)
    }

    func send(about file: SessionFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let reply = try await unpaidWork.recordPointOfWork(
            .init(sessionId: file.sessionID, checks: numbers, hazards: hazards, controls: controls), call)
        return DoneNote(["The session has begun.", reply.warningText].nonEmpty.joined(separator: " "))
    }

    func field(at path: String) -> String {
        ["checks", "hazards", "controls"].first { path.hasPrefix($0) } ?? ""
    }
}

extension Wire.SessionCommandReply {
    /// What speaks against what was done, which stands all the same.
    var warningText: String { warnings.joined(separator: " ") }
}
