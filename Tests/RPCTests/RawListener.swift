import NIOCore
import NIOPosix

@testable import RPC

/// A listener that says the same to every connection, and ends it once it has heard more than it waits for.
struct RawListener {
    private let channel: any Channel

    var port: Int { channel.localAddress!.port! }

    init(saying bytes: [UInt8], endingAfter limit: Int = .max) async throws {
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    try child.pipeline.syncOperations.addHandler(Speaker(bytes, limit))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    func close() async throws { try await channel.close() }

    private final class Speaker: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let bytes: [UInt8]
        private let limit: Int
        private var heard = 0

        init(_ bytes: [UInt8], _ limit: Int) {
            self.bytes = bytes
            self.limit = limit
        }

        func channelActive(context: ChannelHandlerContext) {
            context.writeAndFlush(NIOAny(ByteBuffer(bytes: bytes)), promise: nil)
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            heard += unwrapInboundIn(data).readableBytes
            if heard > limit { context.close(promise: nil) }
        }
    }
}
