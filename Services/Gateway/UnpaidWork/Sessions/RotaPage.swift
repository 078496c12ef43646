import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// A week's sessions on paper, day by day: who supervises what, where and with which vehicle.
///
/// It hangs where others read it, and so names nobody but the supervisors.
struct RotaPage: Sendable {
    static let path = "\(SessionPages.path)/rota"
    static let ownPath = "\(SessionPages.ownPath)/rota"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    /// Whether it lists the caller's own sessions alone.
    let isOwn: Bool

    private var path: String { isOwn ? Self.ownPath : Self.path }
    private var heading: String { isOwn ? "My rota" : "Rota" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let week = SessionWeek(visit.query, today: layout.clock.today, path: path)
        guard week.errors.isEmpty else { return .redirect(to: path) }
        var request = week.request
        request.mine = isOwn
        request.pageToken = ""
        let sessions = try await unpaidWork.allSessions(request, Call(visit, session))
        let back = isOwn ? MySessionsPage.path : SessionListPage.path
        let page = Page(title: "\(heading), \(week.title)", back: back, isWide: true) { html in
            html.element("div", ["class": "sheet"]) { write(week, sessions, &$0) }
        }
        return layout.response(page, for: visit)
    }

    private func write(_ week: SessionWeek, _ sessions: SessionSpan, _ html: inout HTML) {
        html.element("h1", heading)
        html.element("p", ["class": "lead"], "\(week.title)\(week.town.behind(", "))")
        html.weeks(around: week)
        if sessions.items.isEmpty { html.element("p", "There are no sessions in this week.") }
        if sessions.isCut { html.inset("The first \(sessions.items.count) of \(sessions.total) sessions are listed.") }
        for (day, summaries) in sessions.items.byDay {
            html.element("h2", day.dayInWords)
            html.table(
                DataTable(
                    "Sessions on \(day.dayInWords)", hidesCaption: true,
                    ["Project", "Town", "Times", "Supervisors", "Vehicle", "Booked"], rows: summaries.map(cells)))
        }
    }

    private func cells(_ summary: Wire.SessionSummary) -> [DataTable.Cell] {
        [
            { html in
                html.text(summary.project)
                guard summary.state == .stoodDown else { return }
                html.text(" ")
                html.tag(summary.state)
            },
            DataTable.text(summary.town), DataTable.text(summary.times), { $0.supervisors(of: summary) },
            DataTable.text(summary.vehicle.isEmpty ? "None" : summary.vehicle),
            DataTable.text("\(summary.booked) of \(Int(summary.places).counted("place"))"),
        ]
    }
}

/// All sessions of some days, as many as one sheet or file tells of.
struct SessionSpan {
    var items: [Wire.SessionSummary] = []
    var total = 0

    var isCut: Bool { items.count < total }
}

extension UnpaidWorkAPI {
    /// Asks page by page for what a request lists, up to `Limits.sessionsOfSpan`.
    func allSessions(_ request: Wire.ListSessionsRequest, _ call: Call) async throws -> SessionSpan {
        var request = request
        request.pageSize = Limits.sessionsOfPage
        var span = SessionSpan()
        repeat {
            let reply = try await listSessions(request, call)
            span.items += reply.items.prefix(Limits.sessionsOfSpan - span.items.count)
            span.total = Int(reply.total)
            request.pageToken = reply.nextPageToken
        } while !request.pageToken.isEmpty && span.items.count < Limits.sessionsOfSpan
        return span
    }
}

extension [Wire.SessionSummary] {
    /// Each day's, the earliest first.
    var byDay: [(String, [Wire.SessionSummary])] {
        Dictionary(grouping: self, by: \.date).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.sorted { ($0.startTime, $0.project) < ($1.startTime, $1.project) }) }
    }
}

extension HTML {
    /// The ways to the week before and the week after.
    mutating func weeks(around week: SessionWeek) {
        element("nav", ["class": "pagination screen-only", "aria-label": "Weeks"]) { html in
            html.element("a", ["href": week.href(weeksLater: -1), "rel": "prev"], "Week before")
            html.element("a", ["href": week.href(weeksLater: 1), "rel": "next"], "Week after")
        }
    }
}
