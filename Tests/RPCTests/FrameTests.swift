import NIOCore
import TestMessages
import Testing

@testable import RPC

@Suite struct FrameTests {
    @Test func `A header is twenty bytes, big-endian, in the order that the specification says`() {
        var header = FrameHeader(.call, flags: [.meta, .idempotent], callID: 0x0102_0304)
        header.method = 0x0506_0708
        header.aux = 0x090A_0B0C
        header.length = 3
        var buffer = ByteBuffer(repeating: 0, count: 20)
        header.write(to: &buffer, at: 0)
        #expect(buffer == bytes("00 00 00 03  01  09  00 00  01 02 03 04  05 06 07 08  09 0a 0b 0c"))
    }

    @Test func `A thousand random headers are read as they were written`() throws {
        var random = SeededRandom(seed: 1)
        for _ in 0..<1_000 {
            var header = FrameHeader(.call)
            header.type = UInt8.random(in: 0...255, using: &random)
            header.flags = FrameFlags(rawValue: UInt8.random(in: 0...255, using: &random))
            header.status = UInt16.random(in: 0 ... .max, using: &random)
            header.callID = UInt32.random(in: 0 ... .max, using: &random)
            header.method = UInt32.random(in: 0 ... .max, using: &random)
            header.aux = UInt32.random(in: 0 ... .max, using: &random)
            header.length = UInt32.random(in: 0 ... .max, using: &random)
            var buffer = ByteBuffer(repeating: 0, count: 20)
            header.write(to: &buffer, at: 0)
            #expect(FrameHeader(peeking: buffer) == header)
        }
    }

    @Test func `Part of a header is not a header`() {
        #expect(FrameHeader(peeking: ByteBuffer(repeating: 0, count: 19)) == nil)
    }

    @Test func `A call's frame holds its meta and body, and what the peer may take`() throws {
        var buffer = ByteBuffer()
        let call = Call(deadline: .after(.seconds(2)), area: "CL", requestID: "r1", idempotencyKey: "k", hops: 2)
        try buffer.appendCall(EchoMethods.say, id: 9, call: call, body: bytes("28 05"), limit: 1_000)
        let header = try #require(FrameHeader(peeking: buffer))
        #expect(header.callID == 9)
        #expect(header.method == EchoMethods.say.id)
        #expect(header.flags == [.meta, .idempotent])
        #expect((1_900...2_000).contains(header.aux))
        #expect(Int(header.length) == buffer.readableBytes - 20)
        buffer.moveReaderIndex(forwardBy: 20)
        let meta = try buffer.readMeta()
        #expect(meta.area == "CL")
        #expect(meta.requestId == "r1")
        #expect(meta.idempotencyKey == "k")
        #expect(meta.hops == 3)
        #expect(buffer == bytes("28 05"))
    }

    @Test func `A request that does not fit is refused, and leaves nothing behind`() {
        var buffer = bytes("aa")
        let status = status {
            try buffer.appendCall(
                EchoMethods.say, id: 1, call: .soon, body: ByteBuffer(repeating: 0, count: 200), limit: 100)
        }
        #expect(status?.violations.first?.code == ViolationCode.tooLarge.rawValue)
        #expect(buffer == bytes("aa"))
    }

    @Test func `An answer that does not fit becomes a status`() throws {
        var buffer = ByteBuffer()
        let answer = Answer.message(TestWire.Every(aString: String(repeating: "x", count: 500)))
        buffer.appendReply(id: 4, .success(answer), microseconds: 1, limit: 300)
        let header = try #require(FrameHeader(peeking: buffer))
        #expect(header.status == StatusCode.resourceExhausted.rawValue)
        #expect(header.callID == 4)
    }

    @Test func `A reason that does not fit becomes its code`() throws {
        var buffer = ByteBuffer()
        let status = Status(.notFound, String(repeating: "x", count: 500), reason: "WHY")
        buffer.appendReply(id: 4, .failure(status), microseconds: 1, limit: 300)
        let header = try #require(FrameHeader(peeking: buffer))
        buffer.moveReaderIndex(forwardBy: 20)
        #expect(buffer.readableBytes == Int(header.length))
        #expect(Status(reading: header, buffer).reason == "WHY")
        #expect(header.status == StatusCode.notFound.rawValue)
    }

    @Test func `A status keeps its identity on the wire`() throws {
        let violation = FieldViolation(field: "a.b[2]", code: .outOfRange, message: "Too much.")
        let status = Status(.aborted, "No.", reason: "WHY", violations: [violation], retryable: true)
        var buffer = ByteBuffer()
        buffer.appendReply(id: 1, .failure(status), microseconds: 0, limit: 10_000)
        let header = try #require(FrameHeader(peeking: buffer))
        buffer.moveReaderIndex(forwardBy: 20)
        #expect(Status(reading: header, buffer) == status)
    }

    @Test func `The preface is recognised from its first bytes on`() throws {
        var whole = ByteBuffer()
        Preface.append(to: &whole)
        #expect(whole == bytes("50 48 55 42 01 00 00 00"))
        for count in 0..<8 {
            var part = whole.getSlice(at: 0, length: count)!
            #expect(try Preface.read(from: &part) == nil)
        }
        #expect(try Preface.read(from: &whole) != nil)
        #expect(whole.readableBytes == 0)
    }

    @Test(arguments: ["47", "50 48 55 43", "50 48 55 42 02 00 00 00", "16 03 01 00 00 00 00 00"])
    func `What is no preface of ours is told at once`(hex: String) {
        var buffer = bytes(hex)
        #expect(throws: Status.self) { try Preface.read(from: &buffer) }
    }

    @Test(arguments: [(UInt32(0), 50.0), (1, 80), (2, 128), (40, 5_000)])
    func `The back-off grows by 1.6 up to five seconds and takes any part of that`(attempt: UInt32, most: Double) {
        let waits = (0..<200).map { _ in
            var backOff = BackOff()
            for _ in 0..<attempt { _ = backOff.next() }
            return backOff.next() / .milliseconds(1)
        }
        #expect(waits.allSatisfy { $0 <= most + 1 })
        #expect(waits.max()! > most / 2)
        #expect(waits.min()! < most / 2)
    }
}
