import GatewayKit
import Messages

/// What a review of the twelve months came to, or an application to extend them.
struct ReviewForm: CommandForm {
    static let command = Command<RequirementFile>(
        "review", UnpaidWorkMethods.recordReview, audit: "Recorded a review", heading: "Record a review",
        button: "Record the review")

    private var kind = Wire.ReviewKind.unspecified
    private var note = ""
    private var completeBy = DateEntry()

    mutating func fields(_ on: inout some Fields, about file: RequirementFile) {
        on.radios(&kind, "kind", "What is recorded", .needed("Select what is recorded"))
        on.area(&note, "note", "Note", .needed("Enter what was found or decided"))
        on.date(
            &completeBy, "completeBy", "New last day", .when(kind == .extensionGranted),
            hint: "Needed where an extension was granted.")
    }

    func send(_ sent: Sent<RequirementFile>) async throws -> DoneNote {
        let request = Wire.RecordReviewRequest(
            caseId: sent.subject.caseID, version: sent.version, kind: kind, note: note,
            completeBy: kind == .extensionGranted ? completeBy.iso : "")
        return try await sent.service.recordReview(request, sent.call).note("The review was recorded.")
    }
}
