import Crypto
import CryptoExtras
import FoundationEssentials

/// A password as it is kept: scrypt with N = 2^15, r = 8, p = 3 (OWASP's figures for 32 MiB), and its salt.
package struct PasswordHash: Sendable {
    private let salt: [UInt8]
    private let key: SymmetricKey

    /// Stands in for the password of an account that is not there: no password has an all-zero key.
    package static let ofNobody = PasswordHash(
        salt: [UInt8](repeating: 0, count: 16), key: [UInt8](repeating: 0, count: 32))

    /// - Parameters:
    ///   - salt: random, at least 16 bytes.
    ///   - key: what scrypt made of the password, 32 bytes.
    package init(salt: [UInt8], key: [UInt8]) {
        self.salt = salt
        self.key = SymmetricKey(data: key)
    }

    /// Whether it is this password: about a fifth of a second of one core, compared in constant time.
    package func matches(_ password: String) -> Bool {
        (try? Self.key(of: password, salt: salt)) == key
    }

    private static func key(of password: String, salt: [UInt8]) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: salt, outputByteCount: 32, rounds: 1 << 15, blockSize: 8,
            parallelism: 3)
    }
}
