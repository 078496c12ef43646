import GatewayKit
import Messages

/// That a decision about a failure is taken back: a manager's.
struct FailureWithdrawalForm: CommandForm {
    static let command = Command<FailureFile>(
        "withdrawal", SupervisionMethods.withdrawFailure, audit: "Took a decision on a failure back",
        heading: "Why is the decision taken back?", button: "Take the decision back")

    private var reason = ""

    mutating func begin(about file: FailureFile, _ query: Form) throws(Refusal) {
        let state = file.failure.state
        guard state != .undecided, state != .withdrawn else { throw .alreadyDone("There is no decision to take back.") }
    }

    mutating func fields(_ on: inout some Fields, about file: FailureFile) {
        on.area(&reason, "reason", "Reason", .needed("Enter the reason"))
    }

    func send(_ sent: Sent<FailureFile>) async throws -> DoneNote {
        let request = Wire.WithdrawFailureRequest(
            failureId: sent.subject.failure.failureId, version: sent.version, reason: reason)
        _ = try await sent.service.withdrawFailure(request, sent.call)
        return DoneNote("The decision was taken back.")
    }
}
