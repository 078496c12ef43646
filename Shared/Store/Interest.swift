import Synchronization

/// Whether whoever asked for a piece of work still waits for it: what nobody waits for any more is not begun.
final class Interest: Sendable {
    private let isLost = Atomic(false)

    /// Runs `body`; once its task is cancelled, as a call's is at its deadline, `check` throws.
    func held<Outcome>(during body: () async throws -> Outcome) async rethrows -> Outcome {
        try await withTaskCancellationHandler {
            try await body()
        } onCancel: {
            isLost.store(true, ordering: .relaxed)
        }
    }

    func check() throws(CancellationError) {
        if isLost.load(ordering: .relaxed) { throw CancellationError() }
    }
}
