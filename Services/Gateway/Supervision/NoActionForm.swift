import GatewayKit
import Messages

/// That nothing follows from a failure, where the law leaves it to a person.
struct NoActionForm: CommandForm {
    static let command = Command<FailureFile>(
        "no-action", SupervisionMethods.takeNoAction, audit: "Left a failure at that",
        heading: "Why does nothing follow?", button: "Leave it at that")

    private var reason = ""

    mutating func begin(about file: FailureFile, _ query: Form) throws(Refusal) {
        guard file.failure.isLeftToPerson else { throw .alreadyDone("The law says what follows.") }
    }

    mutating func fields(_ on: inout some Fields, about file: FailureFile) {
        on.area(&reason, "reason", "Reason", .needed("Enter the reason"))
    }

    func send(_ sent: Sent<FailureFile>) async throws -> DoneNote {
        let request = Wire.TakeNoActionRequest(
            failureId: sent.subject.failure.failureId, version: sent.version, reason: reason)
        _ = try await sent.service.takeNoAction(request, sent.call)
        return DoneNote("It was left at that.")
    }
}
