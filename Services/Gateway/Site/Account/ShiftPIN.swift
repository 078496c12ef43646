import Crypto
import GatewayKit

/// A PIN that keeps somebody signed in for a shift, as it is held: in memory alone, and never as it was typed.
///
/// A slow hash would not help: of a million PINs each is found. What protects it is that few may be tried.
struct ShiftPIN: Sendable {
    private let salt: SymmetricKey
    private let code: HMAC<SHA256>.MAC

    init(_ digits: String) {
        salt = SymmetricKey(size: .bits256)
        code = HMAC<SHA256>.authenticationCode(for: Array(digits.utf8), using: salt)
    }

    /// Compares in constant time.
    func matches(_ digits: String) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Array(digits.utf8), using: salt)
    }

    /// What may be chosen: 4 to 6 digits.
    static func isPIN(_ text: String) -> Bool {
        Limits.pinDigits ~= text.utf8.count
            && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
