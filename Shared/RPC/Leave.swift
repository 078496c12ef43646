/// How far a server's connection has come in taking leave of its client.
enum Leave {
    case none
    /// The client knows that it is to call elsewhere; what it sent before it knew is still taken in.
    case announced
    /// The client knows the last call that was taken in.
    case final
}

extension OpenConnections {
    /// Has every client call elsewhere, and returns once the calls in flight are answered; what still runs after `time`
    /// is stopped.
    func drain(within time: Duration) async {
        beginDraining()
        await onEach { $0.takeLeave() }
        await waitUntilNone(within: time)
        await onEach { $0.cut() }
        // Whoever does not take its last answers is not waited for any longer.
        await waitUntilNone(within: .seconds(1))
    }

    private func waitUntilNone(within time: Duration) async {
        let end = ContinuousClock.now + time
        while count > 0, ContinuousClock.now < end { try? await Task.sleep(for: .milliseconds(5)) }
    }
}

extension Status {
    /// Why a server that stops ends a connection.
    static let leaving = Status(.unavailable, "The service is stopping.", retryable: true)
    /// What became of a call that took longer than a stopping server waits.
    static let stopped = Status(
        .unavailable, "The service stopped before it answered.", reason: "STOPPED", retryable: false)
}
