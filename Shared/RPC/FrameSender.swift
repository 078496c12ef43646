import NIOCore

/// Sends a connection's frames: what one turn of the loop has to say in one write, and of long messages a frame at a time.
///
/// The next CHUNK is made when the socket has taken the last one, and whoever else needs the loop has had it meanwhile:
/// so a long message lies in no buffer whole, and short frames wait for one CHUNK at the most.
final class FrameSender {
    private enum Chunk { case none, underWay, taken }

    private let channel: any Channel
    private var output = FrameOutput()
    /// Called where the peer has not taken a CHUNK in time.
    var stalled: () -> Void = {}
    /// Called where nothing of a long message is left to be sent.
    var emptied: () -> Void = {}
    /// While a read goes on nothing is flushed: its end does that.
    var isReading = false
    private var isFlushScheduled = false
    private var chunk = Chunk.none
    /// Tells of a peer that does not take a CHUNK.
    private var stall: Scheduled<Void>?

    init(_ channel: any Channel) { self.channel = channel }

    /// Seals every frame from now on.
    func begin(_ seal: FrameSeal, frameBytes: Int) {
        output.seal = seal
        output.frameBytes = frameBytes
    }

    /// Whether nothing of a long message is left to be sent.
    var isEmpty: Bool { output.chunks.isEmpty }

    /// Bytes of long messages that have not been sent yet.
    var waitingBytes: Int { output.chunks.bytes }

    /// Has `write` append a frame, or nothing where it throws, to go with the next flush.
    func append<E: Error>(_ write: (inout ByteBuffer) throws(E) -> Void) throws(E) { try output.append(write) }

    /// Sends a frame, together with whatever else this turn of the loop has to send.
    func send(_ write: (inout ByteBuffer) -> Void) {
        output.append(write)
        guard !isReading, !isFlushScheduled else { return }
        isFlushScheduled = true
        channel.eventLoop.assumeIsolated().execute { self.flush() }
    }

    /// Forgets what is still to be sent of a call's long messages.
    func drop(_ callID: UInt32) { output.chunks.drop(callID) }

    func flush() {
        isFlushScheduled = false
        if let bytes = output.take() { channel.pipeline.syncOperations.writeAndFlush(NIOAny(bytes), promise: nil) }
        sendChunk()
    }

    private func sendChunk() {
        guard chunk == .none, output.appendChunk(), let bytes = output.take() else { return }
        chunk = .underWay
        let taken = channel.eventLoop.makePromise(of: Void.self)
        taken.futureResult.assumeIsolated().whenSuccess { self.chunkTaken() }
        channel.pipeline.syncOperations.writeAndFlush(NIOAny(bytes), promise: taken)
        guard chunk == .underWay else { return }
        stall = channel.eventLoop.assumeIsolated().scheduleTask(in: Limits.progressTimeout) { [weak self] in
            self?.stalled()
        }
    }

    private func chunkTaken() {
        chunk = .taken
        stall?.cancel()
        stall = nil
        channel.eventLoop.assumeIsolated().scheduleTask(in: Limits.chunkPause) {
            self.chunk = .none
            self.sendChunk()
            if self.isEmpty { self.emptied() }
        }
    }
}
