import Foundation
import Gateway
import GatewayKit
import Hummingbird
import Messages
import NIOCore
import NIOPosix
import RPC
import Testing

/// Runs with a site that listens on a port of this machine.
private func withServer(
    _ site: Site = .demo(), _ timeouts: Gateway.Limits.Timeouts = Gateway.Limits.timeouts,
    _ run: @escaping @Sendable (_ port: Int) async throws -> Void
) async throws {
    let (ports, running) = AsyncStream.makeStream(of: Int.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            try await site.application(
                host: "127.0.0.1", port: 0, eventLoops: MultiThreadedEventLoopGroup.singleton, timeouts: timeouts
            ) { running.yield($0) }
            .run()
        }
        var iterator = ports.makeAsyncIterator()
        let port = try #require(await iterator.next())
        try await run(port)
        group.cancelAll()
    }
}

private let request = "GET /health/live HTTP/1.1\r\nHost: hub.example\r\n\r\n"

/// Sends text on a connection of its own, and gives all that comes until the other side closes.
private func exchange(_ text: String, port: Int) async throws -> String? {
    let connection = try await RawConnection(port: port)
    await connection.send(text)
    let answer = try await connection.untilClosed()
    await connection.close()
    return answer
}

/// Requests whose end or whose host two programs could see differently.
private let ambiguous = [
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost:\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nabcde",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5\r\n\r\nabcde",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\nabcde",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 0x5\r\n\r\nabcde",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n\r\n",
    "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nX\u{0}Y: b\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nX: b\u{0}c\r\n\r\n",
    "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
    "get / HTTP/1.1\r\nHost: a\r\n\r\n",
    "CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET /\(String(repeating: "a", count: 17_000)) HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "b", count: 17_000))\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "X: b\r\n", count: 101))\r\n",
    "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{FC}",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "\r\n\r\n\u{0}\u{0}\u{0}\u{0}",
]

@Test func `A request that can be read in two ways is refused and its connection closed`() async throws {
    try await withServer { port in
        for text in ambiguous {
            let answer = try await exchange(text + request, port: port)
            let shown = text.prefix(120)
            #expect(answer?.hasPrefix("HTTP/1.1 400 ") == true, "\(shown) was answered with \(answer ?? "nothing").")
            // Nothing that was smuggled behind it is answered.
            #expect(answer?.contains("serving") == false, "\(shown)")
        }
    }
}

@Test func `Requests on one connection are answered one after the other`() async throws {
    try await withServer { port in
        let connection = try await RawConnection(port: port)
        await connection.send(request)
        #expect(try await connection.until("serving") != nil)
        await connection.send("HEAD /accessibility HTTP/1.1\r\nHost: a\r\n\r\n" + request)
        let text = try #require(try await connection.until("serving", times: 2))
        #expect(text.components(separatedBy: "HTTP/1.1 200 OK").count == 4)
        #expect(!text.contains("<html"))
        await connection.close()
    }
}

@Test func `A client that asks for it gets the connection closed`() async throws {
    try await withServer { port in
        let answer = try await exchange(
            "GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", port: port)
        #expect(answer?.hasSuffix(#"{"status":"serving"}"#) == true)
    }
}

@Test func `A request for another protocol is answered in this one, and the connection closed`() async throws {
    try await withServer { port in
        let answer = try await exchange(
            "GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                + "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n", port: port)
        #expect(answer?.hasPrefix("HTTP/1.1 200 OK") == true)
    }
}

@Test func `Who waits for a word before sending the body gets it`() async throws {
    try await withServer { port in
        let connection = try await RawConnection(port: port)
        await connection.send(
            "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
        #expect(try await connection.until("HTTP/1.1 100 Continue\r\n\r\n") != nil)
        await connection.send("a=1")
        #expect(try await connection.until("HTTP/1.1 415 ") != nil)
        await connection.close()
    }
}

@Test func `Who announces too large a body is refused before it is sent, and is still told so`() async throws {
    try await withServer { port in
        let connection = try await RawConnection(port: port)
        await connection.send("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 16777216\r\n\r\n")
        connection.push(String(repeating: "a", count: 4 * 1024 * 1024))
        let answer = try await connection.untilClosed()
        #expect(answer?.hasPrefix("HTTP/1.1 413 ") == true)
        #expect(answer?.contains("That is too much at once") == true)
        await connection.close()
    }
}

@Test func `A body in chunks is counted too`() async throws {
    try await withServer { port in
        let connection = try await RawConnection(port: port)
        await connection.send("POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        let chunk = "10000\r\n\(String(repeating: "a", count: 65_536))\r\n"
        connection.push(String(repeating: chunk, count: 17))
        #expect(try await connection.untilClosed()?.hasPrefix("HTTP/1.1 413 ") == true)
        await connection.close()
    }
}

@Test(arguments: ["Content-Length: 100\r\n\r\nrisk", "Transfer-Encoding: chunked\r\n\r\n4\r\nrisk\r\n"])
func `A body that breaks off is never taken for a whole one`(end: String) async throws {
    let channel = ChannelDouble(.success(ByteBuffer()))
    let site = Site.demo(channel: channel)
    let token = try site.issueDemoToken(for: "hub.admin").text
    try await withServer(site) { port in
        for isHalfClosed in [true, false] {
            let connection = try await RawConnection(port: port)
            await connection.send(
                "POST /api/probation.allocation.v1.Allocation/PreviewBanding HTTP/1.1\r\nHost: a\r\n"
                    + "Authorization: Bearer \(token)\r\nContent-Type: application/proto\r\n\(end)")
            try await Task.sleep(for: .milliseconds(50))
            if isHalfClosed { await connection.closeOutput() } else { await connection.close() }
            if isHalfClosed { #expect(try await connection.untilClosed()?.contains(" 200 ") == false) }
            await connection.close()
        }
        try await Task.sleep(for: .milliseconds(100))
    }
    #expect(channel.calls.isEmpty)
}

// MARK: - Clients that take their time

private let short: Gateway.Limits.Timeouts = {
    var timeouts = Gateway.Limits.Timeouts()
    timeouts.head = .milliseconds(300)
    timeouts.request = .milliseconds(600)
    timeouts.movingRequest = .milliseconds(1_500)
    timeouts.pause = .milliseconds(400)
    timeouts.answer = .milliseconds(600)
    timeouts.movingAnswer = .milliseconds(3_000)
    timeouts.linger = .milliseconds(100)
    return timeouts
}()

/// Sends a byte every 50 ms until the other side closes, and tells how long that took.
private func trickle(_ start: String, port: Int) async throws -> Duration? {
    let began = ContinuousClock.now
    let connection = try await RawConnection(port: port)
    await connection.send(start)
    for _ in 0..<100 {
        if try await connection.untilClosed(within: .milliseconds(50)) != nil {
            return began.duration(to: .now)
        }
        connection.push("a")
    }
    await connection.close()
    return nil
}

@Test func `A head that trickles in is cut off after its time`() async throws {
    try await withServer(.demo(), short) { port in
        let first = try #require(try await trickle("GET / HTTP/1.1\r\nX: ", port: port))
        #expect(first >= Duration(short.head))
        // A connection that has served a request already has no more time for its next.
        let second = try #require(try await trickle(request + "GET /", port: port))
        #expect(second >= Duration(short.head))
    }
}

private let bodyStart = "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n"

@Test func `A body that keeps moving is cut off after the longer time`() async throws {
    try await withServer(.demo(), short) { port in
        let duration = try #require(try await trickle(bodyStart, port: port))
        #expect(duration >= Duration(short.movingRequest))
    }
}

@Test func `A body that keeps moving is taken though it takes longer than one that does not may`() async throws {
    try await withServer(.demo(), short) { port in
        let connection = try await RawConnection(port: port)
        await connection.send("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n")
        for _ in 0..<10 {
            try await Task.sleep(for: .milliseconds(100))
            connection.push("a")
        }
        #expect(try await connection.until("HTTP/1.1 415 ") != nil)
        await connection.close()
    }
}

@Test(arguments: [0, 500])
func `A body that stops is cut off, a pause after its last bytes where it has moved`(movesAfter: Int) async throws {
    try await withServer(.demo(), short) { port in
        let began = ContinuousClock.now
        let connection = try await RawConnection(port: port)
        await connection.send(bodyStart)
        if movesAfter > 0 {
            try await Task.sleep(for: .milliseconds(movesAfter))
            connection.push("a")
        }
        #expect(try await connection.untilClosed(within: .seconds(10)) != nil)
        let least = max(Duration(short.request), .milliseconds(movesAfter) + Duration(short.pause))
        #expect(began.duration(to: .now) >= least)
        #expect(began.duration(to: .now) < Duration(short.movingRequest))
        await connection.close()
    }
}

@Test func `A client that takes a long answer bit by bit gets the whole of it`() async throws {
    let long = Wire.ReadSessionReply.park.with { $0.rows = (1...6_000).map { .due($0) } }
    let site = Site.sessions(long)
    let account = try #require(Account.demonstration.first { $0.name == "upw.coordinator" })
    let cookie = site.sessions.issue(to: account).text
    var timeouts = short
    timeouts.answer = .milliseconds(1_500)
    timeouts.movingAnswer = .seconds(60)
    let limits = timeouts
    try await withServer(site, limits) { port in
        let slow = try await RawConnection(port: port, reads: false)
        await slow.send(
            "GET /sessions/s-1/register HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Cookie: hub-session=\(cookie)\r\n\r\n")
        let began = ContinuousClock.now
        while began.duration(to: .now) < .seconds(3) {
            slow.read()
            try await Task.sleep(for: .milliseconds(40))
        }
        slow.startReading()
        #expect(try await slow.untilClosed(within: .seconds(30))?.hasSuffix("</html>") == true)
        #expect(began.duration(to: .now) > Duration(limits.answer))
        await slow.close()
    }
}

@Test func `A connection that asks for nothing is closed`() async throws {
    var timeouts = Gateway.Limits.Timeouts()
    timeouts.idle = .milliseconds(1_500)
    try await withServer(.demo(), timeouts) { port in
        let silent = try await RawConnection(port: port)
        let served = try await RawConnection(port: port)
        await served.send(request)
        #expect(try await silent.untilClosed(within: .seconds(10)) == "")
        #expect(try await served.untilClosed(within: .seconds(10))?.contains("serving") == true)
    }
}

@Test func `A client that takes nothing of its answers is cut off`() async throws {
    try await withServer(.demo(), short) { port in
        let deaf = try await RawConnection(port: port, reads: false)
        let asked = String(repeating: "GET /assets/site.css HTTP/1.1\r\nHost: a\r\n\r\n", count: 2_000)
        deaf.push(asked)
        try await Task.sleep(for: .seconds(2))
        // The other side is gone: what it had not sent by then never comes.
        deaf.startReading()
        let text = try #require(try await deaf.untilClosed(within: .seconds(10)))
        #expect(text.components(separatedBy: "HTTP/1.1 200 OK").count < 2_000)
    }
}

@Test func `A slow answer is no reason to close`() async throws {
    let slow = SlowChannel(delay: .seconds(1))
    let site = Site.demo(channel: slow)
    let token = try site.issueDemoToken(for: "hub.admin").text
    try await withServer(site, short) { port in
        let connection = try await RawConnection(port: port)
        await connection.send(
            "POST /api/probation.allocation.v1.Allocation/PreviewBanding HTTP/1.1\r\nHost: a\r\n"
                + "Authorization: Bearer \(token)\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
        #expect(try await connection.until("HTTP/1.1 200 OK") != nil)
        await connection.close()
    }
}

private struct SlowChannel: CallChannel {
    let delay: Duration

    func send(_ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call) async throws(Status) -> ByteBuffer {
        try? await Task.sleep(for: delay)
        return ByteBuffer()
    }

    func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer> {
        throw Status(.unimplemented, "Nothing is streamed here.")
    }
}
