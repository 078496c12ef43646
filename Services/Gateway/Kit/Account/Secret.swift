import Crypto
import FoundationEssentials

/// 32 random bytes as text, known to one browser or program; we keep only its hash.
package struct Secret: Sendable, Hashable {
    /// 43 characters of base64url.
    package let text: String

    package init() {
        text = unsafe SymmetricKey(size: .bits256).withUnsafeBytes { unsafe Data($0).base64URL }
    }

    /// Nil unless it is 43 characters of base64url.
    package init?(text: String) {
        guard text.utf8.count == 43, text.utf8.allSatisfy(Self.isBase64URL) else { return nil }
        self.text = text
    }

    /// What we keep of it: SHA-256.
    package var hash: SHA256Digest { SHA256.hash(data: Array(text.utf8)) }

    /// What forms shown to this browser carry, and no other browser can know.
    package var formToken: String {
        let code = HMAC<SHA256>.authenticationCode(for: Array("form".utf8), using: key)
        return Data(code).base64URL
    }

    /// Compares in constant time.
    package func isFormToken(_ token: String) -> Bool {
        SymmetricKey(data: Array(token.utf8)) == SymmetricKey(data: Array(formToken.utf8))
    }

    private var key: SymmetricKey { SymmetricKey(data: Array(text.utf8)) }

    private static func isBase64URL(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
