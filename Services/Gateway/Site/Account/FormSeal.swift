import Crypto
import FoundationEssentials
import GatewayKit

/// Seals forms that are kept in the browser, and marks forms as shown to an account.
///
/// Nothing of it is held here: with the same key a form outlives a restart of the gateway.
package struct FormSeal: Sendable {
    private let sealing: SymmetricKey
    private let marking: SymmetricKey

    /// - Parameter key: 32 bytes that nobody else knows.
    package init(_ key: SymmetricKey) {
        func derived(for purpose: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array(purpose.utf8), outputByteCount: 32)
        }
        sealing = derived(for: "seal a kept form")
        marking = derived(for: "mark a form")
    }

    /// One whose key is made of this text; for tests.
    package init(key text: String) {
        self.init(SymmetricKey(data: SHA256.hash(data: Array(text.utf8))))
    }

    func seal(_ form: KeptForm) -> String? {
        let box = try? AES.GCM.seal(form.encoded, using: sealing)
        return box?.combined?.base64URL
    }

    /// Nil for what was not sealed with this key, or was changed since.
    func open(_ text: String) -> KeptForm? {
        guard let data = Data(base64URL: text), let box = try? AES.GCM.SealedBox(combined: data),
            let encoded = try? AES.GCM.open(box, using: sealing)
        else { return nil }
        return KeptForm(encoded: encoded)
    }

    /// A form token with a mark that tells whom the form was shown to, and tells nobody else.
    func marked(_ token: String, for account: Account) -> String {
        "\(token).\(Data(code(token, account).prefix(Self.markBytes)).base64URL)"
    }

    /// Whether the form with this token was shown to the account; compares in constant time.
    func isMarked(_ token: String, for account: Account) -> Bool {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let expected = marked(String(parts[0]), for: account)
        return SymmetricKey(data: Array(token.utf8)) == SymmetricKey(data: Array(expected.utf8))
    }

    private static let markBytes = 16

    private func code(_ token: String, _ account: Account) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: Array("\(token) \(account.name)".utf8), using: marking)
    }
}
