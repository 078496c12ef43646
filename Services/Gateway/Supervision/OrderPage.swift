import GatewayKit
import Hummingbird
import Messages
import RPC

/// The ledger of an order: every failure and every warning, over all its requirements.
struct OrderPage: Sendable {
    let supervision: any SupervisionAPI
    let layout: Layout
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let file = try await OrderFile(visit, session, from: supervision)
        let permissions = try await Permissions(visit, session, from: supervision)
        let note = done.take(visit, session)
        let page = Page(title: "Failures and warnings – \(file.name)", back: FailureListPage.path, isWide: true) {
            html in
            if let note { html.successBanner(note) }
            html.element("h1", "Failures and warnings")
            html.element("p", ["class": "lead"], file.title)
            html.element(
                "p",
                [
                    file.reply.regime.wording, "from \(file.reply.sentencedOn.dayText)",
                    file.reply.officer.behind("held by "),
                ]
                .nonEmpty.joined(separator: ", "))
            if permissions.allow(FailureForm.command) {
                html.element("p") { $0.link("Record a failure", to: file.path(to: FailureForm.command)) }
            }
            html.element("h2", "Failures")
            html.table(of: file.reply.failures)
            html.element("h2", "Warnings")
            html.table(of: file.reply.warnings)
        }
        return layout.response(page, for: visit)
    }
}

extension HTML {
    mutating func table(of failures: [Wire.Failure]) {
        table(
            "Failures", hidesCaption: true, ["Day", "What happened", "Decision", "What follows"], failures,
            otherwise: "None."
        ) { failure in
            [
                { $0.link(failure.on.dayText, to: FailureFile.path(to: failure.failureId)) },
                { html in
                    html.text(failure.outcome.wording)
                    html.quiet(failure.where)
                },
                { $0.tag(failure.state) }, DataTable.text(failure.outcomeOfDecision),
            ]
        }
    }

    mutating func table(of warnings: [Wire.Warning]) {
        table(
            "Warnings", hidesCaption: true, ["Counts from", "How", "What it says"], warnings,
            otherwise: "None."
        ) { warning in
            [
                { html in
                    html.link(warning.givenOn.dayText, to: FailureFile.path(to: warning.failureId))
                    if warning.isWithdrawn { html.quiet("Taken back") }
                },
                DataTable.text("\(warning.channel.wording), \(warning.sentOn.dayText)"), DataTable.text(warning.text),
            ]
        }
    }
}
