import GatewayKit
import Messages

/// A warning of a failure: what it says, and how and when the person had it.
struct WarningForm: CommandForm {
    static let command = Command<FailureFile>(
        "warning", SupervisionMethods.issueWarning, audit: "Gave a warning", heading: "Record the warning")

    private var circumstances = ""
    private var channel = Wire.WarningChannel.unspecified
    private var sentOn = DateEntry()

    mutating func begin(about file: FailureFile, _ query: Form) throws(Refusal) {
        guard file.failure.mayBeWarnedOf(under: file.reply.regime) else {
            throw .alreadyDone("No warning is to be given for it.")
        }
    }

    mutating func fields(_ on: inout some Fields, about file: FailureFile) {
        on.words("The warning says what happened, that it is unacceptable, and what another failure leads to.")
        on.area(
            &circumstances, "circumstances", "What happened", .needed("Enter what happened"),
            hint: "As the person reads it, for example: you did not come to the session.")
        on.radios(
            &channel, "channel", "How it is given", .needed("Select how the warning is given"),
            of: [.handedOver, .post])
        on.date(
            &sentOn, "sentOn", "Day on which it was handed over or posted",
            .needed("Enter the day on which it was handed over or posted"),
            hint: "What is posted counts from two business days later.")
    }

    func send(_ sent: Sent<FailureFile>) async throws -> DoneNote {
        let request = Wire.IssueWarningRequest(
            failureId: sent.subject.failure.failureId, version: sent.version, channel: channel, sentOn: sentOn.iso,
            circumstances: circumstances)
        _ = try await sent.service.issueWarning(request, sent.call)
        return DoneNote("The warning was recorded. Its letter can be printed.")
    }
}
