import Logging
import NIOCore
import NIOPosix
import Synchronization

/// What a client's loop knows: whether there is a connection, and which calls wait.
final class ClientState {
    private enum Link {
        /// Calls wait for the outcome of the first attempt.
        case connecting
        case up(ClientConnection)
        /// Calls fail until the next attempt succeeds: at once, or as late as the client's patience has them.
        case down(reason: String)
        case closed
    }

    private let address: Address
    private let name: String
    private let settings: RPCWire.Settings
    private let secret: @Sendable () throws -> LinkSecret
    private let loop: any EventLoop
    private let logger: Logger
    private let reachability: Reachability
    private let patience: Duration
    private var link = Link.connecting {
        didSet {
            let isUp = if case .up = link { true } else { false }
            reachability.isUp.store(isUp, ordering: .relaxed)
        }
    }
    private var waiting: [PendingCall] = []
    /// What takes no further calls, and has some in flight.
    private var leaving: [ClientConnection] = []
    private var backOff = BackOff()

    init(
        _ address: Address, _ name: String, _ settings: RPCWire.Settings,
        _ secret: @escaping @Sendable () throws -> LinkSecret, _ loop: any EventLoop, _ logger: Logger,
        _ reachability: Reachability, _ patience: Duration
    ) {
        self.address = address
        self.name = name
        self.settings = settings
        self.secret = secret
        self.loop = loop
        self.logger = logger
        self.reachability = reachability
        self.patience = patience
    }

    func make(_ call: PendingCall) {
        switch link {
        case .connecting: wait(call, within: waits(call) ? patience : nil)
        case .up(let connection): connection.make(call)
        case .down where waits(call): wait(call, within: patience)
        case .down(let reason): call.finish(.failure(unreachable(reason)))
        case .closed: call.finish(.failure(unreachable("the client is closed")))
        }
    }

    /// Whether a call may wait for the service to be back: not one that asks whether it is there.
    private func waits(_ call: PendingCall) -> Bool { patience > .zero && !call.method.isReserved }

    /// Keeps a call until there is a connection; not beyond its deadline, nor longer than `patience`.
    private func wait(_ call: PendingCall, within patience: Duration?) {
        guard waiting.count < Limits.callsPerConnection else {
            return call.finish(.failure(unreachable("too many calls wait for it")))
        }
        waiting.append(call)
        let end = patience.map { min(call.call.deadline, .after($0)) } ?? call.call.deadline
        loop.assumeIsolated().scheduleTask(deadline: end.instant) { self.stopWaiting(call) }
    }

    private func stopWaiting(_ call: PendingCall) {
        guard let place = waiting.firstIndex(where: { $0 === call }) else { return }
        waiting.remove(at: place)
        let reason = if case .down(let reason) = link { reason } else { "it does not answer" }
        call.finish(.failure(call.call.deadline.hasPassed ? .deadlineExceeded : unreachable(reason)))
    }

    func giveUp(_ call: PendingCall) {
        call.finish(.failure(.cancelled))
        waiting.removeAll { $0 === call }
        for connection in connections { connection.giveUp(call) }
    }

    func grant(_ count: Int, to call: PendingCall) {
        for connection in connections { connection.grant(count, to: call) }
    }

    /// What has calls in flight.
    private var connections: [ClientConnection] {
        if case .up(let connection) = link { leaving + [connection] } else { leaving }
    }

    func flush() {
        for connection in connections { connection.flush() }
    }

    func close() {
        for connection in connections { connection.close() }
        link = .closed
        fail(waiting, "the client is closed")
        waiting = []
    }

    /// Tries once to reach the service; what comes of it decides when to try again.
    func connect() {
        if case .closed = link { return }
        let secret: LinkSecret
        do {
            secret = try self.secret()
        } catch {
            return changed(to: .lost(nil, "\(error)"))
        }
        let state = NIOLoopBound(self, eventLoop: loop)
        ClientBootstrap(group: loop)
            .connectTimeout(Limits.connectTimeout)
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .channelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 4_096, initial: 16_384, maximum: 262_144)
            )
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let own = state.value
                    let connection = ClientConnection(channel, own.settings, secret, own.name) {
                        state.value.changed(to: $0)
                    }
                    try channel.pipeline.syncOperations.addHandler(connection)
                }
            }
            .connect(host: address.host, port: address.port)
            .whenComplete { result in
                switch result {
                case .success(let channel): channel.setUserTimeout(milliseconds: Limits.unacknowledgedMilliseconds)
                case .failure(let error): state.value.changed(to: .lost(nil, Self.words(for: error)))
                }
            }
    }

    private func changed(to news: ClientConnection.News) {
        if case .closed = link {
            if case .ready(let connection) = news { connection.close() }
            return
        }
        switch news {
        case .ready(let connection):
            link = .up(connection)
            backOff = BackOff()
            let calls = waiting
            waiting = []
            for call in calls { connection.make(call) }
            connection.flush()
        case .leaving(let connection):
            leaving.append(connection)
            link = .connecting
            connectLater()
        case .notTaken(let call): makeAgain(call)
        case .lost(let connection?, _) where leaving.contains(where: { $0 === connection }):
            leaving.removeAll { $0 === connection }
        case .lost(_, let reason):
            logger.debug("not reachable", metadata: ["peer": "\(name)", "reason": "\(reason)"])
            link = .down(reason: reason)
            fail(waiting.filter { !waits($0) }, reason)
            waiting.removeAll { !waits($0) }
            connectLater()
        }
    }

    private func connectLater() {
        loop.assumeIsolated().scheduleTask(in: TimeAmount(backOff.next())) { self.connect() }
    }

    /// Makes a call of which the service has done nothing once more; of one that streams, items may have been sent.
    private func makeAgain(_ call: PendingCall) {
        guard case .message = call.request else {
            return call.finish(.failure(.notProcessed(.unavailable, "\(name) is stopping.")))
        }
        make(call)
    }

    private func fail(_ calls: [PendingCall], _ reason: String) {
        for call in calls { call.finish(.failure(unreachable(reason))) }
    }

    private func unreachable(_ reason: String) -> Status {
        Status(.unavailable, "\(name) cannot be reached: \(reason).", reason: "UNREACHABLE", retryable: true)
    }

    /// An operator's words for why a connection could not be made.
    private static func words(for error: any Error) -> String {
        switch error {
        case let error as NIOConnectionError:
            error.connectionErrors.first.map { words(for: $0.error) } ?? "its name is not known"
        case let error as IOError:
            error.errnoCode == ECONNREFUSED ? "nothing listens there" : "error \(error.errnoCode)"
        case ChannelError.connectTimeout: "it did not answer in time"
        default: "\(type(of: error))"
        }
    }
}

extension Channel {
    /// How long sent bytes may go unacknowledged before the kernel gives the connection up.
    fileprivate func setUserTimeout(milliseconds: Int) {
        #if os(Linux)
            // TCP_USER_TIMEOUT, which NIO does not name.
            let option = ChannelOptions.Types.SocketOption(level: .tcp, name: .init(rawValue: 18))
            setOption(option, value: numericCast(milliseconds)).whenFailure { _ in }
        #endif
    }
}
