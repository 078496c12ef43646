import NIOCore

/// What has come on a connection and waits to be read, frame by frame.
struct FrameInput {
    private var buffer = ByteBuffer()
    /// What waits, for whoever must know how much of a frame is there.
    var unread: ByteBuffer { buffer }
    private var isPrefaceRead = false
    /// Checks each frame, once both sides have said what they are.
    var seal: FrameSeal?

    /// Whether part of something has come.
    var isPartial: Bool { buffer.readableBytes > 0 }

    mutating func append(_ bytes: ByteBuffer) {
        if buffer.readableBytes == 0 { buffer = bytes } else { buffer.writeImmutableBuffer(bytes) }
    }

    mutating func clear() { buffer = ByteBuffer() }

    /// Gives back the room of what was read.
    mutating func discardRead() { if isPartial { buffer.discardReadBytes() } else { clear() } }

    /// Reads the preface, once; whether it is there. Throws as soon as it can be none of ours.
    mutating func readPreface() throws(Status) -> Bool {
        if !isPrefaceRead { isPrefaceRead = try Preface.read(from: &buffer) != nil }
        return isPrefaceRead
    }

    /// The next frame, its tag unread; nil while it is not all there. Throws for one that is too long.
    func peek() throws(Status) -> (FrameHeader, ByteBuffer)? {
        guard let header = FrameHeader(peeking: buffer) else { return nil }
        guard header.length <= Limits.frameBytes else {
            throw Status(.resourceExhausted, "A frame is longer than \(Limits.frameBytes) bytes.")
        }
        return buffer.getSlice(at: buffer.readerIndex + FrameHeader.bytes, length: Int(header.length)).map {
            (header, $0)
        }
    }

    /// Takes off the next whole frame; nil while it is not all there. Throws for one that is too long or not believed.
    mutating func next() throws(Status) -> (FrameHeader, ByteBuffer)? {
        guard let (header, payload) = try peek() else { return nil }
        let frameBytes = FrameHeader.bytes + payload.readableBytes
        guard buffer.readableBytes >= frameBytes + (seal == nil ? 0 : FrameSeal.tagBytes) else { return nil }
        try seal?.open(buffer, frameBytes: frameBytes)
        buffer.moveReaderIndex(forwardBy: frameBytes + (seal == nil ? 0 : FrameSeal.tagBytes))
        return (header, payload)
    }
}

/// What a connection is about to send: whole frames, each sealed as soon as it is written.
struct FrameOutput {
    private var buffer = ByteBuffer()
    var seal: FrameSeal?
    /// Bytes of payload that the other side takes in one frame.
    var frameBytes = Limits.frameBytes
    /// What does not go yet.
    var chunks = ChunkQueue()

    /// Has `write` append a frame, or nothing where it throws; what is too long for one goes on in CHUNKs.
    mutating func append<E: Error>(_ write: (inout ByteBuffer) throws(E) -> Void) throws(E) {
        let start = buffer.writerIndex
        try write(&buffer)
        if buffer.writerIndex - start > FrameHeader.bytes + frameBytes || !chunks.isEmpty { putOff(from: start) }
        if buffer.writerIndex > start { seal?.seal(&buffer, from: start) }
    }

    /// Appends the next CHUNK, or a message that waited for its call's last one; whether there was any.
    mutating func appendChunk() -> Bool {
        guard let (header, payload) = chunks.next(frameBytes: frameBytes) else { return false }
        let start = buffer.writerIndex
        buffer.appendFrame(header) { $0.writeImmutableBuffer(payload) }
        seal?.seal(&buffer, from: start)
        return true
    }

    /// Takes back, of the frame that begins at `start`, what has to wait; what ends its call waits for nothing.
    private mutating func putOff(from start: Int) {
        guard var header = FrameHeader(peeking: buffer, at: start) else { return }
        if chunks.contains(header.callID) {
            switch FrameType(rawValue: header.type) {
            case .cancel: chunks.drop(header.callID)
            case .reply where header.status != StatusCode.ok.rawValue: chunks.drop(header.callID)
            case .reply, .item: return chunks.append(header, takeBack(from: start + FrameHeader.bytes, to: start))
            default: break
            }
        }
        guard header.length > frameBytes else { return }
        let end = start + FrameHeader.bytes + frameBytes
        chunks.append(header.nextChunk, takeBack(from: end, to: end))
        header.flags.insert(.continued)
        header.length = UInt32(frameBytes)
        header.write(to: &buffer, at: start)
    }

    /// A copy of what stands behind an index; the buffer is cut back.
    private mutating func takeBack(from index: Int, to end: Int) -> ByteBuffer {
        let rest = ByteBuffer(bytes: buffer.viewBytes(at: index, length: buffer.writerIndex - index)!)
        buffer.moveWriterIndex(to: end)
        return rest
    }

    /// Takes out what waits; nil where nothing does.
    mutating func take() -> ByteBuffer? {
        guard buffer.readableBytes > 0 else { return nil }
        defer { buffer = ByteBuffer() }
        return buffer
    }
}
