import Foundation
import NIOCore
import TestMessages
import Testing

@testable import RPC

/// The call that `proto/README.md` shows in hexadecimal, made anew.
@Suite struct WireExampleTests {
    private static let secret = LinkSecret(Array(0..<32))
    private static let clientSettings = settings(of: "hub", nonce: 0x11)
    private static let serverSettings = settings(of: "allocation", nonce: 0x22)

    private static func settings(of service: String, nonce: UInt8) -> RPCWire.Settings {
        RPCWire.Settings(service: service, nonce: Array(repeating: nonce, count: RPCWire.Settings.nonceBytes))
    }

    /// Some bytes of the example, and what they are.
    private struct Piece {
        var bytes: ArraySlice<UInt8>
        var words: String

        /// The bytes, twenty a line, with the words beside the first.
        var lines: [String] {
            stride(from: bytes.startIndex, to: bytes.endIndex, by: 20).map { start in
                let row = bytes[start..<min(start + 20, bytes.endIndex)]
                let hex = row.map { String(format: "%02x", $0) }.joined(separator: " ")
                guard start == bytes.startIndex else { return hex }
                return hex.padding(toLength: 61, withPad: " ", startingAt: 0) + words
            }
        }
    }

    /// One side of the connection, as it speaks.
    private struct Side {
        var seal: FrameSeal?

        /// A frame in pieces: each field of its header if asked for, its payload by the words' lengths, its tag.
        mutating func say(
            _ name: String, isOpen: Bool = false, _ payload: [(Int, String)], _ write: (inout ByteBuffer) throws -> Void
        ) rethrows -> [Piece] {
            var buffer = ByteBuffer()
            try write(&buffer)
            seal?.seal(&buffer, from: 0)
            var rest = Array(buffer.readableBytesView)[...]
            let header = [
                (4, "\(name): length"), (1, "type"), (1, "flags"), (2, "status"), (4, "call id"), (4, "method"),
                (4, "aux"),
            ]
            let parts = (isOpen ? header : [(20, "\(name): header")]) + payload + (seal == nil ? [] : [(16, "tag")])
            return parts.map { count, words in
                defer { rest = rest.dropFirst(count) }
                return Piece(bytes: rest.prefix(count), words: words)
            }
        }
    }

    private static func example() throws -> String {
        let (clientBytes, serverBytes) = (clientSettings.encoded, serverSettings.encoded)
        var (client, server) = (Side(), Side())
        var preface = ByteBuffer()
        Preface.append(to: &preface)
        var first = [Piece(bytes: Array(preface.readableBytesView)[...], words: "preface")]
        var second = first
        first += client.say("SETTINGS", [(clientBytes.readableBytes, "rpc.Settings")]) {
            $0.appendSettings(clientSettings)
        }
        client.seal = FrameSeal(secret, .toServer, clientSettings: clientBytes, serverSettings: serverBytes)
        server.seal = FrameSeal(secret, .toClient, clientSettings: clientBytes, serverSettings: serverBytes)
        second += server.say("SETTINGS", [(serverBytes.readableBytes, "rpc.Settings")]) {
            $0.appendSettings(serverSettings)
        }

        let call = Call(deadline: .after(.seconds(5)), area: "CL", requestID: "r1")
        let request = RPCWire.RetryParkedRequest(source: "allocation", sequence: 300).encoded
        let payload = [
            (4, "length of the meta"), (call.meta.encoded.readableBytes, "rpc.Meta: area, request id, attempt, hops"),
            (request.readableBytes, "rpc.RetryParkedRequest"),
        ]
        var third = client.say("PROOF", []) { $0.append(FrameHeader(.proof)) }
        third += try client.say("CALL", isOpen: true, payload) { buffer in
            try buffer.appendCall(DebugMethods.retryParked, id: 1, call: call, body: request, limit: 99)
            // What is left of the time-out is less by now.
            buffer.setInteger(UInt32(5_000), at: 16)
        }
        let answer = Status(.notFound, "No event.")
        let fourth = server.say("REPLY", isOpen: true, [(answer.wire.encoded.readableBytes, "rpc.Status")]) {
            $0.appendReply(id: 1, .failure(answer), microseconds: 85, limit: 99)
        }
        return zip(["client", "server", "client", "server"], [first, second, third, fourth]).map { side, pieces in
            "\(side) says\n" + pieces.flatMap(\.lines).map { "    \($0)\n" }.joined()
        }.joined()
    }

    @Test func `The call in hexadecimal that the page shows is the one that is made`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../proto/README.md")
        let example = try Self.example()
        #expect(try String(contentsOf: page, encoding: .utf8).contains(example), "It is:\n\(example)")
    }
}
