import NIOCore
import Synchronization
import TestMessages
import TestSupport
import Testing

@testable import RPC

/// Messages longer than a frame, over a socket.
@Suite struct ChunkTests {
    private static func chunk(_ number: UInt32, call: UInt32, _ flags: FrameFlags = .continued, bytes: Int) -> [UInt8] {
        .frame(type: 3, flags: flags.rawValue, length: UInt32(bytes), callID: call, aux: number)
            + [UInt8](repeating: 0, count: bytes)
    }

    /// A call of `copy` whose request is not whole yet.
    private static func begun(_ id: UInt32, body: Int = 100, aux: UInt32 = 20_000) -> [UInt8] {
        .call(
            id: id, method: EchoMethods.copy.id, flags: [.meta, .continued], body: [UInt8](repeating: 0, count: body),
            aux: aux)
    }

    @Test func `Calls of every length share a connection, both ways, while others are cancelled`() async throws {
        try await withServer { server in
            let client = client(port: server.port)
            defer { client.close() }
            let echo = EchoClient(client)
            var random = SeededRandom(seed: 15)
            let calls = (0..<150).map { number in
                let longest = Bool.random(using: &random) ? 2_000 : 1_500_000
                let bytes = Int.random(in: 10...longest, using: &random)
                let milliseconds = Int.random(in: 0...30, using: &random)
                let isCancelled = Int.random(in: 0...2, using: &random) == 0
                return (number: UInt32(number + 1), bytes: bytes, cancelAfter: isCancelled ? milliseconds : nil)
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for call in calls {
                    group.addTask {
                        let message = TestWire.Number.of(bytes: call.bytes, value: call.number)
                        let made = Task { try await echo.copy(message, .within(seconds: 60)) }
                        if let milliseconds = call.cancelAfter {
                            try await Task.sleep(for: .milliseconds(milliseconds))
                            made.cancel()
                        }
                        do {
                            let answer = try await made.value
                            #expect(answer == message)
                        } catch {
                            #expect(call.cancelAfter != nil && (error as? Status)?.code == .cancelled, "\(error)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(server.connections.count == 1, "No connection was lost by it.")
            try await eventuallyIdle(server)
            let after = try await echo.say(.full, .soon)
            #expect(after == .full)
        }
    }

    /// Waits until the server has no call in flight.
    private func eventuallyIdle(_ server: Server) async throws {
        for _ in 0..<500 {
            if await server.connections.inspect().allSatisfy(\.calls.isEmpty) { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("Calls are in flight yet.")
    }

    // MARK: Order

    @Test func `What is short passes a long answer`() async throws {
        try await withServer { server in
            let socket = try await SealedSocket(to: server.port)
            let body = TestWire.Number.of(bytes: 1_000_000).encodedBytes
            let pieces = stride(from: 0, to: body.count, by: 60_000).map { start in
                Array(body[start..<min(start + 60_000, body.count)])
            }
            var frames = [
                [UInt8].call(id: 1, method: EchoMethods.copy.id, flags: [.meta, .continued], body: pieces[0])
            ]
            for (number, piece) in pieces.enumerated().dropFirst() {
                let flags: FrameFlags = number == pieces.count - 1 ? [] : .continued
                frames.append(
                    .frame(
                        type: 3, flags: flags.rawValue, length: UInt32(piece.count), callID: 1, aux: UInt32(number))
                        + piece)
            }
            socket.send(frames + [.call(id: 2), .frame(type: FrameType.ping.rawValue)])
            var came: [FrameHeader] = []
            repeat { came.append(try await socket.frame().0) } while came.filter { $0.callID == 1 }.count < 16
            let last = came.lastIndex { $0.callID == 1 }!
            #expect(came.firstIndex { $0.callID == 2 }! < last)
            #expect(came.firstIndex { $0.type == FrameType.pong.rawValue }! < last)
            #expect(came.filter { $0.callID == 1 }.map(\.aux).dropFirst() == (1...15).map { UInt32($0) }[...])
        }
    }

    // MARK: Hostile pieces

    @Test func `A piece of no call that is under way is passed over`() async throws {
        try await withServer { server in
            let socket = try await SealedSocket(to: server.port)
            socket.send([
                Self.chunk(1, call: 77, bytes: 10), Self.begun(1), Self.chunk(1, call: 1, bytes: 10),
                .frame(type: FrameType.cancel.rawValue, callID: 1), Self.chunk(2, call: 1, [], bytes: 10),
                Self.chunk(9, call: 1, bytes: 10), .call(id: 2), Self.chunk(1, call: 2, bytes: 10), .call(id: 3),
            ])
            #expect(try await socket.frame().0.callID == 2)
            #expect(try await socket.frame().0.callID == 3)
        }
    }

    static let outOfOrder: [[[UInt8]]] = [
        [begun(1), chunk(2, call: 1, bytes: 10)], [begun(1), chunk(1, call: 1, bytes: 0)],
        [begun(1), chunk(1, call: 1, bytes: 10), chunk(1, call: 1, bytes: 10)],
        [.call(id: 1, method: EchoMethods.wait.id, body: [0x08, 0x90, 0x4e]), chunk(1, call: 1, bytes: 10)],
        [
            .call(id: 1, method: EchoMethods.sum.id, flags: [.meta, .more]),
            .frame(type: 4, flags: 64, length: 1, callID: 1) + [0], .frame(type: 4, flags: 4, callID: 1),
        ],
    ]

    @Test(arguments: outOfOrder)
    func `A piece out of its order ends the connection`(frames: [[UInt8]]) async throws {
        try await withServer { server in
            let socket = try await SealedSocket(to: server.port)
            socket.send(frames)
            let (header, text) = try await socket.frame()
            #expect(header.type == FrameType.goAway.rawValue)
            #expect(text.contains("out of its order"), "\(text)")
        }
    }

    @Test func `A request that grows too long is answered so, and its other pieces are passed over`() async throws {
        try await withServer { server in
            let socket = try await SealedSocket(to: server.port)
            let pieces = (1...70).map { Self.chunk($0, call: 1, bytes: 65_536) }
            socket.send([Self.begun(1)] + pieces + [.call(id: 2)])
            let (header, text) = try await socket.frame()
            #expect(header.status == StatusCode.invalidArgument.rawValue)
            #expect(text.contains("The request is longer than 4194304 bytes."))
            #expect(try await socket.frame().0.callID == 2)
        }
    }

    @Test func `A request that never becomes whole ends with its time-out, and what comes later is passed over`()
        async throws
    {
        try await withServer { server in
            let socket = try await SealedSocket(to: server.port)
            socket.send([Self.begun(1, aux: 300)])
            let (header, _) = try await socket.frame()
            #expect(header.callID == 1)
            #expect(header.status == StatusCode.deadlineExceeded.rawValue)
            socket.send([Self.chunk(1, call: 1, [], bytes: 10), .call(id: 2)])
            #expect(try await socket.frame().0.callID == 2)
        }
    }

    @Test func `Who may not call is told so with the first piece`() async throws {
        var table = MethodTable()
        table.forward(EchoMethods.copy, to: InProcessChannel(.echo)) { _ throws(Status) in
            throw Status(.unauthenticated, "Who?")
        }
        try await withServer(table) { server in
            let socket = try await SealedSocket(to: server.port)
            socket.send([Self.begun(1)])
            #expect(try await socket.frame().0.status == StatusCode.unauthenticated.rawValue)
        }
    }

    @Test func `A piece that was changed on its way is not taken in`() async throws {
        try await withServer { server in
            let socket = try await SealedSocket(to: server.port)
            socket.send([Self.begun(1)])
            var bytes = socket.sealed([Self.chunk(1, call: 1, bytes: 60_000)])
            bytes[30_000] ^= 1
            socket.socket.send(bytes)
            let (header, text) = try await socket.frame()
            #expect(header.type == FrameType.goAway.rawValue)
            #expect(text.contains("FRAME_TAG"))
        }
    }

    private static let begunReply: [UInt8] = .frame(type: 2, flags: 64, length: 1, callID: 1) + [0]
    static let hostileAnswers: [([[UInt8]], String)] = [
        ([begunReply, chunk(2, call: 1, bytes: 1)], "out of its order"),
        ([chunk(1, call: 1, bytes: 1)], "out of its order"),
        ([begunReply] + (1...17).map { chunk($0, call: 1, bytes: 65_536) }, "longer than 1048576 bytes"),
    ]

    @Test(arguments: hostileAnswers)
    func `A client believes no server either`(frames: [[UInt8]], words: String) async throws {
        let listener = try await RawListener(saying: nil) { id in id == 1 ? frames : nil }
        let client = client(port: listener.port)
        defer { client.close() }
        let fault = await status { try await EchoClient(client).say(.full, .soon) }
        #expect(fault?.message.contains(words) == true, "\(fault?.message ?? "")")
        try await listener.close()
    }

    // MARK: A peer that takes nothing

    /// A service that answers a few bytes with a number of so many.
    private static func large(_ bytes: Int) -> MethodTable {
        var table = MethodTable()
        table.add(EchoMethods.copy) { (_: TestWire.Number, _) in TestWire.Number.of(bytes: bytes) }
        return table
    }

    @Test func `Who asks for more than waits for anybody is refused unprocessed`() async throws {
        try await withServer(Self.large(1_000_000)) { server in
            let socket = try await SealedSocket(to: server.port)
            socket.send((1...60).map { .call(id: $0, method: EchoMethods.copy.id) })
            var refused: FrameHeader?
            while refused == nil {
                let header = try await socket.frame().0
                if header.status != 0 { refused = header }
            }
            #expect(refused?.status == StatusCode.resourceExhausted.rawValue)
            #expect(refused?.flags.contains(.notProcessed) == true)
        }
    }

    @Test func `Who does not take the pieces of its answers is closed`() async throws {
        try await withServer(Self.large(4_000_000)) { server in
            let socket = try await SealedSocket(to: server.port)
            socket.send((1...5).map { .call(id: $0, method: EchoMethods.copy.id, aux: 60_000) })
            for _ in 0..<200 where server.connections.count > 0 { try await Task.sleep(for: .milliseconds(100)) }
            #expect(server.connections.count == 0)
        }
    }
}
