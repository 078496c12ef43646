import NIOCore
import TestMessages
import Testing

@testable import RPC

/// What waits to be sent, and in which order it goes.
@Suite struct ChunkQueueTests {
    /// The call numbers of all frames, in the order in which they go.
    private func order(_ queue: inout ChunkQueue, frameBytes: Int = 10) -> [UInt32] {
        var order: [UInt32] = []
        while let (header, _) = queue.next(frameBytes: frameBytes) { order.append(header.callID) }
        return order
    }

    private func queue(_ messages: [(UInt32, Int)]) -> ChunkQueue {
        var queue = ChunkQueue()
        for (call, bytes) in messages {
            queue.append(FrameHeader(.item, callID: call), ByteBuffer(repeating: UInt8(call), count: bytes))
        }
        return queue
    }

    @Test func `Long messages have a frame each in turn`() {
        var queue = queue([(1, 30), (2, 20), (3, 11)])
        #expect(order(&queue) == [1, 2, 3, 1, 2, 3, 1])
        #expect(queue.isEmpty)
        #expect(queue.bytes == 0)
    }

    @Test func `What follows a long message of the same call waits behind it`() {
        var queue = queue([(1, 30), (1, 5), (2, 20), (1, 0)])
        #expect(order(&queue) == [1, 2, 1, 2, 1, 1, 1])
    }

    @Test func `All frames but the last say that the message goes on, and the CHUNKs are numbered`() throws {
        var queue = queue([(7, 25)])
        var frames: [(FrameHeader, ByteBuffer)] = []
        while let frame = queue.next(frameBytes: 10) { frames.append(frame) }
        #expect(frames.map(\.0.type) == [FrameType.item, .chunk, .chunk].map(\.rawValue))
        #expect(frames.map(\.0.aux) == [0, 1, 2])
        #expect(frames.map { $0.0.flags.contains(.continued) } == [true, true, false])
        #expect(frames.map(\.1.readableBytes) == [10, 10, 5])
    }

    @Test func `Eight messages take turns, and the ninth follows the first that has ended`() {
        let all = (1...9).map { (UInt32($0), $0 == 3 ? 10 : 30) }
        var queue = queue(all)
        let order = order(&queue)
        #expect(order.prefix(9) == [1, 2, 3, 4, 5, 6, 7, 8, 1])
        #expect(order.firstIndex(of: 9)! > order.firstIndex(of: 8)!)
        #expect(order.count == 25)
    }

    @Test func `What is dropped is sent no more, and makes way`() {
        var queue = queue((1...9).map { (UInt32($0), 30) })
        _ = queue.next(frameBytes: 10)
        queue.drop(1)
        queue.drop(99)
        #expect(queue.bytes == 240)
        #expect(order(&queue) == (0..<3).flatMap { _ in (2...9).map { UInt32($0) } })
    }

    // MARK: In a connection's output

    private func frames(_ output: inout FrameOutput) throws -> [FrameHeader] {
        var input = FrameInput()
        input.append(output.take() ?? ByteBuffer())
        var headers: [FrameHeader] = []
        while let (header, _) = try input.next() { headers.append(header) }
        return headers
    }

    private func long(_ bytes: Int) -> Result<Answer, Status> {
        .success(.bytes(ByteBuffer(repeating: 1, count: bytes)))
    }

    @Test func `A frame's worth goes in one, a byte more in two`() throws {
        for (bytes, lengths) in [(65_536, [65_536]), (65_537, [65_536, 1]), (131_073, [65_536, 65_536, 1])] {
            var output = FrameOutput()
            output.append { $0.appendReply(id: 1, long(bytes), microseconds: 5, limit: .max) }
            while output.appendChunk() {}
            let headers = try frames(&output)
            #expect(headers.map { Int($0.length) } == lengths)
            #expect(headers[0].aux == 5)
        }
    }

    @Test func `Short frames pass long messages of other calls, and an item none of its own`() throws {
        var output = FrameOutput()
        output.append { $0.appendItem(ByteBuffer(repeating: 1, count: 200_000), id: 1) }
        output.append { $0.appendItem(ByteBuffer(repeating: 1, count: 10), id: 1) }
        output.append { $0.appendCredit(3, id: 1) }
        output.append { $0.appendReply(id: 2, long(10), microseconds: 0, limit: .max) }
        output.append { $0.append(FrameHeader(.ping)) }
        output.append { $0.appendReply(id: 1, long(0), microseconds: 0, limit: .max) }
        while output.appendChunk() {}
        let types = try frames(&output).map { FrameType(rawValue: $0.type)! }
        #expect(types == [.item, .credit, .reply, .ping, .chunk, .chunk, .chunk, .item, .reply])
    }

    @Test func `A CANCEL and a failure go at once, and nothing of the call after them`() throws {
        for end in [FrameHeader(.cancel, callID: 1), FrameHeader(.reply, status: .aborted, callID: 1)] {
            var output = FrameOutput()
            output.append { $0.appendItem(ByteBuffer(repeating: 1, count: 200_000), id: 1) }
            output.append { $0.append(end) }
            let isMore = output.appendChunk()
            #expect(!isMore)
            #expect(try frames(&output).map(\.type) == [FrameType.item.rawValue, end.type])
        }
    }
}
