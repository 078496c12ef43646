import NIOCore
import Testing

@testable import RPC

@Suite struct FrameSealTests {
    private static let secret = LinkSecret(Array(0..<32))

    /// One direction of a connection, as either end makes it.
    private static func seal(
        _ direction: FrameSeal.Direction = .toServer, secret: LinkSecret = secret, client: String = "client settings",
        server: String = "server settings"
    ) -> FrameSeal {
        FrameSeal(
            secret, direction, clientSettings: ByteBuffer(string: client), serverSettings: ByteBuffer(string: server))
    }

    /// A frame with its tag.
    private static func frame(_ payload: String, _ seal: inout FrameSeal) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.appendFrame(FrameHeader(.call, callID: 7)) { $0.writeString(payload) }
        seal.seal(&buffer, from: 0)
        return buffer
    }

    private static func accepts(_ buffer: ByteBuffer, _ seal: inout FrameSeal) -> Bool {
        do throws(Status) {
            try seal.open(buffer, frameBytes: buffer.readableBytes - FrameSeal.tagBytes)
            return true
        } catch {
            #expect(error.code == .unauthenticated)
            #expect(error.reason == "FRAME_TAG")
            return false
        }
    }

    /// Made by another implementation (Python's `hmac`, RFC 5869 and RFC 2104 by hand).
    @Test(arguments: [
        (FrameSeal.Direction.toServer, "4bf205a6985298b48045bf04b36bb7f7", "49cbda147ab78eb80f910bcfe5c9c104"),
        (FrameSeal.Direction.toClient, "a5504002bcfb9ffea0a246c5030e000d", "6722a163fda4ebc7de2794c4e255c365"),
    ])
    func `The tags are those of the specification`(direction: FrameSeal.Direction, first: String, second: String) {
        var seal = Self.seal(direction)
        for expected in [first, second] {
            var header = FrameHeader(.call, callID: 7)
            header.method = 8
            header.aux = 9
            var buffer = ByteBuffer()
            buffer.appendFrame(header) { $0.writeString("abc") }
            seal.seal(&buffer, from: 0)
            #expect(buffer.readableBytes == 20 + 3 + 16)
            #expect(hex(Array(buffer.readableBytesView.suffix(16))) == expected)
        }
    }

    @Test func `Frames of every size are accepted in their order, wherever they lie in a buffer`() throws {
        var (sender, receiver) = (Self.seal(), Self.seal())
        var buffer = ByteBuffer(string: "read already")
        buffer.moveReaderIndex(to: buffer.writerIndex)
        let sizes = [0, 1, 63, 64, 65, 1_000, Limits.frameBytes]
        for size in sizes {
            let start = buffer.writerIndex
            buffer.appendFrame(FrameHeader(.reply)) { $0.writeRepeatingByte(5, count: size) }
            sender.seal(&buffer, from: start)
        }
        for size in sizes {
            let before = buffer
            try receiver.open(buffer, frameBytes: FrameHeader.bytes + size)
            #expect(buffer == before)
            buffer.moveReaderIndex(forwardBy: FrameHeader.bytes + size + FrameSeal.tagBytes)
        }
        #expect(buffer.readableBytes == 0)
    }

    @Test func `Each bit of header, payload and tag counts`() {
        var sender = Self.seal()
        let frame = Self.frame("some payload", &sender)
        for bit in 0..<frame.readableBytes * 8 {
            var (changed, receiver) = (frame, Self.seal())
            changed.setInteger(frame.getInteger(at: bit / 8, as: UInt8.self)! ^ 1 << (bit % 8), at: bit / 8)
            #expect(!Self.accepts(changed, &receiver), "bit \(bit)")
        }
        var receiver = Self.seal()
        #expect(Self.accepts(frame, &receiver))
    }

    @Test func `A frame without its whole tag is refused`() {
        var sender = Self.seal()
        let frame = Self.frame("some payload", &sender)
        for missing in 1...16 {
            var receiver = Self.seal()
            let status = #expect(throws: Status.self) {
                try receiver.open(frame.getSlice(at: 0, length: frame.readableBytes - missing)!, frameBytes: 32)
            }
            #expect(status?.reason == "FRAME_TAG")
        }
    }

    @Test func `A frame that is replayed, dropped or swapped is refused`() {
        var sender = Self.seal()
        let (first, second) = (Self.frame("one", &sender), Self.frame("two", &sender))
        var replayed = Self.seal()
        #expect(Self.accepts(first, &replayed))
        #expect(!Self.accepts(first, &replayed))
        var swapped = Self.seal()
        #expect(!Self.accepts(second, &swapped), "This is also what the receiver of a dropped frame sees.")
        var inOrder = Self.seal()
        #expect(Self.accepts(first, &inOrder))
        #expect(Self.accepts(second, &inOrder))
    }

    @Test func `A frame that is sent back to its sender is refused`() {
        var sender = Self.seal(.toServer)
        var receiver = Self.seal(.toClient)
        #expect(!Self.accepts(Self.frame("one", &sender), &receiver))
    }

    @Test(arguments: [
        seal(client: "other settings"), seal(server: "other settings"),
        // The same bytes, divided otherwise.
        seal(client: "client settingss", server: "erver settings"),
        seal(secret: LinkSecret(Array(1...32))), seal(secret: .none),
    ])
    func `A frame of another connection or another link is refused`(other: FrameSeal) {
        var (sender, receiver) = (other, Self.seal())
        let frame = Self.frame("one", &sender)
        #expect(!Self.accepts(frame, &receiver))
        var same = other
        #expect(Self.accepts(frame, &same))
    }

    @Test func `Without a secret corruption is found all the same`() {
        var (sender, receiver, other) = (Self.seal(secret: .none), Self.seal(secret: .none), Self.seal(secret: .none))
        var frame = Self.frame("one", &sender)
        #expect(Self.accepts(frame, &receiver))
        frame.setInteger(UInt8(0), at: 22)
        #expect(!Self.accepts(frame, &other))
    }
}
