import NIOCore
import TestSupport
import Testing

@testable import RPC

/// A plain connection that has shaken hands as a client does, and then says whatever a test wants, sealed or not.
final class SealedSocket {
    let socket: RawSocket
    private var input = FrameInput()
    private var output = FrameOutput()

    /// Has sent the preface, its settings and its proof.
    init(to port: Int, settings: RPCWire.Settings = .test, secret: LinkSecret = .none) async throws {
        socket = try RawSocket(port: port)
        var own = settings.withNonce()
        own.keyId = secret.id
        socket.send(.hello(own))
        _ = await socket.receive(upTo: Preface.bytes, within: 5)
        let (header, payload) = try await receive()
        guard header.type == FrameType.settings.rawValue else { throw Status(reading: header, payload) }
        // The settings' own tag, which the clients' tests are about.
        _ = await socket.receive(upTo: FrameSeal.tagBytes, within: 5)
        input.seal = FrameSeal(secret, .toClient, clientSettings: own.encoded, serverSettings: payload)
        input.seal?.skip()
        output.seal = FrameSeal(secret, .toServer, clientSettings: own.encoded, serverSettings: payload)
        send([.frame(type: FrameType.proof.rawValue)])
    }

    /// The frames as they go over the wire, each with its tag.
    func sealed(_ frames: [[UInt8]]) -> [UInt8] {
        for frame in frames { output.append { $0.writeBytes(frame) } }
        return output.take().map { Array($0.readableBytesView) } ?? []
    }

    func send(_ frames: [[UInt8]]) { socket.send(sealed(frames)) }

    /// The next frame that the server sends, and its payload as text.
    func frame() async throws -> (FrameHeader, String) {
        let (header, payload) = try await receive()
        return (header, String(buffer: payload))
    }

    private func receive() async throws -> (FrameHeader, ByteBuffer) {
        while true {
            if let next = try input.next() { return next }
            let bytes = await socket.receive(upTo: try input.bytesToGo(), within: 5)
            try #require(!bytes.isEmpty, "Nothing came.")
            input.append(ByteBuffer(bytes: bytes))
        }
    }
}

extension FrameSeal {
    /// Passes over the tag of the settings.
    fileprivate mutating func skip() {
        var settings = ByteBuffer(repeating: 0, count: FrameHeader.bytes)
        seal(&settings, from: 0)
    }
}

extension FrameInput {
    /// How many bytes at least are missing from the next frame.
    fileprivate func bytesToGo() throws(Status) -> Int {
        guard let header = FrameHeader(peeking: unread) else { return FrameHeader.bytes - unread.readableBytes }
        let length = FrameHeader.bytes + Int(header.length) + (seal == nil ? 0 : FrameSeal.tagBytes)
        return length - unread.readableBytes
    }
}

extension [UInt8] {
    /// The preface and settings of a peer.
    static func hello(_ settings: RPCWire.Settings = RPCWire.Settings.test.withNonce()) -> [UInt8] {
        var buffer = ByteBuffer()
        Preface.append(to: &buffer)
        buffer.appendSettings(settings)
        return Array(buffer.readableBytesView)
    }
}
