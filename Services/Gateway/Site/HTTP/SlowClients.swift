import GatewayKit
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
/// Who is slow but moving, such as a phone at the edge of its network, has more time than who has stopped.
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
        case body(since: NIODeadline)
    }

    private let timeouts: Limits.Timeouts
    private var context: ChannelHandlerContext?
    private var reading = Reading.nothing
    private var readDeadline = NIODeadline.distantFuture
    private var answersUnsent = 0
    private var sendDeadline = NIODeadline.distantFuture
    private var sendEnd = NIODeadline.distantFuture
    private var bytesUnsent = 0
    private var timer: Scheduled<Void>?
    private var timerEnd = NIODeadline.distantFuture
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
        timer?.cancel()
        self.context = nil
    }

    fileprivate func bytesArrived() {
        guard case .nothing = reading, !isEnding else { return }
        let now = NIODeadline.now()
        startReading(.head(since: now), until: now + timeouts.head)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isEnding else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            let start = if case .head(let since) = reading { since } else { NIODeadline.now() }
            startReading(.body(since: start), until: start + timeouts.request)
            if head.awaitsContinue { sayContinue(context) }
        case .body: bodyMoved()
        case .end: startReading(.nothing, until: .distantFuture)
        }
        context.fireChannelRead(data)
    }

    /// Only ever later: the timer that runs looks again when it ends.
    private func bodyMoved() {
        guard case .body(let start) = reading else { return }
        readDeadline = max(readDeadline, min(start + timeouts.movingRequest, .now() + timeouts.pause))
    }

    private func startReading(_ next: Reading, until deadline: NIODeadline) {
        reading = next
        readDeadline = deadline
        keepTimer()
    }

    private func sayContinue(_ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            if head.headerFields[.connection] == "close" { endsAfterAnswer = true }
            context.write(data, promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            let sent = promise ?? context.eventLoop.makePromise()
            sent.futureResult.assumeIsolated().whenComplete { _ in self.answerSent() }
            answersUnsent += 1
            if answersUnsent == 1 { startSending() }
            context.write(data, promise: sent)
        }
    }

    func flush(context: ChannelHandlerContext) {
        context.flush()
        bytesUnsent = bytesWaiting
    }

    private func startSending() {
        let now = NIODeadline.now()
        sendDeadline = now + timeouts.answer
        sendEnd = now + timeouts.movingAnswer
        bytesUnsent = bytesWaiting
        keepTimer()
    }

    /// Whether the client has taken something since this was asked last; then it has time to take more.
    private func answerMoved() -> Bool {
        let waiting = bytesWaiting
        defer { bytesUnsent = waiting }
        let now = NIODeadline.now()
        guard waiting < bytesUnsent, now < sendEnd else { return false }
        sendDeadline = min(sendEnd, now + timeouts.answer)
        return true
    }

    /// Of all answers, in bytes; what the system has taken over is not among them.
    private var bytesWaiting: Int {
        (try? context?.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }

    private func answerSent() {
        answersUnsent -= 1
        if answersUnsent > 0 { startSending() } else { sendDeadline = .distantFuture }
        if endsAfterAnswer, answersUnsent == 0 { end() }
    }

    /// Says that nothing more comes, and lets the client read that before the connection goes.
    private func end() {
        isEnding = true
        startReading(.nothing, until: .now() + timeouts.linger)
        context?.close(mode: .output, promise: nil)
    }

    /// Sees to it that a timer ends by the next deadline.
    ///
    /// One that ends earlier is left alone, and then looks again: to move it for each request would cost more than all
    /// else here.
    private func keepTimer() {
        let deadline = min(readDeadline, sendDeadline)
        guard deadline < timerEnd, let context else { return }
        timer?.cancel()
        timerEnd = deadline
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.timerEnded() }
    }

    private func timerEnded() {
        timerEnd = .distantFuture
        let now = NIODeadline.now()
        if readDeadline <= now || sendDeadline <= now && !answerMoved() {
            context?.close(promise: nil)
        } else {
            keepTimer()
        }
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
