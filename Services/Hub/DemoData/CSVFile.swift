import Foundation

/// A file of comma-separated values, for its owner's eyes (mode 0600), or standard output; written in pieces.
struct CSVFile {
    struct CannotBeWritten: Error {}

    private static let pieceBytes = 256 * 1024

    private let handle: FileHandle
    private var waiting = Data()

    /// Opens what stands at the path, and never puts another file in its place: it may be a device, a pipe or a link.
    init(path: String?) throws(CannotBeWritten) {
        guard let path else {
            handle = .standardOutput
            return
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CannotBeWritten() }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        // A file that was there keeps its mode when opened, so it is set before the first row is in it.
        guard fstat(descriptor, &status) == 0,
            status.st_mode & S_IFMT != S_IFREG || fchmod(descriptor, 0o600) == 0
        else { throw CannotBeWritten() }
    }

    mutating func write(_ fields: [String]) throws(CannotBeWritten) {
        waiting.append(contentsOf: csvLine(fields).utf8)
        if waiting.count >= Self.pieceBytes { try flush() }
    }

    /// Writes what waits; to be called at the end.
    mutating func flush() throws(CannotBeWritten) {
        do {
            try handle.write(contentsOf: waiting)
        } catch {
            throw CannotBeWritten()
        }
        waiting.removeAll(keepingCapacity: true)
    }
}
