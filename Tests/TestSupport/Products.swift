import Foundation

/// The executables that were built beside the tests.
package enum Products {
    /// Where one of them lies.
    package static func path(_ name: String) -> String {
        Bundle.main.executableURL!.deletingLastPathComponent().appending(path: name).path
    }

    /// The project's folder.
    package static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

/// A program that was started, and is killed with its owner.
package final class RunningProgram: Sendable {
    private let process: Process
    private let log: URL

    /// Starts a product; what it prints goes to a file.
    package init(_ name: String, _ arguments: [String] = [], environment: [String: String]) throws {
        log = FileManager.default.temporaryDirectory.appending(path: "\(name)-\(UUID().uuidString).log")
        try Data().write(to: log)
        process = Process()
        process.executableURL = URL(filePath: Products.path(name))
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        let output = try FileHandle(forWritingTo: log)
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: log)
    }

    package var isRunning: Bool { process.isRunning }
    package var output: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

    /// Memory of its own in use, in KiB: without the program's pages, which are many in a debug build.
    package var ownKiB: Int {
        let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
        return line.flatMap { $0.split(separator: " ").compactMap { Int($0) }.first } ?? 0
    }

    /// Sends a signal and waits for the end; how it ended.
    package func end(with signal: Int32) async -> (status: Int32, isExit: Bool) {
        kill(process.processIdentifier, signal)
        return await waitForEnd()
    }

    /// Waits for the end, which is brought about by force after 30 seconds.
    package func waitForEnd() async -> (status: Int32, isExit: Bool) {
        for _ in 0..<600 where process.isRunning { try? await Task.sleep(for: .milliseconds(50)) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        await onThread { self.process.waitUntilExit() }
        return (process.terminationStatus, process.terminationReason == .exit)
    }
}

/// A TCP port that nothing listens on.
package func freePort() -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    return withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            guard bind(descriptor, $0, size) == 0, getsockname(descriptor, $0, &size) == 0 else { return 0 }
            return Int(UInt16(bigEndian: pointer.pointee.sin_port))
        }
    }
}
