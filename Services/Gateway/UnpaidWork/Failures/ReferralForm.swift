import GatewayKit
import Messages

/// That a failure was referred to the enforcement officer.
struct ReferralForm: CommandForm {
    static let command = Command<FailureFile>(
        "referral", UnpaidWorkMethods.referFailure, audit: "Referred a failure",
        heading: "Record the referral to the enforcement officer", button: "Record the referral")

    private var words = ""

    mutating func begin(about file: FailureFile, _ query: Form) throws(Refusal) {
        guard file.failure.isReferralOwed else { throw .alreadyDone("No referral is owed for it.") }
    }

    mutating func fields(_ on: inout some Fields, about file: FailureFile) {
        on.words("It must be referred by \(file.failure.referBy.dayText).")
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
