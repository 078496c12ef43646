import NIOCore
import NIOPosix

@testable import RPC

/// A listener that says the same to every connection; or greets it as a server does, and ends it with the first call.
struct RawListener {
    private let channel: any Channel

    var port: Int { channel.localAddress!.port! }

    /// - Parameter bytes: nil for a server's greeting.
    init(saying bytes: [UInt8]?) async throws {
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    try child.pipeline.syncOperations.addHandler(Speaker(bytes))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    func close() async throws { try await channel.close() }

    private final class Speaker: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let bytes: [UInt8]?
        private var input = FrameInput()

        init(_ bytes: [UInt8]?) { self.bytes = bytes }

        func channelActive(context: ChannelHandlerContext) {
            if let bytes { context.writeAndFlush(NIOAny(ByteBuffer(bytes: bytes)), promise: nil) }
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard bytes == nil else { return }
            input.append(unwrapInboundIn(data))
            while (try? input.readPreface()) == true, let (header, payload) = try? input.next() {
                if header.type == FrameType.settings.rawValue { greet(payload, context) }
                if header.type == FrameType.call.rawValue { context.close(promise: nil) }
            }
        }

        private func greet(_ client: ByteBuffer, _ context: ChannelHandlerContext) {
            let own = RPCWire.Settings.test.withNonce()
            input.seal = FrameSeal(.none, .toServer, clientSettings: client, serverSettings: own.encoded)
            var output = FrameOutput()
            output.append { Preface.append(to: &$0) }
            output.seal = FrameSeal(.none, .toClient, clientSettings: client, serverSettings: own.encoded)
            output.append { $0.appendSettings(own) }
            context.writeAndFlush(NIOAny(output.take()!), promise: nil)
        }
    }
}
