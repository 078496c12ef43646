import CivilCalendar
import GatewayKit
import Messages

/// What was put to the NPS, one a row, with what can be done about it.
enum EscalationTable {
    static func table(
        _ caption: String, _ escalations: [Wire.Escalation], _ permissions: Permissions, today: Day,
        withPerson: Bool
    ) -> DataTable {
        let labels = (withPerson ? ["Name"] : []) + ["What", "State", "Opened", "Due", "Next"]
        return DataTable(
            caption, labels,
            rows: escalations.map { escalation in
                let summary = escalation.summary ?? .init()
                let person: [DataTable.Cell] = withPerson ? [{ $0.person(summary) }] : []
                if withPerson, summary.isMasked {
                    return person + [DataTable.text("You may not see this person’s case.")]
                }
                return person + cells(escalation, permissions, today)
            })
    }

    private static func cells(
        _ escalation: Wire.Escalation, _ permissions: Permissions, _ today: Day
    ) -> [DataTable.Cell] {
        [
            { html in
                html.text(escalation.kind.wording)
                html.quiet(escalation.cause)
            },
            { html in
                html.tag(escalation.state)
                if !escalation.advice.isEmpty { html.element("span", ["class": "row-note"], escalation.advice) }
            },
            DataTable.text(escalation.openedAt.momentText),
            { $0.due(escalation.dueOn, today: today) },
            { next(escalation, permissions, &$0) },
        ]
    }

    private static func next(_ escalation: Wire.Escalation, _ permissions: Permissions, _ html: inout HTML) {
        let due = escalation.state.steps
        if due.isEmpty {
            let end = escalation.state == .withdrawn ? "Withdrawn" : "Decided"
            return html.text([end, escalation.decidedAt.momentText].nonEmpty.joined(separator: " "))
        }
        let open = due.filter { permissions.allow($0) }
        if open.isEmpty { html.text(escalation.state == .raised ? "Waits for a manager" : "Waits for the NPS") }
        for command in open {
            html.element("span", ["class": "row-note"]) { $0.link(to: command, of: escalation) }
        }
    }
}

extension HTML {
    /// The link to record something about an escalation; a screen reader hears about which one.
    fileprivate mutating func link(to command: Command<EscalatedCase>, of escalation: Wire.Escalation) {
        element("a", ["href": EscalatedCase.path(to: command, of: escalation)]) { html in
            html.text(command.offer)
            let crn = escalation.summary?.crn.behind(" for CRN ") ?? ""
            html.element("span", ["class": "visually-hidden"], "\(crn), \(escalation.kind.wording.lowercasedFirst)")
        }
    }
}

extension Wire.EscalationState {
    /// What is to be answered next.
    fileprivate var steps: [Command<EscalatedCase>] {
        switch self {
        case .raised: [CountersignForm.command]
        case .open: [AcknowledgementForm.command, NPSDecisionForm.command]
        case .acknowledged: [NPSDecisionForm.command]
        case .accepted, .returned, .withdrawn, .unspecified, .unrecognized: []
        }
    }
}
