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
        let limit = try PageSize.rows(request.pageSize)
        let before = try PageToken.number(request.pageToken) ?? .max
        let asked = try request.readSince()
        let (workingDays, today) = (workingDays, clock.today)
        return try await store.look(call) { snapshot in
            let latest: Instant?? = try snapshot.value("SELECT max(started_at) FROM extract")
            let since = asked ?? latest ?? nil
            let from = since?.millisecondsSince1970 ?? 0
            let tables: SQL = """
                history JOIN event ON event.id = event_id JOIN person ON person.id = person_id
                WHERE is_change = 1 AND at >= \(from) AND \(SQL.visible(to: call.caller.account))
                """
            let rows = try snapshot.all(
                """
                FROM \(tables) AND history.sequence < \(before) ORDER BY history.sequence DESC LIMIT \(limit + 1)
                """
            ) { row in
                (
                    sequence: row("history.sequence", as: Int.self), at: row.instant("at"),
                    told: row("told", as: String.self), event: CaseRow(&row, for: call.caller.account)
                )
            }
            var reply = Wire.ListChangesReply(since: since.map { "\($0)" } ?? "")
            for row in rows.prefix(limit) {
                let item = Wire.CaseChange(
                    summary: row.event.summary(workingDays, today), changedAt: row.at,
                    changes: try snapshot.changes(of: row.sequence), told: row.told)
                reply.items.append(item)
            }
            if rows.count > reply.items.count { reply.nextPageToken = "\(rows[reply.items.count - 1].sequence)" }
            reply.total = UInt32(try snapshot.value("SELECT count(*) FROM \(tables)") ?? 0)
            return (reply, rows.prefix(reply.items.count).map(\.event.person))
        }
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
