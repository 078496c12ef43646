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
        /// Calls fail at once until the next attempt succeeds.
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
    private var link = Link.connecting {
        didSet {
            let isUp = if case .up = link { true } else { false }
            reachability.isUp.store(isUp, ordering: .relaxed)
        }
    }
    private var waiting: [PendingCall] = []
    private var backOff = BackOff()

    init(
        _ address: Address, _ name: String, _ settings: RPCWire.Settings,
        _ secret: @escaping @Sendable () throws -> LinkSecret, _ loop: any EventLoop, _ logger: Logger,
        _ reachability: Reachability
    ) {
        self.address = address
        self.name = name
        self.settings = settings
        self.secret = secret
        self.loop = loop
        self.logger = logger
        self.reachability = reachability
    }

    func make(_ call: PendingCall) {
        switch link {
        case .connecting:
            waiting.append(call)
            loop.assumeIsolated().scheduleTask(
                deadline: .now() + .milliseconds(Int64(call.call.deadline.millisecondsLeft))
            ) {
                call.finish(.failure(.deadlineExceeded))
            }
        case .up(let connection): connection.make(call)
        case .down(let reason): call.finish(.failure(unreachable(reason)))
        case .closed: call.finish(.failure(unreachable("the client is closed")))
        }
    }

    func giveUp(_ call: PendingCall) {
        call.finish(.failure(.cancelled))
        if case .up(let connection) = link { connection.giveUp(call) }
    }

    func grant(_ count: Int, to call: PendingCall) {
        if case .up(let connection) = link { connection.grant(count, to: call) }
    }

    func flush() {
        if case .up(let connection) = link { connection.flush() }
    }

    func close() {
        if case .up(let connection) = link { connection.close() }
        link = .closed
        failWaiting("the client is closed")
    }

    /// Tries once to reach the service; what comes of it decides when to try again.
    func connect() {
        if case .closed = link { return }
        let secret: LinkSecret
        do {
            secret = try self.secret()
        } catch {
            return changed(to: .lost("\(error)"))
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
                case .failure(let error): state.value.changed(to: .lost(Self.words(for: error)))
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
        case .lost(let reason):
            logger.debug("not reachable", metadata: ["peer": "\(name)", "reason": "\(reason)"])
            link = .down(reason: reason)
            failWaiting(reason)
            loop.assumeIsolated().scheduleTask(in: TimeAmount(backOff.next())) { self.connect() }
        }
    }

    private func failWaiting(_ reason: String) {
        for call in waiting { call.finish(.failure(unreachable(reason))) }
        waiting = []
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
