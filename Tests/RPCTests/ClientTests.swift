import NIOCore
import TestMessages
import Testing

@testable import RPC

@Suite struct ClientTests {
    @Test func `While the service is away calls fail at once, and go through soon after it is back`() async throws {
        var port = 0
        try await withServer { port = $0.port }
        let client = client(port: port, named: "allocation")
        defer { client.close() }
        let echo = EchoClient(client)

        let first = await status { try await echo.say(.init(), .soon) }
        #expect(first?.code == .unavailable)
        #expect(first?.message == "allocation cannot be reached: nothing listens there.")
        #expect(first?.retryable == true)
        let began = ContinuousClock.now
        _ = await status { try await echo.say(.init(), .soon) }
        #expect(ContinuousClock.now - began < .seconds(1))

        #expect(!client.isReachable)

        try await withServer(port: port) { _ in
            try await eventually { try await echo.say(.full, .soon) == .full }
            #expect(client.isReachable)
        }
    }

    @Test(arguments: [true, false])
    func `A call in flight when the service dies fails, and says whether to try again`(isIdempotent: Bool) async throws
    {
        let listener = try await RawListener(saying: nil)
        let client = client(port: listener.port)
        defer { client.close() }
        let echo = EchoClient(client)
        let lost =
            isIdempotent
            ? await status { try await echo.say(.init(), .soon) }
            : await status { try await echo.wait(.init(milliseconds: 1), .soon) }
        #expect(lost?.code == .unavailable)
        #expect(lost?.reason == "CONNECTION_LOST")
        #expect(lost?.retryable == isIdempotent)
        try await listener.close()
    }

    @Test func `A peer that is no service of ours is told from one`() async throws {
        let listener = try await RawListener(saying: Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8))
        let client = client(port: listener.port)
        defer { client.close() }
        let failed = await status { try await EchoClient(client).say(.init(), .soon) }
        #expect(failed?.code == .unavailable)
        #expect(failed?.message.contains("preface") == true)
        try await listener.close()
    }

    @Test func `A service that goes away and comes back is found again ten times over`() async throws {
        var port = 0
        try await withServer { port = $0.port }
        let client = client(port: port)
        defer { client.close() }
        for round in 0..<10 {
            try await withServer(port: port) { _ in
                let message = TestWire.Every(anInt32: Int32(round))
                try await eventually { try await EchoClient(client).say(message, .soon) == message }
            }
        }
    }

    @Test(arguments: [
        ("127.0.0.1:7101", "127.0.0.1", 7101), ("[::1]:80", "::1", 80), ("localhost:0", "localhost", 0),
    ])
    func `An address is read and written alike`(text: String, host: String, port: Int) {
        #expect(Address(text) == Address(host: host, port: port))
        #expect(Address(text)?.description == text)
    }

    @Test(arguments: ["", "7101", ":7101", "host:", "host:65536", "host:x", "host:-1"])
    func `What is no address is not taken for one`(text: String) {
        #expect(Address(text) == nil)
    }
}
