import ArgumentParser
import Foundation

/// A file for its owner's eyes (mode 0600) that appears under its name only once it is whole.
enum PrivateFile {
    struct CannotBeWritten: Error {}

    /// Writes it in one step; what stood at the path is replaced.
    static func write(_ text: String, to path: String) throws(CannotBeWritten) {
        let unfinished = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CannotBeWritten() }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Data(text.utf8))
            try handle.synchronize()
        } catch {
            unlink(unfinished)
            throw CannotBeWritten()
        }
        guard rename(unfinished, path) == 0 else {
            unlink(unfinished)
            throw CannotBeWritten()
        }
    }

    /// Writes a command's report; where that fails, says so and ends with 73.
    static func writeReport(_ text: String, to path: String) throws {
        do throws(CannotBeWritten) {
            try write(text, to: path)
        } catch {
            printError("\(path) cannot be written.")
            throw ExitCode(73)
        }
    }
}
