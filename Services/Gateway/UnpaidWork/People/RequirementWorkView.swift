import CivilCalendar
import GatewayKit
import Messages

/// Where a person works and when, and what they were told of it, as the person's page shows it.
struct RequirementWorkView {
    let file: RequirementFile
    let permissions: Permissions
    let linksSessions: Bool
    let names: AccountNames
    let today: Day

    private var reply: Wire.ReadRequirementReply { file.reply }

    func write(_ html: inout HTML) {
        writePlacements(&html)
        let day = today.description
        writeAppointments("Appointments to come", file.appointmentsToCome(day), writeReadiness, &html)
        writeAppointments("Past appointments", file.appointmentsPast(day), writeOutcome, &html)
        writeInstructions(&html)
    }

    private func writePlacements(_ html: inout HTML) {
        html.element("h2", "Placements")
        html.table(
            "Placements", hidesCaption: true, ["Project", "When", "From", "Until"], reply.placements,
            otherwise: "None yet."
        ) { placement in
            [
                { html in
                    html.text(placement.project)
                    if !placement.pickUp.isEmpty { html.quiet("Picked up: \(placement.pickUp)") }
                    if !placement.reason.isEmpty { html.quiet("Manager’s reason: \(placement.reason)") }
                },
                { html in
                    html.text("\(placement.frequency.wording), \(placement.weekday.wording)")
                    html.quiet(placement.startTime.times(to: placement.endTime))
                },
                DataTable.text(placement.from.dayText), { writeEnd(placement, &$0) },
            ]
        }
    }

    private func writeEnd(_ placement: Wire.Placement, _ html: inout HTML) {
        html.text(placement.until.isEmpty ? "No last day" : placement.until.dayText)
        let isOver = !placement.until.isEmpty && placement.until < today.description
        guard !isOver, !file.summary.state.isOver, permissions.allow(PlacementEndForm.command) else { return }
        html.rowLink(
            "End the placement", about: placement.project,
            href: file.path(to: PlacementEndForm.command, [("placement", placement.placementId)]))
    }

    private func writeAppointments(
        _ heading: String, _ appointments: [Wire.Appointment],
        _ writeState: @escaping (Wire.Appointment, inout HTML) -> Void, _ html: inout HTML
    ) {
        html.element("h2", heading)
        html.table(heading, hidesCaption: true, ["Day", "Time", "Project", "State"], appointments, otherwise: "None.") {
            appointment in
            [
                { html in
                    if linksSessions, !appointment.sessionId.isEmpty {
                        html.link(appointment.date.dayText, to: SessionPages.path(to: appointment.sessionId))
                    } else {
                        html.text(appointment.date.dayText)
                    }
                },
                DataTable.text(appointment.startTime.times(to: appointment.endTime)),
                DataTable.text(appointment.project), { writeState(appointment, &$0) },
            ]
        }
    }

    /// Whether the person was told of it, what keeps that back, and where it is moved.
    private func writeReadiness(_ appointment: Wire.Appointment, _ html: inout HTML) {
        writeInstructed(appointment, &html)
        guard !file.summary.state.isOver, permissions.allow(MoveForm.command) else { return }
        html.rowLink(
            "Move", about: "the appointment of \(appointment.date.dayText)",
            href: MovableAppointment.path(to: appointment.appointmentId, of: file))
    }

    private func writeInstructed(_ appointment: Wire.Appointment, _ html: inout HTML) {
        if appointment.isInstructed { return html.tag("Instructed", colour: .green) }
        guard !appointment.heldBecause.isEmpty else { return html.tag("Not instructed", colour: .yellow) }
        html.tag("Held", colour: .red)
        html.quiet(appointment.heldBecause)
    }

    private func writeOutcome(_ appointment: Wire.Appointment, _ html: inout HTML) {
        guard let outcome = appointment.outcome.word else { return html.tag("No outcome yet", colour: .yellow) }
        html.text(outcome)
        html.quiet("\(appointment.minutesCredited.hoursText) credited")
    }

    private func writeInstructions(_ html: inout HTML) {
        html.element("h2", "Work instructions")
        html.table(
            "Work instructions", hidesCaption: true, ["Issued", "How", "For", "State"], reply.instructions,
            otherwise: "None yet."
        ) { instruction in
            [
                { html in
                    html.link(
                        instruction.issuedOn.dayText, to: InstructionPage.path(to: instruction.instructionId, file))
                    html.quiet("by \(names[instruction.issuedBy])")
                },
                DataTable.text(instruction.method.wording),
                DataTable.text(instruction.dates.map(\.dayText).joined(separator: ", ")),
                { writeState(instruction, &$0) },
            ]
        }
    }

    private func writeState(_ instruction: Wire.Instruction, _ html: inout HTML) {
        guard instruction.withdrawnOn.isEmpty else {
            html.tag("Withdrawn", colour: .grey)
            return html.quiet(
                [instruction.withdrawnOn.dayText, instruction.withdrawnBecause].nonEmpty.joined(separator: ": "))
        }
        html.tag("In force", colour: .green)
        guard !file.summary.state.isOver, permissions.allow(WithdrawalForm.command) else { return }
        html.rowLink(
            "Withdraw it", about: "the instruction of \(instruction.issuedOn.dayText)",
            href: file.path(to: WithdrawalForm.command, [("instruction", instruction.instructionId)]))
    }
}
