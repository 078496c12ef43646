import Messages
import RPC

/// Who has come to a session, before anything is said of their work.
struct ArrivalsQuestion: UnpaidWorkQuestion {
    static let name = "arrivals"
    static let pattern = "\(SessionFile.pattern)/\(name)"
    static let method = "RecordArrivals"
    private static let field = "people"

    private let file: SessionFile
    private let come: Set<String>
    var errors: [FieldError] = []

    let heading = "Who has come?"
    let button = "Note who has come"

    /// Ticked are those who were noted before.
    init(about file: SessionFile, _ query: Form) throws(Refusal) {
        guard file.summary.isOpen else { throw .alreadyDone("The session is over, or was stood down.") }
        self.file = file
        come = Set(file.withoutOutcome.filter(\.hasCome).map(\.appointmentId))
    }

    init(_ form: Form, about file: SessionFile) {
        self.file = file
        come = Set(form.all(Self.field))
        if !come.isSubset(of: file.withoutOutcome.map(\.appointmentId)) {
            add(Self.field, "Select people from the list")
        }
    }

    func write(_ html: inout HTML) {
        html.checkboxes(
            Field(
                Self.field, label: "Those who are here",
                hint: "Their work is recorded later. Whoever comes late is credited from when you note it.",
                errors: errors),
            file.withoutOutcome.map { Choice(value: $0.appointmentId, label: "\($0.name), \($0.crn), \($0.times)") },
            chosen: come)
    }

    func send(about file: SessionFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let ids = file.withoutOutcome.map(\.appointmentId).filter(come.contains)
        let reply = try await unpaidWork.recordArrivals(.init(sessionId: file.sessionID, appointmentIds: ids), call)
        let people = Int(reply.arrived).counted("person", plural: "people")
        let count = "\(people) \(reply.arrived == 1 ? "has" : "have") come for \(reply.places) places."
        return DoneNote([count, reply.loneWoman].nonEmpty.joined(separator: " "))
    }

    func field(at path: String) -> String { path.hasPrefix("appointmentIds") ? Self.field : "" }
}

extension Wire.RegisterRow {
    /// Whether the person was noted as they came, and nothing is recorded of their work yet.
    var hasCome: Bool { outcome.word == nil && !arrived.isEmpty }
}
