import CSQLite
import Foundation

/// A store as an earlier build left it: a script in the folder `Fixtures` beside a test.
package struct StoreFixture {
    /// How many rows each of its tables has.
    package private(set) var rows: [String: Int] = [:]

    package struct Fault: Error, CustomStringConvertible {
        package var description: String
    }

    /// Lays the store of a script into a folder.
    ///
    /// - Parameters:
    ///   - store: the service's name, after which the file is called.
    ///   - more: statements that add to it.
    package init(
        _ name: String, of store: String, in target: ScratchFolder, adding more: String = "",
        beside test: String = #filePath
    ) throws {
        let fixtures = URL(filePath: test).deletingLastPathComponent().appending(path: "Fixtures")
        let script = try String(contentsOf: fixtures.appending(path: name + ".sql"), encoding: .utf8)
        let path = "\(target.path)/\(store).sqlite"
        var database: OpaquePointer?
        sqlite3_open(path, &database)
        defer { sqlite3_close(database) }
        guard sqlite3_exec(database, script + more, nil, nil, nil) == SQLITE_OK else {
            throw Fault(description: String(cString: sqlite3_errmsg(database)))
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        for table in column(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'") {
            rows[table] = column(database, "SELECT count(*) FROM \(table)").first.flatMap(Int.init)
        }
    }

    private func column(_ database: OpaquePointer?, _ query: String) -> [String] {
        var statement: OpaquePointer?
        sqlite3_prepare_v2(database, query, -1, &statement, nil)
        defer { sqlite3_finalize(statement) }
        var values: [String] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            values.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
        }
        return values
    }
}
