import CSQLite
import CivilCalendar
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// One service's data: a SQLite file with one writer and a few readers.
///
/// What a job wrote is on the disk before its caller goes on. A file that is damaged, newer than this build, another
/// service's, open to others or in use is refused, and left as it is.
package final class Store: Sendable {
    /// Connections that read.
    private static let readerCount = 2

    package let schema: StoreSchema
    /// Where the outbox ends, for those who follow it.
    package let outboxEnd: OutboxEnd
    private let files: StoreFiles
    private let lock: FileLock
    private let head: AuditHead
    private let writer: Writer
    private let readers: Readers

    /// Opens the store, and makes it where there is none yet.
    ///
    /// - Parameter onUnknownOutcome: told once when the disk failed in a commit; the process should end and start anew.
    package init(
        _ schema: StoreSchema, in folder: String, clock: Clock, onUnknownOutcome: @escaping @Sendable () -> Void = {}
    ) throws(StoreFault) {
        umask(0o077)
        self.schema = schema
        let files = StoreFiles(folder: folder, name: schema.name)
        self.files = files
        try files.makeFolder()
        lock = try files.lock()
        let head = try AuditHead(files)
        self.head = head
        if !files.exists {
            guard head.sequence == 0, !files.hasLog else {
                throw .unusable("The file of the store \(schema.name) is missing, but it has been there.")
            }
            try Self.make(files, schema, at: clock.now)
            // It has its room from now on, should the disk fill.
            head.note(0)
        }
        try files.check(files.database)
        let database = try Self.openWriter(files, head, schema, at: clock.now)
        readers = try Readers(count: Self.readerCount, name: schema.name) { () throws(StoreFault) in
            try Self.openReader(files)
        }
        let outboxEnd = OutboxEnd()
        self.outboxEnd = outboxEnd
        writer = Writer(
            database, name: schema.name, clock: clock,
            committed: { transaction in
                if let last = try? transaction.lastAuditEntry { head.note(last) }
                if let last = try? transaction.lastEvent { outboxEnd.note(last) }
            }, onUnknownOutcome: onUnknownOutcome)
    }

    /// Jobs and reads whose turn has not come yet.
    package var waiting: (writes: Int, reads: Int) { (writer.waiting, readers.waiting) }

    /// Runs a job in a transaction and returns once it is on the disk; what it throws undoes it.
    ///
    /// One whose task is cancelled before its turn comes is not run, and nor is such a read.
    package func write<Outcome: Sendable>(
        _ job: @escaping @Sendable (Transaction) throws -> Outcome
    ) async throws -> Outcome {
        try await writer.run(job)
    }

    /// Reads one state of the store.
    package func read<Outcome: Sendable>(
        _ body: @escaping @Sendable (Snapshot) throws -> Outcome
    ) async throws -> Outcome {
        try await readers.run(body)
    }

    /// Copies the store as it stands into a new file of mode 0600, which appears once it is whole.
    package func backUp(to path: String) async throws {
        try await readers.runApart { database in try StoreBackup(to: path).write(database) }
    }

    /// Looks through the whole store, while others go on working with it.
    package func verify() async throws -> StoreVerdict {
        let head = head
        return try await readers.runApart { database in
            // Before the look: what is committed meanwhile only adds to the trail.
            let known = head.sequence
            return try database.reading { snapshot in try StoreVerdict(snapshot, head: known) }
        }
    }

    /// Finishes what waits, closes the file and gives it free; whatever comes later is refused.
    package func close() {
        writer.close()
        readers.close()
        // Whoever is let go by this finds that nothing can be read any longer.
        outboxEnd.close()
        lock.release()
    }
}

// MARK: Opening

extension Store {
    /// A new store appears under its name only once it is whole.
    private static func make(_ files: StoreFiles, _ schema: StoreSchema, at now: Instant) throws(StoreFault) {
        files.removeUnfinished()
        try writeNew(files, schema, at: now)
        try files.finish()
    }

    private static func writeNew(_ files: StoreFiles, _ schema: StoreSchema, at now: Instant) throws(StoreFault) {
        let database = try Database(path: files.unfinished, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        try database.run(script: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        try database.migrate(to: schema, at: now)
        if let fault = database.checkpoint(truncate: true) { throw fault }
    }

    /// Changes nothing before the file was found to be a sound store of this service.
    private static func openWriter(
        _ files: StoreFiles, _ head: AuditHead, _ schema: StoreSchema, at now: Instant
    ) throws(StoreFault) -> Database {
        let database = try readable(schema.name) { () throws(StoreFault) in
            let database = try Database(path: files.database, flags: SQLITE_OPEN_READWRITE)
            try database.harden()
            try check(database, head, schema)
            try database.run(
                script: """
                    PRAGMA journal_mode = WAL;
                    PRAGMA synchronous = FULL;
                    PRAGMA foreign_keys = OFF;
                    PRAGMA secure_delete = ON;
                    PRAGMA journal_size_limit = 67108864;
                    """)
            return database
        }
        do throws(StoreFault) {
            // A migration may rebuild a table that others refer to; it is held against them before it ends.
            try database.migrate(to: schema, at: now)
            try database.run(script: "PRAGMA foreign_keys = ON")
        } catch .failed(_, let words), .constraint(let words) {
            throw .unusable("The store \(schema.name) cannot be brought to version \(schema.version): \(words).")
        }
        database.countPages()
        return database
    }

    private static func openReader(_ files: StoreFiles) throws(StoreFault) -> Database {
        let database = try Database(path: files.database, flags: SQLITE_OPEN_READWRITE)
        try database.harden()
        try database.run(script: "PRAGMA query_only = ON")
        return database
    }

    /// Refuses a store that is another's, newer, damaged, or shorter than it was.
    private static func check(_ database: Database, _ head: AuditHead, _ schema: StoreSchema) throws(StoreFault) {
        let name = schema.name
        try readable(name) { () throws(StoreFault) in
            guard try database.applicationID == schema.applicationID else {
                throw .unusable("The file of the store \(name) is not a store of this service.")
            }
            let version = try database.version
            guard !version.isNewer(than: schema.version) else {
                throw .unusable(
                    "The store \(name) has schema version \(version), and this build knows up to \(schema.version).")
            }
            let snapshot = Snapshot(connection: Connection(database: database))
            guard try snapshot.value("PRAGMA quick_check(1)") == "ok" else {
                throw .unusable("The store \(name) is damaged. Restore a backup with hub restore.")
            }
            let last = try snapshot.lastAuditEntry
            guard last >= head.sequence else {
                throw .unusable(
                    "The store \(name) has lost its end: its audit trail stops at \(last) of \(head.sequence).")
            }
        }
    }

    /// Runs `body`; what SQLite cannot read as a store is told so.
    private static func readable<Value>(_ name: String, _ body: () throws(StoreFault) -> Value) throws(StoreFault)
        -> Value
    {
        do throws(StoreFault) {
            return try body()
        } catch .failed(_, let words) {
            throw .unusable("The store \(name) is damaged: \(words). Restore a backup with hub restore.")
        }
    }
}

extension Database {
    /// What every connection of a store has.
    fileprivate func harden() throws(StoreFault) {
        set(SQLITE_DBCONFIG_DEFENSIVE, true)
        set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, false)
        set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)
        // Only the writer checkpoints, and says when: two at once can corrupt the file with SQLite before 3.51.3, and
        // closing a store that was refused must leave its log as it is.
        set(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        try run(
            script: """
                PRAGMA wal_autocheckpoint = 0;
                PRAGMA cell_size_check = ON;
                PRAGMA temp_store = MEMORY;
                PRAGMA mmap_size = 0;
                PRAGMA cache_size = -16384;
                """)
    }
}

extension Querying {
    /// The number of the audit trail's last entry; 0 where there is none.
    var lastAuditEntry: Int {
        get throws(StoreFault) { try value("SELECT max(sequence) FROM audit") ?? 0 }
    }
}
