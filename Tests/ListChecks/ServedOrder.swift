import Testing

@testable import Commands
@testable import Store

extension Store {
    /// Fails for a list that says an index serves its order where SQLite would sort it, from either end or an edge on.
    ///
    /// - Parameter edge: some row's key; it need not stand there.
    package func expectServed<Key>(
        _ list: List<Key>, from edge: Key, _ name: String, at location: SourceLocation = #_sourceLocation
    ) async throws {
        guard list.order.isServed else { return }
        for isBackward in [false, true] {
            for edge in [nil, edge] {
                let steps = try await read { snapshot in
                    try snapshot.plan(of: "SELECT * \(list.rows(from: edge, isBackward: isBackward, limit: 26))")
                }
                if let step = steps.first(where: { $0.contains("FOR ORDER BY") || $0.contains("OF ORDER BY") }) {
                    Issue.record("\(name): \(step): \(steps)", sourceLocation: location)
                }
            }
        }
    }
}

extension Snapshot {
    /// What SQLite does for a statement, step by step.
    fileprivate func plan(of sql: SQL) throws -> [String] {
        var steps: [String] = []
        try connection.database.query("EXPLAIN QUERY PLAN \(sql)") { row in
            steps.append(row.text(at: 3))
            return true
        }
        return steps
    }
}
