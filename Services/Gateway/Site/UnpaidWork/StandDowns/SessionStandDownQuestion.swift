import Messages
import RPC

/// That a whole session is stood down.
struct SessionStandDownQuestion: UnpaidWorkQuestion {
    static let name = "stand-down"
    static let pattern = "\(PlannedSession.pattern)/\(name)"
    static let method = "StandDown"

    private var reason = StandDownReason()
    var errors: [FieldError] = []

    let heading = "Stand the session down"
    let button = "Stand everybody down"
    var typed: [(label: String, text: String)] { [("Note", reason.note)] }

    init(about planned: PlannedSession, _ query: Form) throws(Refusal) {
        guard planned.file.summary.isOpen else { throw .alreadyDone("The session is over, or was stood down.") }
    }

    init(_ form: Form, about planned: PlannedSession) {
        reason = StandDownReason(form)
        errors = reason.errors
    }

    func write(_ html: inout HTML) { reason.write(errors, &html) }

    func send(
        about planned: PlannedSession, to unpaidWork: any UnpaidWorkAPI, _ call: Call
    ) async throws -> DoneNote {
        try await unpaidWork.standDown(
            .init(sessionId: planned.file.sessionID, cause: reason.cause ?? .unspecified, note: reason.note), call
        ).note
    }

    func field(at path: String) -> String { ["cause", "note"].contains(path) ? path : "" }
}
