import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// Officers who are away or have left while cases are still theirs.
struct UncoveredOfficersPage: Sendable {
    static let path = "/reallocation"

    let allocation: any AllocationAPI
    let layout: Layout

    static func path(team: String) -> String { path.with(query: [("team", team)]) }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let team = visit.query.line("team")
        let reply = try await allocation.listUncoveredOfficers(.init(team: team), Call(visit, session))
        let permissions = try await Permissions(visit, session, from: allocation)
        let page = Page(title: Destination.uncovered.label, isWide: true) { html in
            html.element("h1", Destination.uncovered.label)
            html.teamNote(team, all: Self.path)
            let cases = reply.items.reduce(0) { $0 + Int($1.cases) }
            html.resultCount(
                reply.items.isEmpty
                    ? "No officer who is absent or has left holds a case."
                    : "\(reply.items.count.counted("officer")) with \(cases.counted("case"))")
            guard !reply.items.isEmpty else { return }
            html.table(table(reply.items, permissions))
        }
        return layout.response(page, for: visit)
    }

    private func table(_ officers: [Wire.UncoveredOfficer], _ permissions: Permissions) -> DataTable {
        DataTable(
            "Officers whose cases are to be reallocated", ["Name", "Presence", "Cases", "Known since", "Due", "Next"],
            rows: officers.map { uncovered in
                let officer = uncovered.officer ?? .init()
                return [
                    { html in
                        html.text(officer.name)
                        html.element("span", ["class": "quiet"], officer.team)
                    },
                    { html in
                        html.presence(officer)
                        if !uncovered.words.isEmpty {
                            html.element("span", ["class": "row-note"], uncovered.words)
                        }
                    },
                    DataTable.text(Int(uncovered.cases).grouped),
                    DataTable.text(uncovered.knownOn.isEmpty ? "Need not be yet" : uncovered.knownOn.dayText),
                    { $0.due(uncovered.dueOn, today: layout.clock.today) },
                    { html in
                        if permissions.allow(method: "ProposeAllocations") {
                            html.rowLink(
                                "Propose others", about: officer.name, href: ProposalPage.path(from: officer.staffId))
                        }
                        html.rowLink("See the cases", about: officer.name, href: OfficerFile.path(to: officer.staffId))
                    },
                ]
            })
    }
}

extension HTML {
    /// Whose rows are listed: of one team, with the way to all, or of the whole area.
    mutating func teamNote(_ team: String, all path: String) {
        element("p") { html in
            guard !team.isEmpty else { return html.text("Of the whole area.") }
            html.text("Of \(team). ")
            html.element("a", ["href": path], "See the whole area")
        }
    }
}
