import Synchronization

/// Where the outbox ends, for those who wait for more.
package final class OutboxEnd: Sendable {
    private struct State {
        /// The last event as of the last commit since the store was opened.
        var last = 0
        var isClosed = false
        var tickets = 0
        /// Who waits, by their tickets.
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]

        mutating func takeWaiting() -> [CheckedContinuation<Void, Never>] {
            defer { waiting = [:] }
            return Array(waiting.values)
        }
    }

    private let state = Mutex(State())

    /// Returns once a commit has published an event after `sequence`, or `duration` is over, whichever is first.
    ///
    /// Returns at once where the store is closed or the task cancelled.
    package func growth(beyond sequence: Int, within duration: Duration) async {
        await withTaskGroup { group in
            group.addTask { await self.growth(beyond: sequence) }
            group.addTask { try? await Task.sleep(for: duration) }
            await group.next()
            group.cancelAll()
        }
    }

    private func growth(beyond sequence: Int) async {
        let ticket = state.withLock { state in
            state.tickets += 1
            return state.tickets
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if Task.isCancelled || state.isClosed || state.last > sequence { return true }
                    state.waiting[ticket] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: ticket) }?.resume()
        }
    }

    /// Tells everybody where the outbox ends after a commit.
    func note(_ last: Int) {
        let waiting = state.withLock { state in
            guard last > state.last else { return [] as [CheckedContinuation<Void, Never>] }
            state.last = last
            return state.takeWaiting()
        }
        for waiter in waiting { waiter.resume() }
    }

    /// Lets nobody wait any longer.
    func close() {
        let waiting = state.withLock { state in
            state.isClosed = true
            return state.takeWaiting()
        }
        for waiter in waiting { waiter.resume() }
    }
}
