import Crypto
import Synchronization

/// Signs for the gateway who calls, so that services believe it and nobody else about that.
package final class CallerSigner: Sendable {
    private let readKey: @Sendable () throws(KeyFault) -> Curve25519.Signing.PrivateKey
    /// The last one that could be read.
    private let key: Mutex<Curve25519.Signing.PrivateKey>
    private let now: @Sendable () -> Int64
    private let signed: Mutex<ExpiringCache<RPCWire.CallerContext, [UInt8]>>

    /// At most `limit` callers are remembered; each signature is made with the key that there is then.
    init(
        key readKey: @escaping @Sendable () throws(KeyFault) -> Curve25519.Signing.PrivateKey,
        now: @escaping @Sendable () -> Int64, limit: Int = Limits.rememberedCallers
    ) throws(KeyFault) {
        signed = Mutex(ExpiringCache(limit: limit))
        self.readKey = readKey
        key = Mutex(try readKey())
        self.now = now
    }

    /// What belongs into `gateway.verifying`: 32 bytes.
    package var verifyingKey: [UInt8] { Array(key.withLock { $0 }.publicKey.rawRepresentation) }

    var remembered: Int { signed.withLock { $0.count } }

    /// The context with 60 s to live, signed: an encoded `rpc.SignedCaller`.
    ///
    /// The same caller gets the same bytes for 30 s, so that services need verify them once.
    package func sign(_ context: RPCWire.CallerContext) -> [UInt8] {
        let now = now()
        if let bytes = signed.withLock({ $0.value(for: context, at: now) }) { return bytes }
        let bytes = signature(of: context, expiresAt: now + Limits.callerLifetimeMilliseconds)
        signed.withLock { $0.insert(bytes, for: context, until: now + Limits.callerReuseMilliseconds) }
        return bytes
    }

    private func signature(of context: RPCWire.CallerContext, expiresAt: Int64) -> [UInt8] {
        var context = context
        context.expiresAt = expiresAt
        let bytes = context.encodedBytes
        let key = key.withLock { key in
            // A key that cannot be read now was not exchanged either.
            if let present = try? readKey() { key = present }
            return key
        }
        // It fails only where there is no memory left.
        let signature = try! key.signature(for: RPCWire.SignedCaller.signedBytes(of: bytes))
        return RPCWire.SignedCaller(context: bytes, signature: Array(signature)).encodedBytes
    }
}

extension RPCWire.SignedCaller {
    /// What is signed: the context, and before it what it is, so that no other signature can be taken for one.
    static func signedBytes(of context: [UInt8]) -> [UInt8] { Array("PHUB caller 1\0".utf8) + context }
}
