import GatewayKit
import Messages

/// That a failure was referred to the enforcement officer, or for recall.
struct ReferralForm: CommandForm {
    static let command = Command<FailureFile>(
        "referral", SupervisionMethods.referFailure, audit: "Referred a failure",
        heading: "Record the referral to the enforcement officer", button: "Record the referral")

    private var words = ""

    func heading(about file: FailureFile) -> String {
        file.reply.regime == .licence ? "Record the request for recall" : Self.command.heading
    }

    mutating func begin(about file: FailureFile, _ query: Form) throws(Refusal) {
        guard file.failure.isOpen else { throw .alreadyDone("There is nothing to refer.") }
    }

    mutating func fields(_ on: inout some Fields, about file: FailureFile) {
        let failure = file.failure
        on.words(
            failure.step == .referral
                ? "It must be referred by \(failure.referBy.dayText)." : "It is referred at once, without a warning.")
        on.area(
            &words, "words", "What the enforcement officer was told",
            .needed("Enter what the enforcement officer was told"))
    }

    func send(_ sent: Sent<FailureFile>) async throws -> DoneNote {
        let request = Wire.ReferFailureRequest(
            failureId: sent.subject.failure.failureId, version: sent.version, words: words)
        _ = try await sent.service.referFailure(request, sent.call)
        return DoneNote("The referral was recorded.")
    }
}
