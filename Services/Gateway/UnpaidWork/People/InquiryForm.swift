import GatewayKit
import Messages

/// Who was asked about something that is not established, and what came of it.
struct InquiryForm: CommandForm {
    static let command = Command<RequirementFile>(
        "inquiry", UnpaidWorkMethods.recordInquiry, audit: "Recorded an inquiry",
        heading: "Who was asked, and what was the reply?", button: "Record the inquiry")

    private var about = Wire.AssessmentQuestion.unspecified
    private var askedOf = ""
    private var askedOn = DateEntry()
    private var reply = ""
    private var repliedOn = DateEntry()
    private var isUnanswered = false

    mutating func begin(about file: RequirementFile, _ query: Form) throws(Refusal) {
        let unknown = file.reply.notEstablished
        about = .init(code: query.line("about")) ?? (unknown.count == 1 ? unknown[0] : .unspecified)
    }

    mutating func fields(_ on: inout some Fields, about file: RequirementFile) {
        on.radios(&about, "about", "About", .needed("Select what was asked about"))
        on.line(&askedOf, "askedOf", "Who was asked", .needed, hint: "For example, Lancashire police")
        on.date(&askedOn, "askedOn", "Day of the question")
        on.area(
            &reply, "reply", "Reply", hint: "Leave it empty until there is one.",
            fault: isUnanswered && !reply.isEmpty ? "Enter a reply only where one came" : nil)
        on.date(
            &repliedOn, "repliedOn", "Day of the reply", .when(!reply.isEmpty), hint: "Needed where there is a reply.",
            fault: repliedOn.fault("Day of the reply", notBefore: askedOn))
        on.tick(
            &isUnanswered, "unanswered", "No reply", "No reply came, and none is expected any more", at: "isUnanswered")
    }

    func send(_ sent: Sent<RequirementFile>) async throws -> DoneNote {
        let request = Wire.RecordInquiryRequest(
            caseId: sent.subject.caseID, version: sent.version, about: about, askedOf: askedOf,
            askedOn: askedOn.iso, reply: reply, repliedOn: reply.isEmpty ? "" : repliedOn.iso,
            isUnanswered: isUnanswered)
        return try await sent.service.recordInquiry(request, sent.call).note("The inquiry was recorded.")
    }
}
