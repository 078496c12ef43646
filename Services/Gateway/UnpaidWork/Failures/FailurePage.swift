import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// One failure: what happened, by when evidence and a decision are due, and what follows.
struct FailurePage: Sendable {
    static let pattern = FailureFile.pattern

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let file = try await FailureFile(visit, session, from: unpaidWork)
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let note = done.take(visit, session)
        let failure = file.failure
        let page = Page(title: "Failure to comply – \(failure.name)", back: FailureListPage.path) { html in
            if let note { html.successBanner(note) }
            html.element("h1", "Failure to comply")
            html.element("p", ["class": "lead"], "\(failure.name), CRN \(failure.crn)")
            html.summaryList(rows(file.reply, failure))
            writeActions(file, permissions, &html)
            writeEarlier(file.reply.earlier, &html)
        }
        return layout.response(page, for: visit)
    }

    private func rows(_ reply: Wire.ReadFailureReply, _ failure: Wire.Failure) -> [HTML.SummaryRow] {
        let today = layout.clock.today
        let facts: [(String, String)] = [
            ("Appointment", "\(failure.on.dayText)\(failure.project.behind(", "))"),
            ("What happened", failure.outcome.wording), ("The register says", reply.notes),
            ("Recorded by", reply.recordedBy.isEmpty ? "" : accounts[reply.recordedBy]),
            ("Known to us on", failure.knownOn.dayText),
            ("Who decides", failure.decider), ("Evidence due", failure.evidenceDueOn.dayText),
            ("Decision due", failure.decideBy.dayText), ("Evidence", failure.evidence),
            ("Self-certificates used", "\(failure.selfCertificates) of 3"), ("Reason", failure.words),
            ("What follows", failure.step.word ?? ""), ("Warning", reply.warning),
            ("Warned on", failure.warnedOn.dayText),
            ("Referral due", failure.step == .referral ? failure.referBy.dayText : ""),
            ("Referred on", failure.referredOn.dayText),
        ]
        let rows = facts.filter { !$0.1.isEmpty }.map { name, words in
            HTML.SummaryRow(name: name) { $0.text(words) }
        }
        return [
            .init(name: "State") { $0.state(of: failure) }, .init(name: "Owed") { $0.owed(for: failure, today) },
        ] + rows
    }

    private func writeEarlier(_ earlier: [Wire.Failure], _ html: inout HTML) {
        html.element("h2", "Earlier failures")
        html.table(
            "Earlier failures", hidesCaption: true, ["Day", "What happened", "Decision", "What followed"], earlier,
            otherwise: "None."
        ) { failure in
            [
                { $0.link(failure.on.dayText, to: FailureFile.path(to: failure.failureId)) },
                { html in
                    html.text(failure.outcome.wording)
                    html.quiet(failure.project)
                },
                { $0.state(of: failure) }, DataTable.text(failure.step.word ?? "Nothing yet"),
            ]
        }
    }

    private func writeActions(_ file: FailureFile, _ permissions: Permissions, _ html: inout HTML) {
        let failure = file.failure
        let actions = [
            failure.state == .undecided && permissions.allow(FailureDecisionForm.command)
                ? ("Decide whether it is acceptable", FailureDecisionForm.command.name) : nil,
            failure.isReferralOwed && permissions.allow(ReferralForm.command)
                ? ("Record the referral", ReferralForm.command.name) : nil,
            failure.state != .undecided && failure.state != .withdrawn
                && permissions.allow(FailureWithdrawalForm.command)
                ? ("Take the decision back", FailureWithdrawalForm.command.name) : nil,
        ].compactMap(\.self)
        guard !actions.isEmpty else { return }
        html.element("h2", "What you can do")
        html.element("ul") { html in
            for (label, name) in actions { html.element("li") { $0.link(label, to: "\(file.path)/\(name)") } }
        }
    }
}
