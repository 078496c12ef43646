import GatewayKit

/// Who is signed in with which cookie, and whose PIN is asked first.
///
/// A sign-in ends after 20 minutes without a request; one with a PIN lasts its 12 hours, and asks for the PIN instead.
package final class Sessions: Sendable {
    /// What a cookie stands for.
    enum Visitor {
        case signedIn(Account)
        /// Idle for so long that the PIN comes first.
        case awaitingPIN(Account)
    }

    /// What becomes of a PIN that is typed.
    enum Attempt: Equatable {
        case right
        /// So many more may be tried.
        case wrong(left: Int)
        /// It was the last one, and the sign-in has ended; or it had ended before.
        case ended
    }

    private struct SignIn: Sendable {
        let account: Account
        var pin: ShiftPIN?
        var wrongPINs = 0
    }

    private let keyring: Keyring<SignIn>

    init(now: @escaping @Sendable () -> ContinuousClock.Instant) {
        keyring = Keyring(
            idle: { $0.pin == nil ? Limits.sessionIdle : nil }, lifetime: Limits.sessionLifetime,
            most: Limits.sessions, now: now)
    }

    /// A new secret for the account's cookie.
    package func issue(to account: Account) -> Secret { keyring.issue(to: SignIn(account: account)) }

    package func revoke(_ secret: Secret) { keyring.revoke(secret) }

    /// Who visits; a visit counts as use unless the PIN comes first. Nil where nobody is signed in.
    func visitor(with secret: Secret) -> Visitor? {
        keyring.use(secret) { signIn, unused in
            let isLocked = signIn.pin != nil && unused >= Limits.pinIdle
            return (isLocked ? .awaitingPIN(signIn.account) : .signedIn(signIn.account), isUse: !isLocked)
        }
    }

    /// Gives the sign-in a PIN, in place of any that it has.
    func choose(pin digits: String, for secret: Secret) {
        let pin = ShiftPIN(digits)
        keyring.use(secret) { signIn, _ in
            signIn.pin = pin
            return ((), isUse: true)
        }
    }

    /// Goes on with a sign-in that waits for its PIN, if this is it.
    func attempt(pin digits: String, for secret: Secret) -> Attempt {
        let attempt: Attempt? = keyring.use(secret) { signIn, _ in
            guard let pin = signIn.pin, signIn.wrongPINs < Limits.wrongPINs else { return (.ended, isUse: false) }
            guard pin.matches(digits) else {
                signIn.wrongPINs += 1
                let left = Limits.wrongPINs - signIn.wrongPINs
                return (left == 0 ? .ended : .wrong(left: left), isUse: false)
            }
            signIn.wrongPINs = 0
            return (.right, isUse: true)
        }
        guard let attempt, attempt != .ended else {
            revoke(secret)
            return .ended
        }
        return attempt
    }
}
