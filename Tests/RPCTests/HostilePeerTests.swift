import NIOCore
import NIOPosix
import TestMessages
import TestSupport
import Testing

@testable import RPC

/// What a server does with a peer that does not keep to the protocol; it goes on serving the others all the while.
@Suite struct HostilePeerTests {
    /// A connection that has sent the preface and its settings.
    private func opened(_ server: Server) async throws -> RawSocket {
        let socket = try RawSocket(port: server.port)
        socket.send(.hello)
        _ = await socket.receive(upTo: Preface.bytes, within: 5)
        let settings = try await frame(from: socket)
        #expect(FrameType(rawValue: settings.0.type) == .settings)
        return socket
    }

    /// The next frame that the server sends.
    private func frame(from socket: RawSocket) async throws -> (FrameHeader, String) {
        let header = try #require(FrameHeader(peeking: ByteBuffer(bytes: await socket.receive(upTo: 20, within: 5))))
        return (header, String(decoding: await socket.receive(upTo: Int(header.length), within: 5), as: UTF8.self))
    }

    private func withHostileServer(_ body: (Server) async throws -> Void) async throws {
        try await withServer { server in
            try await body(server)
            let good = client(port: server.port)
            defer { good.close() }
            let answer = try await EchoClient(good).say(.full, .soon)
            #expect(answer == .full)
        }
    }

    static let notThePreface: [[UInt8]] = [
        Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8), [0x16, 0x03, 0x01], Array(repeating: 0, count: 100),
        Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8), [0x50, 0x48, 0x55, 0x42, 9, 0, 0, 0],
    ]

    @Test(arguments: notThePreface)
    func `Another protocol is told why and closed`(bytes: [UInt8]) async throws {
        try await withHostileServer { server in
            let socket = try RawSocket(port: server.port)
            socket.send(bytes)
            #expect(FrameType(rawValue: try await frame(from: socket).0.type) == .goAway)
            #expect(await socket.isClosed(within: 2) == true)
        }
    }

    @Test func `Who says nothing is closed after two seconds`() async throws {
        try await withHostileServer { server in
            let socket = try RawSocket(port: server.port)
            #expect(await socket.isClosed(within: 1) == false)
            #expect(await socket.isClosed(within: 3) == true)
        }
    }

    @Test func `A frame that is not finished within ten seconds closes the connection, however it trickles`()
        async throws
    {
        try await withHostileServer { server in
            let socket = try await opened(server)
            let began = ContinuousClock.now
            var isClosed = false
            for byte in [UInt8](repeating: 0, count: 19) where !isClosed {
                socket.send([byte])
                isClosed = await socket.isClosed(within: 0.8)
            }
            #expect(isClosed)
            #expect((.seconds(9) ... .seconds(20)).contains(ContinuousClock.now - began))
        }
    }

    /// Bytes after the hello for which the connection is ended, and a piece of what is said.
    static let fatal: [([UInt8], String)] = [
        (.frame(type: 1, length: 65_537, callID: 1), "longer"),
        (.frame(type: 1, length: .max, callID: 1), "longer"),
        (.frame(type: 10), "not expected"),
        (.frame(type: 2, callID: 1), "not expected"),
        (.frame(type: 99), "not expected"),
        (.frame(type: 0), "not expected"),
        (.call(id: 5) + .call(id: 5), "rise"),
        (.call(id: 0), "rise"),
        (.call(id: 1 << 31), "rise"),
    ]

    @Test(arguments: fatal)
    func `A frame that breaks the protocol ends the connection with the reason`(bytes: [UInt8], words: String)
        async throws
    {
        try await withHostileServer { server in
            let socket = try await opened(server)
            socket.send(bytes)
            var (header, text) = try await frame(from: socket)
            while header.type != FrameType.goAway.rawValue { (header, text) = try await frame(from: socket) }
            #expect(text.contains(words), "\(text)")
            #expect(await socket.isClosed(within: 2) == true)
        }
    }

    /// Calls that fail alone, the status they fail with, and a piece of what is said.
    static let refused: [([UInt8], StatusCode, String)] = [
        (.call(id: 1, method: 12_345), .unimplemented, "12345"),
        (.call(id: 1, body: [0x4a, 0x03, 0x61, 0x00, 0x62]), .invalidArgument, "NUL"),
        (.call(id: 1, body: [0x4a, 0x01, 0xff]), .invalidArgument, "UTF-8"),
        (.call(id: 1, body: [0x4a, 0x7f]), .invalidArgument, "cut short"),
        (.call(id: 1, aux: 0), .invalidArgument, "600000"),
        (.call(id: 1, aux: 600_001), .invalidArgument, "600000"),
        (.call(id: 1, meta: [0xff]), .invalidArgument, "garbled"),
        (
            .frame(type: 1, flags: 1, length: 3, callID: 1, method: EchoMethods.say.id, aux: 1_000) + [0, 0, 0],
            .invalidArgument, "meta"
        ),
        (
            .frame(type: 1, flags: 1, length: 4, callID: 1, method: EchoMethods.say.id, aux: 1_000) + [0, 0, 0, 9],
            .invalidArgument, "meta"
        ),
    ]

    @Test(arguments: refused)
    func `A faulty call fails alone, and the next one on the connection is answered`(
        bytes: [UInt8], code: StatusCode, words: String
    ) async throws {
        try await withHostileServer { server in
            let socket = try await opened(server)
            socket.send(bytes + .call(id: 2, body: [0x28, 0x05]))
            let (first, text) = try await frame(from: socket)
            #expect(first.callID == 1)
            #expect(first.status == code.rawValue)
            #expect(text.contains(words), "\(text)")
            let (second, _) = try await frame(from: socket)
            #expect(second.callID == 2)
            #expect(second.status == 0)
        }
    }

    @Test func `An unknown frame that may be ignored is`() async throws {
        try await withHostileServer { server in
            let socket = try await opened(server)
            socket.send(.frame(type: 77, flags: 32, length: 3) + [1, 2, 3] + .call(id: 1))
            #expect(await socket.isClosed(within: 0.5) == false)
        }
    }

    @Test func `One call more than may be in flight is refused unprocessed, and told when to come back`() async throws {
        try await withHostileServer { server in
            let socket = try await opened(server)
            let waits = (1...257).flatMap {
                [UInt8].call(id: UInt32($0), method: EchoMethods.wait.id, body: [0x08, 0x90, 0x4e])
            }
            socket.send(waits)
            let (header, _) = try await frame(from: socket)
            #expect(header.callID == 257)
            #expect(header.status == StatusCode.resourceExhausted.rawValue)
            #expect(header.flags.contains(.notProcessed))
            #expect(header.aux > 0)
        }
    }

    @Test func `One connection more than are served at once is told so and closed`() async throws {
        let server = try await Server.start(
            host: "127.0.0.1", port: 0, settings: .test, table: .echo, group: MultiThreadedEventLoopGroup.singleton,
            logger: quiet, connectionLimit: 2)
        let first = try await opened(server)
        let second = try await opened(server)
        let third = try RawSocket(port: server.port)
        #expect(FrameType(rawValue: try await frame(from: third).0.type) == .goAway)
        #expect(await third.isClosed(within: 2))
        first.send(.call(id: 1))
        second.send(.call(id: 1))
        #expect(try await frame(from: first).0.status == 0)
        #expect(try await frame(from: second).0.status == 0)
        try await server.close()
    }

    @Test func `Who does not take its answers is not read from and closed`() async throws {
        try await withHostileServer { server in
            let socket = try await opened(server)
            let body = [UInt8](TestWire.Every(aString: String(repeating: "x", count: 60_000)).encoded.readableBytesView)
            for id in 1...400 {
                guard await socket.send(.call(id: UInt32(id), body: body), within: 1) else { break }
            }
            try await eventuallyClosed(server)
        }
    }

    private func eventuallyClosed(_ server: Server) async throws {
        for _ in 0..<150 where server.openConnections > 0 { try await Task.sleep(for: .milliseconds(100)) }
        #expect(server.openConnections == 0)
    }

    @Test func `Random bytes after the hello never bring the server down`() async throws {
        try await withHostileServer { server in
            var random = SeededRandom(seed: 99)
            for _ in 0..<300 {
                let socket = try RawSocket(port: server.port)
                let noise = (0..<Int.random(in: 1...200, using: &random)).map { _ in
                    UInt8.random(in: 0...255, using: &random)
                }
                socket.send(.hello + noise)
            }
        }
    }
}

extension [UInt8] {
    /// The preface and settings of a peer.
    static var hello: [UInt8] {
        var buffer = ByteBuffer()
        Preface.append(to: &buffer)
        buffer.appendSettings(.test)
        return Array(buffer.readableBytesView)
    }

    static func frame(
        type: UInt8, flags: UInt8 = 0, length: UInt32 = 0, callID: UInt32 = 0, method: UInt32 = 0, aux: UInt32 = 0
    ) -> [UInt8] {
        var header = FrameHeader(.call, flags: FrameFlags(rawValue: flags), callID: callID)
        header.type = type
        header.length = length
        header.method = method
        header.aux = aux
        var buffer = ByteBuffer(repeating: 0, count: 20)
        header.write(to: &buffer, at: 0)
        return Array(buffer.readableBytesView)
    }

    static func call(
        id: UInt32, method: UInt32 = EchoMethods.say.id, meta: [UInt8] = [], body: [UInt8] = [], aux: UInt32 = 20_000
    ) -> [UInt8] {
        let length = UInt32(4 + meta.count + body.count)
        let header = frame(type: 1, flags: 1, length: length, callID: id, method: method, aux: aux)
        let metaLength = Swift.withUnsafeBytes(of: UInt32(meta.count).bigEndian) { Array($0) }
        return header + metaLength + meta + body
    }
}
