import NIOCore
import NIOPosix
import Synchronization

/// A TCP relay in front of a port, in whose hands every piece that passes is, until it is closed.
final class Proxy: Sendable {
    enum Direction: Sendable { case toServer, toClient }
    /// Makes of a piece that came what is passed on; connections are numbered from 1.
    typealias Meddling = @Sendable (_ piece: ByteBuffer, _ direction: Direction, _ connection: Int) -> ByteBuffer

    let port: Int
    private let listener: any Channel
    private let connections: Connections

    /// - Parameters:
    ///   - pieceBytes: the most that is passed on at once.
    ///   - line: what lies between the two sides; nothing if nil.
    init(
        to target: Int, pieceBytes: Int = 65_536, over line: Line? = nil,
        _ meddling: @escaping Meddling = { piece, _, _ in piece }
    ) async throws {
        let connections = Connections()
        listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: pieceBytes))
            .childChannelInitializer { client in
                let number = connections.add(client)
                return ClientBootstrap(group: client.eventLoop)
                    .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: pieceBytes))
                    .channelInitializer { server in
                        server.eventLoop.makeCompletedFuture {
                            try server.pipeline.syncOperations.addHandler(
                                Relay(to: client, over: line) { meddling($0, .toClient, number) })
                        }
                    }
                    .connect(host: "127.0.0.1", port: target)
                    .flatMapThrowing { server in
                        try client.pipeline.syncOperations.addHandler(
                            Relay(to: server, over: line) { meddling($0, .toServer, number) })
                    }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        self.connections = connections
        port = listener.localAddress?.port ?? 0
    }

    func close() {
        listener.close(promise: nil)
        cut()
    }

    /// Ends every connection that there is; new ones may be made.
    func cut() { connections.cut() }

    private final class Connections: Sendable {
        private let channels = Mutex<(open: [any Channel], made: Int)>(([], 0))

        /// Which one it is.
        func add(_ channel: any Channel) -> Int {
            channels.withLock { channels in
                channels.open.append(channel)
                channels.made += 1
                return channels.made
            }
        }

        func cut() {
            let all = channels.withLock { channels in
                defer { channels.open = [] }
                return channels.open
            }
            for channel in all { channel.close(promise: nil) }
        }
    }
}

/// What lies between two sides that are far from each other.
struct Line: Sendable {
    let bytesASecond: Int
    let delayMilliseconds: ClosedRange<Int64>
}

/// One direction of a connection: passes on what comes, and that nothing more will.
private final class Relay: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let other: any Channel
    private let line: Line?
    private let meddle: (ByteBuffer) -> ByteBuffer
    /// When what came last has left; nothing overtakes it.
    private var free = NIODeadline.now()
    private var arrived = NIODeadline.now()

    init(to other: any Channel, over line: Line?, _ meddle: @escaping (ByteBuffer) -> ByteBuffer) {
        self.other = other
        self.line = line
        self.meddle = meddle
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let piece = meddle(unwrapInboundIn(data))
        guard let line else { return other.writeAndFlush(piece, promise: nil) }
        free = max(free, .now()) + .milliseconds(Int64(piece.readableBytes * 1_000 / line.bytesASecond))
        arrived = max(arrived, free + .milliseconds(Int64.random(in: line.delayMilliseconds)))
        context.eventLoop.scheduleTask(deadline: arrived) { [other] in other.writeAndFlush(piece, promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) { other.close(promise: nil) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}

/// Flips one bit in a share of the pieces, until it is told to stop.
final class BitFlipper: Sendable {
    private struct State {
        var random: SeededGenerator
        var isOn = true
        var flips = 0
    }

    private let share: Double
    private let state: Mutex<State>

    init(share: Double, seed: UInt64) {
        self.share = share
        state = Mutex(State(random: SeededGenerator(seed: seed)))
    }

    /// Pieces changed so far.
    var flips: Int { state.withLock { $0.flips } }

    func stop() { state.withLock { $0.isOn = false } }

    @Sendable func meddle(_ piece: ByteBuffer, _ direction: Proxy.Direction, _ connection: Int) -> ByteBuffer {
        state.withLock { state in
            guard state.isOn, Double.random(in: 0..<1, using: &state.random) < share else { return piece }
            state.flips += 1
            let bit = Int.random(in: 0..<piece.readableBytes * 8, using: &state.random)
            return piece.flipping(bit)
        }
    }
}

/// Does something to the next piece of one direction once it is told to, and keeps all that went to the server.
final class Eavesdropper: Sendable {
    private struct State {
        var sent: [Int: [UInt8]] = [:]
        var next: (@Sendable (ByteBuffer) -> ByteBuffer)?
        var direction = Proxy.Direction.toServer
    }

    private let state = Mutex(State())

    /// What has been sent over the connection that was used most, since the beginning or since it was forgotten.
    var sent: [UInt8] { state.withLock { $0.sent.values.max { $0.count < $1.count } ?? [] } }
    /// Whether what was to be done to a piece has been done.
    var isDone: Bool { state.withLock { $0.next == nil } }

    func forget() { state.withLock { $0.sent = [:] } }

    func change(next direction: Proxy.Direction, _ change: @escaping @Sendable (ByteBuffer) -> ByteBuffer) {
        state.withLock { ($0.next, $0.direction) = (change, direction) }
    }

    @Sendable func meddle(_ piece: ByteBuffer, _ direction: Proxy.Direction, _ connection: Int) -> ByteBuffer {
        state.withLock { state in
            if direction == .toServer { state.sent[connection, default: []] += piece.readableBytesView }
            guard let change = state.next, state.direction == direction else { return piece }
            state.next = nil
            return change(piece)
        }
    }
}

extension ByteBuffer {
    /// The same bytes but for one bit, counted from the first byte's lowest.
    func flipping(_ bit: Int) -> ByteBuffer {
        var bytes = Array(readableBytesView)
        bytes[bit / 8] ^= 1 << (bit % 8)
        return ByteBuffer(bytes: bytes)
    }
}
