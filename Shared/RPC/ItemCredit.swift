import Synchronization

/// How many of a stream's items may still be sent before the other side asks for more.
final class ItemCredit: Sendable {
    private struct State {
        var left = Limits.itemWindow
        var end: Status?
        var sender: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// Waits until an item may be sent; throws once the stream has ended.
    func take() async throws(Status) {
        while true {
            let (isTaken, end) = state.withLock { state in
                guard state.end == nil, state.left > 0 else { return (false, state.end) }
                state.left -= 1
                return (true, nil)
            }
            if isTaken { return }
            if let end { throw end }
            await change()
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

    private func change() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isChanged = state.withLock { state in
                    if state.end != nil || state.left > 0 { return true }
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
