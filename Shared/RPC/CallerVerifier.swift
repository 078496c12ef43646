import Crypto
import NIOCore
import Synchronization

/// Tells a service whether the gateway has signed who calls.
package final class CallerVerifier: Sendable {
    private let keys: @Sendable () throws(KeyFault) -> [[UInt8]]
    private let now: @Sendable () -> Int64
    private let verified: Mutex<ExpiringCache<SHA256Digest, [UInt8]>>

    /// `keys` are the public keys of 32 bytes that are good now; at most `limit` callers are remembered.
    init(
        keys: @escaping @Sendable () throws(KeyFault) -> [[UInt8]], now: @escaping @Sendable () -> Int64,
        limit: Int = Limits.rememberedCallers
    ) {
        verified = Mutex(ExpiringCache(limit: limit))
        self.keys = keys
        self.now = now
    }

    var remembered: Int { verified.withLock { $0.count } }

    /// The encoded `rpc.CallerContext` in an encoded `rpc.SignedCaller`.
    ///
    /// Throws `unauthenticated` with `CALLER_FORGED` or `CALLER_EXPIRED`, and `unavailable` where the keys cannot be
    /// read. A verified one is remembered until it expires.
    package func verify(_ bytes: [UInt8]) throws(Status) -> [UInt8] {
        guard bytes.count <= Limits.signedCallerBytes else { throw Self.forged }
        let now = now()
        let digest = SHA256.hash(data: bytes)
        if let context = verified.withLock({ $0.value(for: digest, at: now) }) { return context }
        let (context, expiresAt) = try read(bytes)
        guard now < expiresAt else {
            throw Status(.unauthenticated, "The caller's signature has expired.", reason: "CALLER_EXPIRED")
        }
        verified.withLock { $0.insert(context, for: digest, until: expiresAt) }
        return context
    }

    private func read(_ bytes: [UInt8]) throws(Status) -> (context: [UInt8], expiresAt: Int64) {
        guard let caller = try? RPCWire.SignedCaller(decoding: ByteBuffer(bytes: bytes)), try isSigned(caller),
            let context = try? RPCWire.CallerContext(decoding: ByteBuffer(bytes: caller.context))
        else { throw Self.forged }
        return (caller.context, context.expiresAt)
    }

    private func isSigned(_ caller: RPCWire.SignedCaller) throws(Status) -> Bool {
        let bytes = RPCWire.SignedCaller.signedBytes(of: caller.context)
        return try readKeys().contains { key in
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key)
            return key?.isValidSignature(caller.signature, for: bytes) == true
        }
    }

    private func readKeys() throws(Status) -> [[UInt8]] {
        do throws(KeyFault) { return try keys() } catch {
            throw Status(
                .unavailable, "The keys that callers are verified by cannot be read.", reason: "CALLER_KEYS",
                retryable: true)
        }
    }

    private static let forged = Status(
        .unauthenticated, "The caller is not signed by the gateway.", reason: "CALLER_FORGED")
}
