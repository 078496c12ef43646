import NIOCore
import NIOPosix

@testable import RPC

/// A listener that says the same to every connection, and soon closes it.
struct RawListener {
    private let channel: any Channel

    var port: Int { channel.localAddress!.port! }

    init(saying bytes: [UInt8]) async throws {
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { child in
                child.eventLoop.scheduleTask(in: .milliseconds(50)) {
                    child.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
                }
                child.eventLoop.scheduleTask(in: .milliseconds(400)) { child.close(promise: nil) }
                return child.eventLoop.makeSucceededVoidFuture()
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    func close() async throws { try await channel.close() }
}
