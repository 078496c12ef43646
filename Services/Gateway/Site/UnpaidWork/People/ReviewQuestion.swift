import Messages
import RPC

/// What a review of the twelve months came to, or an application to extend them.
struct ReviewQuestion: RequirementQuestion {
    static let name = RequirementQuestionName.review

    let version: UInt32
    private var kind: String?
    private var note = ""
    private var completeBy = DateEntry("complete-by")
    var errors: [FieldError] = []

    let heading = "Record a review"
    let button = "Record the review"

    init(about file: RequirementFile, _ query: Form) {
        version = file.reply.version
    }

    init(_ form: Form, about file: RequirementFile) {
        version = form.version
        kind = form["kind"]
        note = form.line("note")
        completeBy = DateEntry("complete-by", form)
        if review == nil { add("kind", "Select what is recorded") }
        require(note, "note", "Note", "Enter what was found or decided")
        if review == .extensionGranted { require(completeBy, "New last day") }
    }

    private var review: Wire.ReviewKind? { kind.flatMap(Wire.ReviewKind.init(code:)) }

    var typed: [(label: String, text: String)] { [("Note", note)] }

    func write(_ html: inout HTML) {
        html.radios(
            Field("kind", label: "What is recorded", errors: errors),
            Wire.ReviewKind.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: kind)
        html.textArea(Field("note", label: "Note", errors: errors), value: note)
        html.dateInput(
            completeBy, label: "New last day (optional)", hint: "Needed where an extension was granted.",
            errors: errors)
    }

    func send(about file: RequirementFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let isGranted = review == .extensionGranted
        let request = Wire.RecordReviewRequest(
            caseId: file.caseID, version: version, kind: review ?? .unspecified, note: note,
            completeBy: isGranted ? completeBy.iso : "")
        return try await unpaidWork.recordReview(request, call).note("The review was recorded.")
    }

    func field(at path: String) -> String {
        switch path {
        case "kind", "note": path
        case "completeBy": "complete-by-day"
        default: ""
        }
    }
}
