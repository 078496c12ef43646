import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// One failure: what happened, by when evidence and a decision are due, and what follows.
struct FailurePage: Sendable {
    static let pattern = FailureFile.pattern

    let supervision: any SupervisionAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let file = try await FailureFile(visit, session, from: supervision)
        let permissions = try await Permissions(visit, session, from: supervision)
        let note = done.take(visit, session)
        let failure = file.failure
        let page = Page(title: "Failure to comply – \(failure.name)", back: FailureListPage.path) { html in
            if let note { html.successBanner(note) }
            html.element("h1", "Failure to comply")
            html.element("p", ["class": "lead"], "\(failure.name), CRN \(failure.crn)")
            html.summaryList(rows(file))
            writeActions(file, permissions, &html)
            writeClocks(file.reply.clocks, &html)
            html.element("h2", "Earlier failures")
            html.table(of: file.reply.earlier)
            html.element("h2", "Warnings under the order")
            html.table(of: file.reply.warnings)
            html.element("p") {
                $0.link("All failures and warnings of the order", to: OrderFile.path(to: failure.caseId))
            }
        }
        return layout.response(page, for: visit)
    }

    private func rows(_ file: FailureFile) -> [HTML.SummaryRow] {
        let (reply, failure, today) = (file.reply, file.failure, layout.clock.today)
        let hasName = failure.decider == .holder || failure.decider == .npsOfficer
        let facts: [(String, String)] = [
            ("Appointment", "\(failure.on.dayText), \(failure.where)"),
            ("What happened", failure.outcome.wording), ("The record says", reply.notes),
            ("Recorded by", reply.recordedBy.isEmpty ? "" : accounts[reply.recordedBy]),
            ("Known to us on", failure.knownOn.dayText), ("Under", reply.regime.word ?? ""),
            ("Who decides", failure.decider.wording + (hasName ? failure.deciderName.behind(": ") : "")),
            ("Evidence due", failure.evidenceDueOn.dayText), ("Decision due", failure.decideBy.dayText),
            ("Evidence", failure.evidence.word ?? ""),
            ("Self-certificates used", "\(failure.selfCertificates) of 3"), ("Reason", failure.words),
            ("Recorded as", failure.recordedAs.word ?? ""),
            ("What follows", failure.step.word ?? ""), ("Why", reply.reasons.joined(separator: " ")),
            ("Warning", file.warning?.text ?? ""), ("Warning counts from", failure.warnedOn.dayText),
            ("Referral due", failure.step == .referral ? failure.referBy.dayText : ""),
            ("Referred on", failure.referredOn.dayText),
        ]
        let rows = facts.filter { !$0.1.isEmpty }.map { name, words in
            HTML.SummaryRow(name: name) { $0.text(words) }
        }
        return [
            .init(name: "State") { $0.tag(failure.state) }, .init(name: "Owed") { $0.owed(for: failure, today) },
        ] + rows
    }

    private func writeClocks(_ clocks: [Wire.FailureClock], _ html: inout HTML) {
        html.element("h2", "What is due")
        html.table("Clocks", hidesCaption: true, ["What", "Started", "Due", "State"], clocks, otherwise: "Nothing.") {
            clock in
            [
                DataTable.text(clock.kind.wording),
                DataTable.text([clock.startedOn.dayText, clock.startedBy].nonEmpty.joined(separator: ": ")),
                DataTable.text(clock.dueOn.dayText),
                DataTable.text([clock.metBy, clock.voidBecause].nonEmpty.first ?? "Runs"),
            ]
        }
    }

    private func writeActions(_ file: FailureFile, _ permissions: Permissions, _ html: inout HTML) {
        let failure = file.failure
        let isDecided = failure.state != .undecided && failure.state != .withdrawn
        let actions: [(label: String, command: Command<FailureFile>, isOffered: Bool)] = [
            ("Decide whether it is acceptable", FailureDecisionForm.command, failure.state == .undecided),
            ("Record the warning", WarningForm.command, failure.mayBeWarnedOf(under: file.reply.regime)),
            ("Record the referral", ReferralForm.command, failure.isOpen),
            ("Leave it at that", NoActionForm.command, failure.isLeftToPerson),
            ("Take the decision back", FailureWithdrawalForm.command, isDecided),
        ]
        let offered = actions.filter { action in
            action.isOffered && permissions.allow(action.command)
                && file.isAllowed(action.command.method.name, by: permissions)
        }
        let letter = file.warning.map { _ in ("Print the warning’s letter", WarningLetterPage.path(to: file)) }
        html.actions(offered.map { ($0.label, file.path(to: $0.command)) } + [letter])
    }
}
