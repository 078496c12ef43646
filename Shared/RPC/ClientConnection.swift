import NIOCore

/// One connection to a service, seen from the client: numbers calls and hands each answer to who waits for it.
final class ClientConnection: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// What the client is told of it.
    enum News {
        /// The service has said what it is; calls may be made.
        case ready(ClientConnection)
        /// It is gone, or never came about.
        case lost(String)
    }

    private let channel: any Channel
    private let settings: RPCWire.Settings
    private let name: String
    private let tell: (News) -> Void

    private var hasPreface = false
    private var isReady = false
    private var isLost = false
    private var lossReason = "the connection was lost"
    private var input = ByteBuffer()
    private var output = ByteBuffer()
    private var pending: [UInt32: PendingCall] = [:]
    private var lastCallID: UInt32 = 0
    private var peerFrameBytes = Limits.frameBytes
    private var peerCalls = Limits.callsPerConnection
    private var tick: Scheduled<Void>?
    private var handshake: Scheduled<Void>?

    init(_ channel: any Channel, _ settings: RPCWire.Settings, _ name: String, _ tell: @escaping (News) -> Void) {
        self.channel = channel
        self.settings = settings
        self.name = name
        self.tell = tell
    }

    func make(_ call: PendingCall) {
        guard pending.count < peerCalls else {
            let words = "\(pending.count) calls to \(name) are in flight."
            return call.finish(.failure(Status(.resourceExhausted, words, retryable: true)))
        }
        guard !call.call.deadline.hasPassed else { return call.finish(.failure(.deadlineExceeded)) }
        lastCallID += 1
        do throws(Status) {
            try output.appendCall(call.method, id: lastCallID, call: call.call, body: call.body, limit: peerFrameBytes)
        } catch {
            return call.finish(.failure(error))
        }
        pending[lastCallID] = call
        scheduleTick()
        // Near the end of the numbers the connection makes way for a new one.
        if lastCallID >= Limits.lastCallID - 1 { retire() }
    }

    /// Nobody waits for the call any longer; its answer will be passed over.
    func giveUp(_ call: PendingCall) {
        if let id = pending.first(where: { $0.value === call })?.key { pending[id] = nil }
    }

    func flush() {
        guard output.readableBytes > 0 else { return }
        channel.pipeline.syncOperations.writeAndFlush(NIOAny(output), promise: nil)
        output = ByteBuffer()
    }

    func close() { channel.close(promise: nil) }

    private func retire() {
        flush()
        lossReason = "the connection ran out of call numbers"
        close()
    }

    // MARK: The connection's life

    func channelActive(context: ChannelHandlerContext) {
        Preface.append(to: &output)
        output.appendSettings(settings)
        flush()
        handshake = channel.eventLoop.assumeIsolated().scheduleTask(in: Limits.connectTimeout) { [weak self] in
            self?.lose("it did not say what it is in time")
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        guard !isLost else { return }
        isLost = true
        handshake?.cancel()
        tick?.cancel()
        let calls = pending
        pending = [:]
        for call in calls.values {
            let words = "\(name) was lost before it answered: \(lossReason)."
            let status = Status(.unavailable, words, reason: "CONNECTION_LOST", retryable: call.method.isIdempotent)
            call.finish(.failure(status))
        }
        tell(.lost(lossReason))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { lose("the connection failed") }

    private func lose(_ reason: String) {
        lossReason = reason
        close()
    }

    // MARK: Frames

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        if input.readableBytes == 0 { input = bytes } else { input.writeBuffer(&bytes) }
        do throws(Status) {
            try readFrames()
        } catch {
            lose(error.message)
        }
        if input.readableBytes == 0 { input = ByteBuffer() } else { input.discardReadBytes() }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        flush()
        context.fireChannelReadComplete()
    }

    private func readFrames() throws(Status) {
        if !hasPreface {
            guard try Preface.read(from: &input) != nil else { return }
            hasPreface = true
        }
        while let header = FrameHeader(peeking: input) {
            guard header.length <= Limits.frameBytes else {
                throw Status(.resourceExhausted, "it sent a frame longer than \(Limits.frameBytes) bytes")
            }
            guard input.readableBytes >= FrameHeader.bytes + Int(header.length) else { return }
            input.moveReaderIndex(forwardBy: FrameHeader.bytes)
            try read(header, input.readSlice(length: Int(header.length))!)
        }
    }

    private func read(_ header: FrameHeader, _ payload: ByteBuffer) throws(Status) {
        switch FrameType(rawValue: header.type) {
        case .settings where !isReady: try begin(payload)
        case .reply where isReady: answer(header, payload)
        case .goAway: lossReason = "it ended the connection: \(Status(reading: header, payload).message)"
        case nil where header.flags.contains(.ignorable): break
        default: throw Status(.invalidArgument, "it sent a frame that was not expected")
        }
    }

    private func begin(_ payload: ByteBuffer) throws(Status) {
        let peer = try RPCWire.Settings(decoding: payload)
        if peer.maxFrameBytes > 0 { peerFrameBytes = min(Int(peer.maxFrameBytes), Limits.frameBytes) }
        if peer.maxCalls > 0 { peerCalls = Int(peer.maxCalls) }
        isReady = true
        handshake?.cancel()
        tell(.ready(self))
    }

    private func answer(_ header: FrameHeader, _ payload: ByteBuffer) {
        guard let call = pending.removeValue(forKey: header.callID) else { return }
        let isGood = header.status == StatusCode.ok.rawValue
        call.finish(isGood ? .success(payload) : .failure(Status(reading: header, payload)))
    }

    // MARK: Deadlines

    private func scheduleTick() {
        guard tick == nil else { return }
        tick = channel.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(10)) { [weak self] in self?.expire() }
    }

    private func expire() {
        tick = nil
        let now = NIODeadline.now()
        for (id, call) in pending where call.call.deadline.hasPassed(at: now) {
            pending[id] = nil
            call.finish(.failure(.deadlineExceeded))
        }
        if !pending.isEmpty { scheduleTick() }
    }
}
