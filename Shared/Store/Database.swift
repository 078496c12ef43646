import CSQLite

/// One connection to a SQLite file; used by one thread at a time, which its owner sees to.
@safe final class Database: @unchecked Sendable {
    /// Parameters that one statement may have: as many as a replicated SQLite takes.
    static let parameters = 255
    /// Statements that are kept prepared.
    private static let statementsKept = 256

    private let handle: OpaquePointer
    private var statements: [String: OpaquePointer] = unsafe [:]

    init(path: String, flags: Int32) throws(StoreFault) {
        var opened: OpaquePointer?
        let code = unsafe sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let opened = unsafe opened else {
            unsafe sqlite3_close(opened)
            throw StoreFault(code, unsafe String(cString: sqlite3_errstr(code)))
        }
        unsafe handle = opened
        unsafe sqlite3_busy_timeout(handle, 5_000)
    }

    deinit {
        finalizeStatements()
        unsafe sqlite3_close(handle)
    }

    /// Whether a statement runs in no transaction.
    var isOutsideTransaction: Bool { unsafe sqlite3_get_autocommit(handle) != 0 }

    /// Rows that the last statement changed.
    var changes: Int { Int(unsafe sqlite3_changes64(handle)) }

    func set(_ option: Int32, _ isOn: Bool) { _ = unsafe csqlite_set(handle, option, isOn ? 1 : 0) }

    /// Runs a script of statements without values.
    func run(script: String) throws(StoreFault) {
        let code = unsafe sqlite3_exec(handle, script, nil, nil, nil)
        guard code == SQLITE_OK else { throw fault(code) }
    }

    /// Runs a statement to its end.
    func execute(_ sql: SQL) throws(StoreFault) {
        try query(sql) { (_: inout Row) in true }
    }

    /// Hands each row to `body` until it answers false.
    func query(_ sql: SQL, _ body: (inout Row) -> Bool) throws(StoreFault) {
        let statement = unsafe try prepared(sql.text)
        defer { unsafe sqlite3_reset(statement) }
        unsafe try bind(sql.values, to: statement)
        while true {
            let code = unsafe sqlite3_step(statement)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw fault(code) }
            var row = unsafe Row(statement)
            if !body(&row) { return }
        }
    }

    private func prepared(_ text: String) throws(StoreFault) -> OpaquePointer {
        if let known = unsafe statements[text] { return unsafe known }
        var made: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
        guard code == SQLITE_OK, let made = unsafe made else { throw fault(code) }
        if unsafe statements.count >= Self.statementsKept { finalizeStatements() }
        unsafe statements[text] = made
        return unsafe made
    }

    private func finalizeStatements() {
        while let entry = unsafe statements.popFirst() { unsafe sqlite3_finalize(entry.value) }
    }

    private func bind(_ values: [SQLValue], to statement: OpaquePointer) throws(StoreFault) {
        precondition(values.count <= Self.parameters, "A statement may have \(Self.parameters) parameters")
        for place in values.indices {
            let code = unsafe bind(values[place], Int32(place + 1), statement)
            guard code == SQLITE_OK else { throw fault(code) }
        }
    }

    private func bind(_ value: SQLValue, _ index: Int32, _ statement: OpaquePointer) -> Int32 {
        switch value {
        case .null: return unsafe sqlite3_bind_null(statement, index)
        case .integer(let integer): return unsafe sqlite3_bind_int64(statement, index, integer)
        case .text(var text):
            return text.withUTF8 { utf8 in
                unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
                    unsafe csqlite_bind_text(statement, index, characters.baseAddress, Int32(characters.count))
                }
            }
        case .blob(let bytes):
            return unsafe bytes.withUnsafeBytes { bytes in
                unsafe csqlite_bind_blob(statement, index, bytes.baseAddress, Int32(bytes.count))
            }
        }
    }

    private func fault(_ code: Int32) -> StoreFault { StoreFault(code, unsafe String(cString: sqlite3_errmsg(handle))) }
}

extension Database {
    /// Writes the WAL's pages into the file, as far as no reader is in the way, and keeps the WAL for reuse.
    func checkpoint(truncate: Bool = false) {
        let mode = truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE
        unsafe sqlite3_wal_checkpoint_v2(handle, nil, mode, nil, nil)
    }

    /// Copies the whole database as it stands into a new file, while others go on writing.
    func backUp(to path: String) throws(StoreFault) {
        let copy = try Database(path: path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        guard let backup = unsafe sqlite3_backup_init(copy.handle, "main", handle, "main") else {
            throw copy.fault(unsafe sqlite3_errcode(copy.handle))
        }
        unsafe sqlite3_backup_step(backup, -1)
        let code = unsafe sqlite3_backup_finish(backup)
        guard code == SQLITE_OK else { throw StoreFault(code, unsafe String(cString: sqlite3_errstr(code))) }
    }
}
