import GatewayKit
import NIOCore
import NIOPosix
import RPC

/// A client to one service for each event loop: a call is made on the loop it comes from, so that neither the call nor
/// its answer changes threads. While that loop's client has no connection, another's carries the call.
package struct LoopClients: CallChannel {
    private let clients: [ObjectIdentifier: any CallChannel]
    /// For what comes from no loop.
    private let first: any CallChannel

    /// Makes a client for each loop of the group, which must have one.
    package init(_ group: any EventLoopGroup, _ make: (any EventLoop) throws -> any CallChannel) rethrows {
        let clients = try group.makeIterator().map { (ObjectIdentifier($0), try make($0)) }
        first = clients[0].1
        self.clients = Dictionary(uniqueKeysWithValues: clients)
    }

    package func send(
        _ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call
    ) async throws(Status) -> ByteBuffer {
        try await current.send(method, body, call)
    }

    package func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer> {
        try await current.stream(method, request, call)
    }

    private var current: any CallChannel {
        let loop = MultiThreadedEventLoopGroup.currentEventLoop.map { ObjectIdentifier($0) }
        let own = loop.flatMap { clients[$0] } ?? first
        return own.isReachable ? own : clients.values.first(where: \.isReachable) ?? own
    }
}
