import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import NIOHTTPTypes

extension HTTP1Channel.Configuration {
    /// HTTP/1.1 with all limits of a connection in force.
    static func limited(_ timeouts: Limits.Timeouts) -> Self {
        Self(
            additionalChannelHandlers: [SlowClientHandler(timeouts)], idleTimeout: timeouts.idle,
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

    private let timeouts: Limits.Timeouts
    private var context: ChannelHandlerContext?
    private var reading = Reading.nothing
    private var readTimeout: Scheduled<Void>?
    private var partsUnsent = 0
    private var sendTimeout: Scheduled<Void>?
    private var endsAfterAnswer = false
    private var isEnding = false

    init(_ timeouts: Limits.Timeouts) {
        self.timeouts = timeouts
    }

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

    fileprivate func bytesArrived() {
        guard case .nothing = reading, !isEnding else { return }
        reading = .head(since: .now())
        readTimeout = closing(after: timeouts.head)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isEnding else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            let start = if case .head(let since) = reading { since } else { NIODeadline.now() }
            startReading(.body, closingAfter: start + timeouts.request - .now())
            if head.awaitsContinue { sayContinue(context) }
        case .body: break
        case .end: startReading(.nothing, closingAfter: nil)
        }
        context.fireChannelRead(data)
    }

    private func startReading(_ next: Reading, closingAfter timeout: TimeAmount?) {
        reading = next
        readTimeout?.cancel()
        readTimeout = timeout.flatMap(closing)
    }

    private func sayContinue(_ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let part = unwrapOutboundIn(data)
        if case .head(let head) = part, head.headerFields[.connection] == "close" { endsAfterAnswer = true }
        let isLast = if case .end = part { endsAfterAnswer } else { false }
        let sent = promise ?? context.eventLoop.makePromise()
        sent.futureResult.assumeIsolated().whenComplete { _ in self.partSent(isLast: isLast) }
        partsUnsent += 1
        if partsUnsent == 1 { sendTimeout = closing(after: timeouts.answer) }
        context.write(data, promise: sent)
    }

    private func partSent(isLast: Bool) {
        partsUnsent -= 1
        sendTimeout?.cancel()
        sendTimeout = partsUnsent > 0 ? closing(after: timeouts.answer) : nil
        if isLast { end() }
    }

    /// Says that nothing more comes, and lets the client read that before the connection goes.
    private func end() {
        isEnding = true
        startReading(.nothing, closingAfter: timeouts.linger)
        context?.close(mode: .output, promise: nil)
    }

    private func closing(after timeout: TimeAmount) -> Scheduled<Void>? {
        context?.eventLoop.assumeIsolated().scheduleTask(in: timeout) { self.context?.close(promise: nil) }
    }
}

/// Tells the handler at the pipeline's other end that bytes have come.
private final class FirstBytesHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let handler: SlowClientHandler

    init(for handler: SlowClientHandler) {
        self.handler = handler
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        handler.bytesArrived()
        context.fireChannelRead(data)
    }
}

extension HTTPRequest {
    /// Whether the client wants a word before it sends the body; none for one that will be refused.
    fileprivate var awaitsContinue: Bool {
        headerFields[.expect]?.lowercased() == "100-continue"
            && (headerFields[.contentLength].flatMap { Int($0) } ?? 0) <= Limits.bodyBytes
    }
}
