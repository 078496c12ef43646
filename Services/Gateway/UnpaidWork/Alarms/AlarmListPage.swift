import GatewayKit
import Hummingbird
import Messages
import RPC

/// Sessions whose supervisor has not been heard of, or has called for help.
struct AlarmListPage: Sendable {
    static let path = "/unpaid-work/alarms"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let token = visit.query.line("page")
        let reply = try await unpaidWork.listSessions(
            .init(pageToken: token, alarmsOnly: true), Call(visit, session))
        let page = Page(title: "Alarms", back: SessionListPage.path, isWide: true) { html in
            html.element("h1", "Alarms")
            html.resultCount(reply.items.isEmpty ? "There is none." : Int(reply.total).counted("alarm"))
            guard !reply.items.isEmpty else { return }
            html.table(
                DataTable(
                    "Alarms", hidesCaption: true,
                    ["Session", "Supervisors", "Nobody has heard since", "Who is to act"],
                    rows: reply.items.map(Self.cells)))
            html.pagination(
                first: token.isEmpty ? nil : Self.path,
                next: reply.nextPageToken.isEmpty ? nil : Self.path.with(query: [("page", reply.nextPageToken)]))
        }
        return layout.response(page, for: visit)
    }

    private static func cells(_ summary: Wire.SessionSummary) -> [DataTable.Cell] {
        [
            { html in
                html.link(summary.project, to: PlannedSession.path(to: summary.sessionId))
                html.quiet("\(summary.date.dayText), \(summary.times)")
            },
            { $0.supervisors(of: summary) }, DataTable.text(summary.alarmSince.momentText),
            { $0.tag(summary.alarm.wording, colour: .red) },
        ]
    }
}
