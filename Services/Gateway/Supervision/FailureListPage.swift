import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// Failures to attend or comply, by what is owed for them.
struct FailureListPage: Sendable {
    static let path = Destination.failures.path

    let supervision: any SupervisionAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let query = FailureQuery(visit.query, role: session.account.role)
        let reply = try await supervision.listFailures(query.request, Call(visit, session))
        let today = layout.clock.today
        let page = Page(title: Destination.failures.label, isWide: true) { html in
            html.element("h1", Destination.failures.label)
            writeParts(query, &html)
            let total = Int(reply.total)
            html.resultCount(reply.items.isEmpty ? "No failures match." : total.counted("failure"))
            guard !reply.items.isEmpty else { return }
            html.table(
                DataTable(
                    "Failures to comply", hidesCaption: true,
                    ["Name", "Appointment", "What happened", "State", "Owed"],
                    rows: reply.items.map { cells($0, today) }))
            html.pagination(
                first: query.pageToken.isEmpty ? nil : query.with(pageToken: "").href,
                next: reply.nextPageToken.isEmpty ? nil : query.with(pageToken: reply.nextPageToken).href)
        }
        return layout.response(page, for: visit)
    }

    private func writeParts(_ query: FailureQuery, _ html: inout HTML) {
        html.subNavigation(
            "What is owed",
            [
                ("Something is owed", query.with(isOwedOnly: true).href, query.isOwedOnly),
                ("All", query.with(isOwedOnly: false).href, !query.isOwedOnly),
            ])
        html.subNavigation(
            "Who decides",
            [
                ("You decide", query.with(isMine: true).href, query.isMine),
                ("Anybody decides", query.with(isMine: false).href, !query.isMine),
            ])
    }

    private func cells(_ failure: Wire.Failure, _ today: Day) -> [DataTable.Cell] {
        [
            { html in
                html.link(failure.name, to: FailureFile.path(to: failure.failureId))
                html.quiet(failure.crn)
            },
            { html in
                html.text(failure.on.dayText)
                html.quiet(failure.where)
            },
            DataTable.text(failure.outcome.wording), { $0.tag(failure.state) }, { $0.owed(for: failure, today) },
        ]
    }
}

extension HTML {
    /// What is owed for a failure, by when, and whether it is late.
    mutating func owed(for failure: Wire.Failure, _ today: Day) {
        guard let owed = failure.owed else { return text("Nothing") }
        text("\(owed.words)\(owed.dueOn.dayText.behind(" by "))")
        if !failure.overdue.isEmpty {
            text(" ")
            tag("Overdue", colour: .red)
            quiet(failure.overdue)
        }
        if failure.state == .undecided { quiet(failure.evidenceDueOn.dayText.behind("Evidence by ")) }
    }
}
