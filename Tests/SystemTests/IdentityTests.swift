import Foundation
import Logging
import Messages
import NIOCore
import NIOPosix
import RPC
import TestSupport
import Testing

/// Whoever comes to a service's own port, past the gateway.
@Suite(.serialized) struct IdentityTests {
    private func keys(_ stack: Stack) -> KeyFolder { KeyFolder(stack.data.path + "/keys") }

    /// A client of allocation's that calls itself by a name and holds a secret, be they its own or not.
    private func client(called name: String, _ secret: LinkSecret, _ stack: Stack) -> Client {
        Client(
            to: Address(host: "127.0.0.1", port: stack.ports["allocation"]!), name: "allocation",
            settings: .own(service: name, instance: "test", build: "test", schemaHash: 0), secret: { secret },
            group: MultiThreadedEventLoopGroup.singleton,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    /// Asks for the list of cases; why that was refused, and nil where it was not.
    private func refusal(
        called name: String, _ secret: LinkSecret, caller: [UInt8] = [], _ stack: Stack
    ) async throws -> Status? {
        let client = client(called: name, secret, stack)
        defer { client.close() }
        do {
            let call = Call(deadline: .after(.seconds(5)), area: "CL", caller: caller)
            _ = try await AllocationClient(client).listCases(.init(), call)
            return nil
        } catch let status as Status {
            return status
        }
    }

    private static let administrator = RPCWire.CallerContext(account: "hub.admin", role: "hubAdministrator")

    @Test func `Who has no key, or another's, or another's name, is refused and counted`() async throws {
        let stack = try await Stack()
        let keys = keys(stack)
        let unpaidWork = try keys.secrets(client: "unpaid-work", server: "allocation").current
        let reversed = try keys.secrets(client: "allocation", server: "unpaid-work").current
        let elsewhere = try keys.secrets(client: "gateway", server: "unpaid-work").current
        let intruders = [
            ("gateway", LinkSecret.none), ("stranger", .none), ("../keys/gateway", .none), ("gateway", unpaidWork),
            ("hub", unpaidWork), ("unpaid-work", reversed), ("gateway", elsewhere),
        ]
        let caller = try keys.callerSigner().sign(Self.administrator)
        for (number, (name, secret)) in intruders.enumerated() {
            let refusal = try await refusal(called: name, secret, caller: caller, stack)
            #expect(refusal?.code == .unavailable, "\(name)")
            let isLinkFault = ["secret is not known", "no link from this"].contains {
                refusal?.message.contains($0) == true
            }
            #expect(isLinkFault, "\(name): \(refusal?.message ?? "accepted")")
            #expect(await stack.refusalsOfAllocation()["LINK_UNKNOWN", default: 0] > number)
        }
    }

    @Test func `A service may follow allocation's feed, and call nothing else of it`() async throws {
        let stack = try await Stack()
        try await stack.takeIn(people: 12, seed: 100)
        let secret = try keys(stack).secrets(client: "unpaid-work", server: "allocation").current
        let caller = try keys(stack).callerSigner().sign(Self.administrator)
        let refusal = try await refusal(called: "unpaid-work", secret, caller: caller, stack)
        #expect(refusal?.code == .permissionDenied && refusal?.reason == "LINK_METHOD")
        #expect(await stack.refusalsOfAllocation() == ["LINK_METHOD": 1])
        let follower = client(called: "unpaid-work", secret, stack)
        defer { follower.close() }
        let events = try await FeedClient(follower).follow(
            .init(follower: "unpaid-work", topics: ["case"], telling: .init()), Call(deadline: .after(.seconds(10))))
        let first = try #require(try await events.next())
        #expect(first.topic == "case" && first.stands)
    }

    @Test func `A caller whom the gateway has not signed, or not lately, is refused and counted`() async throws {
        let stack = try await Stack()
        let secret = try keys(stack).secrets(client: "hub", server: "allocation").current
        let other = try ScratchFolder()
        #expect(await stack.hub(["keys"], environment: ["HUB_KEYS_DIR": other.path]).code == 0)
        let now = Int64(Date.now.timeIntervalSince1970 * 1_000)
        let signer = try keys(stack).callerSigner()
        let good = signer.sign(Self.administrator)
        #expect(try await refusal(called: "hub", secret, caller: good, stack) == nil)

        let forged = try KeyFolder(other.path).callerSigner().sign(Self.administrator)
        let expired = try keys(stack).callerSigner(now: { now - 61_000 }).sign(Self.administrator)
        let unsigned = RPCWire.SignedCaller(context: Self.administrator.encodedBytes).encodedBytes
        var promoted = try RPCWire.SignedCaller(
            decoding: ByteBuffer(bytes: signer.sign(.init(account: "upw.supervisor"))))
        promoted.context = try RPCWire.SignedCaller(decoding: ByteBuffer(bytes: good)).context
        let callers = [
            (forged, "CALLER_FORGED"), (expired, "CALLER_EXPIRED"), (unsigned, "CALLER_FORGED"),
            (promoted.encodedBytes, "CALLER_FORGED"), (Array("junk".utf8), "CALLER_FORGED"),
        ]
        for (caller, reason) in callers {
            let refusal = try await refusal(called: "hub", secret, caller: caller, stack)
            #expect(refusal?.code == .unauthenticated && refusal?.reason == reason)
        }
        #expect(await stack.refusalsOfAllocation() == ["CALLER_FORGED": 4, "CALLER_EXPIRED": 1])
    }

    @Test func `What a gateway has sent does nothing when it is sent again, whole or in part`() async throws {
        let stack = try await Stack()
        let eavesdropper = Eavesdropper()
        let proxy = try await Proxy(to: stack.ports["allocation"]!, eavesdropper.meddle)
        defer { proxy.close() }
        try await stack.restart("gateway", ["HUB_ALLOCATION_ADDRESS": "127.0.0.1:\(proxy.port)"])
        #expect(await Stack.eventually { await stack.hub(["health"]).code == 0 })
        try await stack.takeIn(people: 12, seed: 100)
        let before = await stack.hub(["verify"]).out

        let sent = eavesdropper.sent
        let settings = 8 + 20 + Int(sent[10]) << 8 + Int(sent[11])
        let proof = 20 + 16
        try await expectRefusal(of: sent, stack, count: 1)
        // Without its proof, and each of them sealed for another connection.
        try await expectRefusal(of: Array(sent[..<settings] + sent[(settings + proof)...]), stack, count: 2)
        // No tag at all: a call right after the settings.
        try await expectRefusal(of: Array(sent[..<settings]) + [UInt8](repeating: 0, count: 64), stack, count: 3)
        #expect(await stack.hub(["verify"]).out == before)

        // A frame that comes twice over the connection it was made for.
        eavesdropper.change(next: .toServer) { piece in
            ByteBuffer(bytes: piece.readableBytesView + piece.readableBytesView)
        }
        try await stack.takeIn(people: 12, seed: 101)
        #expect(eavesdropper.isDone)
        #expect(await stack.refusalsOfAllocation()["FRAME_TAG"] == 4)
        await stack.expectAgreement(within: 10)
        await stack.expectSoundStores()
    }

    /// Sends bytes to allocation's own port; it ends the connection and counts that.
    private func expectRefusal(of bytes: [UInt8], _ stack: Stack, count: Int) async throws {
        let socket = try RawSocket(port: stack.ports["allocation"]!)
        socket.send(bytes)
        #expect(await socket.isClosed(within: 5))
        #expect(await stack.refusalsOfAllocation()["FRAME_TAG"] == count)
    }

    @Test func `Keys are exchanged without a restart, and the one before the previous is no longer believed`()
        async throws
    {
        let stack = try await Stack()
        let proxy = try await Proxy(to: stack.ports["allocation"]!) { piece, _, _ in piece }
        defer { proxy.close() }
        for name in ["gateway", "unpaid-work"] {
            try await stack.restart(name, ["HUB_ALLOCATION_ADDRESS": "127.0.0.1:\(proxy.port)"])
        }
        #expect(await Stack.eventually { await stack.hub(["health"]).code == 0 })
        let old = try keys(stack).secrets(client: "hub", server: "allocation").current
        for (round, isOldBelieved) in [true, false].enumerated() {
            #expect(await stack.hub(["keys", "--rotate"]).code == 0)
            // The gateway and unpaid work connect anew, with the new key.
            proxy.cut()
            let caller = try keys(stack).callerSigner().sign(Self.administrator)
            #expect((try await refusal(called: "hub", old, caller: caller, stack) == nil) == isOldBelieved)
            let new = try keys(stack).secrets(client: "hub", server: "allocation").current
            #expect(try await refusal(called: "hub", new, caller: caller, stack) == nil)
            #expect(await Stack.eventually { await stack.hub(["health"]).code == 0 })
            try await stack.takeIn(people: 12, seed: 100 + round)
            await stack.expectAgreement(within: 10)
        }
        // Somebody for whom the gateway has not signed before, and so does with the key that it has now.
        let call = await stack.hub(["call", "Allocation/ListCases", "{}", "--as", "hub.officer"])
        #expect(call.code == 0, "\(call.error)")
    }
}
