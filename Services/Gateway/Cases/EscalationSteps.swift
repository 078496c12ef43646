import GatewayKit
import Messages

extension HTML {
    /// What can be done next about what was put to the NPS, or that nothing can.
    mutating func next(after escalation: Wire.Escalation, _ permissions: Permissions?) {
        let due = escalation.state.steps
        if due.isEmpty {
            let end = escalation.state == .withdrawn ? "Withdrawn" : "Decided"
            return text([end, escalation.decidedAt.momentText].nonEmpty.joined(separator: " "))
        }
        let open = due.filter { permissions?.allow($0) ?? false }
        if open.isEmpty { text(escalation.state == .raised ? "Waits for a manager" : "Waits for the NPS") }
        for command in open {
            element("span", ["class": "row-note"]) { $0.link(to: command, of: escalation) }
        }
    }

    /// The link to record something about an escalation; a screen reader hears about which one.
    private mutating func link(to command: Command<EscalatedCase>, of escalation: Wire.Escalation) {
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
