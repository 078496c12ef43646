import GatewayKit
import Messages

/// Of which appointments somebody is told, and how.
struct InstructionForm: CommandForm {
    static let command = Command<RequirementFile>(
        "instruction", UnpaidWorkMethods.issueInstruction, audit: "Issued a work instruction",
        heading: "Issue a work instruction", button: "Issue the instruction")

    private var chosen: [Wire.Appointment] = []
    private var method = Wire.InstructionMethod.unspecified

    mutating func begin(about file: RequirementFile, _ query: Form) throws(Refusal) {
        chosen = file.uninstructedAppointments
        if chosen.isEmpty { throw .alreadyDone("There is no appointment to come without an instruction.") }
    }

    mutating func fields(_ on: inout some Fields, about file: RequirementFile) {
        on.write { $0.held(file.heldAppointments) }
        on.checkboxes(
            &chosen, "appointment", "The person is told of",
            .needed("Select the appointments that the person is told of"), of: file.uninstructedAppointments,
            at: "appointmentIds")
        on.radios(&method, "method", "How", .needed("Select how the person is told"))
    }

    func send(_ sent: Sent<RequirementFile>) async throws -> DoneNote {
        let request = Wire.IssueInstructionRequest(
            caseId: sent.subject.caseID, version: sent.version, appointmentIds: chosen.map(\.appointmentId),
            method: method)
        let reply = try await sent.service.issueInstruction(request, sent.call)
        let held = reply.held.isEmpty ? "" : "These wait: \(reply.held.joined(separator: "; "))".ended
        let issued = "The instruction for \(Int(reply.appointments).counted("appointment")) was recorded."
        return DoneNote(
            [issued, held].nonEmpty.joined(separator: " "),
            link: ("Show the letter and the text message", InstructionPage.path(to: reply.instructionId, sent.subject)))
    }
}

extension RequirementFile {
    /// Those that wait for something else first.
    fileprivate var heldAppointments: [Wire.Appointment] { openAppointments.filter { !$0.heldBecause.isEmpty } }

    fileprivate var uninstructedAppointments: [Wire.Appointment] {
        openAppointments.filter { !$0.isInstructed && $0.heldBecause.isEmpty }.atOnce
    }
}

extension HTML {
    fileprivate mutating func held(_ appointments: [Wire.Appointment]) {
        guard !appointments.isEmpty else { return }
        element("div", ["class": "inset"]) { html in
            html.element("p", "These wait, and the person is not told of them yet:")
            html.list(appointments.map { "\($0.date.dayText): \($0.heldBecause)" })
        }
    }
}
