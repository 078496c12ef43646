import Messages
import RPC

/// That a failure was referred to the enforcement officer.
struct ReferralQuestion: UnpaidWorkQuestion {
    static let name = "referral"
    static let pattern = "\(FailureFile.pattern)/\(name)"
    static let method = "ReferFailure"

    private let failure: Wire.Failure
    private let version: UInt32
    private var words = ""
    var errors: [FieldError] = []

    let heading = "Record the referral to the enforcement officer"
    let button = "Record the referral"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }
    var typed: [(label: String, text: String)] { [(Self.wordsLabel, words)] }

    private static let wordsLabel = "What the enforcement officer was told"

    init(about file: FailureFile, _ query: Form) throws(Refusal) {
        guard file.failure.isReferralOwed else { throw .alreadyDone("No referral is owed for it.") }
        failure = file.failure
        version = failure.version
    }

    init(_ form: Form, about file: FailureFile) {
        failure = file.failure
        version = form.version
        words = (form["words"] ?? "").trimmed
        require(words, "words", Self.wordsLabel, "Enter what the enforcement officer was told")
    }

    func write(_ html: inout HTML) {
        html.element("p", "It must be referred by \(failure.referBy.dayText).")
        html.textArea(Field("words", label: Self.wordsLabel, errors: errors), value: words)
    }

    func send(about file: FailureFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        _ = try await unpaidWork.referFailure(
            .init(failureId: failure.failureId, version: version, words: words), call)
        return DoneNote("The referral was recorded.")
    }

    func field(at path: String) -> String { path == "words" ? "words" : "" }
}
