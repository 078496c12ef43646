import GatewayKit
import Hummingbird
import Messages
import RPC

/// What rows with other content have changed since the latest extract began.
struct ChangeListPage: Sendable {
    static let path = "/changes"

    let allocation: any AllocationAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let pageToken = visit.query.line("page")
        let reply = try await allocation.listChanges(.init(pageToken: pageToken), Call(visit, session))
        let page = Page(title: Destination.changes.label, isWide: true) { html in
            html.element("h1", Destination.changes.label)
            html.element(
                "p",
                reply.since.isEmpty
                    ? "No extract has been taken in yet." : "Since the latest extract: \(reply.since.momentText).")
            let total = Int(reply.total)
            html.resultCount(total == 0 ? "Nothing has changed." : total.counted("change"))
            if !reply.items.isEmpty { html.table(Self.table(reply.items)) }
            html.pagination(
                first: pageToken.isEmpty ? nil : Self.path,
                next: reply.nextPageToken.isEmpty ? nil : Self.path.with(query: [("page", reply.nextPageToken)]))
        }
        return layout.response(page, for: visit)
    }

    private static func table(_ changes: [Wire.CaseChange]) -> DataTable {
        DataTable(
            "Changes, the latest first", ["Name", "What changed", "When", "Who was told"],
            rows: changes.map { change in
                let summary = change.summary ?? .init()
                if summary.isMasked {
                    return [{ $0.person(summary) }, DataTable.text("You may not see this person’s case.")]
                }
                return [
                    { $0.person(summary) },
                    { $0.changes(change.changes) },
                    DataTable.text(change.changedAt.momentText),
                    DataTable.text(change.told.isEmpty ? "Nobody" : change.told),
                ]
            })
    }
}
