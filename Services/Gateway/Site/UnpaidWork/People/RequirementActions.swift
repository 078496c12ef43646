import CivilCalendar
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
            action(.assessment, isComplete ? "Change the placement assessment" : "Record the placement assessment"),
            unknown.isEmpty ? nil : action(.inquiry, "Record an inquiry about what is not established"),
            unknown.isEmpty ? nil : action(.release, "Release to an enclosed workshop"),
        ].compactMap(\.self)
    }

    private var placing: [Action] {
        let toCome = file.appointmentsToCome(today.description)
        let canInstruct = toCome.contains { !$0.isInstructed && $0.heldBecause.isEmpty }
        return [
            projects, canInstruct ? action(.instruction, "Issue a work instruction") : nil,
            toCome.isEmpty ? nil : action(.removal, "Remove appointments"),
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
                ? nil : action(.intensive, IntensiveQuestion.heading(isIntensive: file.summary.isIntensive)),
            action(.adjustment, "Adjust the hours"), action(.review, "Record a review"),
            action(.certificate, "Record a certificate or a skill"),
        ].compactMap(\.self)
    }

    private func action(_ name: RequirementQuestionName, _ label: String) -> Action? {
        permissions.allow(name) ? (label, file.path(to: name)) : nil
    }
}
