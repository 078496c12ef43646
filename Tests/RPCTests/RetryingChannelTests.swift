import NIOCore
import Synchronization
import TestMessages
import Testing

@testable import RPC

/// Which calls are made again, and how often.
@Suite struct RetryingChannelTests {
    /// A channel whose calls end as a test says, one after the other; the last for ever.
    private final class Scripted: CallChannel {
        private let script: Mutex<[Status?]>
        private let made = Mutex<[Int]>([])

        init(_ script: [Status?]) { self.script = Mutex(script) }

        /// The attempt that each call said it was.
        var attempts: [Int] { made.withLock { $0 } }

        func send(_ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call) async throws(Status) -> ByteBuffer {
            made.withLock { $0.append(call.attempt) }
            let end = script.withLock { script in script.count > 1 ? script.removeFirst() : script[0] }
            if let end { throw end }
            return ByteBuffer()
        }

        func stream(
            _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
        ) async throws(Status) -> ItemStream<ByteBuffer> { ItemStream { nil } }
    }

    private static let lost = Status(.unavailable, "Lost.", reason: "CONNECTION_LOST")
    private static let shed = Status.notProcessed(.resourceExhausted, "Busy.", retryAfterMilliseconds: 10)

    private func attempts(
        _ script: [Status?], of method: MethodDescriptor, key: String = "", seconds: Double = 5
    ) async -> [Int] {
        let channel = Scripted(script)
        var call = Call.within(seconds: seconds)
        call.idempotencyKey = key
        _ = await status { try await RetryingChannel(channel).send(method, ByteBuffer(), call) }
        return channel.attempts
    }

    @Test func `What can do no harm is made again, three times in all`() async {
        #expect(await attempts([Self.shed, nil], of: EchoMethods.wait) == [1, 2])
        #expect(await attempts([Self.shed], of: EchoMethods.wait) == [1, 2, 3])
        #expect(await attempts([Self.lost], of: EchoMethods.say) == [1, 2, 3])
        #expect(await attempts([Self.lost], of: EchoMethods.wait, key: "k") == [1, 2, 3])
    }

    @Test func `What may have been done, or was refused, or has no time left is not`() async {
        #expect(await attempts([Self.lost], of: EchoMethods.wait) == [1])
        #expect(await attempts([Status(.failedPrecondition, "No.")], of: EchoMethods.say) == [1])
        #expect(await attempts([Status(.deadlineExceeded, "Late.")], of: EchoMethods.say) == [1])
        #expect(await attempts([Status(.unavailable, "No room.", reason: "STORE_FULL")], of: EchoMethods.say) == [1])
        let later = Status.notProcessed(.resourceExhausted, "Busy.", retryAfterMilliseconds: 60_000)
        #expect(await attempts([later], of: EchoMethods.say) == [1])
    }

    @Test func `An outage is not made worse: at most ten calls more, and one in ten of those that succeed`() async {
        let budget = RetryBudget()
        let down = Scripted([Self.lost])
        for _ in 0..<100 {
            _ = await status { try await RetryingChannel(down, budget: budget).send(EchoMethods.say, .init(), .soon) }
        }
        #expect(down.attempts.count == 110)
        let up = Scripted([nil])
        for _ in 0..<50 {
            _ = await status { try await RetryingChannel(up, budget: budget).send(EchoMethods.say, .init(), .soon) }
        }
        for _ in 0..<100 {
            _ = await status { try await RetryingChannel(down, budget: budget).send(EchoMethods.say, .init(), .soon) }
        }
        #expect((214...215).contains(down.attempts.count))
    }

    @Test func `A large or a patient call takes the other lane`() async throws {
        let (people, bulk) = (Scripted([nil]), Scripted([nil]))
        let lanes = Lanes(interactive: people, bulk: bulk)
        _ = try await lanes.send(EchoMethods.say, ByteBuffer(), .soon)
        #expect(people.attempts.count == 1 && bulk.attempts.isEmpty)
        var call = Call.soon
        call.isBatch = true
        _ = try await lanes.send(EchoMethods.say, ByteBuffer(), call)
        _ = try await lanes.send(EchoMethods.say, ByteBuffer(repeating: 0, count: 60_000), .soon)
        #expect(people.attempts.count == 1 && bulk.attempts.count == 2)
    }
}
