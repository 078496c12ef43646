import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import NIOHTTPTypes

extension HTTP1Channel.Configuration {
    /// HTTP/1.1 with all limits of a connection in force.
    static var limited: Self {
        Self(
            additionalChannelHandlers: [SlowClientHandler()], idleTimeout: Limits.idleTimeout,
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: Limits.headerListBytes, maxHeaderListSize: Limits.headerListBytes,
                maxHeaderFieldCount: Limits.headerCount))
    }
}

/// Closes the connection of a client that takes too long to send its request or to take its answer, and of one that
/// was told so by `Connection: close`.
///
/// Hummingbird itself knows only idle time between requests, which a client that trickles bytes escapes.
final class SlowClientHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private enum Reading {
        case nothing
        case head(since: NIODeadline)
        case body
    }

    private var context: ChannelHandlerContext?
    private var reading = Reading.nothing
    private var readTimeout: Scheduled<Void>?
    private var partsUnsent = 0
    private var sendTimeout: Scheduled<Void>?
    private var endsAfterAnswer = false
    private var isEnding = false

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        // A request's first bytes come long before its head is whole: only the start of the pipeline sees them.
        try? context.pipeline.syncOperations.addHandler(FirstBytesHandler(for: self), position: .first)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        readTimeout?.cancel()
        sendTimeout?.cancel()
        self.context = nil
    }

    // MARK: - Reading

    fileprivate func bytesArrived() {
        guard case .nothing = reading, !isEnding else { return }
        reading = .head(since: .now())
        readTimeout = closing(after: Limits.headTimeout)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isEnding else { return }
        readTimeout?.cancel()
        switch unwrapInboundIn(data) {
        case .head:
            let start = if case .head(let since) = reading { since } else { NIODeadline.now() }
            reading = .body
            readTimeout = closing(after: start + Limits.requestTimeout - .now())
        case .body: break
        case .end: reading = .nothing
        }
        context.fireChannelRead(data)
    }
}
