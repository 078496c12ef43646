import NIOCore

/// What a frame is for.
enum FrameType: UInt8, Sendable {
    case call = 1
    case reply = 2
    case chunk = 3
    case item = 4
    case credit = 5
    case cancel = 6
    case ping = 7
    case pong = 8
    case goAway = 9
    case settings = 10
    case proof = 11
}

/// What a frame's receiver must know beside its type.
struct FrameFlags: OptionSet, Sendable, Hashable {
    var rawValue: UInt8

    /// The payload begins with a `Meta`, its length before it in four bytes.
    static let meta = FrameFlags(rawValue: 1)
    /// On CALL: the request follows in ITEMs.
    static let more = FrameFlags(rawValue: 2)
    /// On ITEM: the stream has ended; there is no payload.
    static let end = FrameFlags(rawValue: 4)
    /// The same call may be made twice.
    static let idempotent = FrameFlags(rawValue: 8)
    /// Nothing was done: the same call may be made again anywhere.
    static let notProcessed = FrameFlags(rawValue: 16)
    /// Who does not know the frame's type passes over it.
    static let ignorable = FrameFlags(rawValue: 32)
    /// On CALL, REPLY, ITEM and CHUNK: the message goes on in a CHUNK.
    static let continued = FrameFlags(rawValue: 64)
}

/// The 20 bytes before every payload, big-endian.
struct FrameHeader: Sendable, Hashable {
    static let bytes = 20

    /// Bytes of payload that follow.
    var length: UInt32 = 0
    /// A `FrameType`, or one that this build does not know.
    var type: UInt8
    var flags: FrameFlags = []
    /// On REPLY and GOAWAY a gRPC status code.
    var status: UInt16 = 0
    var callID: UInt32 = 0
    /// On CALL the method's number.
    var method: UInt32 = 0
    /// On CALL the time-out in milliseconds; on REPLY the microseconds the server took, or with NOT_PROCESSED the
    /// milliseconds after which to try again; on CREDIT the number of credits; on CHUNK its number in the message.
    var aux: UInt32 = 0

    init(_ type: FrameType, flags: FrameFlags = [], status: StatusCode = .ok, callID: UInt32 = 0) {
        self.type = type.rawValue
        self.flags = flags
        self.status = status.rawValue
        self.callID = callID
    }

    /// The header at an index of a buffer, its front if not said, or nil while fewer than 20 bytes are there.
    init?(peeking buffer: ByteBuffer, at index: Int? = nil) {
        let start = index ?? buffer.readerIndex
        guard buffer.writerIndex - start >= Self.bytes,
            let length = buffer.getInteger(at: start, as: UInt32.self),
            let type = buffer.getInteger(at: start + 4, as: UInt8.self),
            let flags = buffer.getInteger(at: start + 5, as: UInt8.self),
            let status = buffer.getInteger(at: start + 6, as: UInt16.self),
            let callID = buffer.getInteger(at: start + 8, as: UInt32.self),
            let method = buffer.getInteger(at: start + 12, as: UInt32.self),
            let aux = buffer.getInteger(at: start + 16, as: UInt32.self)
        else { return nil }
        self.length = length
        self.type = type
        self.flags = FrameFlags(rawValue: flags)
        self.status = status
        self.callID = callID
        self.method = method
        self.aux = aux
    }

    func write(to buffer: inout ByteBuffer, at index: Int) {
        buffer.setInteger(length, at: index)
        buffer.setInteger(type, at: index + 4)
        buffer.setInteger(flags.rawValue, at: index + 5)
        buffer.setInteger(status, at: index + 6)
        buffer.setInteger(callID, at: index + 8)
        buffer.setInteger(method, at: index + 12)
        buffer.setInteger(aux, at: index + 16)
    }
}

/// The eight bytes that each side sends first.
enum Preface {
    static let bytes = 8
    /// `PHUB`.
    static let magic: UInt32 = 0x5048_5542
    static let major: UInt8 = 1
    static let minor: UInt8 = 0

    static func append(to buffer: inout ByteBuffer) {
        buffer.writeMultipleIntegers(magic, major, minor, UInt16(0))
    }

    /// Reads the preface off the front of a buffer; nil while it is not all there.
    ///
    /// Throws as soon as it can be none of ours.
    static func read(from buffer: inout ByteBuffer) throws(Status) -> Void? {
        let known = unsafe withUnsafeBytes(of: magic.bigEndian) { unsafe Array($0) }
        guard buffer.readableBytesView.prefix(4).elementsEqual(known.prefix(buffer.readableBytes)) else {
            throw Status(.invalidArgument, "The connection does not begin with the preface.")
        }
        guard buffer.readableBytes >= bytes else { return nil }
        guard buffer.getInteger(at: buffer.readerIndex + 4, as: UInt8.self) == major else {
            throw Status(.unimplemented, "Only version \(major) of the protocol is spoken here.")
        }
        buffer.moveReaderIndex(forwardBy: bytes)
        return ()
    }
}

// MARK: Whole frames

extension ByteBuffer {
    /// Appends a frame whose payload `write` appends, and returns the payload's length in bytes.
    @discardableResult
    mutating func appendFrame(_ header: FrameHeader, _ write: (inout ByteBuffer) -> Void) -> Int {
        let start = writerIndex
        writeRepeatingByte(0, count: FrameHeader.bytes)
        write(&self)
        var header = header
        header.length = UInt32(writerIndex - start - FrameHeader.bytes)
        header.write(to: &self, at: start)
        return Int(header.length)
    }

    /// Appends a CALL, or throws where the request is longer than `limit` bytes.
    ///
    /// - Parameter body: the request, or nothing where it follows in items.
    mutating func appendCall(
        _ method: MethodDescriptor, id: UInt32, call: Call, body: ByteBuffer, limit: Int
    ) throws(Status) {
        var header = FrameHeader(.call, flags: .meta, callID: id)
        guard body.readableBytes <= limit else { throw .tooLong(header, limit: limit) }
        if method.isIdempotent { header.flags.insert(.idempotent) }
        if method.takesItems { header.flags.insert(.more) }
        header.method = method.id
        header.aux = max(1, call.deadline.millisecondsLeft)
        appendFrame(header) { buffer in
            buffer.appendMeta(call.meta)
            buffer.writeImmutableBuffer(body)
        }
    }

    /// Appends a REPLY: the answer, or the status that took its place.
    ///
    /// An answer longer than `limit` bytes becomes a status, and a status too long for one frame its code alone.
    mutating func appendReply(id: UInt32, _ answer: Result<Answer, Status>, microseconds: UInt32, limit: Int) {
        let start = writerIndex
        var header = FrameHeader(.reply, callID: id)
        header.aux = microseconds
        switch answer {
        case .success(let answer):
            guard appendFrame(header, answer.append) > limit else { return }
            moveWriterIndex(to: start)
            let status = Status.tooLong(header, limit: limit)
            appendReply(id: id, .failure(status), microseconds: microseconds, limit: limit)
        case .failure(let status):
            header.status = status.code.rawValue
            if let milliseconds = status.retryAfterMilliseconds {
                header.flags.insert(.notProcessed)
                header.aux = milliseconds
            }
            let longest = min(limit, Limits.frameBytes)
            guard appendFrame(header, { status.wire.encode(into: &$0) }) > longest else { return }
            moveWriterIndex(to: start)
            let short = Status(status.code, "The reason is longer than \(longest) bytes.", reason: status.reason)
            appendFrame(header) { short.wire.encode(into: &$0) }
        }
    }

    /// Appends an ITEM of a stream.
    mutating func appendItem(_ item: ByteBuffer, id: UInt32) {
        appendFrame(FrameHeader(.item, callID: id)) { $0.writeImmutableBuffer(item) }
    }

    /// Appends the ITEM that ends a stream.
    mutating func appendEnd(id: UInt32) { append(FrameHeader(.item, flags: .end, callID: id)) }

    mutating func appendCredit(_ count: Int, id: UInt32) {
        var header = FrameHeader(.credit, callID: id)
        header.aux = UInt32(count)
        append(header)
    }

    /// Appends a frame without a payload.
    mutating func append(_ header: FrameHeader) { appendFrame(header) { _ in } }

    mutating func appendGoAway(_ status: Status) {
        appendFrame(FrameHeader(.goAway, status: status.code)) { status.wire.encode(into: &$0) }
    }

    /// Appends the GOAWAY of a server that takes leave: it takes in no call beyond `lastCall`, and answers what it has.
    mutating func appendLeave(lastCall: UInt32) { append(FrameHeader(.goAway, callID: lastCall)) }

    mutating func appendSettings(_ settings: RPCWire.Settings) {
        appendFrame(FrameHeader(.settings)) { settings.encode(into: &$0) }
    }

    private mutating func appendMeta(_ meta: RPCWire.Meta) {
        let start = writerIndex
        writeInteger(UInt32(0))
        meta.encode(into: &self)
        setInteger(UInt32(writerIndex - start - 4), at: start)
    }

    /// Takes the `Meta` off the front of a CALL's payload.
    mutating func readMeta() throws(Status) -> RPCWire.Meta {
        guard let length = readInteger(as: UInt32.self), let slice = readSlice(length: Int(length)) else {
            throw .invalid("", .malformed, "The call's meta is cut short.")
        }
        return try RPCWire.Meta(decoding: slice)
    }
}

extension ItemQueue {
    /// Takes in an ITEM: one more, or the end.
    func take(_ header: FrameHeader, _ payload: ByteBuffer) throws(Status) {
        if header.flags.contains(.end) { end() } else { try push(payload) }
    }
}

extension ByteBuffer {
    /// Throws where a stream's item is longer than its method allows.
    func checkItem(limit: Int) throws(Status) {
        guard readableBytes <= limit else { throw .tooLong(FrameHeader(.item), limit: limit) }
    }
}

/// What a handler answers: a message to be packed, bytes that came packed from another process, or a stream of those.
enum Answer: Sendable {
    case message(any Message)
    case bytes(ByteBuffer)
    case items(ItemStream<ByteBuffer>)

    func append(to buffer: inout ByteBuffer) {
        switch self {
        case .message(let message): message.encode(into: &buffer)
        case .bytes(let bytes): buffer.writeImmutableBuffer(bytes)
        case .items: preconditionFailure("A stream's items go one by one")
        }
    }
}

extension Status {
    /// The status that a failed reply, a refusal or a GOAWAY carries.
    init(reading header: FrameHeader, _ payload: ByteBuffer) {
        let code = StatusCode(rawValue: header.status) ?? .unknown
        guard let wire = try? RPCWire.Status(decoding: payload) else {
            self.init(code, "The answer could not be read.")
            return
        }
        self.init(code, wire)
        guard header.flags.contains(.notProcessed) else { return }
        retryable = true
        retryAfterMilliseconds = header.aux
    }
}
