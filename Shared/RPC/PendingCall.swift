import NIOCore
import Synchronization

/// A call on its way, and who waits for its answer.
final class PendingCall: Sendable {
    typealias Outcome = Result<ByteBuffer, Status>

    private struct State {
        var outcome: Outcome?
        var waiter: CheckedContinuation<Outcome, Never>?
        /// Sends the request's items.
        var sender: Task<Void, Never>?
    }

    let method: MethodDescriptor
    let request: StreamedRequest
    let call: Call
    /// The answer as it comes in, where either side streams; one that is no stream comes as one item.
    let items: ItemQueue?
    /// How many of the request's items may go.
    let credit: ItemCredit?
    private let state = Mutex(State())

    init(_ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call) {
        self.method = method
        self.request = request
        self.call = call
        items = method.isUnary ? nil : ItemQueue()
        credit = method.takesItems ? ItemCredit() : nil
    }

    var isFinished: Bool { state.withLock { $0.outcome != nil } }

    /// Has `waiter` told of the outcome, if it is there already at once.
    func wait(with waiter: CheckedContinuation<Outcome, Never>) {
        let outcome = state.withLock { state in
            if state.outcome == nil { state.waiter = waiter }
            return state.outcome
        }
        if let outcome { waiter.resume(returning: outcome) }
    }

    /// Has `sender` stopped when the call ends.
    func send(with sender: Task<Void, Never>) {
        let isLate = state.withLock { state in
            state.sender = sender
            return state.outcome != nil
        }
        if isLate { sender.cancel() }
    }

    /// Answers whoever waits, and stops what is still being sent; only the first answer counts.
    func finish(_ outcome: Outcome) {
        let (waiter, sender) = state.withLock { state in
            defer { (state.waiter, state.sender) = (nil, nil) }
            guard state.outcome == nil else {
                return (nil, nil) as (CheckedContinuation<Outcome, Never>?, Task<Void, Never>?)
            }
            state.outcome = outcome
            return (state.waiter, state.sender)
        }
        waiter?.resume(returning: outcome)
        sender?.cancel()
        switch outcome {
        // A message without content takes no bytes: it is no item, nor is the end of a stream.
        case .success(let answer): items?.end(last: answer.readableBytes > 0 ? answer : nil)
        case .failure(let status): items?.end(status)
        }
    }
}
