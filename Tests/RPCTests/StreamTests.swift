import NIOCore
import Synchronization
import TestMessages
import TestSupport
import Testing

@testable import RPC

/// Calls that stream: the answer, the request, or both.
@Suite struct StreamTests {
    static let ways = ["in process", "over TCP", "through a third process"]

    private func withEcho(
        _ way: String, _ table: MethodTable = .echo, _ body: (EchoClient) async throws -> Void
    ) async throws {
        switch way {
        case "in process": try await body(EchoClient(InProcessChannel(table)))
        case "over TCP": try await withClient(of: table, body)
        default:
            try await withServer(table) { server in
                let inner = client(port: server.port)
                defer { inner.close() }
                var forwarding = MethodTable()
                for method in [EchoMethods.say, EchoMethods.count, EchoMethods.sum, EchoMethods.redouble] {
                    forwarding.forward(method, to: inner) { $0 }
                }
                try await withClient(of: forwarding, body)
            }
        }
    }

    private func withClient(of table: MethodTable, _ body: (EchoClient) async throws -> Void) async throws {
        try await withServer(table) { server in
            let client = client(port: server.port)
            defer { client.close() }
            try await body(EchoClient(client))
        }
    }

    private func values(_ items: ItemStream<TestWire.Number>) async throws -> [UInt32] {
        var values: [UInt32] = []
        for try await item in items { values.append(item.value) }
        return values
    }

    @Test(arguments: ways)
    func `An answer that is a stream comes whole and in order, however long`(way: String) async throws {
        try await withEcho(way) { echo in
            for count in [0, 1, UInt32(Limits.itemWindow), 1_000] {
                let items = try await echo.count(.init(to: count), .soon)
                let came = try await values(items)
                #expect(came == Array(1..<count + 1))
            }
        }
    }

    @Test(arguments: ways)
    func `A request that is a stream is read whole`(way: String) async throws {
        try await withEcho(way) { echo in
            let sum = try await echo.sum(numbers(20...1_000), .soon).value
            #expect(sum == 500_310)
            let nothing = try await echo.sum(ItemStream { nil }, .soon)
            #expect(nothing == .init())
        }
    }

    @Test(arguments: ways)
    func `A stream either way answers each item as it comes`(way: String) async throws {
        try await withEcho(way) { echo in
            let answers = try await echo.redouble(numbers(1...500), .soon)
            let doubles = try await values(answers)
            #expect(doubles == (1...500).map { $0 * 2 })
        }
    }

    @Test(arguments: ways)
    func `What a handler throws half-way ends the stream with its status`(way: String) async throws {
        try await withEcho(way) { echo in
            let fault = await status { try await echo.sum(numbers(1...1_000_000), .soon) }
            #expect(fault == Status(.outOfRange, "Not 13."))
        }
    }

    @Test func `What the source of a request throws ends the call, and the handler learns of it`() async throws {
        let seen = Mutex<(any Error)?>(nil)
        var table = MethodTable()
        table.add(EchoMethods.sum) { (items: ItemStream<TestWire.Number>, _) in
            do {
                for try await _ in items {}
            } catch {
                seen.withLock { $0 = error }
            }
            return TestWire.Number()
        }
        try await withClient(of: table) { echo in
            let broken = ItemStream<TestWire.Number> { throw Status(.dataLoss, "The file is broken.") }
            #expect(await status { try await echo.sum(broken, .soon) } == Status(.dataLoss, "The file is broken."))
            try await eventually { seen.withLock { $0 as? Status } == .cancelled }
        }
    }

    @Test func `Nothing is made that nobody has asked for`() async throws {
        let made = Mutex(0)
        var table = MethodTable()
        table.add(EchoMethods.count) { (_: TestWire.CountRequest, _) in
            ItemStream {
                made.withLock { $0 += 1 }
                return TestWire.Number(value: 1)
            }
        }
        try await withClient(of: table) { echo in
            let items = try await echo.count(.init(), .soon)
            let next1 = try await items.next()
            #expect(next1 == .init(value: 1))
            try await Task.sleep(for: .milliseconds(200))
            // A window's worth is on its way, and one more may wait to be let go.
            #expect(made.withLock { $0 } <= Limits.itemWindow + 1)
            for _ in 0..<100 { _ = try #require(try await items.next()) }
            #expect(made.withLock { $0 } >= 101)
        }
    }

    @Test func `A stream that nobody reads on holds up no other call`() async throws {
        try await withEcho("over TCP") { echo in
            let idle = try await echo.count(.init(to: 100_000), .within(seconds: 60))
            let next2 = try await idle.next()
            #expect(next2?.value == 1)
            for _ in 0..<200 {
                let answer = try await echo.say(.full, .soon)
                #expect(answer == .full)
            }
            let next3 = try await idle.next()
            #expect(next3?.value == 2)
        }
    }

    // MARK: Cancelling

    @Test func `A cancelled call stops its handler, and the connection lives`() async throws {
        let ended = Counter()
        try await withClient(of: .waiting(ended)) { echo in
            let call = Task { try await echo.wait(.init(), .within(seconds: 60)) }
            let stream = Task {
                let items = try await echo.count(.init(), .within(seconds: 60))
                return try await items.next()
            }
            try await Task.sleep(for: .milliseconds(200))
            #expect(ended.value == 0)
            call.cancel()
            stream.cancel()
            #expect(await status { try await call.value }?.code == .cancelled)
            #expect(await status { try await stream.value }?.code == .cancelled)
            try await eventually { ended.value == 2 }
            let answer = try await echo.say(.full, .soon)
            #expect(answer == .full)
        }
    }

    @Test func `A call that is cancelled before it is made is not made`() async throws {
        try await withEcho("over TCP") { echo in
            let call = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await echo.wait(.init(milliseconds: 10_000), .within(seconds: 60))
            }
            #expect(await status { try await call.value }?.code == .cancelled)
        }
    }

    @Test func `A stream that is let go is cancelled at the server`() async throws {
        let ended = Counter()
        try await withClient(of: .waiting(ended)) { echo in
            // What is let go before there is a connection is never called at all.
            _ = try await echo.say(.init(), .soon)
            _ = try await echo.count(.init(), .within(seconds: 60))
            try await eventually { ended.value == 1 }
        }
    }

    @Test func `A stream ends with its time-out, at both ends`() async throws {
        let ended = Counter()
        try await withClient(of: .waiting(ended)) { echo in
            let items = try await echo.count(.init(), .within(seconds: 0.3))
            #expect(await status { try await items.next() }?.code == .deadlineExceeded)
            try await eventually { ended.value == 1 }
        }
    }

    @Test func `A stream whose connection is lost says so`() async throws {
        var items: ItemStream<TestWire.Number>?
        try await withServer { server in
            let client = client(port: server.port)
            items = try await EchoClient(client).count(
                .init(to: 100, millisecondsBetween: 50), .within(seconds: 60))
            let next4 = try await items?.next()
            #expect(next4?.value == 1)
            client.close()
        }
        let fault = await status { while try await items?.next() != nil {} }
        #expect(fault?.code == .unavailable)
        #expect(fault?.reason == "CONNECTION_LOST")
    }

    // MARK: Limits

    @Test(arguments: ways)
    func `An item as long as its method allows passes, and one byte more is refused`(way: String) async throws {
        try await withEcho(way) { echo in
            for bytes in [65_536, 65_537, 1_048_576] {
                let one = try await echo.sum(stream([.of(bytes: bytes)]), .soon).value
                #expect(one == 1)
            }
            let refused = await status { try await echo.sum(stream([.of(bytes: 1_048_577)]), .soon) }
            #expect(refused == Status(.resourceExhausted, "A stream's item is longer than 1048576 bytes."))
        }
    }

    @Test(arguments: ways)
    func `Long and short items keep their order both ways, and are never more than were granted`(way: String)
        async throws
    {
        try await withEcho(way) { echo in
            let lengths = (1...60).map { [10, 70_000, 300, 1_048_576, 600_000][$0 % 5] }
            let items = lengths.enumerated().map { TestWire.Number.of(bytes: $1, value: UInt32($0) + 1) }
            let answers = try await echo.redouble(stream(items), .within(seconds: 60))
            var came = 0
            for try await answer in answers {
                #expect(answer.value == items[came].value * 2)
                #expect(answer.padding == items[came].padding)
                came += 1
            }
            #expect(came == items.count)
        }
    }

    @Test func `A method's shape is held to`() async throws {
        try await withServer { server in
            let client = client(port: server.port)
            defer { client.close() }
            let number = TestWire.Number(value: 2)
            var streamed = EchoMethods.sum
            streamed.takesItems = false
            let single = await status { try await client.send(streamed, number.encoded, .soon) }
            #expect(single?.code == .invalidArgument)
            #expect(single?.message == "hub.test.Echo/Sum takes a stream of requests.")
            var unary = EchoMethods.say
            unary.takesItems = true
            let many = await status {
                try await client.stream(unary, .items(numbers(1...2).encoded), .soon).next()
            }
            #expect(many?.message == "hub.test.Echo/Say takes one request, no stream.")
        }
    }
}

/// Counts from any thread.
final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
}

extension MethodTable {
    /// An echo whose `count` gives nothing and whose `wait` does not answer; `ended` counts what was stopped.
    static func waiting(_ ended: Counter) -> MethodTable {
        var table = MethodTable()
        table.add(EchoMethods.say) { (request: TestWire.Every, _) in request }
        table.add(EchoMethods.count) { (_: TestWire.CountRequest, _) in
            ItemStream<TestWire.Number> {
                try await untilStopped(ended)
                return nil
            }
        }
        table.add(EchoMethods.wait) { (_: TestWire.WaitRequest, _) in
            try await untilStopped(ended)
            return TestWire.Empty()
        }
        return table
    }
}

private func untilStopped(_ ended: Counter) async throws {
    do {
        try await Task.sleep(for: .seconds(60))
    } catch {
        ended.add()
        throw error
    }
}

/// Waits until something is so, five seconds at most.
func eventually(_ isSo: () -> Bool) async throws {
    for _ in 0..<500 where !isSo() { try await Task.sleep(for: .milliseconds(10)) }
    #expect(isSo(), "It was to be so within five seconds.")
    #expect(isSo())
}

/// What becomes of a connection on which nothing is heard any more.
@Suite struct LivenessTests {
    @Test func `A server asks after a client that has fallen silent, and gives it up where it does not answer`()
        async throws
    {
        try await withServer(.waiting(Counter())) { server in
            let socket = try await SealedSocket(to: server.port)
            socket.send([.call(id: 1, method: EchoMethods.wait.id, aux: 60_000)])
            #expect(FrameType(rawValue: try await socket.frame().0.type) == .ping)
            #expect(await socket.socket.isClosed(within: 1) == false)
            #expect(FrameType(rawValue: try await socket.frame().0.type) == .goAway)
        }
    }

    @Test func `Whoever answers is not given up, however long a call lasts`() async throws {
        try await withServer { server in
            let client = client(port: server.port)
            defer { client.close() }
            _ = try await EchoClient(client).wait(.init(milliseconds: 9_000), .within(seconds: 30))
        }
    }
}
