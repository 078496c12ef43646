import Messages
import RPC

/// That a decision about a failure is taken back: a manager's.
struct FailureWithdrawal: UnpaidWorkQuestion {
    static let name = "withdrawal"
    static let pattern = "\(FailureFile.pattern)/\(name)"
    static let method = "WithdrawFailure"

    private let version: UInt32
    private var reason = ""
    var errors: [FieldError] = []

    let heading = "Why is the decision taken back?"
    let button = "Take the decision back"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }
    var typed: [(label: String, text: String)] { [("Reason", reason)] }

    init(about file: FailureFile, _ query: Form) throws(Refusal) {
        let state = file.failure.state
        guard state != .undecided, state != .withdrawn else { throw .alreadyDone("There is no decision to take back.") }
        version = file.failure.version
    }

    init(_ form: Form, about file: FailureFile) {
        version = form.version
        reason = (form["reason"] ?? "").trimmed
        require(reason, "reason", "Reason", "Enter the reason")
    }

    func write(_ html: inout HTML) {
        html.textArea(Field("reason", label: "Reason", errors: errors), value: reason)
    }

    func send(about file: FailureFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        _ = try await unpaidWork.withdrawFailure(
            .init(failureId: file.failure.failureId, version: version, reason: reason), call)
        return DoneNote("The decision was taken back.")
    }

    func field(at path: String) -> String { path == "reason" ? "reason" : "" }
}
