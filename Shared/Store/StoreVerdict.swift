/// What looking through a whole store found.
package struct StoreVerdict: Sendable, Hashable {
    /// Entries of the audit trail.
    package var auditEntries: Int
    /// What is wrong, a sentence each; empty for a sound store.
    package var problems: [String]

    package init(auditEntries: Int, problems: [String]) {
        self.auditEntries = auditEntries
        self.problems = problems
    }

    /// - Parameter head: the number of the last audit entry that is known to have been committed.
    package init(_ snapshot: some Querying, head: Int = 0) throws(StoreFault) {
        problems = try snapshot.all("PRAGMA integrity_check(10)") { $0.next(String.self) }
            .filter { $0 != "ok" }.map { "The file is damaged: \($0)." }
        let orphans = try snapshot.all("PRAGMA foreign_key_check") { row in
            (table: row.next(String.self), row: row.next(Int?.self), parent: row.next(String.self))
        }
        problems += orphans.prefix(10).map { "A row of \($0.table) points to no row of \($0.parent)." }
        let audit = try snapshot.verifyAudit()
        auditEntries = audit.entries
        if let broken = audit.brokenAt {
            problems.append("The audit trail is broken at entry \(broken).")
        } else if audit.entries < head {
            problems.append("The audit trail has lost its end: it stops at entry \(audit.entries) of \(head).")
        }
    }
}
