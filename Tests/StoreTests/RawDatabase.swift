import CSQLite
import Testing

/// A connection past the store, as somebody with the file in their hands has it.
final class RawDatabase {
    private var handle: OpaquePointer?

    init(_ path: String) throws {
        try #require(sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK)
        // As a store's own readers: the log stays as it is.
        _ = csqlite_set(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    }

    deinit { sqlite3_close(handle) }

    func run(_ script: String) throws {
        let code = sqlite3_exec(handle, script, nil, nil, nil)
        try #require(code == SQLITE_OK, "\(String(cString: sqlite3_errmsg(handle))): \(script)")
    }

    /// The first column of the first row, as text.
    func text(_ query: String) throws -> String? {
        var statement: OpaquePointer?
        try #require(sqlite3_prepare_v2(handle, query, -1, &statement, nil) == SQLITE_OK)
        defer { sqlite3_finalize(statement) }
        guard sqlite3_step(statement) == SQLITE_ROW, let text = sqlite3_column_text(statement, 0) else { return nil }
        return String(cString: text)
    }
}
