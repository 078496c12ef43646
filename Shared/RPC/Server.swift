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
}

/// What a server offers, to whom, and over which connections.
package struct Offer: Sendable {
    package var settings: RPCWire.Settings
    package var table: MethodTable
    package var admission: any Admission
    package var connections: OpenConnections
    package var logger: Logger

    package init(
        _ table: MethodTable, settings: RPCWire.Settings, admission: any Admission,
        connections: OpenConnections = OpenConnections(), logger: Logger
    ) {
        self.settings = settings
        self.table = table
        self.admission = admission
        self.connections = connections
        self.logger = logger
    }
}

/// The connections that a server has open, over all its loops.
package final class OpenConnections: Sendable {
    let limit: Int
    private let all = Mutex<[ObjectIdentifier: NIOLoopBound<ServerConnection>]>([:])

    package init(limit: Int = Limits.connections) { self.limit = limit }

    package var count: Int { all.withLock(\.count) }

    /// Every connection, oldest first, with the calls that it has in flight.
    package func inspect() async -> [RPCWire.OpenConnection] {
        var found: [RPCWire.OpenConnection] = []
        for connection in all.withLock({ Array($0.values) }) {
            // A loop that has ended has no connections either.
            if let told = try? await connection.eventLoop.submit({ connection.value.inspect() }).get() {
                found.append(told)
            }
        }
        return found.sorted { $0.ageMilliseconds > $1.ageMilliseconds }
    }

    /// Whether there is room for it.
    func add(_ connection: ServerConnection, on loop: any EventLoop) -> Bool {
        let bound = NIOLoopBound(connection, eventLoop: loop)
        return all.withLock { all in
            all[ObjectIdentifier(connection)] = bound
            return all.count <= limit
        }
    }

    func remove(_ connection: ServerConnection) {
        _ = all.withLock { $0.removeValue(forKey: ObjectIdentifier(connection)) }
    }
}
