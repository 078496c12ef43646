import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The files of one store: `<folder>/<name>.sqlite`, its lock and its head, for their owner alone.
struct StoreFiles: Sendable {
    let folder: String
    let name: String

    var database: String { "\(folder)/\(name).sqlite" }
    /// A store that is being made; it takes its name once it is whole.
    var unfinished: String { database + ".new" }
    /// How far the audit trail has come, so that a store which has lost its end is known.
    var head: String { database + ".head" }
    private var lockPath: String { database + ".lock" }

    var exists: Bool { unsafe access(database, F_OK) == 0 }
    /// Whether something was committed and not yet written into the file.
    var hasLog: Bool {
        var status = stat()
        return unsafe stat(database + "-wal", &status) == 0 && status.st_size > 0
    }

    /// Makes the folder where it is missing, mode 0700.
    func makeFolder() throws(StoreFault) {
        guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw .unusable("The folder for the store \(name) cannot be made: \(Self.words(errno)).")
        }
        try check(folder, isFolder: true)
    }

    /// Refuses what is no file or folder, and what others than its owner may touch.
    func check(_ path: String, isFolder: Bool = false) throws(StoreFault) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            throw .unusable("The \(Self.noun(isFolder)) of the store \(name) cannot be read: \(Self.words(errno)).")
        }
        guard status.st_mode & S_IFMT == (isFolder ? S_IFDIR : S_IFREG) else {
            throw .unusable(
                "What lies where the \(Self.noun(isFolder)) of the store \(name) belongs is something else.")
        }
        guard status.st_mode & 0o077 == 0 else {
            let mode = String(status.st_mode & 0o777, radix: 8)
            throw .unusable(
                "The \(Self.noun(isFolder)) of the store \(name) has mode 0\(mode): only its owner may have access.")
        }
        guard isFolder || status.st_size > 0 else { throw .unusable("The file of the store \(name) is empty.") }
    }

    /// Holds the store for this process; the lock ends with it. Another holder is a fault.
    func lock() throws(StoreFault) -> FileLock {
        let descriptor = unsafe open(lockPath, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unusable("The store \(name) cannot be locked: \(Self.words(errno)).") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .unusable("The store \(name) is in use by another process.")
        }
        return FileLock(descriptor: descriptor)
    }

    /// Puts the finished new store in its place.
    func finish() throws(StoreFault) {
        guard unsafe rename(unfinished, database) == 0 else {
            throw .unusable("The store \(name) cannot be put in its place: \(Self.words(errno)).")
        }
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY)
        fsync(descriptor)
        close(descriptor)
    }

    /// What was left of a store that was never finished.
    func removeUnfinished() {
        for suffix in ["", "-wal", "-shm", "-journal"] { _ = unsafe unlink(unfinished + suffix) }
    }

    private static func noun(_ isFolder: Bool) -> String { isFolder ? "folder" : "file" }

    static func words(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}

/// A lock that is held until it is released, or its last reference goes.
final class FileLock: Sendable {
    private let descriptor: Mutex<Int32?>

    init(descriptor: Int32) { self.descriptor = Mutex(descriptor) }

    deinit { release() }

    func release() {
        descriptor.withLock { descriptor in
            if let held = descriptor { close(held) }
            descriptor = nil
        }
    }
}

/// The number of the last audit entry known to be committed, kept beside the store.
///
/// It is written after each commit and never ahead of it, so that a store which knows fewer entries has lost some: a
/// write-ahead log cut short reads like one that ends there.
final class AuditHead: Sendable {
    private let descriptor: Int32

    init(_ files: StoreFiles) throws(StoreFault) {
        descriptor = unsafe open(files.head, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .unusable("The head of the store \(files.name) cannot be opened: \(StoreFiles.words(errno)).")
        }
    }

    deinit { close(descriptor) }

    var sequence: Int {
        get {
            var number = UInt64(0)
            let read = unsafe withUnsafeMutableBytes(of: &number) { unsafe pread(descriptor, $0.baseAddress, 8, 0) }
            return read == 8 ? Int(clamping: UInt64(bigEndian: number)) : 0
        }
    }

    func note(_ sequence: Int) {
        var number = UInt64(sequence).bigEndian
        _ = unsafe withUnsafeMutableBytes(of: &number) { unsafe pwrite(descriptor, $0.baseAddress, 8, 0) }
    }
}
