import GatewayKit
import Messages

/// What somebody can do about a case, and where; nothing that the service's policy does not allow them.
struct CaseActions {
    /// Of more than this many, each group has its heading.
    private static let mostWithoutHeadings = 6

    private let groups: [(heading: String, actions: [Action])]

    private struct Action {
        let label: String
        let href: String
    }

    init(caseFile: CaseFile, permissions: Permissions) {
        // What somebody else has accepted is not ours to change.
        guard caseFile.summary.state.taker == nil else {
            groups = []
            return
        }
        let choices = Choices(caseFile: caseFile, permissions: permissions)
        groups = [
            ("Officer", choices.officer), ("Risk and band", choices.risk),
            ("The NPS and other providers", choices.providers), ("Restriction", choices.restriction),
        ].filter { !$0.actions.isEmpty }
    }

    func write(_ html: inout HTML) {
        guard !groups.isEmpty else { return }
        html.element("h2", "What you can do")
        let all = groups.flatMap(\.actions)
        guard all.count > Self.mostWithoutHeadings else { return write(all, &html) }
        for (heading, actions) in groups {
            html.element("h3", heading)
            write(actions, &html)
        }
    }

    private func write(_ actions: [Action], _ html: inout HTML) {
        html.element("ul") { html in
            for action in actions {
                html.element("li") { $0.element("a", ["href": action.href], action.label) }
            }
        }
    }

    /// What the case's state leaves open, as far as it is allowed.
    private struct Choices {
        let caseFile: CaseFile
        let permissions: Permissions

        private var summary: Wire.CaseSummary { caseFile.summary }
        private var isHeldByNPS: Bool { summary.state == .retainedByNps }

        var officer: [Action] {
            let mayUndo = caseFile.allocation?.canBeUndone == true
            return [
                choice, mayUndo ? action(.undo, "Take the allocation back") : nil,
                isHeldByNPS ? nil : action(.preference, "Record which officer the person asks for"),
            ].compactMap(\.self)
        }

        /// For a case that waits for an officer or has one.
        private var choice: Action? {
            guard summary.state == .awaitingAllocation || !summary.officer.isEmpty, !isHeldByNPS,
                permissions.allow(method: "CompareOfficers")
            else { return nil }
            let label = summary.officer.isEmpty ? "Choose an officer" : "Change the officer"
            let mayChoose = permissions.allow(method: "AllocateCase")
            return Action(
                label: mayChoose ? label : "Compare officers", href: OfficerChoicePage.path(to: caseFile.caseID))
        }

        var risk: [Action] {
            let decisions = CircumstanceChoice.all.filter {
                caseFile.reply.banding?.undecided.contains($0.circumstance) == true
            }.map { choice in
                action(
                    .decision, "Decide whether \(choice.label.lowercasedFirst) lifts the case",
                    [("circumstance", choice.value)])
            }
            let isBanded = caseFile.reply.banding.map { $0.outcome != .escalated } == true && summary.state != .pending
            let others = [
                isHeldByNPS ? nil : action(.assessment, "Supply an assessment"),
                caseFile.missingColumns.isEmpty ? nil : action(.request, "Record that an assessment was asked for"),
                isHeldByNPS || !isBanded ? nil : action(.judgement, "Judge the risk or raise the band"),
                action(.nearMiss, summary.isNearMiss ? "Change the near miss" : "Mark as a near miss"),
                action(.exclusionZones, "Say where this person must not go"),
            ]
            return (decisions + others).compactMap(\.self)
        }

        var providers: [Action] {
            guard !isHeldByNPS else { return [] }
            return [
                caseFile.isRaised ? nil : action(.escalation, "Raise the case to the NPS"),
                caseFile.isInTransfer ? nil : action(.transfer, "Record a transfer"),
            ].compactMap(\.self)
        }

        var restriction: [Action] {
            [action(.restriction, "Say who may see this person")].compactMap(\.self)
        }

        private func action(
            _ name: CaseQuestionName, _ label: String, _ fields: [(name: String, value: String?)] = []
        ) -> Action? {
            guard permissions.allow(name, about: caseFile) else { return nil }
            return Action(label: label, href: caseFile.path(to: name, fields))
        }
    }
}
