import Crypto
import GatewayKit
import NIOPosix
import Synchronization

/// Checks passwords, few at once and few a minute for each account; it never locks an account for good.
final class PasswordCheck: Sendable {
    private struct State {
        var underWay = 0
        /// When passwords were evaluated lately, by the name's hash: a name is whatever was typed, of any length.
        var evaluations: [SHA256Digest: [ContinuousClock.Instant]] = [:]
    }

    /// Whether a password is the one that was hashed; slow by design.
    typealias Evaluate = @Sendable (_ password: String, _ hash: PasswordHash) async throws -> Bool

    private let state = Mutex(State())
    private let now: @Sendable () -> ContinuousClock.Instant
    private let evaluate: Evaluate

    init(now: @escaping @Sendable () -> ContinuousClock.Instant, evaluate: @escaping Evaluate = onThread) {
        self.now = now
        self.evaluate = evaluate
    }

    /// On a thread that nothing else waits for.
    static func onThread(_ password: String, _ hash: PasswordHash) async throws -> Bool {
        try await NIOThreadPool.singleton.runIfActive { hash.matches(password) }
    }

    /// Whether it is the account's password. For an account that is not there: no, at the same cost.
    func isRight(_ password: String, for name: String, hash: PasswordHash?) async throws -> Bool {
        try begin(name)
        defer { state.withLock { $0.underWay -= 1 } }
        let isMatch = try await evaluate(password, hash ?? .ofNobody)
        return isMatch && hash != nil
    }

    private func begin(_ name: String) throws(Refusal) {
        let now = now()
        let name = SHA256.hash(data: Array(name.utf8))
        try state.withLock { (state) throws(Refusal) in
            guard state.underWay < Limits.passwordEvaluationsAtOnce else {
                throw .tooManyAttempts(retryAfter: .seconds(1))
            }
            let minuteAgo = now - .seconds(60)
            state.evaluations = state.evaluations.filter { $0.value.last.map { $0 > minuteAgo } ?? false }
            let recent = state.evaluations[name, default: []].filter { $0 > minuteAgo }
            guard recent.count < Limits.passwordEvaluationsPerAccountAndMinute else {
                throw .tooManyAttempts(retryAfter: recent[0] - minuteAgo + .seconds(1))
            }
            state.evaluations[name] = recent + [now]
            state.underWay += 1
        }
    }
}
