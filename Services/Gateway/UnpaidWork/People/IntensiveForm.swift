import GatewayKit
import Messages

/// Whether somebody works intensively: four days a week, and looks for work on the fifth.
struct IntensiveForm: CommandForm {
    static let command = Command<RequirementFile>(
        "intensive-working", UnpaidWorkMethods.setIntensiveWorking, audit: "Set intensive working",
        heading: "Begin intensive working")

    private var reason = ""

    /// It is turned round.
    static func heading(about file: RequirementFile) -> String {
        file.summary.isIntensive ? "End intensive working" : command.heading
    }

    func heading(about file: RequirementFile) -> String { Self.heading(about: file) }
    func button(about file: RequirementFile) -> String { Self.heading(about: file) }

    mutating func begin(about file: RequirementFile, _ query: Form) throws(Refusal) {
        if file.summary.state.isOver { throw .alreadyDone("Nothing is left to work.") }
    }

    mutating func fields(_ on: inout some Fields, about file: RequirementFile) {
        on.words(
            file.summary.isIntensive
                ? "The person then works as others do."
                : "The person then works four days a week and looks for work on the fifth. It is for people without a "
                    + "job who look after nobody.")
        on.area(&reason, "reason", "Reason", .needed("Enter the reason"))
    }

    func send(_ sent: Sent<RequirementFile>) async throws -> DoneNote {
        let isIntensive = sent.subject.summary.isIntensive
        let request = Wire.SetIntensiveWorkingRequest(
            caseId: sent.subject.caseID, version: sent.version, isIntensive: !isIntensive, reason: reason)
        return try await sent.service.setIntensiveWorking(request, sent.call)
            .note(isIntensive ? "Intensive working has ended." : "Intensive working has begun.")
    }
}
