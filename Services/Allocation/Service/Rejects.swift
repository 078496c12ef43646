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
        let (crn, number) = (received.crn.shortened, received.eventNumber.shortened)
        try execute(
            """
            INSERT INTO reject (file_hash, line, crn, event_number, first_seen_at, last_seen_at)
            VALUES (\(file), \(line), \(crn), \(number), \(now), \(now))
            ON CONFLICT (file_hash, line) DO UPDATE SET last_seen_at = excluded.last_seen_at, crn = excluded.crn,
                event_number = excluded.event_number
            """)
        let id: Int = try value("SELECT sequence FROM reject WHERE file_hash = \(file) AND line = \(line)") ?? 0
        try execute("DELETE FROM reject_finding WHERE reject = \(id)")
        for (place, finding) in findings.enumerated() {
            try execute(
                """
                INSERT INTO reject_finding (reject, place, name, value, reason)
                VALUES (\(id), \(place), \(finding.column), \(finding.value.shortened), \(finding.reason))
                """)
        }
        return .init(verdict: .rejected, findings: findings)
    }
}

extension AllocationService {
    package func listRejects(_ request: Wire.ListRejectsRequest, _ call: AuthorisedCall) async throws
        -> Wire.ListRejectsReply
    {
        let viewer = call.caller.viewer
        return try await store.look(call) { snapshot in
            let found = try snapshot.page(request, of: .rejects) { row in
                (
                    sequence: row("reject.sequence", as: Int.self),
                    reject: Wire.Reject(
                        file: row("substr(file_hash, 1, 12)"), line: row("line"), crn: row("reject.crn"),
                        eventNumber: row("event_number"), firstSeenAt: row.instant("first_seen_at"),
                        lastSeenAt: row.instant("last_seen_at")),
                    person: row("person.id", as: Identifier?.self),
                    isVisible: row("person.id IS NULL OR \(viewer.sees)", as: Bool.self)
                )
            }
            let items = try found.items.map { row in
                var item = row.reject
                item.findings = try snapshot.all(
                    "FROM reject_finding WHERE reject = \(row.sequence) ORDER BY place"
                ) { .init(column: $0("name"), value: $0("value"), reason: $0("reason")) }
                if !row.isVisible { item.hide() }
                return item
            }
            // A refused row leaves no person, but it may be about one whom others' rows have left.
            return (Wire.ListRejectsReply().showing(found, items), found.items.compactMap(\.person))
        }
    }
}

extension List<Int> {
    /// Refused rows, as they came.
    static var rejects: Self {
        .init(
            of: "reject LEFT JOIN person ON person.crn = reject.crn", by: .init([], isServed: true),
            key: "reject.sequence", as: Int.self)
    }
}

extension Wire.Reject {
    /// Leaves nothing but where the row stood and whose it is, for those who may not see the person.
    fileprivate mutating func hide() {
        eventNumber = ""
        findings = [.init(reason: "The row is about a restricted person.")]
    }
}

extension String {
    /// Bytes of a value that the list of refused rows keeps; a single character can have any number.
    private static let bytesKept = 400

    /// As much of the text as is kept, cut between two characters.
    fileprivate var shortened: String {
        guard utf8.count > Self.bytesKept else { return self }
        var bytes = 0
        return String(
            prefix { character in
                bytes += character.utf8.count
                return bytes <= Self.bytesKept
            })
    }
}
