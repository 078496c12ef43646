import CSQLite
import Glibc
import Synchronization

/// Makes the disk fail under one folder: SQLite opens every file of this program through functions of ours.
enum FailingDisk {
    enum Fault {
        /// Bringing data to the disk fails (EIO).
        case sync
        /// A file may not grow, as under a quota or a limit on its size (EFBIG).
        case growth
    }

    fileprivate struct State {
        var faults: [String: Fault] = [:]
        /// The open files, by where SQLite keeps them.
        var files: [UInt: File] = [:]
        /// Our functions, by those that they stand for: SQLite has other ones for a log than for a database.
        var methods: [UnsafePointer<sqlite3_io_methods>: UnsafePointer<sqlite3_io_methods>] = [:]
    }

    fileprivate struct File {
        var path: String
        var usual: UnsafePointer<sqlite3_io_methods>
    }

    private nonisolated(unsafe) static var state = State()
    private static let lock = Mutex(())

    private static func withState<Value>(_ body: (inout State) -> Value) -> Value {
        lock.withLock { _ in body(&state) }
    }

    /// Comes before the first file is opened.
    static func install() { _ = isInstalled }

    static func begin(_ fault: Fault, under folder: String) { withState { $0.faults[folder] = fault } }

    static func end(under folder: String) { _ = withState { $0.faults.removeValue(forKey: folder) } }

    fileprivate static func hits(_ fault: Fault, _ file: UnsafeMutablePointer<sqlite3_file>?) -> Bool {
        withState { state in
            guard !state.faults.isEmpty, let path = state.files[UInt(bitPattern: file)]?.path else { return false }
            return state.faults.contains { path.hasPrefix($0.key + "/") && $0.value == fault }
        }
    }

    /// What SQLite would do with a file.
    fileprivate static func usual(_ file: UnsafeMutablePointer<sqlite3_file>?) -> sqlite3_io_methods {
        withState { $0.files[UInt(bitPattern: file)]!.usual.pointee }
    }

    fileprivate static func take(_ file: UnsafeMutablePointer<sqlite3_file>, _ path: String) {
        guard let usual = file.pointee.pMethods else { return }
        withState { state in
            state.files[UInt(bitPattern: file)] = File(path: path, usual: usual)
            let own = state.methods[usual] ?? failing(usual.pointee)
            state.methods[usual] = own
            file.pointee.pMethods = own
        }
    }

    private static func failing(_ usual: sqlite3_io_methods) -> UnsafePointer<sqlite3_io_methods> {
        let own = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
        own.initialize(to: usual)
        own.pointee.xSync = { file, flags in
            guard FailingDisk.hits(.sync, file) else { return FailingDisk.usual(file).xSync(file, flags) }
            errno = EIO
            return SQLITE_IOERR | 4 << 8
        }
        own.pointee.xWrite = { file, start, count, offset in
            guard FailingDisk.hits(.growth, file) else {
                return FailingDisk.usual(file).xWrite(file, start, count, offset)
            }
            errno = EFBIG
            return SQLITE_IOERR | 3 << 8
        }
        return UnsafePointer(own)
    }

    private static let isInstalled: Bool = {
        let own = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        own.initialize(to: unix.pointee)
        own.pointee.zName = UnsafePointer(strdup("failing"))
        own.pointee.xOpen = openFile
        return sqlite3_vfs_register(own, 1) == SQLITE_OK
    }()
}

/// How SQLite opens files without us.
private nonisolated(unsafe) let unix: UnsafeMutablePointer<sqlite3_vfs> = sqlite3_vfs_find("unix")

private typealias OpenFile =
    @convention(c) (
        UnsafeMutablePointer<sqlite3_vfs>?, UnsafePointer<CChar>?, UnsafeMutablePointer<sqlite3_file>?, Int32,
        UnsafeMutablePointer<Int32>?
    ) -> Int32

private let openFile: OpenFile = { _, path, file, flags, outcome in
    let code = unix.pointee.xOpen(unix, path, file, flags, outcome)
    if code == SQLITE_OK, let file { FailingDisk.take(file, path.map { String(cString: $0) } ?? "") }
    return code
}
