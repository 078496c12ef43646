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
        let damages: [String] = try snapshot.values("PRAGMA integrity_check(10)")
        problems = damages.filter { $0 != "ok" }.map { "The file is damaged: \($0)." }
        problems += try snapshot.all("FROM pragma_foreign_key_check LIMIT 10") { row in
            "A row of \(row("\"table\"", as: String.self)) points to no row of \(row("parent", as: String.self))."
        }
        let audit = try snapshot.verifyAudit()
        auditEntries = audit.entries
        if let broken = audit.brokenAt {
            problems.append("The audit trail is broken at entry \(broken).")
        } else if audit.entries < head {
            problems.append("The audit trail has lost its end: it stops at entry \(audit.entries) of \(head).")
        }
    }
}
