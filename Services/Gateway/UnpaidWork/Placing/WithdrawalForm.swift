import GatewayKit
import Messages

/// Why an instruction is taken back.
struct WithdrawalForm: CommandForm {
    static let command = Command<RequirementFile>(
        "instruction-withdrawal", UnpaidWorkMethods.withdrawInstruction, audit: "Withdrew a work instruction",
        heading: "Withdraw the instruction")

    private var instruction = ""
    private var cause = ""

    mutating func begin(about file: RequirementFile, _ query: Form) throws(Refusal) {
        instruction = query.line("instruction")
        guard let found = file.instruction(instruction) else { throw .notFound }
        if !found.withdrawnOn.isEmpty { throw .alreadyDone("The instruction was withdrawn already.") }
    }

    mutating func fields(_ on: inout some Fields, about file: RequirementFile) {
        on.hidden(&instruction, "instruction")
        if let found = file.instruction(instruction) {
            let days = found.dates.map(\.dayText).joined(separator: ", ")
            on.words("Issued on \(found.issuedOn.dayText) for \(days).")
        }
        on.area(
            &cause, "cause", "Cause", .needed("Enter why the instruction is withdrawn"),
            hint: "For example, the project is closed on that day.")
    }

    func send(_ sent: Sent<RequirementFile>) async throws -> DoneNote {
        let request = Wire.WithdrawInstructionRequest(
            caseId: sent.subject.caseID, version: sent.version, instructionId: instruction, cause: cause)
        return try await sent.service.withdrawInstruction(request, sent.call).note("The instruction was withdrawn.")
    }
}
