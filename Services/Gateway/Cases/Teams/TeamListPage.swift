import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// The teams: who acts for each today, what waits there, and how full its officers are.
struct TeamListPage: Sendable {
    static let path = "/teams"

    let allocation: any AllocationAPI
    let layout: Layout
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let reply = try await allocation.listTeams(.init(), Call(visit, session))
        let permissions = try await Permissions(visit, session, from: allocation)
        let note = done.take(visit, session)
        let table = TeamTable(reply: reply, permissions: permissions, today: layout.clock.today)
        let page = Page(title: Destination.teams.label, isWide: true) { html in
            if let note { html.successBanner(note) }
            html.element("h1", Destination.teams.label)
            html.element("p") { $0.element("a", ["href": OfficerListPage.path], "Workload of the whole area") }
            html.resultCount(reply.items.isEmpty ? "There are no teams." : reply.items.count.counted("team"))
            guard !reply.items.isEmpty else { return }
            html.capacityKey()
            html.table(table.teams)
            table.writeCover(&html)
        }
        return layout.response(page, for: visit)
    }
}
