import NIOCore
import Synchronization

/// A way to a service on which a call that failed is made again where that can do no harm: where nothing of it was
/// done, or where it was cut off and has one effect however often it is made.
///
/// It stands at the system's edge alone: made at every hop, repetitions would multiply. What is a stream is its
/// reader's to open again.
package struct RetryingChannel: CallChannel {
    /// How often one call is made.
    static let attempts = 3

    private let channel: any CallChannel
    private let budget: RetryBudget

    package init(_ channel: any CallChannel, budget: RetryBudget = RetryBudget()) {
        self.channel = channel
        self.budget = budget
    }

    package var isReachable: Bool { channel.isReachable }

    package func send(
        _ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call
    ) async throws(Status) -> ByteBuffer {
        var call = call
        var backOff = BackOff()
        while true {
            do throws(Status) {
                let answer = try await channel.send(method, body, call)
                budget.earn()
                return answer
            } catch {
                guard call.attempt < Self.attempts, error.allowsRepetition(of: method, call) else { throw error }
                let pause = backOff.next() + .milliseconds(Int64(error.retryAfterMilliseconds ?? 0))
                guard Deadline.after(pause) < call.deadline, budget.spend() else { throw error }
                do { try await Task.sleep(for: pause) } catch { throw .cancelled }
                call.attempt += 1
            }
        }
    }

    package func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer> {
        try await channel.stream(method, request, call)
    }
}

/// What may be spent on calls made again: ten at once, and one more for each ten calls that succeed.
///
/// So a service that fails everybody is not asked more than a tenth oftener for it.
package final class RetryBudget: Sendable {
    private static let most = 10.0
    private static let earnedByCall = 0.1

    private let tokens = Mutex(most)

    package init() {}

    func earn() { tokens.withLock { $0 = min($0 + Self.earnedByCall, Self.most) } }

    /// Whether one more may be made; then it is paid for.
    func spend() -> Bool {
        tokens.withLock { tokens in
            guard tokens >= 1 else { return false }
            tokens -= 1
            return true
        }
    }
}

extension Status {
    /// Whether the call that ended so may be made again without asking anybody.
    fileprivate func allowsRepetition(of method: MethodDescriptor, _ call: Call) -> Bool {
        if retryAfterMilliseconds != nil { return true }
        return reason == Self.connectionLost && (method.isIdempotent || !call.idempotencyKey.isEmpty)
    }

    /// The reason of a call whose connection ended before its answer came.
    static let connectionLost = "CONNECTION_LOST"
}
