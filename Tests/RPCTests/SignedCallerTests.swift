import NIOCore
import Testing

@testable import RPC

@Suite struct SignedCallerTests {
    private let keys: TestKeys
    private let clock = SettableClock(at: 1_000_000)
    private let signer: CallerSigner
    private let verifier: CallerVerifier
    private let admin = RPCWire.CallerContext(account: "hub.admin", role: "hubAdministrator", staffId: "STF0119")

    init() throws {
        keys = try TestKeys()
        try keys.write(keyText(from: 0), to: "gateway.signing")
        signer = try keys.folder.callerSigner(now: clock.now)
        try keys.write(hex(signer.verifyingKey) + "\n", to: "gateway.verifying", mode: 0o644)
        verifier = try keys.folder.callerVerifier(now: clock.now)
    }

    private func refusal(_ bytes: [UInt8], by verifier: CallerVerifier? = nil) -> String? {
        let status = status { try (verifier ?? self.verifier).verify(bytes) }
        #expect(status == nil || status?.code == .unauthenticated)
        return status?.reason
    }

    /// A signer and its public key, other than the gateway's.
    private func otherSigner() throws -> CallerSigner {
        let other = try TestKeys()
        try other.write(keyText(from: 50), to: "gateway.signing")
        return try other.folder.callerSigner(now: clock.now)
    }

    /// Made by another implementation (OpenSSL, from the same private key).
    @Test func `The signature is that of the specification`() {
        #expect(hex(signer.verifyingKey) == "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8")
        let expected = """
            0a2a0a096875622e61646d696e121068756241646d696e6973747261746f721a075354463031313920a0d94012408260a9efad0459\
            6ac56293e939d03af99b958bd260620b872fcb9f6810fc0d5a04f57df97fe96150ff38461b2c83249be1fb261cd3a7e4f1b99087d1\
            d4593805
            """
        #expect(hex(signer.sign(admin)) == expected)
    }

    @Test func `What the gateway signed is believed, and tells until when`() throws {
        let context = try RPCWire.CallerContext(decoding: try verifier.verify(signer.sign(admin)))
        var expected = admin
        expected.expiresAt = 1_060_000
        #expect(context == expected)
    }

    @Test func `Each bit of context and signature counts, whether or not the true one was seen before`() throws {
        let bytes = signer.sign(admin)
        for isSeen in [false, true] {
            if isSeen { _ = try verifier.verify(bytes) }
            for bit in 0..<bytes.count * 8 {
                var changed = bytes
                changed[bit / 8] ^= 1 << (bit % 8)
                #expect(refusal(changed) == "CALLER_FORGED", "bit \(bit)")
            }
        }
    }

    @Test func `What is unsigned, signed by another, signed as something else or no message is refused`() throws {
        let context = try RPCWire.SignedCaller(decoding: signer.sign(admin)).context
        let forgeries: [[UInt8]] = [
            [], [0xFF], context, Array("hub.admin".utf8), RPCWire.SignedCaller(context: context).encodedBytes,
            RPCWire.SignedCaller(context: context, signature: Array(repeating: 0, count: 64)).encodedBytes,
            try otherSigner().sign(admin),
        ]
        for forgery in forgeries { #expect(refusal(forgery) == "CALLER_FORGED") }
    }

    @Test func `A signature dies after 60 seconds, to the millisecond, also where it was verified before`() throws {
        let bytes = signer.sign(admin)
        clock.set(1_059_999)
        let fresh = try keys.folder.callerVerifier(now: clock.now)
        #expect(refusal(bytes) == nil)
        clock.set(1_060_000)
        #expect(refusal(bytes) == "CALLER_EXPIRED")
        #expect(refusal(bytes, by: fresh) == "CALLER_EXPIRED")
    }

    @Test func `The same caller gets the same signature for 30 seconds, another caller another one`() {
        let bytes = signer.sign(admin)
        clock.set(1_029_999)
        #expect(signer.sign(admin) == bytes)
        clock.set(1_030_000)
        #expect(signer.sign(admin) != bytes)
        var others = Set([signer.sign(admin)])
        others.insert(signer.sign(.init(account: "hub.other", role: "hubAdministrator", staffId: "STF0119")))
        others.insert(signer.sign(.init(account: "hub.admin", role: "teamManager", staffId: "STF0119")))
        others.insert(signer.sign(.init(account: "hub.admin", role: "hubAdministrator", staffId: "STF0120")))
        #expect(others.count == 4)
    }

    @Test func `A caller of 4,096 bytes is read, and one byte more is not`() {
        func bytes(account: Int) -> [UInt8] {
            signer.sign(.init(account: String(repeating: "a", count: account), role: "hubAdministrator"))
        }
        let rest = bytes(account: 3_000).count - 3_000
        #expect(bytes(account: 4_096 - rest).count == 4_096)
        #expect(refusal(bytes(account: 4_096 - rest)) == nil)
        #expect(refusal(bytes(account: 4_097 - rest)) == "CALLER_FORGED")
    }

    @Test func `Keys are exchanged while services run: the previous key goes on until it leaves the file`() throws {
        let next = try otherSigner()
        let (old, new) = (signer.sign(admin), next.sign(admin))
        #expect(refusal(new) == "CALLER_FORGED")
        try keys.write(
            hex(next.verifyingKey) + "\n" + hex(signer.verifyingKey) + "\n", to: "gateway.verifying", mode: 0o644)
        #expect(refusal(new) == nil)
        #expect(refusal(old) == nil)
        try keys.write(hex(next.verifyingKey) + "\n", to: "gateway.verifying", mode: 0o644)
        clock.set(1_030_000)
        #expect(refusal(next.sign(admin)) == nil)
        #expect(refusal(signer.sign(admin)) == "CALLER_FORGED")
    }

    @Test func `Keys that cannot be read stop the start, and later are no reason to believe or to call it forged`()
        throws
    {
        let bytes = signer.sign(admin)
        try keys.write(hex(signer.verifyingKey), to: "gateway.verifying", mode: 0o646)
        #expect(throws: KeyFault.self) { try keys.folder.callerVerifier() }
        let status = status { try verifier.verify(bytes) }
        #expect(status?.code == .unavailable)
        #expect(status?.reason == "CALLER_KEYS")
    }

    @Test func `A private key that others may read stops the start`() throws {
        try keys.write(keyText(from: 0), to: "gateway.signing", mode: 0o640)
        let fault = #expect(throws: KeyFault.self) { try keys.folder.callerSigner() }
        #expect(
            fault?.description
                == "The key file \(keys.path("gateway.signing")) has mode 0640: only its owner may have access.")
    }

    @Test func `However many call, only so many are remembered`() throws {
        let key = signer.verifyingKey
        let verifier = CallerVerifier(keys: { [key] }, now: clock.now, limit: 8)
        for number in 0..<40 { _ = try verifier.verify(signer.sign(.init(account: "account.\(number)"))) }
        #expect((4...8).contains(verifier.remembered))
        for number in 40..<4_200 { _ = signer.sign(.init(account: "account.\(number)")) }
        #expect(signer.remembered == 2_048 + 104)
    }

    @Test func `An expiring cache keeps at least the newer half, and never more than its limit`() {
        var cache = ExpiringCache<Int, Int>(limit: 8)
        for number in 0..<100 {
            cache.insert(number, for: number, until: 10)
            #expect(cache.count <= 8)
            for kept in max(0, number - 3)...number { #expect(cache.value(for: kept, at: 9) == kept) }
        }
        #expect(cache.value(for: 99, at: 10) == nil)
        cache.insert(7, for: 99, until: 20)
        #expect(cache.value(for: 99, at: 10) == 7)
        #expect(cache.value(for: 0, at: 9) == nil)
    }

    @Test func `Many threads may sign and verify at once`() async throws {
        try await withThrowingTaskGroup { group in
            for number in 0..<64 {
                group.addTask { try self.verifier.verify(self.signer.sign(.init(account: "account.\(number % 4)"))) }
            }
            var seen: Set<[UInt8]> = []
            for try await context in group { seen.insert(context) }
            #expect(seen.count == 4)
        }
    }
}
