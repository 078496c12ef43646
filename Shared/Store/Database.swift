import CSQLite

/// One connection to a SQLite file; used by one thread at a time, which its owner sees to.
@safe final class Database: @unchecked Sendable {
    /// Parameters that one statement may have: as many as a replicated SQLite takes.
    static let parameters = 255
    /// Statements that are kept prepared.
    private static let statementsKept = 256

    /// Pages that commits have added to the log since it was last written into the file.
    private(set) var pagesSinceCheckpoint = 0

    private let handle: OpaquePointer
    private var pagesInLog = 0
    private var statements: [StatementText: OpaquePointer] = unsafe [:]
    /// By type.
    private var lists: [ObjectIdentifier: ColumnList] = [:]

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

    /// Counts the log's pages from now on.
    func countPages() {
        let counter = unsafe Unmanaged.passUnretained(self).toOpaque()
        let count: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<CChar>?, Int32) -> Int32 = {
            context, _, _, pages in
            unsafe Unmanaged<Database>.fromOpaque(context!).takeUnretainedValue().note(pagesInLog: Int(pages))
            return SQLITE_OK
        }
        unsafe sqlite3_wal_hook(handle, count, counter)
    }

    private func note(pagesInLog pages: Int) {
        // Once all of it is in the file, the log is begun anew.
        pagesSinceCheckpoint += pages >= pagesInLog ? pages - pagesInLog : pages
        pagesInLog = pages
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
    ///
    /// - Parameter columns: what `body` asks the row for; none where it takes what a whole statement lists.
    func query(_ sql: SQL, _ columns: [SQL] = [], _ body: (inout Row) -> Bool) throws(StoreFault) {
        let (statement, isKept) = unsafe try prepared(sql.text)
        defer { _ = unsafe isKept ? sqlite3_reset(statement) : sqlite3_finalize(statement) }
        unsafe try bind(sql.values, to: statement)
        var row = Row(columns)
        while true {
            let code = unsafe sqlite3_step(statement)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw fault(code) }
            unsafe row.move(to: statement)
            let goesOn = body(&row)
            row.checkIsRead()
            if !goesOn { return }
        }
    }

    /// The columns that a type is read by.
    func columns<Value: Selectable>(of type: Value.Type) -> ColumnList {
        if let known = lists[ObjectIdentifier(type)] { return known }
        let list = ColumnList(of: Value.init)
        lists[ObjectIdentifier(type)] = list
        return list
    }

    /// The statement, prepared; one that is in use already is prepared once more, for this time only.
    private func prepared(_ text: String) throws(StoreFault) -> (statement: OpaquePointer, isKept: Bool) {
        let key = StatementText(text)
        let known = unsafe statements[key]
        if let known = unsafe known, unsafe sqlite3_stmt_busy(known) == 0 { return unsafe (known, true) }
        var made: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
        guard code == SQLITE_OK, let made = unsafe made else { throw fault(code) }
        guard unsafe known == nil, unsafe statements.count < Self.statementsKept else { return unsafe (made, false) }
        unsafe statements[key] = made
        return unsafe (made, true)
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

/// A statement's text, told from others by its length first: hashing all of it costs more than comparing it once.
private struct StatementText: Hashable {
    private let text: String

    init(_ text: String) { self.text = text }

    func hash(into hasher: inout Hasher) {
        hasher.combine(text.utf8.count)
        hasher.combine(text.utf8.last)
    }
}

extension Database {
    /// Writes the log's pages into the file, as far as no reader is in the way, and keeps the log for reuse.
    ///
    /// - Parameter truncate: waits for the readers, and empties the log.
    @discardableResult func checkpoint(truncate: Bool = false) -> StoreFault? {
        let mode = truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE
        let code = unsafe sqlite3_wal_checkpoint_v2(handle, nil, mode, nil, nil)
        pagesSinceCheckpoint = 0
        return code == SQLITE_OK ? nil : fault(code)
    }

    /// Copies the whole database as it stands into a file, while others go on writing.
    func backUp(to path: String) throws(StoreFault) {
        let copy = try Database(path: path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        guard let backup = unsafe sqlite3_backup_init(copy.handle, "main", handle, "main") else {
            throw copy.fault(unsafe sqlite3_errcode(copy.handle))
        }
        unsafe sqlite3_backup_step(backup, -1)
        let code = unsafe sqlite3_backup_finish(backup)
        guard code == SQLITE_OK else { throw copy.fault(code) }
    }
}
