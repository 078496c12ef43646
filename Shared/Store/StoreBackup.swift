#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Writes a copy of a store; the copy has its name only once it is whole.
struct StoreBackup {
    private let path: String
    private var unfinished: String { path + ".new" }

    init(to path: String) { self.path = path }

    /// Throws `unusable` where there is such a file already, or none can be made.
    func write(_ database: Database) throws(StoreFault) {
        guard unsafe access(path, F_OK) != 0 else {
            throw .unusable("The backup cannot be written: there is such a file already.")
        }
        remove()
        do throws(StoreFault) {
            try makeEmpty()
            try database.backUp(to: unfinished)
            guard unsafe rename(unfinished, path) == 0 else { throw fault }
        } catch {
            remove()
            throw error
        }
    }

    /// For its owner alone, whatever the process's mask is.
    private func makeEmpty() throws(StoreFault) {
        let descriptor = unsafe open(unfinished, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw fault }
        close(descriptor)
    }

    private func remove() {
        for suffix in ["", "-journal"] { _ = unsafe unlink(unfinished + suffix) }
    }

    private var fault: StoreFault { .unusable("The backup cannot be written: \(StoreFiles.words(errno)).") }
}
