import GatewayKit
import Messages

/// What somebody can do about a case, and where: the forms that have something to do and are allowed them.
struct CaseActions {
    /// Of more than this many, each group has its heading.
    private static let mostWithoutHeadings = 6

    let caseFile: CaseFile
    let permissions: Permissions
    let names: AccountNames

    func write(_ html: inout HTML) {
        let groups = groups.filter { !$0.actions.isEmpty }
        guard !groups.isEmpty else { return }
        html.element("h2", "What you can do")
        let all = groups.flatMap(\.actions)
        guard all.count > Self.mostWithoutHeadings else { return html.list(of: all) }
        for (heading, actions) in groups {
            html.element("h3", heading)
            html.list(of: actions)
        }
    }

    private var groups: [(heading: String, actions: [Action])] {
        let decisions = CircumstanceChoice.all.map { choice in
            DecisionForm.action(about: QuestionedCase(choice, of: caseFile), by: permissions)
        }
        let risk = [
            action(AssessmentForm.self), action(RequestForm.self), action(JudgementForm.self),
            action(NearMissForm.self), action(ExclusionZoneForm.self),
        ]
        let restricted = RestrictedCase(caseFile, names)
        return [
            ("Officer", [choice, action(UndoForm.self), action(PreferenceForm.self)]),
            ("Risk and band", decisions + risk),
            ("The NPS and other providers", [action(EscalationForm.self), action(TransferForm.self)]),
            ("Restriction", [RestrictionForm.action(about: restricted, by: permissions)]),
        ].map { ($0, $1.compactMap(\.self)) }
    }

    private func action<Filled: CommandForm<CaseFile>>(_ form: Filled.Type) -> Action? {
        Filled.action(about: caseFile, by: permissions)
    }

    /// For a case that waits for an officer or has one, and is ours.
    private var choice: Action? {
        let summary = caseFile.summary
        guard summary.state == .awaitingAllocation || !summary.officer.isEmpty, !caseFile.isHeldByNPS,
            caseFile.refusal == nil, permissions.allow(method: "CompareOfficers")
        else { return nil }
        let label = summary.officer.isEmpty ? "Choose an officer" : "Change the officer"
        let mayChoose = permissions.allow(method: "AllocateCase")
        return (mayChoose ? label : "Compare officers", OfficerChoicePage.path(to: caseFile.caseID))
    }
}
