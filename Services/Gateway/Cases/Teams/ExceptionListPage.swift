import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// Cases and officers against whom a rule speaks, by what it is.
struct ExceptionListPage: Sendable {
    static let path = "/exceptions"

    let allocation: any AllocationAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let team = visit.query.line("team")
        let kind = UInt32(visit.query.line("kind")) ?? 0
        let pageToken = visit.query.line("page")
        let reply = try await allocation.listExceptions(
            .init(team: team, kind: kind, pageToken: pageToken), Call(visit, session))
        let page = Page(title: Destination.exceptions.label, isWide: true) { html in
            html.element("h1", Destination.exceptions.label)
            html.teamNote(team, all: Self.href(kind: kind))
            html.subNavigation("Exceptions by kind", Self.kinds(reply.counts, team, chosen: kind))
            let total = Int(reply.total)
            html.resultCount(total == 0 ? "There are none." : total.counted("exception"))
            if !reply.items.isEmpty { html.table(table(reply.items)) }
            html.pagination(
                first: pageToken.isEmpty ? nil : Self.href(team, kind: kind),
                next: reply.nextPageToken.isEmpty ? nil : Self.href(team, kind: kind, page: reply.nextPageToken))
        }
        return layout.response(page, for: visit)
    }

    private static func kinds(
        _ counts: [Wire.ExceptionCount], _ team: String, chosen: UInt32
    ) -> [(label: String, href: String, isHere: Bool)] {
        let all = counts.reduce(0) { $0 + Int($1.count) }
        return [("All (\(all.grouped))", href(team), chosen == 0)]
            + counts.map {
                ("\($0.name) (\(Int($0.count).grouped))", href(team, kind: $0.kind), chosen == $0.kind)
            }
    }

    private func table(_ exceptions: [Wire.CaseException]) -> DataTable {
        DataTable(
            "Exceptions", hidesCaption: true, ["Name", "What", "Officer", "Why"],
            rows: exceptions.map { exception in
                if let summary = exception.summary, summary.isMasked {
                    return [{ $0.person(summary) }, DataTable.text("You may not see this person’s case.")]
                }
                return [
                    { html in
                        if let summary = exception.summary { html.person(summary) } else { html.text("No single case") }
                    },
                    DataTable.text(exception.name), { Self.writeOfficer(exception, &$0) },
                    DataTable.text(exception.words),
                ]
            })
    }

    private static func writeOfficer(_ exception: Wire.CaseException, _ html: inout HTML) {
        guard !exception.officer.isEmpty else { return html.text("Nobody") }
        let name = exception.officerName.isEmpty ? exception.officer : exception.officerName
        html.element("a", ["href": OfficerFile.path(to: exception.officer)], name)
        if !exception.gradeName.isEmpty { html.element("span", ["class": "quiet"], exception.gradeName) }
    }

    private static func href(_ team: String = "", kind: UInt32 = 0, page: String = "") -> String {
        path.with(query: [("team", team), ("kind", kind == 0 ? nil : "\(kind)"), ("page", page)])
    }
}
