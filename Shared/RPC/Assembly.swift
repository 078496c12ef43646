import NIOCore

/// The messages of a connection that have come in part: each call's is put together until its last frame is there.
struct Assembly {
    enum Outcome {
        /// A message is whole; the header is that of its first frame.
        case whole(FrameHeader, ByteBuffer)
        /// More of it is to come.
        case partial
        /// It is longer than it may be, and nothing of it is kept; so ends the call, and the connection lives.
        case refused(Status)
    }

    private struct Part {
        let first: FrameHeader
        var payload: ByteBuffer
        /// Of the CHUNK that must come next.
        var number: UInt32 = 1
    }

    private var parts: [UInt32: Part] = [:]
    /// Bytes of all parts.
    private var bytes = 0

    /// Takes in a frame of a call that is known; throws for one that is out of order, which ends the connection.
    ///
    /// - Parameter limit: bytes of the longest message that the call's method allows.
    mutating func take(_ header: FrameHeader, _ payload: ByteBuffer, limit: Int) throws(Status) -> Outcome {
        let isChunk = header.type == FrameType.chunk.rawValue
        let isLast = !header.flags.contains(.continued)
        if !isChunk, isLast, parts.isEmpty { return .whole(header, payload) }
        guard var part = parts.removeValue(forKey: header.callID) else {
            guard !isChunk else { throw Self.outOfOrder }
            return isLast ? .whole(header, payload) : keep(Part(first: header, payload: payload), limit)
        }
        bytes -= part.payload.readableBytes
        guard isChunk, header.aux == part.number, payload.readableBytes > 0 else { throw Self.outOfOrder }
        part.payload.writeImmutableBuffer(payload)
        part.number += 1
        guard isLast, part.payload.readableBytes <= limit else { return keep(part, limit) }
        return .whole(part.first, part.payload)
    }

    /// Keeps a part, where there is room for it.
    private mutating func keep(_ part: Part, _ limit: Int) -> Outcome {
        guard part.payload.readableBytes <= limit else { return .refused(.tooLong(part.first, limit: limit)) }
        guard bytes + part.payload.readableBytes <= Limits.assemblyBytes else {
            let words = "More than \(Limits.assemblyBytes) bytes of unfinished messages came at once."
            return .refused(Status(.resourceExhausted, words, retryable: true))
        }
        bytes += part.payload.readableBytes
        parts[part.first.callID] = part
        return .partial
    }

    /// Forgets what came of a call's message.
    mutating func drop(_ callID: UInt32) {
        if let part = parts.removeValue(forKey: callID) { bytes -= part.payload.readableBytes }
    }

    private static let outOfOrder = Status(.invalidArgument, "A piece of a message came out of its order.")
}

extension Status {
    /// What is said of a message that is longer than its method allows: the request's fault, or the answer's.
    static func tooLong(_ header: FrameHeader, limit: Int) -> Status {
        switch FrameType(rawValue: header.type) {
        case .call: .invalid("", .tooLarge, "The request is longer than \(limit) bytes.")
        case .item: Status(.resourceExhausted, "A stream's item is longer than \(limit) bytes.")
        default: Status(.resourceExhausted, "The answer is longer than \(limit) bytes.")
        }
    }
}
