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
/// While the service cannot be reached calls fail at once; the client goes on trying, ever more rarely, for ever.
package final class Client: CallChannel {
    /// The name of what it calls, for people.
    private let name: String
    private let loop: any EventLoop
    private let state: NIOLoopBoundBox<ClientState>
    /// What other threads want of the loop; the first to leave something wakes it.
    private let mailbox = Mutex<[Mail]>([])

    enum Mail: Sendable {
        case make(PendingCall)
        case give(up: PendingCall)
    }

    /// A client that connects at once, in the background.
    package init(
        to address: Address, name: String, settings: RPCWire.Settings, group: any EventLoopGroup, logger: Logger
    ) {
        self.name = name
        let loop = group.next()
        self.loop = loop
        state = .makeBoxSendingValue(ClientState(address, name, settings, loop, logger), eventLoop: loop)
        loop.execute { [state] in state.value.connect() }
    }

    package func send(
        _ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call
    ) async throws(Status) -> ByteBuffer {
        let pending = PendingCall(method, body, try call.withinBudget())
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Result<ByteBuffer, Status>, Never>) in
                pending.continuation.withLock { $0 = continuation }
                post(.make(pending))
            }
        } onCancel: {
            post(.give(up: pending))
        }
        return try result.get()
    }

    /// Closes the connection and makes no other.
    package func close() { loop.execute { [state] in state.value.close() } }

    private func post(_ mail: Mail) {
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
            case .give(let call): state.giveUp(call)
            }
        }
        state.flush()
    }
}

/// A call on its way, and who waits for its answer.
final class PendingCall: Sendable {
    let method: MethodDescriptor
    let body: ByteBuffer
    let call: Call
    let continuation = Mutex<CheckedContinuation<Result<ByteBuffer, Status>, Never>?>(nil)

    init(_ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call) {
        self.method = method
        self.body = body
        self.call = call
    }

    /// Answers whoever waits; only the first answer counts.
    func finish(_ result: Result<ByteBuffer, Status>) {
        let waiting = continuation.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        waiting?.resume(returning: result)
    }
}
