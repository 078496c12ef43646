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

    /// Has `write` append a frame, or nothing where it throws.
    mutating func append<E: Error>(_ write: (inout ByteBuffer) throws(E) -> Void) throws(E) {
        let start = buffer.writerIndex
        try write(&buffer)
        if buffer.writerIndex > start { seal?.seal(&buffer, from: start) }
    }

    /// Takes out what waits; nil where nothing does.
    mutating func take() -> ByteBuffer? {
        guard buffer.readableBytes > 0 else { return nil }
        defer { buffer = ByteBuffer() }
        return buffer
    }
}
