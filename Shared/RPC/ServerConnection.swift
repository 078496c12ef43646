import Logging
import NIOCore
import Synchronization

/// One client's connection: reads its calls, runs each on this connection's loop, and answers in the order they finish.
///
/// All that one read brought is answered in one buffer and one flush: a system call a batch, not a reply.
final class ServerConnection: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// A call whose request is not whole yet, or whose handler waits for something.
    private struct RunningCall {
        let entry: MethodTable.Entry
        let call: Call
        let begun: NIODeadline
        /// The request's items, where it is a stream.
        let items: ItemQueue?
        /// How many of the answer's items may go, where it is a stream.
        let credit: ItemCredit?
        var task: Task<Void, Never>?

        var method: MethodDescriptor { entry.method }
        var deadline: Deadline { call.deadline }

        /// Stops whatever the call is doing.
        func stop(_ status: Status) {
            task?.cancel()
            items?.end(status)
            credit?.end(status)
        }
    }

    private enum Phase { case preface, settings, proof, open, closing }

    private let channel: any Channel
    private let offer: Offer
    private let executor: LoopExecutor

    private var phase = Phase.preface
    private var input = FrameInput()
    private let output: FrameSender
    private var assembly = Assembly()
    private var peer = RPCWire.Settings()
    private var running: [UInt32: RunningCall] = [:]
    private var lastCallID: UInt32 = 0
    private let opened = NIODeadline.now()
    private var liveness = Liveness()
    /// Closes the connection if the peer makes no progress.
    private var progress: Scheduled<Void>?
    private var tick: Tick?
    private var leave = Leave.none

    init(_ channel: any Channel, _ offer: Offer) {
        self.channel = channel
        self.offer = offer
        executor = LoopExecutor(channel.eventLoop)
        output = FrameSender(channel)
        output.stalled = { [weak self] in self?.closeForLackOfProgress() }
        output.emptied = { [weak self] in self?.endIfDone() }
    }

    // MARK: The connection's life

    func channelActive(context: ChannelHandlerContext) {
        do throws(Status) { try offer.connections.add(self, on: channel.eventLoop) } catch { return close(with: error) }
        expectProgress(within: Limits.prefaceTimeout, "No preface came in time.")
    }

    func channelInactive(context: ChannelHandlerContext) {
        offer.connections.remove(self)
        phase = .closing
        progress?.cancel()
        tick?.cancel()
        for call in running.values { call.stop(.cancelled) }
        running.removeAll()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        input.append(unwrapInboundIn(data))
        output.isReading = true
        readFrames()
        output.isReading = false
        input.discardRead()
        watchProgress()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        output.flush()
        context.fireChannelReadComplete()
    }

    /// A peer that does not take its answers is not read from, and is closed if it goes on.
    func channelWritabilityChanged(context: ChannelHandlerContext) {
        let isWritable = context.channel.isWritable
        context.channel.setOption(.autoRead, value: isWritable).whenFailure { _ in }
        watchProgress()
        context.fireChannelWritabilityChanged()
    }

    /// Arms the time-out at a frame's first byte, and lets it go with the frame's last.
    private func watchProgress() {
        guard phase == .open else { return }
        if !input.isPartial && channel.isWritable {
            progress?.cancel()
            progress = nil
        } else if progress == nil {
            progress = channel.eventLoop.assumeIsolated().scheduleTask(in: Limits.progressTimeout) { [weak self] in
                self?.closeForLackOfProgress()
            }
        }
    }

    private func closeForLackOfProgress() {
        close(with: Status(.deadlineExceeded, "A frame was not finished, or answers not taken, in time."))
    }

    private func expectProgress(within time: TimeAmount, _ words: String) {
        progress?.cancel()
        progress = channel.eventLoop.assumeIsolated().scheduleTask(in: time) { [weak self] in
            self?.close(with: Status(.deadlineExceeded, words))
        }
    }

    /// Says why, and closes.
    private func close(with status: Status) {
        guard phase != .closing else { return }
        offer.logger.debug("connection refused", metadata: ["reason": "\(status.message)"])
        output.append { $0.appendGoAway(status) }
        end()
    }

    /// Sends what waits, and closes.
    private func end() {
        phase = .closing
        input.clear()
        output.flush()
        // An unread byte would make the kernel reset the connection, and the reason would be lost with it: so there is
        // a moment between the last word and the end, whether or not the peer takes the one.
        let channel = channel
        channel.close(mode: .output, promise: nil)
        channel.eventLoop.scheduleTask(in: .milliseconds(500)) { channel.close(promise: nil) }
    }

    // MARK: Who is there

    private func begin(with payload: ByteBuffer) throws(Status) {
        peer = try RPCWire.Settings(decoding: payload)
        guard peer.nonce.count == RPCWire.Settings.nonceBytes else {
            throw Status(.invalidArgument, "The settings must have a nonce of \(RPCWire.Settings.nonceBytes) bytes.")
        }
        let frameBytes = try peer.frameBytes()
        // 0: that side speaks of no contract of its own.
        if ![peer.schemaHash, 0].contains(offer.settings.schemaHash), peer.schemaHash != 0 {
            offer.logger.info(
                "peer has another contract", metadata: ["peer": "\(peer.service)", "build": "\(peer.build)"])
        }
        let secret = try offer.admission.secret(of: peer)
        let own = offer.settings.withNonce().encoded
        input.seal = FrameSeal(secret, .toServer, clientSettings: payload, serverSettings: own)
        output.begin(
            FrameSeal(secret, .toClient, clientSettings: payload, serverSettings: own), frameBytes: frameBytes)
        output.append { buffer in buffer.appendFrame(FrameHeader(.settings)) { $0.writeImmutableBuffer(own) } }
        phase = .proof
    }

    /// The client holds the secret that it named, and may ask for what its name allows.
    private func open() {
        phase = .open
        progress?.cancel()
        progress = nil
    }

    // MARK: Frames

    private func readFrames() {
        do throws(Status) {
            if phase == .preface {
                guard try input.readPreface() else { return }
                phase = .settings
                output.append { Preface.append(to: &$0) }
            }
            while phase != .closing, let (header, payload) = try input.next() { try read(header, payload) }
            if phase == .closing { input.clear() }
        } catch {
            offer.admission.count(error)
            close(with: error)
        }
    }

    private func read(_ header: FrameHeader, _ payload: ByteBuffer) throws(Status) {
        liveness.heard()
        // The next frame, part of which may have come, has a time-out of its own.
        if phase == .open {
            progress?.cancel()
            progress = nil
        }
        switch FrameType(rawValue: header.type) {
        case .settings where phase == .settings: try begin(with: payload)
        case .proof where phase == .proof: open()
        case .call where phase == .open: try begin(header, payload)
        case .item where phase == .open, .chunk where phase == .open: try take(header, payload)
        case .credit where phase == .open: running[header.callID]?.credit?.add(Int(header.aux))
        case .cancel where phase == .open:
            if let call = running.removeValue(forKey: header.callID) {
                call.stop(.cancelled)
                call.entry.tally.count(.cancelled)
            }
            assembly.drop(header.callID)
            output.drop(header.callID)
            endIfDone()
        case .ping where phase == .open: output.append { $0.append(FrameHeader(.pong)) }
        case .pong where phase == .open: takeNoMore()
        case .goAway: channel.close(promise: nil)
        case nil where header.flags.contains(.ignorable): break
        default: throw Status(.invalidArgument, "A frame of type \(header.type) was not expected.")
        }
    }

    // MARK: Calls

    private func begin(_ header: FrameHeader, _ payload: ByteBuffer) throws(Status) {
        // The client has been told that this call is not taken in, and makes it elsewhere.
        guard leave != .final else { return }
        guard header.callID > lastCallID, header.callID < Limits.lastCallID else {
            throw Status(.invalidArgument, "Call numbers must rise and stay below \(Limits.lastCallID).")
        }
        lastCallID = header.callID
        let begun = NIODeadline.now()
        if let words = reasonToWait {
            return finish(header.callID, .failure(.overloaded(words)), begun)
        }
        do throws(Status) {
            guard Limits.timeoutMilliseconds.contains(Int(header.aux)) else {
                throw .invalid(
                    "", .outOfRange, "A call must be given 1 to \(Limits.timeoutMilliseconds.upperBound) ms.")
            }
            let entry = try offer.table.entry(for: header)
            var body = payload
            let call = try entry.call(for: header, &body, .after(milliseconds: header.aux)) { call throws(Status) in
                try offer.admission.admit(call, of: entry.method, from: peer)
            }
            if running.isEmpty { liveness.heard() }
            running[header.callID] = RunningCall(
                entry: entry, call: call, begun: begun, items: entry.method.takesItems ? ItemQueue() : nil,
                credit: entry.method.givesItems ? ItemCredit() : nil)
            guard header.flags.contains(.continued) else { return start(header.callID, body) }
            try take(header, body)
            scheduleTick(by: call.deadline.instant)
        } catch {
            refuse(header.callID, error, begun)
        }
    }

    /// Why this connection takes in no further call for the moment; nil where it does.
    private var reasonToWait: String? {
        if running.count >= Limits.callsPerConnection { return "\(Limits.callsPerConnection) calls are in flight." }
        if output.waitingBytes < Limits.waitingBytes { return nil }
        return "More than \(Limits.waitingBytes) bytes of answers wait to be taken."
    }

    private func refuse(_ id: UInt32, _ status: Status, _ begun: NIODeadline) {
        offer.admission.count(status)
        finish(id, .failure(status), begun)
    }

    /// Takes in a frame of a call's message; what has been answered meanwhile has no use for it.
    private func take(_ header: FrameHeader, _ payload: ByteBuffer) throws(Status) {
        guard let call = running[header.callID] else { return }
        switch try assembly.take(header, payload, limit: call.method.messageBytes) {
        case .partial: break
        case .whole(let first, let body) where first.type == FrameType.call.rawValue: start(first.callID, body)
        case .whole(let first, let item): try call.items?.take(first, item)
        case .refused(let status):
            offer.admission.count(status)
            end(header.callID, .failure(status))
        }
    }

    /// Begins a call's work, its request being whole, once the service has room for it.
    private func start(_ id: UInt32, _ body: ByteBuffer) {
        guard let call = running[id] else { return }
        guard call.entry.isLimited, let limiter = offer.limiter else { return work(id, body, leaving: nil) }
        switch limiter.enter(isBatch: call.call.isBatch, { turn(of: id, body, limiter) }) {
        case .begins: work(id, body, leaving: limiter)
        case .waits: scheduleTick(by: call.deadline.instant)
        case .refused: end(id, .failure(.overloaded()))
        }
    }

    /// What is told, from whatever thread ends another call, when this one's turn has come.
    private func turn(of id: UInt32, _ body: ByteBuffer, _ limiter: Limiter) -> Limiter.Turn {
        let connection = NIOLoopBound(self, eventLoop: channel.eventLoop)
        let loop = channel.eventLoop
        return { mayBegin in
            // Never at once: what ends there would have the next begin within it, and so on.
            loop.execute {
                guard mayBegin else { return connection.value.end(id, .failure(.overloaded())) }
                connection.value.work(id, body, leaving: limiter)
            }
        }
    }

    /// Begins a call's work where somebody still waits for it.
    private func work(_ id: UInt32, _ body: ByteBuffer, leaving limiter: Limiter?) {
        guard let call = running[id] else {
            limiter?.leave()
            return
        }
        do throws(Status) {
            if call.deadline.hasPassed { throw .deadlineExceeded }
            run(try call.entry.start(request(of: call, body, id: id), call.call), call, id: id, leaving: limiter)
        } catch {
            limiter?.leave()
            offer.admission.count(error)
            end(id, .failure(error))
        }
    }

    private func request(of call: RunningCall, _ body: ByteBuffer, id: UInt32) -> StreamedRequest {
        guard let items = call.items else { return .message(body) }
        let grant = granter(for: id)
        return .items(ItemStream { try await items.next(grant) })
    }

    /// Asks, from whatever thread reads a call's items, for more of them.
    private func granter(for id: UInt32) -> @Sendable (Int) -> Void {
        let connection = NIOLoopBound(self, eventLoop: channel.eventLoop)
        let loop = channel.eventLoop
        return { count in loop.run { connection.value.output.send { $0.appendCredit(count, id: id) } } }
    }

    /// Begins a call's work on this loop; most work ends before this returns.
    private func run(_ work: @escaping MethodTable.Work, _ call: RunningCall, id: UInt32, leaving limiter: Limiter?) {
        let connection = NIOLoopBound(self, eventLoop: channel.eventLoop)
        let logger = offer.logger
        let send = itemSender(for: call, id: id)
        let task = Task.immediate(executorPreference: executor) {
            let answer = await MethodTable.answer(work, by: call.deadline, send: send) { error in
                // What an error says may tell of people; its type does not.
                logger.error(
                    "handler failed",
                    metadata: [
                        "method": "\(call.method.path)", "request": "\(call.call.requestID)",
                        "error": "\(type(of: error))",
                    ])
            }
            connection.value.end(id, answer)
            // Its room is free when the work has ended, be that after its answer.
            limiter?.leave()
        }
        guard running[id] != nil else { return }
        running[id]?.task = task
        scheduleTick(by: call.deadline.instant)
    }

    /// Sends an answer's items as the client asks for them.
    private func itemSender(for call: RunningCall, id: UInt32) -> @Sendable (ByteBuffer) async throws -> Void {
        guard let credit = call.credit else { return { _ in } }
        let connection = NIOLoopBound(self, eventLoop: channel.eventLoop)
        let loop = channel.eventLoop
        let limit = peer.messageBytes(of: call.method)
        return { item in
            try item.checkItem(limit: limit)
            try await credit.take(Limits.credits(forItemOf: item.readableBytes))
            loop.run { connection.value.output.send { $0.appendItem(item, id: id) } }
        }
    }

    /// Answers a call, and stops what it may still be doing; one that was given up meanwhile has had its answer.
    private func end(_ id: UInt32, _ answer: Result<Answer, Status>) {
        guard let call = running.removeValue(forKey: id) else { return }
        switch answer {
        case .success: call.entry.tally.count(.ok)
        case .failure(let status):
            call.stop(status)
            call.entry.tally.count(status.code)
        }
        finish(id, answer, call.begun, limit: peer.messageBytes(of: call.method))
    }

    private func finish(
        _ id: UInt32, _ answer: Result<Answer, Status>, _ begun: NIODeadline, limit: Int = Limits.messageBytes
    ) {
        assembly.drop(id)
        let microseconds = UInt32(clamping: (NIODeadline.now() - begun).nanoseconds / 1_000)
        output.send { $0.appendReply(id: id, answer, microseconds: microseconds, limit: limit) }
        endIfDone()
    }

    // MARK: Taking leave

    /// Has the client make its next calls elsewhere, and ends the connection once those that it has made are answered.
    func takeLeave() {
        guard phase == .open else { return close(with: .leaving) }
        leave = .announced
        output.send { $0.appendLeave(lastCall: Limits.lastCallID - 1) }
        output.send { $0.append(FrameHeader(.ping)) }
        // The PONG comes after every call that the client made before it knew.
        channel.eventLoop.assumeIsolated().scheduleTask(in: Limits.leaveTimeout) { [weak self] in self?.takeNoMore() }
        // Who follows a feed goes on elsewhere from its cursor.
        for (id, call) in running where call.method.id == FeedMethods.follow.id {
            call.stop(.cancelled)
            end(id, .success(.bytes(ByteBuffer())))
        }
    }

    private func takeNoMore() {
        guard phase == .open, leave == .announced else { return }
        leave = .final
        output.send { $0.appendLeave(lastCall: lastCallID) }
        endIfDone()
    }

    private func endIfDone() {
        if phase == .open, leave == .final, running.isEmpty, output.isEmpty { end() }
    }

    /// Stops what is still running, and ends the connection.
    func cut() {
        for id in Array(running.keys) { end(id, .failure(.stopped)) }
        close(with: .leaving)
    }

    // MARK: Time

    /// Looks for what is late by then at the latest; only while a call waits.
    private func scheduleTick(by instant: NIODeadline) {
        let next = min(instant, .now() + Limits.longestTick)
        if let tick, tick.time <= next { return }
        tick?.cancel()
        tick = Tick(at: next, on: channel.eventLoop) { [weak self] in self?.expire() }
    }

    private func expire() {
        tick = nil
        let now = NIODeadline.now()
        for (id, call) in running where call.deadline.hasPassed(at: now) { end(id, .failure(.deadlineExceeded)) }
        guard let next = running.values.map(\.deadline.instant).min() else { return }
        switch liveness.step(at: now) {
        case .wait: break
        case .ask: output.send { $0.append(FrameHeader(.ping)) }
        case .giveUp: return close(with: Status(.deadlineExceeded, "Nothing was heard although calls are in flight."))
        }
        scheduleTick(by: max(next, now + Limits.shortestTick))
    }

    /// What an operator is told of it.
    func inspect() -> RPCWire.OpenConnection {
        let now = NIODeadline.now()
        let calls = running.values.sorted { $0.begun < $1.begun }.map { call in
            RPCWire.CallInFlight(
                method: call.method.path, ageMilliseconds: UInt64((now - call.begun).nanoseconds / 1_000_000),
                millisecondsLeft: UInt64(call.deadline.millisecondsLeft))
        }
        return RPCWire.OpenConnection(
            peer: phase == .open ? peer.service : "", ageMilliseconds: UInt64((now - opened).nanoseconds / 1_000_000),
            calls: calls)
    }
}

/// Runs a task's pieces on an event loop, so that a handler and its connection need no locks between them.
package final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    package init(_ loop: any EventLoop) { self.loop = loop }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

/// A moment at which a connection looks for what is late.
struct Tick {
    let time: NIODeadline
    private let scheduled: Scheduled<Void>

    /// To be made on the loop itself.
    init(at time: NIODeadline, on loop: any EventLoop, _ look: @escaping () -> Void) {
        self.time = time
        scheduled = loop.assumeIsolated().scheduleTask(deadline: time, look)
    }

    func cancel() { scheduled.cancel() }
}

extension EventLoop {
    /// Runs `body` on this loop: now where this is it, soon otherwise.
    func run(_ body: @escaping @Sendable () -> Void) {
        if inEventLoop { body() } else { execute(body) }
    }
}
