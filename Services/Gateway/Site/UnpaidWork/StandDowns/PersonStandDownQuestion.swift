import Messages
import RPC

/// That one of the people who are due is stood down.
struct PersonStandDownQuestion: UnpaidWorkQuestion {
    static let pattern = "\(RegisterPerson.pattern)/stand-down"
    static let method = SessionStandDownQuestion.method

    private let name: String
    private var reason = StandDownReason()
    var errors: [FieldError] = []

    var heading: String { "Stand \(name) down" }
    let button = "Stand this person down"
    var typed: [(label: String, text: String)] { [("Note", reason.note)] }

    init(about person: RegisterPerson, _ query: Form) throws(Refusal) {
        guard person.file.summary.isOpen else { throw .alreadyDone("The session is over, or was stood down.") }
        name = person.row.name
    }

    init(_ form: Form, about person: RegisterPerson) {
        name = person.row.name
        reason = StandDownReason(form)
        errors = reason.errors
    }

    func write(_ html: inout HTML) { reason.write(errors, &html) }

    func send(
        about person: RegisterPerson, to unpaidWork: any UnpaidWorkAPI, _ call: Call
    ) async throws -> DoneNote {
        let request = Wire.StandDownRequest(
            appointmentId: person.row.appointmentId, cause: reason.cause ?? .unspecified, note: reason.note)
        let note = try await unpaidWork.standDown(request, call).note
        // Whoever runs a session is not led to the list of all.
        return DoneNote(note.words)
    }

    func field(at path: String) -> String { ["cause", "note"].contains(path) ? path : "" }
}
