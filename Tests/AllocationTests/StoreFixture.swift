import CSQLite
import Foundation
import TestSupport
import Testing

/// A store as an earlier build left it.
enum StoreFixture {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    /// Lays the store of a fixture's script into a folder.
    static func lay(_ name: String, in target: ScratchFolder) throws {
        let script = try String(contentsOf: folder.appending(path: name + ".sql"), encoding: .utf8)
        let path = target.path + "/allocation.sqlite"
        var database: OpaquePointer?
        try #require(sqlite3_open(path, &database) == SQLITE_OK)
        let code = sqlite3_exec(database, script, nil, nil, nil)
        #expect(code == SQLITE_OK, "\(String(cString: sqlite3_errmsg(database)))")
        sqlite3_close(database)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}
