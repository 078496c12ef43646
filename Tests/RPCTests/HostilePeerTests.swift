import NIOCore
import NIOPosix
import TestMessages
import TestSupport
import Testing

@testable import RPC

/// What a server does with a peer that does not keep to the protocol; it goes on serving the others all the while.
@Suite struct HostilePeerTests {
    /// The next frame of a server that has not been told anything yet.
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
            let socket = try await SealedSocket(to: server.port)
            let began = ContinuousClock.now
            var isClosed = false
            for byte in [UInt8](repeating: 0, count: 19) where !isClosed {
                socket.socket.send([byte])
                isClosed = await socket.socket.isClosed(within: 0.8)
            }
            #expect(isClosed)
            #expect((.seconds(9) ... .seconds(20)).contains(ContinuousClock.now - began))
        }
    }

    /// Bytes after the hello for which the connection is ended, and a piece of what is said.
    static let fatal: [([[UInt8]], String)] = [
        ([.frame(type: 1, length: 65_537, callID: 1)], "longer"),
        ([.frame(type: 1, length: .max, callID: 1)], "longer"),
        ([.frame(type: 10)], "not expected"),
        ([.frame(type: 11)], "not expected"),
        ([.frame(type: 2, callID: 1)], "not expected"),
        ([.frame(type: 99)], "not expected"),
        ([.frame(type: 0)], "not expected"),
        ([.call(id: 5), .call(id: 5)], "rise"),
        ([.call(id: 0)], "rise"),
        ([.call(id: 1 << 31)], "rise"),
    ]

    @Test(arguments: fatal)
    func `A frame that breaks the protocol ends the connection with the reason`(frames: [[UInt8]], words: String)
        async throws
    {
        try await withHostileServer { server in
            let socket = try await SealedSocket(to: server.port)
            socket.send(frames)
            var (header, text) = try await socket.frame()
            while header.type != FrameType.goAway.rawValue { (header, text) = try await socket.frame() }
            #expect(text.contains(words), "\(text)")
            #expect(await socket.socket.isClosed(within: 2) == true)
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
            let socket = try await SealedSocket(to: server.port)
            socket.send([bytes, .call(id: 2, body: [0x28, 0x05])])
            let (first, text) = try await socket.frame()
            #expect(first.callID == 1)
            #expect(first.status == code.rawValue)
            #expect(text.contains(words), "\(text)")
            let (second, _) = try await socket.frame()
            #expect(second.callID == 2)
            #expect(second.status == 0)
        }
    }

    @Test func `An unknown frame that may be ignored is`() async throws {
        try await withHostileServer { server in
            let socket = try await SealedSocket(to: server.port)
            socket.send([.frame(type: 77, flags: 32, length: 3) + [1, 2, 3], .call(id: 1)])
            #expect(try await socket.frame().0.callID == 1)
            #expect(await socket.socket.isClosed(within: 0.5) == false)
        }
    }

    @Test func `One call more than may be in flight is refused unprocessed, and told when to come back`() async throws {
        try await withHostileServer { server in
            let socket = try await SealedSocket(to: server.port)
            let waits = (1...257).map {
                [UInt8].call(id: UInt32($0), method: EchoMethods.wait.id, body: [0x08, 0x90, 0x4e])
            }
            socket.send(waits)
            let (header, _) = try await socket.frame()
            #expect(header.callID == 257)
            #expect(header.status == StatusCode.resourceExhausted.rawValue)
            #expect(header.flags.contains(.notProcessed))
            #expect(header.aux > 0)
        }
    }

    @Test func `One connection more than are served at once is told so and closed`() async throws {
        try await withServer(connections: OpenConnections(limit: 2)) { server in
            let first = try await SealedSocket(to: server.port)
            let second = try await SealedSocket(to: server.port)
            let third = try RawSocket(port: server.port)
            #expect(FrameType(rawValue: try await frame(from: third).0.type) == .goAway)
            #expect(await third.isClosed(within: 2))
            first.send([.call(id: 1)])
            second.send([.call(id: 1)])
            #expect(try await first.frame().0.status == 0)
            #expect(try await second.frame().0.status == 0)
        }
    }

    @Test func `Who does not take its answers is not read from and closed`() async throws {
        try await withHostileServer { server in
            let socket = try await SealedSocket(to: server.port)
            let body = [UInt8](TestWire.Every(aString: String(repeating: "x", count: 60_000)).encoded.readableBytesView)
            for id in 1...400 {
                let call = socket.sealed([.call(id: UInt32(id), body: body)])
                guard await socket.socket.send(call, within: 1) else { break }
            }
            try await eventuallyClosed(server)
        }
    }

    private func eventuallyClosed(_ server: Server) async throws {
        for _ in 0..<150 where server.connections.count > 0 { try await Task.sleep(for: .milliseconds(100)) }
        #expect(server.connections.count == 0)
    }

    @Test(arguments: [true, false])
    func `Random bytes after the hello never bring the server down`(isSealed: Bool) async throws {
        try await withHostileServer { server in
            var random = SeededRandom(seed: 99)
            for _ in 0..<300 {
                let noise = (0..<Int.random(in: 1...200, using: &random)).map { _ in
                    UInt8.random(in: 0...255, using: &random)
                }
                if isSealed {
                    try await SealedSocket(to: server.port).send([noise])
                } else {
                    try RawSocket(port: server.port).send(.hello() + noise)
                }
            }
        }
    }

    // MARK: Identity

    @Test func `A frame that was changed on its way is not taken in, whichever byte it was`() async throws {
        try await withHostileServer { server in
            let call = [UInt8].call(id: 1, body: [0x28, 0x05])
            for place in 0..<(call.count + FrameSeal.tagBytes) where place != 0 {
                let socket = try await SealedSocket(to: server.port)
                var bytes = socket.sealed([call])
                bytes[place] ^= 0x40
                socket.socket.send(bytes)
                // A length that grew has the server wait for more; all else ends the connection at once.
                guard !(1...3).contains(place) else { continue }
                let (header, text) = try await socket.frame()
                #expect(header.type == FrameType.goAway.rawValue, "byte \(place)")
                #expect(text.contains("tag"), "byte \(place): \(text)")
            }
        }
    }

    @Test func `A frame that was captured is refused when it comes again, here and on another connection`() async throws
    {
        try await withHostileServer { server in
            let first = try await SealedSocket(to: server.port)
            let captured = first.sealed([.call(id: 1)])
            first.socket.send(captured)
            #expect(try await first.frame().0.status == 0)
            first.socket.send(captured)
            #expect(try await first.frame().0.type == FrameType.goAway.rawValue)
            let second = try await SealedSocket(to: server.port)
            second.socket.send(captured)
            let (header, text) = try await second.frame()
            #expect(header.type == FrameType.goAway.rawValue)
            #expect(text.contains("FRAME_TAG"))
        }
    }

    @Test func `Nothing is believed before the proof`() async throws {
        try await withHostileServer { server in
            let socket = try RawSocket(port: server.port)
            socket.send(.hello() + .call(id: 1))
            _ = await socket.receive(upTo: Preface.bytes, within: 5)
            #expect(FrameType(rawValue: try await frame(from: socket).0.type) == .settings)
            _ = await socket.receive(upTo: FrameSeal.tagBytes, within: 5)
            #expect(FrameType(rawValue: try await frame(from: socket).0.type) == .goAway)
        }
    }

    @Test func `Settings without a nonce are refused`() async throws {
        try await withHostileServer { server in
            let socket = try RawSocket(port: server.port)
            socket.send(.hello(.test))
            _ = await socket.receive(upTo: Preface.bytes, within: 5)
            let (header, text) = try await frame(from: socket)
            #expect(FrameType(rawValue: header.type) == .goAway)
            #expect(text.contains("nonce"))
        }
    }
}

extension [UInt8] {
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
        id: UInt32, method: UInt32 = EchoMethods.say.id, flags: FrameFlags = .meta, meta: [UInt8] = [],
        body: [UInt8] = [], aux: UInt32 = 20_000
    ) -> [UInt8] {
        let length = UInt32(4 + meta.count + body.count)
        let header = frame(type: 1, flags: flags.rawValue, length: length, callID: id, method: method, aux: aux)
        let metaLength = Swift.withUnsafeBytes(of: UInt32(meta.count).bigEndian) { Array($0) }
        return header + metaLength + meta + body
    }
}
