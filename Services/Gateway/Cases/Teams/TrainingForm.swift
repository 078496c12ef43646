import GatewayKit
import Messages

/// That an officer has been trained, and until when that is in date.
struct TrainingForm: CommandForm {
    static let command = Command<OfficerFile>(
        "training", AllocationMethods.recordTraining, audit: "Recorded training", heading: "Record training",
        button: "Record the training")

    private var course = ""
    private var validUntil = DateEntry()

    /// By the codes of the staff list.
    private static let courses = [
        Choice(value: "RISK", label: "Risk"), Choice(value: "DA", label: "Domestic abuse"),
        Choice(value: "CHILD_PROTECTION", label: "Child protection"),
    ]

    mutating func fields(_ on: inout some Fields, about officer: OfficerFile) {
        on.radios(&course, "course", "Course", .needed("Select the course"), of: Self.courses)
        on.date(&validUntil, "validUntil", "Last day in date", hint: "For example, 27 3 2020")
    }

    func send(_ sent: Sent<OfficerFile>) async throws -> DoneNote {
        let request = Wire.RecordTrainingRequest(
            staffId: sent.subject.officer.staffId, course: course, validUntil: validUntil.iso)
        _ = try await sent.service.recordTraining(request, sent.call)
        return DoneNote("The training was recorded.")
    }
}
