import Messages
import RPC

/// Who was asked about something that is not established, and what came of it.
struct InquiryQuestion: RequirementQuestion {
    static let name = RequirementQuestionName.inquiry

    let version: UInt32
    private var about: String?
    private var askedOf = ""
    private var askedOn = DateEntry("asked-on")
    private var reply = ""
    private var repliedOn = DateEntry("replied-on")
    private var isUnanswered = false
    var errors: [FieldError] = []

    let heading = "Who was asked, and what was the reply?"
    let button = "Record the inquiry"

    init(about file: RequirementFile, _ query: Form) {
        version = file.reply.version
        about = query["about"] ?? (file.reply.notEstablished.count == 1 ? file.reply.notEstablished[0].code : nil)
    }

    init(_ form: Form, about file: RequirementFile) {
        version = form.version
        about = form["about"]
        askedOf = form.line("asked-of")
        askedOn = DateEntry("asked-on", form)
        reply = form.line("reply")
        repliedOn = DateEntry("replied-on", form)
        isUnanswered = form["unanswered"] != nil
        if about.flatMap(Wire.AssessmentQuestion.init(code:)) == nil { add("about", "Select what was asked about") }
        require(askedOf, "asked-of", Self.askedOfLabel, "Enter who was asked")
        require(askedOn, "Day of the question")
        checkReply()
    }

    private mutating func checkReply() {
        checkText(reply, "reply", Self.replyLabel)
        if isUnanswered, !reply.isEmpty { add("reply", "Enter a reply only where one came") }
        if reply.isEmpty { return }
        require(repliedOn, "Day of the reply")
        if let asked = askedOn.date, let replied = repliedOn.date, replied < asked {
            add("replied-on-day", "Day of the reply must be on or after \(asked.short)")
        }
    }

    private static let askedOfLabel = "Who was asked"
    private static let replyLabel = "Reply (optional)"

    var typed: [(label: String, text: String)] { [(Self.askedOfLabel, askedOf), (Self.replyLabel, reply)] }

    func write(_ html: inout HTML) {
        html.radios(
            Field("about", label: "About", errors: errors),
            Wire.AssessmentQuestion.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: about)
        html.textInput(
            Field("asked-of", label: Self.askedOfLabel, hint: "For example, Lancashire police", errors: errors),
            value: askedOf)
        html.dateInput(askedOn, label: "Day of the question", hint: "For example, 27 3 2019", errors: errors)
        html.textArea(
            Field("reply", label: Self.replyLabel, hint: "Leave it empty until there is one.", errors: errors),
            value: reply)
        html.dateInput(repliedOn, label: "Day of the reply (optional)", errors: errors)
        html.checkboxes(
            Field("unanswered", label: "No reply", errors: errors),
            [Choice(value: "yes", label: "No reply came, and none is expected any more")],
            chosen: isUnanswered ? ["yes"] : [])
    }

    func send(about file: RequirementFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.RecordInquiryRequest(
            caseId: file.caseID, version: version,
            about: about.flatMap(Wire.AssessmentQuestion.init(code:)) ?? .unspecified, askedOf: askedOf,
            askedOn: askedOn.iso, reply: reply,
            repliedOn: reply.isEmpty ? "" : repliedOn.iso, isUnanswered: isUnanswered)
        return try await unpaidWork.recordInquiry(request, call).note("The inquiry was recorded.")
    }

    func field(at path: String) -> String {
        switch path {
        case "about", "reply": path
        case "askedOf": "asked-of"
        case "askedOn": "asked-on-day"
        case "repliedOn": "replied-on-day"
        case "isUnanswered": "unanswered"
        default: ""
        }
    }
}
