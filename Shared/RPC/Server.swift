import Logging
import NIOCore
import NIOPosix
import Synchronization

/// Offers a method table over TCP.
package final class Server: Sendable {
    private let channel: any Channel
    private let connections: ConnectionCount

    /// Binds `host` and `port` (0: any free one) and serves until closed.
    package static func start(
        host: String, port: Int, settings: RPCWire.Settings, table: MethodTable, group: any EventLoopGroup,
        logger: Logger, connectionLimit: Int = Limits.connections
    ) async throws -> Server {
        let connections = ConnectionCount(limit: connectionLimit)
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
                    let connection = ServerConnection(child, settings, table, connections, logger)
                    try child.pipeline.syncOperations.addHandler(connection)
                }
            }
            .bind(host: host, port: port).get()
        return Server(channel, connections)
    }

    private init(_ channel: any Channel, _ connections: ConnectionCount) {
        self.channel = channel
        self.connections = connections
    }

    /// The port it listens on.
    package var port: Int { channel.localAddress?.port ?? 0 }

    /// How many connections are open.
    package var openConnections: Int { connections.value.load(ordering: .relaxed) }

    /// Stops accepting; connections that are open go on.
    package func close() async throws { try await channel.close().get() }
}

/// How many connections a server has open, over all its loops.
final class ConnectionCount: Sendable {
    let limit: Int
    let value = Atomic<Int>(0)

    init(limit: Int) { self.limit = limit }
}
