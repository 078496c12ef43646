import NIOCore
import Synchronization

/// A stream's items that came in and wait for their reader: as many as the sender had credits for, and no more.
final class ItemQueue: Sendable {
    private struct State {
        var items = CircularBuffer<ByteBuffer>()
        /// Credits that the sender has left.
        var granted = Limits.itemWindow
        /// Credits of what was read since the last grant.
        var read = 0
        /// Set at the end: nil where it came as it should.
        var end: Status??
        var reader: CheckedContinuation<Void, Never>?

        /// The first item or the end, and how many credits the sender gets.
        mutating func take() -> (ByteBuffer?, Status??, more: Int) {
            guard let item = items.popFirst() else { return (nil, end, 0) }
            read += Limits.credits(forItemOf: item.readableBytes)
            guard end == nil, read >= Limits.itemWindow / 2 else { return (item, nil, 0) }
            defer { read = 0 }
            granted += read
            return (item, nil, read)
        }

        mutating func takeReader() -> CheckedContinuation<Void, Never>? {
            defer { reader = nil }
            return reader
        }
    }

    private let state = Mutex(State())

    /// Takes in an item; throws where the sender had no credit for it.
    func push(_ item: ByteBuffer) throws(Status) {
        let cost = Limits.credits(forItemOf: item.readableBytes)
        let (isGranted, reader) = state.withLock { state in
            guard state.end == nil else { return (true, state.takeReader()) }
            guard state.granted >= cost else { return (false, nil) }
            state.granted -= cost
            state.items.append(item)
            return (true, state.takeReader())
        }
        guard isGranted else { throw Status(.invalidArgument, "A stream's item came that was not granted.") }
        reader?.resume()
    }

    /// Ends the stream, with one last item or a fault; only the first end counts.
    func end(_ fault: Status? = nil, last item: ByteBuffer? = nil) {
        let reader = state.withLock { state in
            guard state.end == nil else { return state.takeReader() }
            state.end = .some(fault)
            if let item { state.items.append(item) }
            // What went wrong is told at once, and not after what had come before.
            if fault != nil { state.items.removeAll() }
            return state.takeReader()
        }
        reader?.resume()
    }

    /// The next item; nil at the end.
    ///
    /// - Parameter grant: told how many credits the sender gets.
    func next(_ grant: (Int) -> Void) async throws(Status) -> ByteBuffer? {
        while true {
            let (item, end, more) = state.withLock { $0.take() }
            if more > 0 { grant(more) }
            if let item { return item }
            if let fault = end { if let fault { throw fault } else { return nil } }
            await change()
        }
    }

    /// Waits until there is something to take.
    private func change() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isChanged = state.withLock { state in
                    if !state.items.isEmpty || state.end != nil { return true }
                    state.reader = continuation
                    return false
                }
                if isChanged { continuation.resume() }
            }
        } onCancel: {
            end(.cancelled)
        }
    }
}
