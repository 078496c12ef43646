import NIOCore

/// What goes out of messages that are too long for one frame, once their first frame has gone: a frame of each in turn.
///
/// What a call says keeps its order: whatever follows a long message of the same call waits behind it.
struct ChunkQueue {
    /// A message, or what is left of it after its first frames.
    private struct Message {
        /// Of the next frame.
        var header: FrameHeader
        var rest: ByteBuffer
    }

    /// By call, in the order in which they go.
    private var messages: [UInt32: CircularBuffer<Message>] = [:]
    /// The calls that have a frame each in turn.
    private var turns = CircularBuffer<UInt32>()
    /// The calls that wait until one of those has said all.
    private var waiting = CircularBuffer<UInt32>()
    /// Bytes of all payloads in here.
    private(set) var bytes = 0

    var isEmpty: Bool { messages.isEmpty }

    func contains(_ callID: UInt32) -> Bool { messages[callID] != nil }

    /// Takes in a message, or the rest of one, to go after all else that its call has here.
    mutating func append(_ header: FrameHeader, _ payload: ByteBuffer) {
        bytes += payload.readableBytes
        if messages[header.callID] == nil {
            if turns.count < Limits.messagesInTurn {
                turns.append(header.callID)
            } else {
                waiting.append(header.callID)
            }
        }
        messages[header.callID, default: CircularBuffer()].append(Message(header: header, rest: payload))
    }

    /// The next frame, of at most `frameBytes` of payload; nil where nothing waits.
    mutating func next(frameBytes: Int) -> (FrameHeader, ByteBuffer)? {
        guard let callID = turns.popFirst(), var message = messages[callID]?.popFirst() else { return nil }
        let payload = message.rest.readSlice(length: min(frameBytes, message.rest.readableBytes))!
        bytes -= payload.readableBytes
        var header = message.header
        if message.rest.readableBytes > 0 {
            header.flags.insert(.continued)
            message.header = header.nextChunk
            messages[callID]?.prepend(message)
        }
        if messages[callID]?.isEmpty == true { messages[callID] = nil }
        if contains(callID) { turns.append(callID) } else { giveTurn() }
        return (header, payload)
    }

    /// Forgets what a call still had to say.
    mutating func drop(_ callID: UInt32) {
        guard let dropped = messages.removeValue(forKey: callID) else { return }
        for message in dropped { bytes -= message.rest.readableBytes }
        waiting.removeAll { $0 == callID }
        turns.removeAll { $0 == callID }
        giveTurn()
    }

    private mutating func giveTurn() {
        if turns.count < Limits.messagesInTurn, let next = waiting.popFirst() { turns.append(next) }
    }
}

extension FrameHeader {
    /// The header of the CHUNK that goes on where a frame with this one ends; a CHUNK's `aux` is its number, from 1.
    var nextChunk: FrameHeader {
        var next = FrameHeader(.chunk, callID: callID)
        next.aux = type == FrameType.chunk.rawValue ? aux + 1 : 1
        return next
    }
}
