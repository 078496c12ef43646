import Logging
import NIOCore
import NIOPosix
import Synchronization

/// Where a process listens.
package struct Address: Sendable, Hashable, CustomStringConvertible {
    package var host: String
    package var port: Int

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// `127.0.0.1:7101` or `[::1]:7101`; nil where it is no such text.
    package init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        let host = text[..<colon]
        self.host = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : String(host)
        self.port = Int(port)
        guard !self.host.isEmpty else { return nil }
    }

    package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// A channel to a service over TCP: one connection, made anew whenever it is lost.
///
/// While the service cannot be reached calls fail at once, or wait as long as the client's patience has them; the
/// client goes on trying, ever more rarely, for ever. A service that takes leave answers what is in flight on the connection
/// that it ends, while new calls go over the next.
package final class Client: CallChannel {
    private let loop: any EventLoop
    private let reachability = Reachability()
    private let state: NIOLoopBoundBox<ClientState>
    /// What other threads want of the loop; the first to leave something wakes it.
    private let mailbox = Mutex<[Mail]>([])

    enum Mail: Sendable {
        case make(PendingCall)
        case giveUp(PendingCall)
        /// A call's reader has room for so many more items.
        case grant(PendingCall, Int)
    }

    /// A client that connects at once, in the background.
    ///
    /// - Parameters:
    ///   - name: of what it calls, for people.
    ///   - secret: what the two share; read anew at each connect.
    ///   - patience: how long a call waits for a service that cannot be reached.
    package init(
        to address: Address, name: String, settings: RPCWire.Settings,
        secret: @escaping @Sendable () throws -> LinkSecret = { .none }, patience: Duration = .zero,
        group: any EventLoopGroup, logger: Logger
    ) {
        let loop = group.next()
        self.loop = loop
        state = .makeBoxSendingValue(
            ClientState(address, name, settings, secret, loop, logger, reachability, patience), eventLoop: loop)
        loop.execute { [state] in state.value.connect() }
    }

    package var isReachable: Bool { reachability.isUp.load(ordering: .relaxed) }

    package func send(
        _ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call
    ) async throws(Status) -> ByteBuffer {
        let pending = PendingCall(method, .message(body), try call.withinBudget())
        return try await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                pending.wait(with: continuation)
                post(.make(pending))
            }
        } onCancel: {
            post(.giveUp(pending))
        }.get()
    }

    package func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer> {
        let pending = PendingCall(method, request, try call.withinBudget())
        post(.make(pending))
        let reader = ItemReader(pending, post)
        return ItemStream { try await reader.next() }
    }

    /// Closes the connection and makes no other.
    package func close() { loop.execute { [state] in state.value.close() } }

    @Sendable private func post(_ mail: Mail) {
        let wasEmpty = mailbox.withLock { box in
            box.append(mail)
            return box.count == 1
        }
        if wasEmpty { loop.execute(readMail) }
    }

    @Sendable private func readMail() {
        let mail = mailbox.withLock { box in
            let mail = box
            box.removeAll(keepingCapacity: true)
            return mail
        }
        let state = state.value
        for piece in mail {
            switch piece {
            case .make(let call): state.make(call)
            case .giveUp(let call): state.giveUp(call)
            case .grant(let call, let count): state.grant(count, to: call)
            }
        }
        state.flush()
    }
}

/// Whether a client has a connection, for those who are not on its loop.
final class Reachability: Sendable {
    let isUp = Atomic(false)
}

/// The reading end of a call's answer; once nobody holds it any longer the call is given up.
private final class ItemReader: Sendable {
    private let call: PendingCall
    private let post: @Sendable (Client.Mail) -> Void

    init(_ call: PendingCall, _ post: @escaping @Sendable (Client.Mail) -> Void) {
        self.call = call
        self.post = post
    }

    deinit { if !call.isFinished { post(.giveUp(call)) } }

    func next() async throws(Status) -> ByteBuffer? {
        do {
            return try await call.items?.next { post(.grant(call, $0)) }
        } catch {
            // The reader may have been cancelled before the call knew.
            if !call.isFinished { post(.giveUp(call)) }
            throw error
        }
    }
}
