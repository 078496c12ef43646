import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func listChanges(_ request: Wire.ListChangesRequest, _ call: AuthorisedCall) async throws
        -> Wire.ListChangesReply
    {
        let asked = try request.readSince()
        let (workingDays, today, viewer) = (workingDays, clock.today, call.caller.viewer)
        return try await store.look(call) { snapshot in
            let latest: Instant?? = try snapshot.value("SELECT max(started_at) FROM extract")
            let since = asked ?? latest ?? nil
            let found = try snapshot.page(request, of: .changes(since: since, for: viewer)) { row in
                (
                    sequence: row("history.sequence", as: Int.self), at: row.instant("at"),
                    told: row("told", as: String.self), event: CaseRow(&row, for: viewer)
                )
            }
            let items = try found.items.map { row in
                Wire.CaseChange(
                    summary: row.event.summary(workingDays, today), changedAt: row.at,
                    changes: try snapshot.changes(of: row.sequence), told: row.told)
            }
            let reply = Wire.ListChangesReply(since: since.map { "\($0)" } ?? "")
            return (reply.showing(found, items), found.items.map(\.event.person))
        }
    }
}

extension List<Int> {
    /// What has changed in cases, the latest first.
    static func changes(since: Instant?, for viewer: Viewer) -> Self {
        .init(
            of: "history JOIN event ON event.id = event_id JOIN person ON person.id = person_id",
            where: ["is_change = 1", "at >= \(since?.millisecondsSince1970 ?? 0)", viewer.sees],
            by: .init([], isDescending: true, isServed: true), key: "history.sequence", as: Int.self)
    }
}

extension Wire.ListChangesRequest {
    fileprivate func readSince() throws(Status) -> Instant? {
        guard !since.isEmpty else { return nil }
        guard let instant = Instant(rfc3339: since) else {
            throw .invalid("since", .malformed, "It must be a time such as 2019-06-03T09:00:00Z.")
        }
        return instant
    }
}
