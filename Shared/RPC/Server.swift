import Logging
import NIOCore
import NIOPosix
import Synchronization

/// Offers a method table over TCP.
package final class Server: Sendable {
    private let channel: any Channel
    package let connections: OpenConnections

    /// Binds `host` and `port` (0: any free one) and serves until closed.
    package static func start(
        host: String, port: Int, offer: Offer, group: any EventLoopGroup
    ) async throws -> Server {
        let channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 4_096, initial: 16_384, maximum: 262_144)
            )
            .childChannelOption(.writeBufferWaterMark, value: .init(low: 65_536, high: Limits.outboundBytes))
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    try child.pipeline.syncOperations.addHandler(ServerConnection(child, offer))
                }
            }
            .bind(host: host, port: port).get()
        return Server(channel, offer.connections)
    }

    private init(_ channel: any Channel, _ connections: OpenConnections) {
        self.channel = channel
        self.connections = connections
    }

    /// The port it listens on.
    package var port: Int { channel.localAddress?.port ?? 0 }

    /// Stops accepting; connections that are open go on.
    package func close() async throws { try await channel.close().get() }

    /// Stops accepting, and returns once the calls in flight are answered; what still runs after `time` is stopped.
    package func drain(within time: Duration = Limits.drainTime) async throws {
        try await close()
        await connections.drain(within: time)
    }
}

/// What a server offers, to whom, and over which connections.
package struct Offer: Sendable {
    package var settings: RPCWire.Settings
    package var table: MethodTable
    package var admission: any Admission
    package var connections: OpenConnections
    /// Nil where every call is passed on to a service that has its own.
    package var limiter: Limiter?
    package var logger: Logger

    package init(
        _ table: MethodTable, settings: RPCWire.Settings, admission: any Admission,
        connections: OpenConnections = OpenConnections(), limiter: Limiter? = nil, logger: Logger
    ) {
        self.settings = settings
        self.table = table
        self.admission = admission
        self.connections = connections
        self.limiter = limiter
        self.logger = logger
    }
}

/// The connections that a server has open, over all its loops.
package final class OpenConnections: Sendable {
    private struct State {
        var all: [ObjectIdentifier: NIOLoopBound<ServerConnection>] = [:]
        var isDraining = false
    }

    private let limit: Int
    private let state = Mutex(State())

    package init(limit: Int = Limits.connections) { self.limit = limit }

    package var count: Int { state.withLock { $0.all.count } }

    /// Whether the server is about to stop.
    package var isDraining: Bool { state.withLock(\.isDraining) }

    /// Every connection, oldest first, with the calls that it has in flight.
    package func inspect() async -> [RPCWire.OpenConnection] {
        await onEach { $0.inspect() }.sorted { $0.ageMilliseconds > $1.ageMilliseconds }
    }

    /// Does something with every connection, on the connection's own loop.
    @discardableResult
    func onEach<Told: Sendable>(_ body: @escaping @Sendable (ServerConnection) -> Told) async -> [Told] {
        var found: [Told] = []
        for connection in state.withLock({ Array($0.all.values) }) {
            // A loop that has ended has no connections either.
            if let told = try? await connection.eventLoop.submit({ body(connection.value) }).get() {
                found.append(told)
            }
        }
        return found
    }

    /// From now on no further connection is served.
    func beginDraining() { state.withLock { $0.isDraining = true } }

    /// Counts a connection in; throws where it is not served.
    func add(_ connection: ServerConnection, on loop: any EventLoop) throws(Status) {
        let bound = NIOLoopBound(connection, eventLoop: loop)
        let (count, isDraining) = state.withLock { state in
            state.all[ObjectIdentifier(connection)] = bound
            return (state.all.count, state.isDraining)
        }
        if isDraining { throw .leaving }
        guard count <= limit else {
            throw Status(.resourceExhausted, "Only \(limit) connections are served at once.")
        }
    }

    func remove(_ connection: ServerConnection) {
        _ = state.withLock { $0.all.removeValue(forKey: ObjectIdentifier(connection)) }
    }
}
