import GatewayKit
import Messages

/// Whether a failure is acceptable, on which evidence, and why.
struct FailureDecisionForm: CommandForm {
    static let command = Command<FailureFile>(
        "decision", SupervisionMethods.decideFailure, audit: "Decided on a failure",
        heading: "Is the failure acceptable?", button: "Record the decision")

    private var isAcceptable: Bool?
    private var outcome = Wire.Outcome.unspecified
    private var evidence = Wire.Evidence.unspecified
    private var words = ""

    mutating func begin(about file: FailureFile, _ query: Form) throws(Refusal) {
        guard file.failure.state == .undecided else { throw .alreadyDone("It was decided already.") }
    }

    mutating func fields(_ on: inout some Fields, about file: FailureFile) {
        let failure = file.failure
        on.write { html in
            html.inset(
                "\(failure.outcome.wording) on \(failure.on.dayText). "
                    + "Self-certificates used: \(failure.selfCertificates) of 3.")
        }
        on.yesNo(
            &isAcceptable, "acceptable", "Decision", .needed("Select whether it is acceptable"),
            yes: Choice(value: "yes", label: "Acceptable", hint: "There was a reasonable excuse."),
            no: Choice(
                value: "no", label: "Unacceptable",
                hint: "The next page says whether it is warned of or must be referred."), at: "isAcceptable")
        on.select(
            &outcome, "outcome", "Recorded as",
            .when(isAcceptable == true, "Select what the absence is recorded as"),
            of: Wire.Outcome.acceptableAbsences + [.failureDeemedAcceptable], hint: "Only of what is acceptable.")
        on.radios(&evidence, "evidence", "Evidence", .needed("Select which evidence there is"))
        on.area(&words, "words", "Reason for the decision", .needed("Enter the reason for the decision"))
    }

    func send(_ sent: Sent<FailureFile>) async throws -> DoneNote {
        let isAcceptable = isAcceptable == true
        let request = Wire.DecideFailureRequest(
            failureId: sent.subject.failure.failureId, version: sent.version, isAcceptable: isAcceptable,
            outcome: isAcceptable ? outcome : .unspecified, evidence: evidence, words: words)
        return DoneNote(try await sent.service.decideFailure(request, sent.call).whatFollows)
    }
}

extension Wire.FailureCommandReply {
    /// What it leads to, and why.
    var whatFollows: String {
        let why = reasons.first.map { " \($0)" } ?? ""
        return switch (state, step) {
        case (.unacceptable, .warning): "It is unacceptable. A warning is owed.\(why)"
        case (.unacceptable, .referral): "It is unacceptable. Refer it by \(referBy.dayText).\(why)"
        case (.unacceptable, .recall): "It is unacceptable. Consider recall with your manager.\(why)"
        case (.unacceptable, .choice): "It is unacceptable. Say what follows.\(why)"
        case (.unacceptable, _): "It was recorded. Nothing more is owed.\(why)"
        case (.acceptable, _): "It is acceptable. Nothing more is owed."
        default: "It was recorded."
        }
    }
}
