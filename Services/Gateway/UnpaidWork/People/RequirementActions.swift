import CivilCalendar
import GatewayKit
import Messages

/// What somebody can do about a person's unpaid work, and where; nothing that the service does not allow them.
struct RequirementActions {
    let file: RequirementFile
    let permissions: Permissions
    let today: Day

    private typealias Action = (label: String, href: String)

    func write(_ html: inout HTML) {
        guard !actions.isEmpty else { return }
        html.element("h2", "What you can do")
        html.element("ul") { html in
            for action in actions { html.element("li") { $0.link(action.label, to: action.href) } }
        }
    }

    private var actions: [Action] {
        switch file.summary.state {
        case .withdrawn: []
        case .completed: afterwards
        default: assessing + placing + afterwards
        }
    }

    private var assessing: [Action] {
        let isComplete = file.reply.owed.isEmpty
        let unknown = file.reply.notEstablished
        return [
            action(
                PlacementAssessmentForm.command,
                isComplete ? "Change the placement assessment" : "Record the placement assessment"),
            unknown.isEmpty ? nil : action(InquiryForm.command, "Record an inquiry about what is not established"),
            unknown.isEmpty ? nil : action(ReleaseForm.command, "Release to an enclosed workshop"),
        ].compactMap(\.self)
    }

    private var placing: [Action] {
        let toCome = file.appointmentsToCome(today.description)
        let canInstruct = toCome.contains { !$0.isInstructed && $0.heldBecause.isEmpty }
        return [
            projects, canInstruct ? action(InstructionForm.command, "Issue a work instruction") : nil,
            toCome.isEmpty ? nil : action(RemovalForm.command, "Remove appointments"),
        ].compactMap(\.self)
    }

    private var projects: Action? {
        guard permissions.allow(method: "CompareProjects") else { return nil }
        let mayPlace = file.reply.owed.isEmpty && permissions.allow(method: "PlacePerson")
        return (mayPlace ? "Choose a project" : "Compare projects", ComparedProjectsPage.path(to: file.caseID))
    }

    private var afterwards: [Action] {
        [
            file.summary.state.isOver
                ? nil : action(IntensiveForm.command, IntensiveForm.heading(about: file)),
            action(AdjustmentForm.command, "Adjust the hours"), action(ReviewForm.command, "Record a review"),
            action(CertificateForm.command, "Record a certificate or a skill"),
        ].compactMap(\.self)
    }

    private func action(_ command: Command<RequirementFile>, _ label: String) -> Action? {
        permissions.allow(command) ? (label, file.path(to: command)) : nil
    }
}
