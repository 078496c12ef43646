import NIOCore

/// One connection to a service, seen from the client: numbers calls and hands each answer to who waits for it.
final class ClientConnection: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// What the client is told of it.
    enum News {
        /// The service has said what it is; calls may be made.
        case ready(ClientConnection)
        /// It takes no further calls; those in flight are answered on it yet.
        case leaving(ClientConnection)
        /// The service has not taken in a call that had left already.
        case notTaken(PendingCall)
        /// It is gone, or never came about.
        case lost(ClientConnection?, String)
    }

    private let channel: any Channel
    private let settings: RPCWire.Settings
    private let secret: LinkSecret
    private let name: String
    private let executor: LoopExecutor
    private let tell: (News) -> Void

    private var isReady = false
    private var isLeaving = false
    private var isLost = false
    private var lossReason = "the connection was lost"
    private var input = FrameInput()
    private let output: FrameSender
    private var assembly = Assembly()
    /// What the server was told, byte for byte.
    private var ownSettings = ByteBuffer()
    private var pending: [UInt32: PendingCall] = [:]
    private var lastCallID: UInt32 = 0
    private var peer = RPCWire.Settings()
    private var peerCalls = Limits.callsPerConnection
    private var liveness = Liveness()
    private var tick: Tick?
    private var handshake: Scheduled<Void>?

    init(
        _ channel: any Channel, _ settings: RPCWire.Settings, _ secret: LinkSecret, _ name: String,
        _ tell: @escaping (News) -> Void
    ) {
        self.channel = channel
        self.settings = settings
        self.secret = secret
        self.name = name
        self.tell = tell
        executor = LoopExecutor(channel.eventLoop)
        output = FrameSender(channel)
        output.stalled = { [weak self] in self?.lose("it does not take what it is sent") }
    }

    // MARK: Calls

    func make(_ call: PendingCall) {
        guard !call.isFinished else { return }
        guard pending.count < peerCalls else {
            let words = "\(pending.count) calls to \(name) are in flight."
            return call.finish(.failure(.notProcessed(.resourceExhausted, words)))
        }
        guard !call.call.deadline.hasPassed else { return call.finish(.failure(.deadlineExceeded)) }
        if pending.isEmpty { liveness.heard() }
        lastCallID += 1
        let id = lastCallID
        let limit = peer.messageBytes(of: call.method)
        do throws(Status) {
            try output.append { buffer throws(Status) in
                try buffer.appendCall(call.method, id: id, call: call.call, body: call.request.body, limit: limit)
            }
        } catch {
            return call.finish(.failure(error))
        }
        pending[id] = call
        if case .items(let items) = call.request, let credit = call.credit { send(items, credit, of: call, id: id) }
        scheduleTick(by: call.call.deadline.instant)
        // Near the end of the numbers the connection makes way for a new one.
        if lastCallID >= Limits.lastCallID - 1 { leave() }
    }

    /// Sends the items of a call's request, each when the server has room for it.
    private func send(_ items: ItemStream<ByteBuffer>, _ credit: ItemCredit, of call: PendingCall, id: UInt32) {
        let connection = NIOLoopBound(self, eventLoop: channel.eventLoop)
        let loop = channel.eventLoop
        let limit = peer.messageBytes(of: call.method)
        let sender = Task(executorPreference: executor) {
            do {
                try await Deadline.$current.withValue(call.call.deadline) {
                    for try await item in items {
                        try item.checkItem(limit: limit)
                        try await credit.take(Limits.credits(forItemOf: item.readableBytes))
                        loop.run { connection.value.output.send { $0.appendItem(item, id: id) } }
                    }
                }
                loop.run { connection.value.output.send { $0.appendEnd(id: id) } }
            } catch {
                // What could not be made ends the call; a call that has its answer is not touched by it.
                let status = Status(thrown: error, by: call.call.deadline) { _ in }
                call.finish(.failure(status))
                loop.run { connection.value.giveUp(call) }
            }
        }
        call.send(with: sender)
    }

    /// Nobody waits for the call any longer: the server may stop as well.
    func giveUp(_ call: PendingCall) {
        if let id = id(of: call) { cancel(id) }
    }

    private func cancel(_ id: UInt32) {
        pending[id] = nil
        assembly.drop(id)
        output.send { $0.append(FrameHeader(.cancel, callID: id)) }
        closeIfDone()
    }

    /// A call's reader has room for so many more items.
    func grant(_ count: Int, to call: PendingCall) {
        guard let id = id(of: call) else { return }
        output.send { $0.appendCredit(count, id: id) }
    }

    private func id(of call: PendingCall) -> UInt32? { pending.first { $0.value === call }?.key }

    func flush() { output.flush() }

    func close() { channel.close(promise: nil) }

    /// Makes no further calls here, and closes once those in flight are answered.
    private func leave() {
        if !isLeaving { tell(.leaving(self)) }
        isLeaving = true
        closeIfDone()
    }

    private func closeIfDone() {
        guard isLeaving, pending.isEmpty else { return }
        flush()
        close()
    }

    /// The service takes in no call after the last that it names; the later ones are made elsewhere.
    private func hearLeave(_ last: UInt32) {
        let notTaken = pending.filter { $0.key > last }.sorted { $0.key < $1.key }
        for (id, _) in notTaken {
            pending[id] = nil
            output.drop(id)
        }
        leave()
        for (_, call) in notTaken { tell(.notTaken(call)) }
    }

    // MARK: The connection's life

    func channelActive(context: ChannelHandlerContext) {
        var own = settings.withNonce()
        own.keyId = secret.id
        ownSettings = own.encoded
        output.append { Preface.append(to: &$0) }
        output.append { buffer in
            buffer.appendFrame(FrameHeader(.settings)) { $0.writeImmutableBuffer(ownSettings) }
        }
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
            let status = Status(.unavailable, words, reason: Status.connectionLost, retryable: call.method.isIdempotent)
            call.finish(.failure(status))
        }
        tell(.lost(self, lossReason))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { lose("the connection failed") }

    private func lose(_ reason: String) {
        // A peer's own words are a sentence; here they end one.
        lossReason = reason.last == "." ? String(reason.dropLast()) : reason
        close()
    }

    /// The server has said what it is, and that it holds the secret: so does this side, and calls may be made.
    private func begin(_ payload: ByteBuffer) throws(Status) {
        peer = try RPCWire.Settings(decoding: payload)
        if peer.maxCalls > 0 { peerCalls = Int(peer.maxCalls) }
        output.begin(
            FrameSeal(secret, .toServer, clientSettings: ownSettings, serverSettings: payload),
            frameBytes: try peer.frameBytes())
        output.append { $0.append(FrameHeader(.proof)) }
        isReady = true
        handshake?.cancel()
        tell(.ready(self))
    }

    // MARK: Frames

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        input.append(unwrapInboundIn(data))
        output.isReading = true
        do throws(Status) {
            try readFrames()
        } catch {
            lose(error.message)
        }
        output.isReading = false
        input.discardRead()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        flush()
        context.fireChannelReadComplete()
    }

    private func readFrames() throws(Status) {
        guard try input.readPreface() else { return }
        if !isReady { try readSettings() }
        while isReady, let (header, payload) = try input.next() { try read(header, payload) }
    }

    /// Reads the server's settings, whose seal is known only from what they say.
    private func readSettings() throws(Status) {
        guard let (header, payload) = try input.peek() else { return }
        guard header.type == FrameType.settings.rawValue else {
            if header.type == FrameType.goAway.rawValue { throw Status(reading: header, payload) }
            throw Status(.invalidArgument, "it did not say what it is")
        }
        input.seal = FrameSeal(secret, .toClient, clientSettings: ownSettings, serverSettings: payload)
        guard try input.next() != nil else { return input.seal = nil }
        try begin(payload)
    }

    private func read(_ header: FrameHeader, _ payload: ByteBuffer) throws(Status) {
        liveness.heard()
        switch FrameType(rawValue: header.type) {
        case .reply, .item, .chunk: try take(header, payload)
        case .credit: pending[header.callID]?.credit?.add(Int(header.aux))
        case .ping: output.send { $0.append(FrameHeader(.pong)) }
        case .pong: break
        case .goAway where header.status == StatusCode.ok.rawValue: hearLeave(header.callID)
        case .goAway: lose("it ended the connection: \(Status(reading: header, payload).message)")
        case nil where header.flags.contains(.ignorable): break
        default: throw Status(.invalidArgument, "it sent a frame that was not expected")
        }
    }

    /// Takes in a frame of a call's answer; a call that was given up has no use for it.
    private func take(_ header: FrameHeader, _ payload: ByteBuffer) throws(Status) {
        guard let call = pending[header.callID] else { return }
        // What went wrong is told at once, and not after what was on its way.
        if header.status != StatusCode.ok.rawValue { assembly.drop(header.callID) }
        switch try assembly.take(header, payload, limit: call.method.messageBytes) {
        case .partial: break
        case .whole(let first, let item) where first.type == FrameType.item.rawValue: try call.items?.take(first, item)
        case .whole(let first, let body): answer(first, body)
        case .refused(let status):
            cancel(header.callID)
            call.finish(.failure(status))
        }
    }

    private func answer(_ header: FrameHeader, _ payload: ByteBuffer) {
        guard let call = pending.removeValue(forKey: header.callID) else { return }
        // The server has no use for what is left of the request.
        output.drop(header.callID)
        let isGood = header.status == StatusCode.ok.rawValue
        call.finish(isGood ? .success(payload) : .failure(Status(reading: header, payload)))
        closeIfDone()
    }

    // MARK: Time

    /// Looks for what is late by then at the latest; only while a call waits.
    private func scheduleTick(by instant: NIODeadline) {
        let next = min(instant, .now() + Limits.longestTick)
        if let tick, tick.time <= next { return }
        tick?.cancel()
        tick = Tick(at: next, on: channel.eventLoop) { [weak self] in self?.look() }
    }

    private func look() {
        tick = nil
        let now = NIODeadline.now()
        for (id, call) in pending where call.call.deadline.hasPassed(at: now) {
            cancel(id)
            call.finish(.failure(.deadlineExceeded))
        }
        closeIfDone()
        guard let next = pending.values.map(\.call.deadline.instant).min() else { return }
        switch liveness.step(at: now) {
        case .wait: break
        case .ask: output.send { $0.append(FrameHeader(.ping)) }
        case .giveUp: return lose("it has gone silent")
        }
        scheduleTick(by: max(next, now + Limits.shortestTick))
    }
}
