import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A TCP connection to this machine, for sending what no client of ours would.
final class RawConnection: Sendable {
    private final class Inbox: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer

        let text = Mutex("")
        let isClosed = Atomic(false)

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let part = String(buffer: unwrapInboundIn(data))
            text.withLock { $0 += part }
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if case .inputClosed? = event as? ChannelEvent { isClosed.store(true, ordering: .releasing) }
        }

        func channelInactive(context: ChannelHandlerContext) { isClosed.store(true, ordering: .releasing) }
        func errorCaught(context: ChannelHandlerContext, error: any Error) {}
    }

    private let channel: any Channel
    private let inbox: Inbox

    /// One that does not read leaves whatever it is sent to the system's buffers.
    init(port: Int, reads: Bool = true) async throws {
        let inbox = Inbox()
        self.inbox = inbox
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelOption(.autoRead, value: reads)
            .channelOption(.socketOption(.so_rcvbuf), value: 4_096)
            .channelInitializer { $0.pipeline.addHandler(inbox) }
            .connect(host: "127.0.0.1", port: port).get()
    }

    func send(_ text: String) async {
        try? await channel.writeAndFlush(ByteBuffer(string: text)).get()
    }

    /// Starts to send, without waiting for it to be taken.
    func push(_ text: String) {
        channel.writeAndFlush(ByteBuffer(string: text), promise: nil)
    }

    /// Takes once of what was left to the system's buffers.
    func read() { channel.read() }

    /// Reads from now on what was left to the system's buffers.
    func startReading() {
        channel.setOption(.autoRead, value: true).whenComplete { _ in }
    }

    func closeOutput() async {
        try? await channel.close(mode: .output).get()
    }

    func close() async {
        try? await channel.close().get()
    }

    /// All that has come once the other side has closed; nil where it has not within that time.
    func untilClosed(within limit: Duration = .seconds(10)) async throws -> String? {
        try await wait(within: limit) { self.inbox.isClosed.load(ordering: .acquiring) }
    }

    /// All that has come once `marker` has come so many times; nil where it has not within that time.
    func until(_ marker: String, times: Int = 1, within limit: Duration = .seconds(10)) async throws -> String? {
        try await wait(within: limit) {
            self.inbox.text.withLock { $0.components(separatedBy: marker).count > times }
        }
    }

    private func wait(within limit: Duration, for isMet: () -> Bool) async throws -> String? {
        let end = ContinuousClock.now + limit
        while !isMet() {
            guard .now < end else { return nil }
            try await Task.sleep(for: .milliseconds(5))
        }
        return inbox.text.withLock { $0 }
    }
}
