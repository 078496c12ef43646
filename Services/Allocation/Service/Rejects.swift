import AllocationRules
import Commands
import Messages
import RPC
import Store

extension Transaction {
    /// Lists a refused row; the same line of the same file stands there once, however often it comes.
    func reject(
        _ row: Wire.ImportRow, _ received: Wire.ReceivedCase, file: String, _ findings: [Wire.IntakeFinding]
    ) throws(StoreFault) -> Wire.IntakeResult {
        let line = Int(row.line)
        let crn = String(received.crn.prefix(IntakeLimits.faultValueCharacters))
        let number = String(received.eventNumber.prefix(IntakeLimits.faultValueCharacters))
        try execute(
            """
            INSERT INTO reject (file_hash, line, crn, event_number, first_seen_at, last_seen_at)
            VALUES (\(file), \(line), \(crn), \(number), \(now), \(now))
            ON CONFLICT (file_hash, line) DO UPDATE SET last_seen_at = excluded.last_seen_at
            """)
        let id: Int = try value("SELECT sequence FROM reject WHERE file_hash = \(file) AND line = \(line)") ?? 0
        try execute("DELETE FROM reject_finding WHERE reject = \(id)")
        for (place, finding) in findings.enumerated() {
            try execute(
                """
                INSERT INTO reject_finding (reject, place, name, value, reason)
                VALUES (\(id), \(place), \(finding.column), \(finding.value), \(finding.reason))
                """)
        }
        return .init(verdict: .rejected, findings: findings)
    }
}

extension AllocationService {
    package func listRejects(_ request: Wire.ListRejectsRequest, _ call: Call) async throws -> Wire.ListRejectsReply {
        let caller = try await caller(call, to: .listRejects)
        let limit = try PageSize.rows(request.pageSize)
        let after = try PageToken.number(request.pageToken) ?? 0
        return try await store.look(Action.listRejects.name, by: caller) { snapshot in
            let rows = try snapshot.all(
                """
                SELECT sequence, substr(file_hash, 1, 12), line, crn, event_number, first_seen_at, last_seen_at
                FROM reject WHERE sequence > \(after) ORDER BY sequence LIMIT \(limit + 1)
                """
            ) { row in
                (
                    sequence: row.next(Int.self),
                    reject: Wire.Reject(
                        file: row.next(), line: UInt32(row.next(Int.self)), crn: row.next(), eventNumber: row.next(),
                        firstSeenAt: row.instant(), lastSeenAt: row.instant())
                )
            }
            var reply = Wire.ListRejectsReply()
            for row in rows.prefix(limit) {
                var item = row.reject
                item.findings = try snapshot.all(
                    "SELECT name, value, reason FROM reject_finding WHERE reject = \(row.sequence) ORDER BY place"
                ) { Wire.IntakeFinding(column: $0.next(), value: $0.next(), reason: $0.next()) }
                reply.items.append(item)
            }
            if rows.count > limit { reply.nextPageToken = "\(rows[limit - 1].sequence)" }
            reply.total = UInt32(try snapshot.value("SELECT count(*) FROM reject") ?? 0)
            // A refused row left no person whom the trail could name.
            return (reply, [])
        }
    }
}
