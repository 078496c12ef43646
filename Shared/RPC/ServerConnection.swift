import Logging
import NIOCore
import Synchronization

/// One client's connection: reads its calls, runs each on this connection's loop, and answers in the order they finish.
///
/// All that one read brought is answered in one buffer and one flush: a system call a batch, not a reply.
final class ServerConnection: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// A call whose handler waits for something.
    private struct RunningCall {
        var task: Task<Void, Never>
        var deadline: Deadline
    }

    private enum Phase { case preface, settings, open, closing }

    private let channel: any Channel
    private let settings: RPCWire.Settings
    private let table: MethodTable
    private let connections: ConnectionCount
    private let executor: LoopExecutor
    private let logger: Logger

    private var phase = Phase.preface
    private var input = ByteBuffer()
    private var output = ByteBuffer()
    private var running: [UInt32: RunningCall] = [:]
    private var lastCallID: UInt32 = 0
    /// The call whose handler was begun and has not returned to the loop yet.
    private var starting: UInt32?
    private var isReading = false
    private var isFlushScheduled = false
    private var peerFrameBytes = Limits.frameBytes
    /// Closes the connection if the peer makes no progress.
    private var progress: Scheduled<Void>?
    private var tick: Scheduled<Void>?

    init(
        _ channel: any Channel, _ settings: RPCWire.Settings, _ table: MethodTable, _ connections: ConnectionCount,
        _ logger: Logger
    ) {
        self.channel = channel
        self.settings = settings
        self.table = table
        self.connections = connections
        self.logger = logger
        executor = LoopExecutor(channel.eventLoop)
    }

    // MARK: The connection's life

    func channelActive(context: ChannelHandlerContext) {
        let open = connections.value.add(1, ordering: .relaxed).newValue
        if open > connections.limit {
            return close(with: Status(.resourceExhausted, "Only \(connections.limit) connections are served at once."))
        }
        expectProgress(within: Limits.prefaceTimeout, "No preface came in time.")
    }

    func channelInactive(context: ChannelHandlerContext) {
        connections.value.subtract(1, ordering: .relaxed)
        phase = .closing
        progress?.cancel()
        tick?.cancel()
        for call in running.values { call.task.cancel() }
        running.removeAll()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        if input.readableBytes == 0 { input = bytes } else { input.writeBuffer(&bytes) }
        isReading = true
        readFrames()
        isReading = false
        if input.readableBytes == 0 { input = ByteBuffer() } else { input.discardReadBytes() }
        watchProgress()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        flush()
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
        guard phase != .preface, phase != .closing else { return }
        if input.readableBytes == 0 && channel.isWritable {
            progress?.cancel()
            progress = nil
        } else if progress == nil {
            expectProgress(within: Limits.progressTimeout, "A frame was not finished, or answers not taken, in time.")
        }
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
        phase = .closing
        logger.debug("connection refused", metadata: ["reason": "\(status.message)"])
        if input.readableBytes > 0 { input.clear() }
        output.appendGoAway(status)
        flush()
        // An unread byte would make the kernel reset the connection, and the reason would be lost with it: so there is
        // a moment between the last word and the end, whether or not the peer takes the one.
        let channel = channel
        channel.close(mode: .output, promise: nil)
        channel.eventLoop.scheduleTask(in: .milliseconds(500)) { channel.close(promise: nil) }
    }

    // MARK: Frames

    private func readFrames() {
        do throws(Status) {
            if phase == .preface {
                guard try Preface.read(from: &input) != nil else { return }
                phase = .settings
                progress?.cancel()
                progress = nil
                Preface.append(to: &output)
                output.appendSettings(settings)
            }
            while phase != .closing, let header = FrameHeader(peeking: input) {
                guard header.length <= Limits.frameBytes else {
                    throw Status(.resourceExhausted, "A frame is longer than \(Limits.frameBytes) bytes.")
                }
                guard input.readableBytes >= FrameHeader.bytes + Int(header.length) else { return }
                input.moveReaderIndex(forwardBy: FrameHeader.bytes)
                try read(header, input.readSlice(length: Int(header.length))!)
            }
            if phase == .closing { input.clear() }
        } catch {
            close(with: error)
        }
    }

    private func read(_ header: FrameHeader, _ payload: ByteBuffer) throws(Status) {
        switch FrameType(rawValue: header.type) {
        case .settings where phase == .settings:
            let peer = try RPCWire.Settings(decoding: payload)
            if peer.maxFrameBytes > 0 { peerFrameBytes = min(Int(peer.maxFrameBytes), Limits.frameBytes) }
            // 0: that side speaks of no contract of its own.
            if ![peer.schemaHash, 0].contains(settings.schemaHash), peer.schemaHash != 0 {
                logger.info(
                    "peer has another contract", metadata: ["peer": "\(peer.service)", "build": "\(peer.build)"])
            }
            phase = .open
        case .call where phase == .open: try begin(header, payload)
        case .goAway: channel.close(promise: nil)
        case nil where header.flags.contains(.ignorable): break
        default: throw Status(.invalidArgument, "A frame of type \(header.type) was not expected.")
        }
    }

    private func begin(_ header: FrameHeader, _ payload: ByteBuffer) throws(Status) {
        guard header.callID > lastCallID, header.callID < Limits.lastCallID else {
            throw Status(.invalidArgument, "Call numbers must rise and stay below \(Limits.lastCallID).")
        }
        lastCallID = header.callID
        guard running.count < Limits.callsPerConnection else {
            let status = Status(
                .resourceExhausted, "\(Limits.callsPerConnection) calls are in flight.", retryable: true)
            return output.appendRefusal(id: header.callID, status, retryAfterMilliseconds: 100)
        }
        let begun = NIODeadline.now()
        do throws(Status) {
            guard Limits.timeoutMilliseconds.contains(Int(header.aux)) else {
                throw .invalid(
                    "", .outOfRange, "A call must be given 1 to \(Limits.timeoutMilliseconds.upperBound) ms.")
            }
            let deadline = Deadline.after(milliseconds: header.aux)
            run(try table.work(for: header, payload, deadline), id: header.callID, deadline, begun)
        } catch {
            finish(header.callID, .failure(error), begun)
        }
    }

    /// Begins a call's work on this loop; most work ends before this returns.
    private func run(_ work: @escaping MethodTable.Work, id: UInt32, _ deadline: Deadline, _ begun: NIODeadline) {
        let connection = NIOLoopBound(self, eventLoop: channel.eventLoop)
        let logger = logger
        starting = id
        let task = Task.immediate(executorPreference: executor) {
            let answer = await MethodTable.answer(work, by: deadline) { error in
                logger.error("handler failed", metadata: ["error": "\(type(of: error))"])
            }
            connection.value.finished(id, answer, begun)
        }
        guard starting == id else { return }
        starting = nil
        running[id] = RunningCall(task: task, deadline: deadline)
        scheduleTick()
    }

    /// A call that was given up meanwhile has had its answer.
    private func finished(_ id: UInt32, _ answer: Result<Answer, Status>, _ begun: NIODeadline) {
        if starting == id { starting = nil } else if running.removeValue(forKey: id) == nil { return }
        finish(id, answer, begun)
    }

    private func finish(_ id: UInt32, _ answer: Result<Answer, Status>, _ begun: NIODeadline) {
        let microseconds = UInt32(clamping: (NIODeadline.now() - begun).nanoseconds / 1_000)
        output.appendReply(id: id, answer, microseconds: microseconds, limit: peerFrameBytes)
        guard !isReading, !isFlushScheduled else { return }
        isFlushScheduled = true
        channel.eventLoop.assumeIsolated().execute { self.flush() }
    }

    private func flush() {
        isFlushScheduled = false
        guard output.readableBytes > 0 else { return }
        channel.pipeline.syncOperations.writeAndFlush(NIOAny(output), promise: nil)
        output = ByteBuffer()
    }

    // MARK: Deadlines

    /// Looks every 10 ms, and only while a call waits, for calls whose time is up.
    private func scheduleTick() {
        guard tick == nil else { return }
        tick = channel.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(10)) { [weak self] in self?.expire() }
    }

    private func expire() {
        tick = nil
        let now = NIODeadline.now()
        for (id, call) in running where call.deadline.hasPassed(at: now) {
            running.removeValue(forKey: id)
            call.task.cancel()
            finish(id, .failure(.deadlineExceeded), now)
        }
        if !running.isEmpty { scheduleTick() }
    }
}

/// Runs a task's pieces on an event loop, so that a handler and its connection need no locks between them.
final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(_ loop: any EventLoop) { self.loop = loop }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
