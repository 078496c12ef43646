import CSQLite

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Puts a backup in a store's place while no process serves it.
///
/// Nothing is touched before the backup was found sound. The file that was there is kept aside, with what its
/// write-ahead log holds. An interruption leaves either store whole, or one that is refused until it is restored again.
package struct StoreRestore: Sendable {
    /// What was done.
    package struct Outcome: Sendable, Hashable {
        /// Entries of the restored audit trail.
        package var auditEntries: Int
        /// Entries that the trail had come to before; what lies between the two is lost to the store.
        package var auditEntriesBefore: Int
        /// Where the file that was there is now; nil where there was none.
        package var keptAside: String?
    }

    private let files: StoreFiles
    private let schema: StoreSchema

    /// - Parameters:
    ///   - name: of the store, for example `allocation`.
    ///   - folder: where it lies; made where it is missing.
    package init(_ name: String, in folder: String) {
        files = StoreFiles(folder: folder, name: name)
        schema = StoreSchema(name, [])
    }

    /// Restores a backup's file.
    ///
    /// Throws `unusable`, with a sentence for the operator, where the store is in use, or the backup is damaged,
    /// another store's, or newer than the store that is there.
    package func restore(from backup: String) throws(StoreFault) -> Outcome {
        umask(0o077)
        try files.makeFolder()
        let lock = try files.lock()
        defer { withExtendedLifetime(lock) {} }
        let head = try AuditHead(files)
        let before = head.sequence
        files.removeUnfinished()
        do throws(StoreFault) {
            let entries = try readableBackup { () throws(StoreFault) in try copyAndCheck(backup) }
            let aside = try keepAside()
            try files.finish()
            // Last, so that an interruption leaves a store that is refused and none that has lost entries unnoticed.
            head.note(entries)
            try sync(files.head)
            return Outcome(auditEntries: entries, auditEntriesBefore: before, keptAside: aside)
        } catch {
            files.removeUnfinished()
            throw error
        }
    }
}

// MARK: The backup

extension StoreRestore {
    /// Copies the backup beside the store and checks the copy; answers how many audit entries it has.
    private func copyAndCheck(_ backup: String) throws(StoreFault) -> Int {
        try copy(backup, to: files.unfinished)
        // A store that was kept aside may have its last pages in its log.
        if hasContent(backup + "-wal") { try copy(backup + "-wal", to: files.unfinished + "-wal") }
        let entries = try check(files.unfinished)
        guard !hasContent(files.unfinished + "-wal") else { throw .full }
        try sync(files.unfinished)
        return entries
    }

    private func check(_ path: String) throws(StoreFault) -> Int {
        let database = try Database(path: path, flags: SQLITE_OPEN_READWRITE)
        database.set(SQLITE_DBCONFIG_DEFENSIVE, true)
        database.set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)
        guard try database.applicationID == schema.applicationID else {
            throw .unusable("The backup is not one of the store \(files.name).")
        }
        let version = try database.version
        if let present = presentVersion, version.isNewer(than: present) {
            throw .unusable(
                "The backup has schema version \(version), and the store \(files.name) is at \(present): it is newer.")
        }
        let verdict = try StoreVerdict(Snapshot(connection: Connection(database: database)))
        if let problem = verdict.problems.first { throw .unusable("The backup cannot be restored. \(problem)") }
        // One that is older gets its first epoch when the service brings it up to date.
        if version.common > 1 { try database.beginEpoch() }
        database.checkpoint(truncate: true)
        return verdict.auditEntries
    }

    /// The schema version of the store that is there; nil where there is none, or none that can be read.
    ///
    /// It is read from the file's header, bytes 60 and 68 of SQLite's file format: SQLite would leave files behind.
    private var presentVersion: SchemaVersion? {
        let descriptor = unsafe open(files.database, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var header = [UInt8](repeating: 0, count: 72)
        let count = unsafe header.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        func word(at start: Int) -> Int32 { header[start..<start + 4].reduce(0) { $0 << 8 | Int32($1) } }
        guard count == header.count, word(at: 68) == schema.applicationID else { return nil }
        return SchemaVersion(userVersion: Int(word(at: 60)))
    }

    /// Runs `body`; what SQLite cannot read as a store is told so.
    private func readableBackup<Value>(_ body: () throws(StoreFault) -> Value) throws(StoreFault) -> Value {
        do throws(StoreFault) {
            return try body()
        } catch .failed(_, let words) {
            throw .unusable("The backup is damaged: \(words).")
        }
    }
}

// MARK: The files

extension StoreRestore {
    /// Gives the store's file a second name, which keeps it when the first goes to the backup, and its log likewise.
    ///
    /// The log must be gone before: SQLite would apply it to the backup.
    private func keepAside() throws(StoreFault) -> String? {
        var aside: String?
        if files.exists {
            let path = freeAsidePath()
            guard unsafe link(files.database, path) == 0 else { throw fault("cannot be kept aside") }
            if hasContent(files.database + "-wal") {
                guard unsafe rename(files.database + "-wal", path + "-wal") == 0 else {
                    throw fault("cannot be kept aside")
                }
            }
            aside = path
        }
        for suffix in ["-wal", "-shm"] {
            guard unsafe unlink(files.database + suffix) == 0 || errno == ENOENT else {
                throw fault("cannot be cleared away")
            }
        }
        try sync(files.folder)
        return aside
    }

    /// `allocation.sqlite.before-restore`, with a number where that was used before: nothing kept is overwritten.
    private func freeAsidePath() -> String {
        let path = files.database + ".before-restore"
        var number = 1
        while true {
            let candidate = number == 1 ? path : "\(path)-\(number)"
            if unsafe access(candidate, F_OK) != 0, unsafe access(candidate + "-wal", F_OK) != 0 { return candidate }
            number += 1
        }
    }

    /// Bytes that are copied at once.
    private static let pieceBytes = 1 << 18

    private func copy(_ source: String, to target: String) throws(StoreFault) {
        // A pipe would keep it waiting.
        let from = unsafe open(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard from >= 0 else { throw .unusable("The backup cannot be read: \(StoreFiles.words(errno)).") }
        defer { close(from) }
        var status = stat()
        guard unsafe fstat(from, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unusable("The backup is not a file.")
        }
        let to = unsafe open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard to >= 0 else { throw .unusable("The backup cannot be copied: \(StoreFiles.words(errno)).") }
        defer { close(to) }
        var piece = [UInt8](repeating: 0, count: Self.pieceBytes)
        while true {
            let count = unsafe piece.withUnsafeMutableBytes { unsafe read(from, $0.baseAddress, $0.count) }
            guard count >= 0 else { throw .unusable("The backup cannot be read: \(StoreFiles.words(errno)).") }
            if count == 0 { break }
            try writeAll(piece[..<count], to)
        }
    }

    private func writeAll(_ bytes: ArraySlice<UInt8>, _ descriptor: Int32) throws(StoreFault) {
        var rest = bytes
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .unusable("The backup cannot be copied: \(StoreFiles.words(errno)).") }
            rest = rest.dropFirst(count)
        }
    }

    /// Brings a file or a folder's names to the disk.
    private func sync(_ path: String) throws(StoreFault) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault("cannot be brought to the disk") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw fault("cannot be brought to the disk") }
    }

    private func hasContent(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_size > 0
    }

    private func fault(_ what: String) -> StoreFault {
        .unusable("The store \(files.name) \(what): \(StoreFiles.words(errno)).")
    }
}
