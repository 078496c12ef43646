import Foundation

/// A plain TCP connection to this machine, for sending what no client of ours would.
///
/// Whatever waits does so on a thread of its own, so that no other test's task is held up.
package final class RawSocket: Sendable {
    package struct Fault: Error, CustomStringConvertible {
        package var description: String
    }

    private let descriptor: Int32

    package init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        guard result == 0 else { throw Fault(description: "connect: errno \(errno)") }
    }

    deinit { close(descriptor) }

    /// Sends all of it, or what the other side still takes.
    @discardableResult
    package func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Sends all of it unless the other side takes nothing for `seconds`.
    package func send(_ bytes: [UInt8], within seconds: Int) async -> Bool {
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        return await onThread { self.send(bytes) }
    }

    /// What comes within `seconds`, up to `limit` bytes; ends early where the other side closes.
    package func receive(upTo limit: Int = .max, within seconds: Double) async -> [UInt8] {
        await onThread {
            var received: [UInt8] = []
            let end = Date.now.addingTimeInterval(seconds)
            while received.count < limit, let piece = self.read(atMost: limit - received.count, until: end),
                !piece.isEmpty
            {
                received += piece
            }
            return received
        }
    }

    /// Whether the other side ends the connection within `seconds`; what it still sends is read and dropped.
    package func isClosed(within seconds: Double) async -> Bool {
        await onThread {
            let end = Date.now.addingTimeInterval(seconds)
            while let piece = self.read(atMost: 65_536, until: end) {
                if piece.isEmpty { return true }
            }
            return false
        }
    }

    /// The next bytes; empty where the other side has closed, nil where nothing came in time.
    private func read(atMost count: Int, until end: Date) -> [UInt8]? {
        var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&poller, 1, Int32(max(0, end.timeIntervalSinceNow * 1_000))) == 1 else { return nil }
        var piece = [UInt8](repeating: 0, count: min(count, 65_536))
        let read = recv(descriptor, &piece, piece.count, 0)
        return read > 0 ? Array(piece[..<read]) : []
    }
}
