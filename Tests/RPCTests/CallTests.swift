import NIOCore
import Synchronization
import TestMessages
import Testing

@testable import RPC

/// The same calls in the process and over TCP: whoever calls cannot tell which it was.
@Suite struct CallTests {
    static let ways = ["in process", "over TCP"]

    private func withEcho(
        _ way: String, _ table: MethodTable = .echo, _ body: (EchoClient) async throws -> Void
    ) async throws {
        if way == "in process" { return try await body(EchoClient(InProcessChannel(table))) }
        try await withServer(table) { server in
            let client = client(port: server.port)
            defer { client.close() }
            try await body(EchoClient(client))
        }
    }

    @Test(arguments: ways)
    func `A call is answered`(way: String) async throws {
        try await withEcho(way) { echo in
            let answer1 = try await echo.say(.full, .soon)
            #expect(answer1 == .full)
            let answer2 = try await echo.say(.init(), .soon)
            #expect(answer2 == .init())
        }
    }

    @Test(arguments: ways)
    func `A failure arrives with its code, words, reason and violations`(way: String) async throws {
        try await withEcho(way) { echo in
            for code in StatusCode.allCases.dropFirst() {
                let status = await status {
                    try await echo.fail(.init(code: UInt32(code.rawValue), message: "No."), .soon)
                }
                let violation = FieldViolation(field: "message", code: .malformed, message: "No.")
                #expect(status == Status(code, "No.", reason: "ASKED", violations: [violation], retryable: true))
            }
        }
    }

    @Test(arguments: ways)
    func `What a handler throws unexpectedly is an internal error that tells nothing`(way: String) async throws {
        try await withEcho(way) { echo in
            let status = await status { try await echo.fail(.init(code: 999), .soon) }
            #expect(status == Status(.internalError, "Internal error."))
        }
    }

    @Test(arguments: ways)
    func `A method that is not offered is unimplemented`(way: String) async throws {
        try await withEcho(way) { echo in
            let answer3 = try await echo.say(.init(), .soon)
            #expect(answer3 == .init())
        }
        let nothing = EchoClient(InProcessChannel(MethodTable()))
        #expect(await status { try await nothing.say(.init(), .soon) }?.code == .unimplemented)
    }

    @Test(arguments: ways)
    func `Messages of every length about the edges of a frame pass, both ways`(way: String) async throws {
        try await withEcho(way) { echo in
            for bytes in Array(65_480...65_537) + [131_071, 131_072, 131_073, 196_609] {
                let number = TestWire.Number.of(bytes: bytes)
                #expect(number.encodedBytes.count == bytes)
                let answer = try await echo.copy(number, .soon)
                #expect(answer == number, "\(bytes) bytes")
            }
        }
    }

    @Test(arguments: ways)
    func `A request as long as its method allows passes, and one byte more is refused by name`(way: String)
        async throws
    {
        try await withEcho(way) { echo in
            // Tag and length take four bytes.
            let longest = TestWire.Every(aString: String(repeating: "x", count: 1_048_576 - 4))
            let answer = try await echo.say(longest, .within(seconds: 20))
            #expect(answer == longest)
            let longer = TestWire.Every(aString: longest.aString + "x")
            let refusal = await status { try await echo.say(longer, .soon) }
            #expect(refusal == .invalid("", .tooLarge, "The request is longer than 1048576 bytes."))
            let number = TestWire.Number.of(bytes: 4_194_304)
            let copy = try await echo.copy(number, .within(seconds: 20))
            #expect(copy == number)
            let tooLong = await status { try await echo.copy(.of(bytes: 4_194_305), .soon) }
            #expect(tooLong == .invalid("", .tooLarge, "The request is longer than 4194304 bytes."))
            let after = try await echo.say(.full, .soon)
            #expect(after == .full)
        }
    }

    @Test(arguments: ways)
    func `An answer longer than its method allows ends its call alone`(way: String) async throws {
        var table = MethodTable()
        table.add(EchoMethods.say) { (request: TestWire.Every, _) in
            TestWire.Every(aString: String(repeating: "x", count: Int(request.anInt32)))
        }
        try await withEcho(way, table) { echo in
            let longest = try await echo.say(.init(anInt32: 1_048_576 - 4), .soon)
            #expect(longest.aString.utf8.count == 1_048_576 - 4)
            let refusal = await status { try await echo.say(.init(anInt32: 1_048_576 - 3), .soon) }
            #expect(refusal == Status(.resourceExhausted, "The answer is longer than 1048576 bytes."))
            let after = try await echo.say(.init(anInt32: 1), .soon)
            #expect(after.aString == "x")
        }
    }

    @Test func `A call is not made once its deadline has passed`() async throws {
        try await withEcho("over TCP") { echo in
            #expect(await status { try await echo.say(.init(), .within(seconds: 0)) }?.code == .deadlineExceeded)
        }
    }

    @Test func `A handler that outlasts the deadline is given up, and the caller told in time`() async throws {
        try await withEcho("over TCP") { echo in
            let began = ContinuousClock.now
            let status = await status { try await echo.wait(.init(milliseconds: 60_000), .within(seconds: 0.2)) }
            #expect(status?.code == .deadlineExceeded)
            #expect(ContinuousClock.now - began < .seconds(30))
        }
    }

    @Test func `A hundred calls share a connection, and a slow one holds up none`() async throws {
        try await withServer { server in
            let client = client(port: server.port)
            defer { client.close() }
            let echo = EchoClient(client)
            let slowEnded = Mutex(false)
            async let slow: Void = {
                _ = try await echo.wait(.init(milliseconds: 3_000), .within(seconds: 30))
                slowEnded.withLock { $0 = true }
            }()
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<100 {
                    group.addTask { try await echo.say(.init(anInt32: Int32(number)), .soon).anInt32 == number }
                }
                for try await isOwn in group { #expect(isOwn) }
            }
            #expect(slowEnded.withLock { $0 } == false)
            #expect(server.connections.count == 1)
            try await slow
        }
    }

    @Test func `A handler's own calls do not outlast the call that it serves`() async throws {
        try await withServer { server in
            let inner = client(port: server.port)
            defer { inner.close() }
            var table = MethodTable()
            table.add(EchoMethods.wait) { (_: TestWire.WaitRequest, _: Call) -> TestWire.Empty in
                try await EchoClient(inner).wait(.init(milliseconds: 60_000), .within(seconds: 60))
            }
            let outer = EchoClient(InProcessChannel(table))
            let began = ContinuousClock.now
            #expect(await status { try await outer.wait(.init(), .within(seconds: 0.3)) }?.code == .deadlineExceeded)
            #expect(ContinuousClock.now - began < .seconds(30))
        }
    }

    @Test func `A call passes through eight processes and no more`() async throws {
        let seen = Mutex<[Int]>([])
        var table = MethodTable()
        table.add(EchoMethods.say) { (request: TestWire.Every, call: Call) -> TestWire.Every in
            seen.withLock { $0.append(call.hops) }
            return request
        }
        let echo = EchoClient(InProcessChannel(table))
        var call = Call.soon
        call.hops = Limits.hops - 1
        _ = try await echo.say(.init(), call)
        #expect(seen.withLock { $0 } == [Limits.hops])
        call.hops = Limits.hops
        #expect(await status { try await echo.say(.init(), call) }?.code == .failedPrecondition)
    }

    @Test func `A cancelled caller stops waiting`() async throws {
        try await withServer { server in
            let client = client(port: server.port)
            defer { client.close() }
            let task = Task {
                await status { try await EchoClient(client).wait(.init(milliseconds: 60_000), .within(seconds: 60)) }
            }
            try await Task.sleep(for: .milliseconds(200))
            task.cancel()
            #expect(await task.value?.code == .cancelled)
            #expect(try await EchoClient(client).say(.init(), .soon) == .init())
        }
    }

    @Test func `A passed-on call arrives as it came, and its answer too`() async throws {
        try await withServer { server in
            let client = client(port: server.port)
            defer { client.close() }
            var table = MethodTable()
            table.forward(EchoMethods.say, to: client) { $0 }
            table.forward(EchoMethods.fail, to: client) { _ throws(Status) in throw Status(.unauthenticated, "Who?") }
            let through = EchoClient(InProcessChannel(table))
            let answer5 = try await through.say(.full, .soon)
            #expect(answer5 == .full)
            #expect(await status { try await through.fail(.init(code: 5), .soon) }?.code == .unauthenticated)
        }
    }
}
