import NIOCore
import NIOPosix

@testable import RPC

/// A listener that says the same to every connection; or greets it as a server does, and answers its calls with frames.
struct RawListener {
    private let channel: any Channel

    var port: Int { channel.localAddress!.port! }

    /// - Parameters:
    ///   - bytes: nil for a server's greeting.
    ///   - frames: what is sent to a call, of its number; nil for the end of the connection.
    init(
        saying bytes: [UInt8]?, answering frames: @escaping @Sendable (UInt32) -> [[UInt8]]? = { _ in nil }
    ) async throws {
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    try child.pipeline.syncOperations.addHandler(Speaker(bytes, frames))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    func close() async throws { try await channel.close() }

    private final class Speaker: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let bytes: [UInt8]?
        private let frames: (UInt32) -> [[UInt8]]?
        private var input = FrameInput()
        private var output = FrameOutput()

        init(_ bytes: [UInt8]?, _ frames: @escaping (UInt32) -> [[UInt8]]?) {
            self.bytes = bytes
            self.frames = frames
        }

        func channelActive(context: ChannelHandlerContext) {
            if let bytes { context.writeAndFlush(NIOAny(ByteBuffer(bytes: bytes)), promise: nil) }
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard bytes == nil else { return }
            input.append(unwrapInboundIn(data))
            while (try? input.readPreface()) == true, let (header, payload) = try? input.next() {
                if header.type == FrameType.settings.rawValue { greet(payload, context) }
                if header.type == FrameType.call.rawValue { answer(header, context) }
            }
        }

        private func answer(_ header: FrameHeader, _ context: ChannelHandlerContext) {
            guard let frames = frames(header.callID) else { return context.close(promise: nil) }
            for frame in frames { output.append { $0.writeBytes(frame) } }
            if let bytes = output.take() { context.writeAndFlush(NIOAny(bytes), promise: nil) }
        }

        private func greet(_ client: ByteBuffer, _ context: ChannelHandlerContext) {
            let own = RPCWire.Settings.test.withNonce()
            input.seal = FrameSeal(.none, .toServer, clientSettings: client, serverSettings: own.encoded)
            output.append { Preface.append(to: &$0) }
            output.seal = FrameSeal(.none, .toClient, clientSettings: client, serverSettings: own.encoded)
            output.append { $0.appendSettings(own) }
            context.writeAndFlush(NIOAny(output.take()!), promise: nil)
        }
    }
}
