import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// What was put to the National Probation Service and is not decided, or all that ever was.
struct EscalationListPage: Sendable {
    static let path = "/escalations"

    let allocation: any AllocationAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let includesDecided = visit.query["include"] == "decided"
        let pageToken = visit.query.line("page")
        let reply = try await allocation.listEscalations(
            .init(includeDecided: includesDecided, pageToken: pageToken), Call(visit, session))
        let permissions = try await Permissions(visit, session, from: allocation)
        let page = Page(title: "Escalations", isWide: true) { html in
            html.element("h1", "Escalations")
            html.subNavigation(
                "Which escalations",
                [
                    ("Not decided", Self.path, !includesDecided),
                    ("With those decided", Self.href(includesDecided: true), includesDecided),
                ])
            let total = Int(reply.total)
            html.resultCount(total == 0 ? "There are none." : total.counted("escalation"))
            if !reply.items.isEmpty {
                html.table(
                    EscalationTable.table(
                        "Escalations and eligibility queries", reply.items, permissions, today: layout.clock.today,
                        withPerson: true))
            }
            html.pagination(
                first: pageToken.isEmpty ? nil : Self.href(includesDecided: includesDecided),
                next: reply.nextPageToken.isEmpty
                    ? nil : Self.href(includesDecided: includesDecided, pageToken: reply.nextPageToken))
        }
        return layout.response(page, for: visit)
    }

    private static func href(includesDecided: Bool, pageToken: String = "") -> String {
        path.with(query: [("include", includesDecided ? "decided" : nil), ("page", pageToken)])
    }
}
