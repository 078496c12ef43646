import Foundation
import Synchronization
import TestSupport

@testable import RPC

/// A test's own folder of keys.
struct TestKeys {
    private let scratch: ScratchFolder
    var folder: KeyFolder { KeyFolder(scratch.path) }

    init() throws { scratch = try ScratchFolder() }

    func path(_ name: String) -> String { "\(scratch.path)/\(name)" }

    func write(_ text: String, to name: String, mode: Int = 0o600) throws {
        try? FileManager.default.removeItem(atPath: path(name))
        try text.write(toFile: path(name), atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
    }

    /// What is wrong with the key file of the link from `gateway` to `allocation`; nil where nothing is.
    var linkFault: String? {
        do throws(KeyFault) {
            _ = try folder.secrets(client: "gateway", server: "allocation")
            return nil
        } catch { return error.description }
    }
}

/// 32 bytes that rise from `first`, as hexadecimal digits.
func keyText(from first: UInt8) -> String { hex((0..<32).map { first + $0 }) }

func hex(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }

/// A clock that its test sets, in milliseconds since 1970.
final class SettableClock: Sendable {
    private let time: Mutex<Int64>

    init(at time: Int64) { self.time = Mutex(time) }

    func set(_ time: Int64) { self.time.withLock { $0 = time } }
    @Sendable func now() -> Int64 { time.withLock { $0 } }
}
