import GatewayKit
import Messages

extension HTML {
    /// What can be done next about what was put to the NPS, or that nothing can.
    mutating func next(after escalation: Wire.Escalation, _ permissions: Permissions?) {
        let due = escalation.state.questions
        if due.isEmpty {
            let end = escalation.state == .withdrawn ? "Withdrawn" : "Decided"
            return text([end, escalation.decidedAt.momentText].nonEmpty.joined(separator: " "))
        }
        let open = due.filter { permissions?.allow($0) ?? false }
        if open.isEmpty { text(escalation.state == .raised ? "Waits for a manager" : "Waits for the NPS") }
        for name in open {
            element("span", ["class": "row-note"]) { $0.link(to: name, of: escalation) }
        }
    }

    /// The link to record something about an escalation; a screen reader hears about which one.
    private mutating func link(to name: CaseQuestionName, of escalation: Wire.Escalation) {
        let path = "\(CasePage.path(to: escalation.caseId))/\(name.rawValue)"
        element("a", ["href": path.with(query: [("escalation", escalation.escalationId)])]) { html in
            html.text(name.escalationStep)
            let crn = escalation.summary?.crn.behind(" for CRN ") ?? ""
            html.element("span", ["class": "visually-hidden"], "\(crn), \(escalation.kind.wording.lowercasedFirst)")
        }
    }
}

extension CaseQuestionName {
    fileprivate var escalationStep: String {
        switch self {
        case .countersignature: "Countersign"
        case .acknowledgement: "Record the acknowledgement"
        default: "Record the decision"
        }
    }
}

extension Wire.EscalationState {
    /// What is to be answered next.
    fileprivate var questions: [CaseQuestionName] {
        switch self {
        case .raised: [.countersignature]
        case .open: [.acknowledgement, .npsDecision]
        case .acknowledged: [.npsDecision]
        case .accepted, .returned, .withdrawn, .unspecified, .unrecognized: []
        }
    }
}
