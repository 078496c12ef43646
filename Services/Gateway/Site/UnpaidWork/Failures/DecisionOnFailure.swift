import Messages
import RPC

/// Whether a failure is acceptable, on which evidence, and why.
struct DecisionOnFailure: UnpaidWorkQuestion {
    static let name = "decision"
    static let pattern = "\(FailureFile.pattern)/\(name)"
    static let method = "DecideFailure"

    private let failure: Wire.Failure
    private let version: UInt32
    private var isAcceptable: Bool?
    private var outcome: Wire.Outcome?
    private var evidence: Wire.Evidence?
    private var words = ""
    var errors: [FieldError] = []

    let heading = "Is the failure acceptable?"
    let button = "Record the decision"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }
    var typed: [(label: String, text: String)] { [(Self.wordsLabel, words)] }

    private static let wordsLabel = "Reason for the decision"

    init(about file: FailureFile, _ query: Form) throws(Refusal) {
        guard file.failure.state == .undecided else { throw .alreadyDone("It was decided already.") }
        failure = file.failure
        version = failure.version
    }

    init(_ form: Form, about file: FailureFile) {
        failure = file.failure
        version = form.version
        isAcceptable = ["yes": true, "no": false][form.line("acceptable")]
        outcome = Wire.Outcome(code: form.line("outcome"))
        evidence = Wire.Evidence(code: form.line("evidence"))
        words = (form["words"] ?? "").trimmed
        if isAcceptable == nil { add("acceptable", "Select whether it is acceptable") }
        if isAcceptable == true, !outcomes.contains(where: { $0 == outcome }) {
            add("outcome", "Select what the absence is recorded as")
        }
        if evidence == nil { add("evidence", "Select which evidence there is") }
        require(words, "words", Self.wordsLabel, "Enter the reason for the decision")
    }

    /// What it can be recorded as where it is acceptable.
    private var outcomes: [Wire.Outcome] { Wire.Outcome.acceptableAbsences + [.failureDeemedAcceptable] }

    func write(_ html: inout HTML) {
        html.inset(
            "\(failure.outcome.wording) on \(failure.on.dayText). "
                + "Self-certificates used: \(failure.selfCertificates) of 3.")
        html.radios(
            Field("acceptable", label: "Decision", errors: errors),
            [
                Choice(value: "yes", label: "Acceptable", hint: "There was a reasonable excuse."),
                Choice(
                    value: "no", label: "Unacceptable",
                    hint: "A first one in 12 months is warned of; a second is referred."),
            ], chosen: isAcceptable.map { $0 ? "yes" : "no" })
        html.select(
            Field(
                "outcome", label: "Recorded as", hint: "Only of what is acceptable.", errors: errors),
            [Choice(value: "", label: "Select")] + outcomes.map { Choice(value: $0.code, label: $0.wording) },
            chosen: outcome?.code)
        html.radios(
            Field("evidence", label: "Evidence", errors: errors),
            Wire.Evidence.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: evidence?.code)
        html.textArea(Field("words", label: Self.wordsLabel, errors: errors), value: words)
    }

    func send(about file: FailureFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let isAcceptable = isAcceptable == true
        let reply = try await unpaidWork.decideFailure(
            .init(
                failureId: failure.failureId, version: version, isAcceptable: isAcceptable,
                outcome: isAcceptable ? outcome ?? .unspecified : .unspecified, evidence: evidence ?? .unspecified,
                words: words), call)
        return DoneNote(reply.whatFollows)
    }

    func field(at path: String) -> String {
        switch path {
        case "isAcceptable": "acceptable"
        case "outcome", "evidence", "words": path
        default: ""
        }
    }
}

extension Wire.FailureCommandReply {
    /// What the decision leads to, with the warning's words where one is owed.
    fileprivate var whatFollows: String {
        switch (state, step) {
        case (.unacceptable, .warning): "It is unacceptable. Issue this warning: \(warning)"
        case (.unacceptable, .referral):
            "It is unacceptable. Refer it to the enforcement officer by \(referBy.dayText)."
        case (.acceptable, _): "It is acceptable. Nothing more is owed."
        default: "The decision was recorded."
        }
    }
}
