import Crypto
import NIOCore

/// One direction of a connection: tags its frames at the one end, checks their tags at the other.
///
/// HMAC-SHA256 (RFC 2104), cut to 16 bytes, over the frame's number, its header and its payload. AES-GMAC would cost a
/// fifth of it for 64 KiB, but three times as much for the 100 bytes that most frames have, since swift-crypto makes a
/// cipher anew for every tag. `HMAC` of the same library costs twice as much as the two hashes it is made of.
struct FrameSeal: Sendable {
    enum Direction: String, Sendable {
        case toServer = "PHUB 1 to server"
        case toClient = "PHUB 1 to client"
    }

    /// Bytes after each frame, which its `length` does not count.
    static let tagBytes = 16

    /// The two hashes of HMAC, which have taken in the key; each frame has copies.
    private let inner: SHA256
    private let outer: SHA256
    /// The next frame's number, counted from 0.
    private var sequence: UInt64 = 0

    /// Keys that nobody has who does not know the secret, and that no other connection has: both sides' SETTINGS go
    /// into them, as they were on the wire, and with these the nonce of each.
    init(_ secret: LinkSecret, _ direction: Direction, clientSettings: ByteBuffer, serverSettings: ByteBuffer) {
        var settings = SHA256()
        for payload in [clientSettings, serverSettings] {
            unsafe withUnsafeBytes(of: UInt32(payload.readableBytes).bigEndian) {
                unsafe settings.update(bufferPointer: $0)
            }
            unsafe payload.withUnsafeReadableBytes { unsafe settings.update(bufferPointer: $0) }
        }
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret.key, salt: Array(settings.finalize()), info: Array(direction.rawValue.utf8),
            outputByteCount: SHA256.byteCount)
        inner = Self.hash(of: key, padding: 0x36)
        outer = Self.hash(of: key, padding: 0x5C)
    }

    private static func hash(of key: SymmetricKey, padding: UInt8) -> SHA256 {
        var hash = SHA256()
        let block = unsafe key.withUnsafeBytes { unsafe Array($0) }
        let rest = [UInt8](repeating: 0, count: SHA256.blockByteCount - block.count)
        hash.update(data: (block + rest).map { $0 ^ padding })
        return hash
    }

    /// Appends the tag of the frame that begins at the index `start` and ends the buffer.
    mutating func seal(_ buffer: inout ByteBuffer, from start: Int) {
        let offset = start - buffer.readerIndex
        let tag = unsafe buffer.withUnsafeReadableBytes {
            unsafe nextTag(UnsafeRawBufferPointer(rebasing: $0[offset...]))
        }
        buffer.writeMultipleIntegers(tag.0, tag.1)
    }

    /// Checks the frame at the front of a buffer, `frameBytes` of header and payload and then its tag; moves nothing on.
    ///
    /// Throws `unauthenticated` with `FRAME_TAG` where the tag does not fit, or is not there; the connection is over.
    mutating func open(_ buffer: ByteBuffer, frameBytes: Int) throws(Status) {
        let end = buffer.readerIndex + frameBytes
        guard let first = buffer.getInteger(at: end, as: UInt64.self),
            let second = buffer.getInteger(at: end + 8, as: UInt64.self)
        else { throw Self.wrongTag }
        let tag = unsafe buffer.withUnsafeReadableBytes {
            unsafe nextTag(UnsafeRawBufferPointer(rebasing: $0[..<frameBytes]))
        }
        // Both halves are compared, whatever the first one says: the time taken tells a forger nothing.
        guard (first ^ tag.0) | (second ^ tag.1) == 0 else { throw Self.wrongTag }
    }

    private static let wrongTag = Status(
        .unauthenticated, "A frame's tag does not fit what was sent.", reason: "FRAME_TAG")

    private mutating func nextTag(_ frame: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
        var (inner, outer) = (inner, outer)
        unsafe withUnsafeBytes(of: sequence.bigEndian) { unsafe inner.update(bufferPointer: $0) }
        unsafe inner.update(bufferPointer: frame)
        unsafe inner.finalize().withUnsafeBytes { unsafe outer.update(bufferPointer: $0) }
        sequence += 1
        return unsafe outer.finalize().withUnsafeBytes { bytes in
            unsafe (
                UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }
}
