import Synchronization
import TestMessages
import TestSupport
import Testing

@testable import RPC

/// A service with more calls than it works on at once.
@Suite struct LimiterTests {
    /// Runs `body` with a server that works on two calls at once and has two more wait, and both at work.
    private func withFullServer(
        _ body: (Server, Limiter, Call, EchoClient) async throws -> Void
    ) async throws {
        let limiter = Limiter(atOnce: 2, places: 2)
        try await withServer(limiter: limiter) { server in
            let client = client(port: server.port)
            defer { client.close() }
            let echo = EchoClient(client)
            let atWork = (0..<2).map { _ in
                Task { try await echo.wait(.init(milliseconds: 60_000), .within(seconds: 60)) }
            }
            try await eventually { limiter.counts.running == 2 }
            var batch = Call.soon
            batch.isBatch = true
            try await body(server, limiter, batch, echo)
            for task in atWork { task.cancel() }
            try await eventually { limiter.counts.running == 0 && limiter.counts.waiting == 0 }
        }
    }

    @Test func `What finds no place is refused at once, and may be made again a moment later`() async throws {
        try await withFullServer { _, limiter, _, echo in
            let waiting = (0..<2).map { _ in Task { try await echo.say(.full, .within(seconds: 60)) } }
            try await eventually { limiter.counts.waiting == 2 }
            let began = ContinuousClock.now
            let refused = await status { try await echo.say(.full, .soon) }
            #expect(refused?.code == .resourceExhausted)
            #expect(refused?.reason == "OVERLOADED")
            #expect(refused?.retryAfterMilliseconds == Limits.retryAfterMilliseconds)
            #expect(ContinuousClock.now - began < .seconds(1))
            #expect(limiter.counts.refused == 1)
            for task in waiting { task.cancel() }
        }
    }

    @Test func `A person's call takes the place of the last that nobody waits for, and goes before it`() async throws {
        try await withFullServer { _, limiter, batch, echo in
            let order = Mutex<[String]>([])
            let first = Task { @Sendable in
                _ = try await echo.say(.full, batch)
                order.withLock { $0.append("batch") }
            }
            try await eventually { limiter.counts.waiting == 1 }
            let last = Task { await status { try await echo.say(.full, batch) } }
            try await eventually { limiter.counts.waiting == 2 }
            let person = Task { @Sendable in
                _ = try await echo.say(.full, .soon)
                order.withLock { $0.append("person") }
            }
            #expect(await last.value?.reason == "OVERLOADED")
            #expect(await status { try await echo.say(.full, batch) }?.reason == "OVERLOADED")
            // One of the two at work ends: those that wait go one after the other.
            limiter.leave()
            try await person.value
            try await first.value
            #expect(order.withLock { $0 } == ["person", "batch"])
            _ = limiter.enter(isBatch: false) { { _ in } }
        }
    }

    @Test func `What waits until its deadline is told so, and is not worked on after it`() async throws {
        let worked = Mutex(0)
        var table = MethodTable.echo
        let method = MethodDescriptor(
            service: "hub.test.Counted", name: "Count", id: 77, request: TestWire.Number.descriptor,
            reply: TestWire.Number.descriptor, isIdempotent: true)
        table.add(method) { (number: TestWire.Number, _) in
            worked.withLock { $0 += 1 }
            return number
        }
        let limiter = Limiter(atOnce: 1, places: 2)
        try await withServer(table, limiter: limiter) { server in
            let client = client(port: server.port)
            defer { client.close() }
            let atWork = Task { try await EchoClient(client).wait(.init(milliseconds: 400), .soon) }
            try await eventually { limiter.counts.running == 1 }
            let late = await status {
                let _: TestWire.Number = try await client.unary(method, TestWire.Number(), .within(seconds: 0.1))
            }
            #expect(late?.code == .deadlineExceeded)
            _ = try await atWork.value
            try await eventually { limiter.counts.running == 0 && limiter.counts.waiting == 0 }
            #expect(worked.withLock { $0 } == 0)
        }
    }

    @Test func `A refusal passes through whoever hands calls on, as it is`() async throws {
        try await withFullServer { server, limiter, _, echo in
            let waiting = (0..<2).map { _ in Task { try await echo.say(.full, .within(seconds: 60)) } }
            try await eventually { limiter.counts.waiting == 2 }
            let behind = client(port: server.port)
            defer { behind.close() }
            var table = MethodTable()
            table.forward(EchoMethods.say, to: behind) { call in call }
            try await withServer(table) { gateway in
                let client = client(port: gateway.port)
                defer { client.close() }
                let refused = await status { try await EchoClient(client).say(.full, .soon) }
                #expect(refused?.reason == "OVERLOADED")
                #expect(refused?.retryAfterMilliseconds == Limits.retryAfterMilliseconds)
            }
            for task in waiting { task.cancel() }
        }
    }

    @Test func `Asked ten times what it can do, a service does nearly as much as at its best`() async throws {
        try await withServer(limiter: Limiter(atOnce: 4, places: 20)) { server in
            let client = client(port: server.port)
            defer { client.close() }
            let ask = { @Sendable in
                try await EchoClient(client).wait(.init(milliseconds: 40), .within(seconds: 1))
            }
            let began = ContinuousClock.now
            for _ in 0..<10 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<4 { group.addTask { _ = try await ask() } }
                    try await group.waitForAll()
                }
            }
            let peak = 40 / ((ContinuousClock.now - began) / .seconds(1))
            let flooded = ContinuousClock.now
            let answered = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<200 {
                    for _ in 0..<Int(peak / 10) { group.addTask { (try? await ask()) != nil } }
                    try? await Task.sleep(for: .milliseconds(10))
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            let goodput = Double(answered) / ((ContinuousClock.now - flooded) / .seconds(1))
            #expect(goodput >= 0.8 * peak)
            #expect(try await EchoClient(client).say(.full, .soon) == .full)
        }
    }

    @Test func `An operator's calls and streams are answered by a service that has too much to do`() async throws {
        var table = MethodTable.echo
        table.add(health: Healthy())
        let limiter = Limiter(atOnce: 1, places: 0)
        try await withServer(table, limiter: limiter) { server in
            let client = client(port: server.port)
            defer { client.close() }
            let echo = EchoClient(client)
            let atWork = Task { try await echo.wait(.init(milliseconds: 60_000), .within(seconds: 60)) }
            try await eventually { limiter.counts.running == 1 }
            #expect(await status { try await echo.say(.full, .soon) }?.reason == "OVERLOADED")
            #expect(try await HealthClient(client).check(.init(), .soon).status == .serving)
            #expect(try await echo.sum(numbers(1...4), .soon).value == 10)
            atWork.cancel()
        }
    }

    @Test func `Calls are counted by method and by how they ended`() async throws {
        let table = MethodTable.echo
        try await withServer(table) { server in
            let client = client(port: server.port)
            defer { client.close() }
            let echo = EchoClient(client)
            for _ in 0..<3 { _ = try await echo.say(.full, .soon) }
            _ = await status { try await echo.fail(.init(code: 5), .soon) }
            let counts = table.callCounts.map { "\($0.method) \($0.code) \($0.count)" }.sorted()
            #expect(counts == ["hub.test.Echo/Fail notFound 1", "hub.test.Echo/Say ok 3"])
        }
    }
}

private struct Healthy: HealthAPI {
    func check(_ request: RPCWire.HealthCheckRequest, _ call: Call) async throws -> RPCWire.HealthCheckReply {
        .init(status: .serving)
    }
}
