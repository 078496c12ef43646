import NIOCore
import TestMessages
import TestSupport
import Testing

@testable import RPC

/// How messages that come in several frames are put together.
@Suite struct AssemblyTests {
    private let first = FrameHeader(.call, flags: .continued, callID: 1)

    private func chunk(_ number: UInt32, _ flags: FrameFlags = .continued, call: UInt32 = 1) -> FrameHeader {
        var header = FrameHeader(.chunk, flags: flags, callID: call)
        header.aux = number
        return header
    }

    private func isPartial(_ outcome: Assembly.Outcome) -> Bool { if case .partial = outcome { true } else { false } }

    private func refusal(_ outcome: Assembly.Outcome) -> Status? {
        if case .refused(let status) = outcome { status } else { nil }
    }

    @Test func `Messages of every size, their frames mixed, come out as they went in`() throws {
        var random = SeededRandom(seed: 7)
        for _ in 0..<200 {
            var sent: [UInt32: ByteBuffer] = [:]
            var queue = ChunkQueue()
            for call in UInt32(1)...UInt32(Int.random(in: 1...12, using: &random)) {
                let count = Int.random(in: 0...3_000, using: &random)
                let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
                sent[call] = ByteBuffer(bytes: bytes)
                queue.append(FrameHeader(.reply, callID: call), sent[call]!)
            }
            var assembly = Assembly()
            var came: [UInt32: ByteBuffer] = [:]
            while let (header, payload) = queue.next(frameBytes: 256) {
                if case .whole(let first, let message) = try assembly.take(header, payload, limit: 3_000) {
                    came[first.callID] = message
                }
            }
            #expect(came == sent)
        }
    }

    @Test func `A piece out of order is no message's`() throws {
        let payload = ByteBuffer(string: "piece")
        let faulty: [[FrameHeader]] = [
            [chunk(1)], [first, chunk(2)], [first, chunk(0)], [first, chunk(1), chunk(1)], [first, first],
            [first, FrameHeader(.item, callID: 1)], [first, chunk(1, []), chunk(2)],
        ]
        for headers in faulty {
            var assembly = Assembly()
            for header in headers.dropLast() { _ = try assembly.take(header, payload, limit: 100) }
            let fault = status { try assembly.take(headers.last!, payload, limit: 100) }
            #expect(fault == Status(.invalidArgument, "A piece of a message came out of its order."))
        }
        var assembly = Assembly()
        _ = try assembly.take(first, payload, limit: 100)
        #expect(status { try assembly.take(chunk(1), ByteBuffer(), limit: 100) } != nil, "An empty piece never ends.")
    }

    @Test func `A message that grows too long is let go with its first byte too many`() throws {
        for last: FrameFlags in [[], .continued] {
            var assembly = Assembly()
            #expect(isPartial(try assembly.take(first, ByteBuffer(repeating: 1, count: 60), limit: 100)))
            #expect(isPartial(try assembly.take(chunk(1), ByteBuffer(repeating: 1, count: 40), limit: 100)))
            let outcome = try assembly.take(chunk(2, last), ByteBuffer(repeating: 1, count: 1), limit: 100)
            #expect(refusal(outcome) == .invalid("", .tooLarge, "The request is longer than 100 bytes."))
        }
    }

    @Test func `A connection holds no more of unfinished messages than its bound, and goes on below it`() throws {
        var assembly = Assembly()
        let piece = ByteBuffer(repeating: 1, count: 4 * Limits.messageBytes)
        let calls = UInt32(Limits.assemblyBytes / piece.readableBytes)
        for call in 1...calls {
            let header = FrameHeader(.call, flags: .continued, callID: call)
            #expect(isPartial(try assembly.take(header, piece, limit: .max)))
        }
        let header = FrameHeader(.call, flags: .continued, callID: calls + 1)
        #expect(refusal(try assembly.take(header, piece, limit: .max))?.code == .resourceExhausted)
        assembly.drop(1)
        #expect(isPartial(try assembly.take(header, piece, limit: .max)))
    }
}
