import NIOCore
import TestMessages
import TestSupport
import Testing

@testable import RPC

/// A server that stops, and the clients that it takes leave of.
@Suite struct DrainTests {
    @Test func `Calls in flight end where they began, and new ones go to the next server`() async throws {
        let old = try await startServer()
        let port = old.port
        let client = client(port: port, patience: .seconds(5))
        defer { client.close() }
        let echo = EchoClient(client)
        let slow = Task { try await echo.wait(.init(milliseconds: 1_000), .soon) }
        try await eventually { await old.connections.inspect().first?.calls.count == 1 }
        let drained = Task { try await old.drain() }
        try await eventually { old.connections.isDraining }
        try await withServer(port: port) { next in
            #expect(try await echo.say(.full, .soon) == .full)
            #expect(next.connections.count == 1)
            #expect(old.connections.count == 1)
            _ = try await slow.value
            try await drained.value
            #expect(old.connections.count == 0)
        }
    }

    @Test func `Servers that follow each other under load fail no call`() async throws {
        var server = try await startServer()
        let client = client(port: server.port, patience: .seconds(5))
        defer { client.close() }
        let end = ContinuousClock.now + .seconds(1.5)
        let answered = try await withThrowingTaskGroup(of: Int.self) { group in
            for lane in 0..<16 {
                group.addTask {
                    var answered = 0
                    while ContinuousClock.now < end {
                        let number = TestWire.Every(anInt32: Int32(answered))
                        guard try await EchoClient(client).say(number, .soon) == number else { break }
                        if lane % 4 == 0 { _ = try await EchoClient(client).wait(.init(milliseconds: 5), .soon) }
                        answered += 1
                    }
                    return answered
                }
            }
            for _ in 0..<8 {
                try await Task.sleep(for: .milliseconds(100))
                let port = server.port
                try await server.drain()
                server = try await startServer(port: port)
            }
            return try await group.reduce(0, +)
        }
        #expect(answered > 16)
        try await server.close()
    }

    @Test func `Leave is taken in two steps, and what came too late for the second was not done`() async throws {
        let server = try await startServer()
        let socket = try await SealedSocket(to: server.port)
        socket.send([.call(id: 1, method: EchoMethods.wait.id, body: [0x08, 0xAC, 0x02])])
        try await eventually { await server.connections.inspect().first?.calls.count == 1 }
        async let drained: Void = server.drain()
        let first = try await socket.frame().0
        #expect(FrameType(rawValue: first.type) == .goAway)
        #expect(first.status == 0)
        #expect(first.callID == Limits.lastCallID - 1)
        #expect(FrameType(rawValue: try await socket.frame().0.type) == .ping)
        // This call had left before its client knew.
        socket.send([.call(id: 2), .frame(type: FrameType.pong.rawValue)])
        #expect(try await socket.frame().0.callID == 2)
        let second = try await socket.frame().0
        #expect(FrameType(rawValue: second.type) == .goAway)
        #expect(second.callID == 2)
        socket.send([.call(id: 3)])
        let last = try await socket.frame().0
        #expect(FrameType(rawValue: last.type) == .reply)
        #expect(last.callID == 1)
        #expect(await socket.socket.isClosed(within: 2))
        try await drained
    }

    @Test func `Who follows a feed is let go at once, as at the stream's end`() async throws {
        var table = MethodTable.echo
        table.add(FeedMethods.follow) { (_: RPCWire.FollowRequest, _: Call) -> ItemStream<RPCWire.FeedEvent> in
            ItemStream {
                try await Task.sleep(for: .seconds(60))
                return nil
            }
        }
        let server = try await startServer(table)
        let client = client(port: server.port)
        defer { client.close() }
        let events = try await FeedClient(client).follow(.init(), .within(seconds: 60))
        async let end = events.next()
        try await eventually { await server.connections.inspect().first?.calls.count == 1 }
        let began = ContinuousClock.now
        try await server.drain()
        #expect(try await end == nil)
        #expect(ContinuousClock.now - began < .seconds(5))
    }

    @Test func `A call that outlasts the wait is stopped, and its caller told`() async throws {
        let server = try await startServer()
        let client = client(port: server.port)
        defer { client.close() }
        async let outcome = status {
            try await EchoClient(client).wait(.init(milliseconds: 60_000), .within(seconds: 60))
        }
        try await eventually { await server.connections.inspect().first?.calls.count == 1 }
        try await server.drain(within: .milliseconds(100))
        #expect(await outcome == .stopped)
    }

    @Test func `A call waits for a service that is away, as long as the client's patience has it`() async throws {
        let gone = try await startServer()
        let port = gone.port
        try await gone.drain()
        let client = client(port: port, patience: .milliseconds(300))
        defer { client.close() }
        let echo = EchoClient(client)
        let began = ContinuousClock.now
        #expect(await status { try await echo.say(.init(), .soon) }?.reason == "UNREACHABLE")
        #expect(ContinuousClock.now - began >= .milliseconds(300))
        #expect(await status { try await echo.say(.init(), .within(seconds: 0.1)) }?.code == .deadlineExceeded)
        // Whether it is there is not waited for.
        let asked = ContinuousClock.now
        #expect(await status { try await HealthClient(client).check(.init(), .soon) }?.reason == "UNREACHABLE")
        #expect(ContinuousClock.now - asked < .milliseconds(300))
    }
}

/// Waits at most ten seconds for something that comes with time.
func eventually(_ holds: () async throws -> Bool) async throws {
    for _ in 0..<1_000 {
        if (try? await holds()) == true { return }
        try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("It did not come to hold within ten seconds.")
}
