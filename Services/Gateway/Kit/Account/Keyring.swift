import Crypto
import Synchronization

/// Who holds which secret, by the secret's hash and in memory alone; used for sessions and bearer tokens.
package final class Keyring<Holder: Sendable>: Sendable {
    package typealias Now = @Sendable () -> ContinuousClock.Instant

    private struct Entry {
        var holder: Holder
        let end: ContinuousClock.Instant
        var lastUsed: ContinuousClock.Instant
    }

    private let entries = Mutex<[SHA256Digest: Entry]>([:])
    private let idle: @Sendable (Holder) -> Duration?
    private let lifetime: Duration
    private let most: Int
    private let now: Now

    /// Secrets end after `lifetime`, and after `idle` without use; of more than `most`, the longest unused goes first.
    package convenience init(idle: Duration? = nil, lifetime: Duration, most: Int, now: @escaping Now = { .now }) {
        self.init(idle: { _ in idle }, lifetime: lifetime, most: most, now: now)
    }

    /// The same, where it hangs on the holder how long its secret may go unused.
    package init(
        idle: @escaping @Sendable (Holder) -> Duration?, lifetime: Duration, most: Int, now: @escaping Now
    ) {
        self.idle = idle
        self.lifetime = lifetime
        self.most = most
        self.now = now
    }

    /// A new secret for the holder.
    package func issue(to holder: Holder) -> Secret {
        let secret = Secret()
        let now = now()
        entries.withLock { entries in
            if entries.count >= most { entries = entries.filter { isOpen($0.value, at: now) } }
            if entries.count >= most, let oldest = entries.min(by: { $0.value.lastUsed < $1.value.lastUsed }) {
                entries[oldest.key] = nil
            }
            entries[secret.hash] = Entry(holder: holder, end: now + lifetime, lastUsed: now)
        }
        return secret
    }

    /// Whoever holds the secret, now counted as used; nil where nobody does, or no longer.
    package func holder(of secret: Secret) -> Holder? {
        use(secret) { holder, _ in (holder, isUse: true) }
    }

    /// What `act` makes of whoever holds the secret and of how long it was unused; nil where nobody does, or no longer.
    ///
    /// `act` may change the holder, and says whether this counts as use.
    package func use<Answer>(
        _ secret: Secret, _ act: (_ holder: inout Holder, _ unused: Duration) -> (Answer, isUse: Bool)
    ) -> Answer? {
        let hash = secret.hash
        let now = now()
        return entries.withLock { entries in
            guard var entry = entries[hash], isOpen(entry, at: now) else {
                entries[hash] = nil
                return nil
            }
            let (answer, isUse) = act(&entry.holder, entry.lastUsed.duration(to: now))
            if isUse { entry.lastUsed = now }
            entries[hash] = entry
            return answer
        }
    }

    package func revoke(_ secret: Secret) {
        let hash = secret.hash
        entries.withLock { $0[hash] = nil }
    }

    private func isOpen(_ entry: Entry, at now: ContinuousClock.Instant) -> Bool {
        now < entry.end && (idle(entry.holder).map { now < entry.lastUsed + $0 } ?? true)
    }
}
