import Messages
import RPC

/// Why an instruction is taken back.
struct WithdrawalQuestion: RequirementQuestion {
    static let name = RequirementQuestionName.withdrawal

    let version: UInt32
    private let instruction: Wire.Instruction
    private var cause = ""
    var errors: [FieldError] = []

    let heading = "Withdraw the instruction"
    let button = "Withdraw the instruction"

    init(about file: RequirementFile, _ query: Form) throws(Refusal) {
        guard let instruction = file.instruction(query.line("instruction")) else { throw .notFound }
        guard instruction.withdrawnOn.isEmpty else { throw .alreadyDone("The instruction was withdrawn already.") }
        self.instruction = instruction
        version = file.reply.version
    }

    init(_ form: Form, about file: RequirementFile) {
        let id = form.line("instruction")
        instruction = file.instruction(id) ?? .init(instructionId: id)
        version = form.version
        cause = form.line("cause")
        require(cause, "cause", "Cause", "Enter why the instruction is withdrawn")
    }

    var typed: [(label: String, text: String)] { [("Cause", cause)] }

    var hidden: [(name: String, value: String)] {
        [("version", "\(version)"), ("instruction", instruction.instructionId)]
    }

    func write(_ html: inout HTML) {
        let days = instruction.dates.map(\.dayText).joined(separator: ", ")
        html.element("p", "Issued on \(instruction.issuedOn.dayText) for \(days).")
        html.textArea(
            Field("cause", label: "Cause", hint: "For example, the project is closed on that day.", errors: errors),
            value: cause)
    }

    func send(about file: RequirementFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.WithdrawInstructionRequest(
            caseId: file.caseID, version: version, instructionId: instruction.instructionId, cause: cause)
        return try await unpaidWork.withdrawInstruction(request, call).note("The instruction was withdrawn.")
    }

    func field(at path: String) -> String { path == "cause" ? "cause" : "" }
}
