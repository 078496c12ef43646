import RPC

/// When a call that failed is made again; with the same idempotency key it still has one effect.
struct Repetition {
    /// From the first failure until it is given up.
    static let limit = Duration.seconds(120)
    /// The first pause; each is twice the one before, up to the longest.
    static let firstPause = Duration.milliseconds(100)
    static let longestPause = Duration.seconds(5)

    private var pause = firstPause
    private var end: ContinuousClock.Instant?

    /// Whether the same call may succeed later.
    static func mayHelp(after status: Status) -> Bool {
        [.unavailable, .deadlineExceeded].contains(status.code) || status.retryable
    }

    /// How long to wait before the next attempt; nil where there is to be none.
    mutating func pause(after status: Status, at now: ContinuousClock.Instant) -> Duration? {
        guard Self.mayHelp(after: status) else { return nil }
        let end = end ?? now + Self.limit
        self.end = end
        guard now + pause <= end else { return nil }
        defer { pause = min(pause * 2, Self.longestPause) }
        return pause
    }
}

/// Makes a call, and again while it fails in a way that passes.
///
/// - Parameter tellFirst: told of the first failure.
func repeating<Reply>(
    _ call: () async throws -> Reply, tellFirst: (Status) -> Void
) async throws -> Reply {
    var repetition = Repetition()
    var isFirst = true
    while true {
        do {
            return try await call()
        } catch let status as Status {
            guard let pause = repetition.pause(after: status, at: .now) else { throw status }
            if isFirst { tellFirst(status) }
            isFirst = false
            try await Task.sleep(for: pause)
        }
    }
}

/// Makes a call that others may go before, and again for as long as there is no room for it.
func givingWay<Reply>(_ call: () async throws -> Reply) async throws -> Reply {
    while true {
        do {
            return try await call()
        } catch let status as Status {
            guard status.code == .resourceExhausted, let pause = status.retryAfterMilliseconds else { throw status }
            try await Task.sleep(for: .milliseconds(Int(pause)))
        }
    }
}
