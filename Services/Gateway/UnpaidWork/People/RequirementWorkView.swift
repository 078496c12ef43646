import CivilCalendar
import GatewayKit
import Messages

/// Where a person works and when, and what they were told of it, as the person's page shows it.
extension RequirementView {
    func writeWork(_ html: inout HTML) {
        writePlacements(&html)
        let day = today.description
        writeAppointments("Appointments to come", subject.appointmentsToCome(day), writeReadiness, &html)
        writeAppointments("Past appointments", subject.appointmentsPast(day), writeOutcome, &html)
        writeInstructions(&html)
    }

    private func writePlacements(_ html: inout HTML) {
        html.section(
            "Placements", ["Project", "When", "From", "Until"], reply.placements, otherwise: "None yet."
        ) { placement in
            [
                { html in
                    html.text(placement.project)
                    if !placement.pickUp.isEmpty { html.quiet("Picked up: \(placement.pickUp)") }
                    if !placement.reason.isEmpty { html.quiet("Manager’s reason: \(placement.reason)") }
                },
                DataTable.text(
                    "\(placement.frequency.wording), \(placement.weekday.wording)",
                    quiet: placement.startTime.times(to: placement.endTime)),
                DataTable.text(placement.from.dayText), { writeEnd(placement, &$0) },
            ]
        }
    }

    private func writeEnd(_ placement: Wire.Placement, _ html: inout HTML) {
        html.text(placement.until.isEmpty ? "No last day" : placement.until.dayText)
        let isOver = !placement.until.isEmpty && placement.until < today.description
        guard !isOver, !summary.state.isOver, permissions.allow(PlacementEndForm.command) else { return }
        html.rowLink(
            "End the placement", about: placement.project,
            href: subject.path(to: PlacementEndForm.command, [("placement", placement.placementId)]))
    }

    private func writeAppointments(
        _ heading: String, _ appointments: [Wire.Appointment],
        _ writeState: @escaping (Wire.Appointment, inout HTML) -> Void, _ html: inout HTML
    ) {
        html.section(heading, ["Day", "Time", "Project", "State"], appointments, otherwise: "None.") { appointment in
            let isLinked = isLed(to: .sessions) && !appointment.sessionId.isEmpty
            return [
                DataTable.link(
                    appointment.date.dayText, to: isLinked ? SessionPages.path(to: appointment.sessionId) : nil),
                DataTable.text(appointment.startTime.times(to: appointment.endTime)),
                DataTable.text(appointment.project), { writeState(appointment, &$0) },
            ]
        }
    }

    /// Whether the person was told of it, what keeps that back, and where it is moved.
    private func writeReadiness(_ appointment: Wire.Appointment, _ html: inout HTML) {
        writeInstructed(appointment, &html)
        guard !summary.state.isOver, permissions.allow(MoveForm.command) else { return }
        html.rowLink(
            "Move", about: "the appointment of \(appointment.date.dayText)",
            href: MovableAppointment.path(to: appointment.appointmentId, of: subject))
    }

    private func writeInstructed(_ appointment: Wire.Appointment, _ html: inout HTML) {
        if appointment.isInstructed { return html.tag("Instructed", colour: .green) }
        guard !appointment.heldBecause.isEmpty else { return html.tag("Not instructed", colour: .yellow) }
        html.tag("Held", colour: .red)
        html.quiet(appointment.heldBecause)
    }

    private func writeOutcome(_ appointment: Wire.Appointment, _ html: inout HTML) {
        guard let outcome = appointment.outcome.word else { return html.tag("No outcome yet", colour: .yellow) }
        html.text(outcome, quiet: "\(appointment.minutesCredited.hoursText) credited")
    }

    private func writeInstructions(_ html: inout HTML) {
        html.section(
            "Work instructions", ["Issued", "How", "For", "State"], reply.instructions, otherwise: "None yet."
        ) { instruction in
            [
                DataTable.link(
                    instruction.issuedOn.dayText, to: InstructionPage.path(to: instruction.instructionId, subject),
                    quiet: "by \(names[instruction.issuedBy])"),
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
        guard !summary.state.isOver, permissions.allow(WithdrawalForm.command) else { return }
        html.rowLink(
            "Withdraw it", about: "the instruction of \(instruction.issuedOn.dayText)",
            href: subject.path(to: WithdrawalForm.command, [("instruction", instruction.instructionId)]))
    }
}
