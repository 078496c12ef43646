import CProtobufC
import NIOCore

/// A message of the contract: a Swift value that passes to and from protobuf-c's struct of the same shape.
///
/// The C struct lives inside one synchronous scope; only values leave it.
package protocol Message: Sendable, Hashable {
    static var descriptor: MessageDescriptor { get }
    /// The value that a C struct of this type holds.
    init(reading raw: UnsafeRawPointer)
    /// A C struct of this value, allocated in `arena`.
    func write(in arena: Arena) -> UnsafeMutableRawPointer
}

extension Message {
    /// The message that a buffer's readable bytes encode.
    ///
    /// Throws `invalidArgument`, naming the field where there is one, for bytes that are not such a message.
    package init(decoding buffer: ByteBuffer) throws(Status) {
        let arena = Arena.begin()
        defer { arena.end() }
        self = unsafe Self(reading: try Codec.unpack(buffer, as: Self.descriptor, in: arena))
    }

    /// The message that some bytes encode.
    package init(decoding bytes: [UInt8]) throws(Status) { try self.init(decoding: ByteBuffer(bytes: bytes)) }

    package func encode(into buffer: inout ByteBuffer) {
        let arena = Arena.begin()
        defer { arena.end() }
        unsafe Codec.pack(write(in: arena), into: &buffer)
    }

    package var encoded: ByteBuffer {
        let arena = Arena.begin()
        defer { arena.end() }
        return unsafe Codec.packed(write(in: arena))
    }
}

extension Message {
    package var encodedBytes: [UInt8] { Array(encoded.readableBytesView) }
}

/// An enum of the contract: every number is one of its values, be it one without a name.
package protocol WireEnum: Sendable, Hashable, CaseIterable {
    init(rawValue: Int32)
    var rawValue: Int32 { get }
}

/// The two passages between bytes and C structs.
enum Codec {
    /// A C struct in `arena` of the message that `bytes` encode, after they were found safe to unpack.
    static func unpack(
        _ bytes: UnsafeRawBufferPointer, as type: MessageDescriptor, in arena: Arena
    ) throws(Status) -> UnsafeRawPointer {
        try unsafe PreScan.check(bytes, as: type)
        let allocator = unsafe arena.allocator(limit: Limits.arenaBytes(forMessageOf: bytes.count))
        // protobuf-c wants an address even where there are no bytes.
        let start = unsafe bytes.baseAddress ?? UnsafeRawPointer(type.pointer)
        let octets = unsafe start.assumingMemoryBound(to: UInt8.self)
        guard let message = unsafe protobuf_c_message_unpack(type.pointer, allocator, bytes.count, octets) else {
            throw .invalid("", .tooLarge, "The message holds more parts than its size allows for.")
        }
        return UnsafeRawPointer(message)
    }

    static func unpack(
        _ buffer: ByteBuffer, as type: MessageDescriptor, in arena: Arena
    ) throws(Status) -> UnsafeRawPointer {
        try unsafe buffer.withReadable { bytes throws(Status) in
            try unsafe unpack(bytes, as: type, in: arena)
        }
    }

    static func packed(_ message: UnsafeMutableRawPointer) -> ByteBuffer {
        let size = unsafe packedSize(message)
        var buffer = ByteBufferAllocator().buffer(capacity: size)
        unsafe pack(message, of: size, into: &buffer)
        return buffer
    }

    static func pack(_ message: UnsafeMutableRawPointer, into buffer: inout ByteBuffer) {
        unsafe pack(message, of: packedSize(message), into: &buffer)
    }

    private static func pack(_ message: UnsafeMutableRawPointer, of size: Int, into buffer: inout ByteBuffer) {
        unsafe buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: size) { room in
            guard let start = room.baseAddress else { return 0 }
            return unsafe protobuf_c_message_pack(
                message.assumingMemoryBound(to: ProtobufCMessage.self), start.assumingMemoryBound(to: UInt8.self))
        }
    }

    private static func packedSize(_ message: UnsafeMutableRawPointer) -> Int {
        unsafe protobuf_c_message_get_packed_size(message.assumingMemoryBound(to: ProtobufCMessage.self))
    }
}

extension ByteBuffer {
    /// `withUnsafeReadableBytes`, keeping the type of what is thrown.
    func withReadable<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
        try unsafe withUnsafeReadableBytes { bytes in
            Result { () throws(E) in try unsafe body(bytes) }
        }.get()
    }
}
