import Messages
import RPC

/// Of which appointments somebody is told, and how.
struct InstructionQuestion: RequirementQuestion {
    static let name = RequirementQuestionName.instruction

    let version: UInt32
    private let choice: AppointmentChoice
    /// Appointments that wait for something else first.
    private let held: [Wire.Appointment]
    private var method: String?
    var errors: [FieldError] = []

    let heading = "Issue a work instruction"
    let button = "Issue the instruction"

    init(about file: RequirementFile, _ query: Form) throws(Refusal) {
        let open = Self.open(file)
        guard !open.isEmpty else { throw .alreadyDone("There is no appointment to come without an instruction.") }
        version = file.reply.version
        choice = AppointmentChoice(open, chosen: Set(open.map(\.appointmentId)))
        held = file.heldAppointments
    }

    init(_ form: Form, about file: RequirementFile) {
        version = form.version
        choice = AppointmentChoice(Self.open(file), chosen: Set(form.all("appointment")))
        held = file.heldAppointments
        method = form["method"]
        if choice.ids.isEmpty { add("appointment", "Select the appointments that the person is told of") }
        if method.flatMap(Wire.InstructionMethod.init(code:)) == nil { add("method", "Select how the person is told") }
    }

    private static func open(_ file: RequirementFile) -> [Wire.Appointment] {
        file.openAppointments.filter { !$0.isInstructed && $0.heldBecause.isEmpty }
    }

    func write(_ html: inout HTML) {
        if !held.isEmpty {
            html.element("div", ["class": "inset"]) { html in
                html.element("p", "These wait, and the person is not told of them yet:")
                html.list(held.map { "\($0.date.dayText): \($0.heldBecause)" })
            }
        }
        choice.write("The person is told of", errors, &html)
        html.radios(
            Field("method", label: "How", errors: errors),
            Wire.InstructionMethod.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: method)
    }

    func send(about file: RequirementFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.IssueInstructionRequest(
            caseId: file.caseID, version: version, appointmentIds: choice.ids,
            method: method.flatMap(Wire.InstructionMethod.init(code:)) ?? .unspecified)
        let reply = try await unpaidWork.issueInstruction(request, call)
        let held = reply.held.isEmpty ? "" : "These wait: \(reply.held.joined(separator: "; "))".ended
        let issued = "The instruction for \(Int(reply.appointments).counted("appointment")) was recorded."
        return DoneNote(
            [issued, held].nonEmpty.joined(separator: " "),
            link: ("Show the letter and the text message", InstructionPage.path(to: reply.instructionId, file)))
    }

    func field(at path: String) -> String {
        if path.hasPrefix("appointmentIds") { return "appointment" }
        return path == "method" ? "method" : ""
    }
}

extension RequirementFile {
    fileprivate var heldAppointments: [Wire.Appointment] { openAppointments.filter { !$0.heldBecause.isEmpty } }
}
