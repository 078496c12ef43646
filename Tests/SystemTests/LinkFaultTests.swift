import Foundation
import Logging
import NIOCore
import NIOPosix
import RPC
import Synchronization
import TestSupport
import Testing

/// Lines that are slow or silent, and clients that are many or slow.
@Suite(.serialized) struct LinkFaultTests {
    private static let echo = MethodDescriptor(
        service: "test.Link", name: "Echo", id: 1, request: RPCWire.FeedEvent.descriptor,
        reply: RPCWire.FeedEvent.descriptor, isIdempotent: true)
    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    private static let settings = RPCWire.Settings.own(service: "test", instance: "1", build: "test", schemaHash: 0)

    private func withServer(_ body: (Server) async throws -> Void) async throws {
        var table = MethodTable()
        table.add(Self.echo) { (event: RPCWire.FeedEvent, _) in event }
        let offer = Offer(table, settings: Self.settings, admission: OpenAdmission(), logger: Self.quiet)
        let server = try await Server.start(
            host: "127.0.0.1", port: 0, offer: offer, group: MultiThreadedEventLoopGroup.singleton)
        try await body(server)
        try await server.drain()
    }

    private func client(port: Int) -> Client {
        Client(
            to: Address(host: "127.0.0.1", port: port), name: "test", settings: Self.settings, patience: .seconds(5),
            group: MultiThreadedEventLoopGroup.singleton, logger: Self.quiet)
    }

    private static func ask(_ channel: some CallChannel, bytes: Int = 100, seconds: Double) async throws {
        let event = RPCWire.FeedEvent(body: [UInt8](repeating: 7, count: bytes))
        let answer: RPCWire.FeedEvent = try await channel.unary(
            echo, event, Call(deadline: .after(.seconds(seconds))))
        #expect(answer.body.count == bytes)
    }

    @Test func `A connection that has gone silent is found out and replaced, and the call answered`() async throws {
        try await withServer { server in
            let isSilent = Atomic(false)
            let proxy = try await Proxy(to: server.port) { piece, _, connection in
                isSilent.load(ordering: .relaxed) && connection == 1 ? ByteBuffer() : piece
            }
            defer { proxy.close() }
            let client = client(port: proxy.port)
            defer { client.close() }
            let channel = RetryingChannel(client)
            try await Self.ask(channel, seconds: 5)
            isSilent.store(true, ordering: .relaxed)
            let asked = ContinuousClock.now
            try await Self.ask(channel, seconds: 15)
            #expect(ContinuousClock.now - asked < .seconds(10))
        }
    }

    @Test func `Over a slow and narrow line every call is answered`() async throws {
        try await withServer { server in
            let line = Line(bytesASecond: 8_000, delayMilliseconds: 150...250)
            let proxy = try await Proxy(to: server.port, pieceBytes: 500, over: line)
            defer { proxy.close() }
            let client = client(port: proxy.port)
            defer { client.close() }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<30 { group.addTask { try await Self.ask(client, seconds: 10) } }
                group.addTask { try await Self.ask(client, bytes: 16_000, seconds: 15) }
                try await group.waitForAll()
            }
        }
    }

    @Test func `Hundreds who trickle or say nothing are closed in time, and keep nobody else waiting`() async throws {
        try await withServer { server in
            let client = client(port: server.port)
            defer { client.close() }
            try await Self.ask(client, seconds: 5)
            let before = try openFiles()
            var others: [any Channel] = []
            for number in 0..<500 { others.append(try await visitor(of: server.port, trickles: number < 200)) }
            var times: [Duration] = []
            let began = ContinuousClock.now
            while ContinuousClock.now - began < .seconds(3) {
                let asked = ContinuousClock.now
                try await Self.ask(client, seconds: 5)
                times.append(ContinuousClock.now - asked)
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(times.sorted()[times.count * 99 / 100] < .milliseconds(250))
            #expect(await Stack.eventually(seconds: 2) { server.connections.count == 1 })
            for other in others { try? await other.close() }
            #expect(await Stack.eventually(seconds: 2) { (try? openFiles()).map { $0 <= before + 5 } == true })
        }
    }

    @Test func `A service that may open no more files goes on, and takes in clients once there is room`() async throws {
        let stack = try await Stack()
        let port = stack.ports["allocation"]!
        try await stack.limitFiles(of: "allocation", to: 128)
        var flood: [any Channel] = []
        for _ in 0..<500 { flood.append(try await visitor(of: port, trickles: false)) }
        #expect(stack.programs["allocation"]!.isRunning)
        for visitor in flood { try? await visitor.close() }
        #expect(await Stack.eventually(seconds: 5) { await stack.hub(["health"]).code == 0 })
        #expect(await Stack.eventually(seconds: 5) { await stack.hub(["debug", "allocation"]).code == 0 })
    }

    /// A connection that says nothing, or gives a byte of what ours begin with each half second.
    private func visitor(of port: Int, trickles: Bool) async throws -> any Channel {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port).get()
        if trickles {
            for (number, byte) in "PHUB".utf8.enumerated() {
                channel.eventLoop.scheduleTask(in: .milliseconds(500 * Int64(number))) {
                    channel.writeAndFlush(ByteBuffer(bytes: [byte]), promise: nil)
                }
            }
        }
        return channel
    }

    private func openFiles() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
}
