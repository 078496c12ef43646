import Synchronization

/// How many credits a stream's sender has left: each item takes one, a long one several.
final class ItemCredit: Sendable {
    private struct State {
        var left = Limits.itemWindow
        var end: Status?
        var sender: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// Waits until an item may be sent that takes so many credits; throws once the stream has ended.
    func take(_ cost: Int) async throws(Status) {
        while true {
            let (isTaken, end) = state.withLock { state in
                guard state.end == nil, state.left >= cost else { return (false, state.end) }
                state.left -= cost
                return (true, nil)
            }
            if isTaken { return }
            if let end { throw end }
            await change(to: cost)
        }
    }

    /// The other side has room for so many more.
    func add(_ count: Int) {
        change { $0.left = min($0.left + count, Limits.itemWindow) }
    }

    /// Nothing more is to be sent, and why.
    func end(_ status: Status) {
        change { $0.end = $0.end ?? status }
    }

    private func change(_ body: (inout State) -> Void) {
        let sender = state.withLock { state in
            body(&state)
            defer { state.sender = nil }
            return state.sender
        }
        sender?.resume()
    }

    /// Waits until so many are left, or none is needed any more.
    private func change(to cost: Int) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isChanged = state.withLock { state in
                    if state.end != nil || state.left >= cost { return true }
                    state.sender = continuation
                    return false
                }
                if isChanged { continuation.resume() }
            }
        } onCancel: {
            end(.cancelled)
        }
    }
}
