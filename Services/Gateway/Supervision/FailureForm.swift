import GatewayKit
import Messages

/// A failure to comply with a requirement that no register tells of.
struct FailureForm: CommandForm {
    static let command = Command<OrderFile>(
        "failure", SupervisionMethods.recordFailure, audit: "Recorded a failure", heading: "Record a failure to comply",
        button: "Record the failure")

    private static let outcomes: [Wire.Outcome] = [
        .notAttended, .failedToComply, .sentHomeBehaviour, .failedOtherInstruction,
    ]

    private var requirement = ""
    private var outcome = Wire.Outcome.unspecified
    private var on = DateEntry()
    private var knownOn = DateEntry()
    private var place = ""
    private var notes = ""

    mutating func fields(_ on: inout some Fields, about file: OrderFile) {
        let parts = file.requirements.map { Choice(value: $0, label: $0.requirementName) }
        on.select(
            &requirement, "requirement", "What it was under", .open,
            of: [Choice(value: "", label: "Supervision")] + parts)
        on.radios(&outcome, "outcome", "What happened", .needed("Select what happened"), of: Self.outcomes)
        on.date(&self.on, "on", "Day on which it happened", .needed("Enter the day on which it happened"))
        on.date(
            &knownOn, "knownOn", "Day on which it became known", .optional, hint: "Where that was later.")
        on.line(&place, "place", "Where", .optional)
        on.area(&notes, "notes", "What happened, in your words", .needed("Enter what happened"))
    }

    func send(_ sent: Sent<OrderFile>) async throws -> DoneNote {
        let request = Wire.RecordFailureRequest(
            caseId: sent.subject.reply.caseId, requirement: requirement, place: place, on: on.iso,
            knownOn: knownOn.iso, outcome: outcome, notes: notes)
        let reply = try await sent.service.recordFailure(request, sent.call)
        return DoneNote("The failure was recorded.", link: ("Open it", FailureFile.path(to: reply.failureId)))
    }
}
