import Crypto

/// What the two ends of a link know and nobody else: 32 bytes, or none at a port that is open to everybody.
package struct LinkSecret: Sendable {
    let key: SymmetricKey
    /// Says which secret it is without giving it away: the first eight bytes of SHA-256 over "key id" and the secret.
    package let id: [UInt8]

    init(_ bytes: [UInt8]) {
        key = SymmetricKey(data: bytes)
        id = Array(SHA256.hash(data: Array("key id".utf8) + bytes).prefix(8))
    }

    /// With it tags find corruption, but no forgery.
    package static let none = LinkSecret([])
}

/// A secret is never printed, not even where somebody dumps a value that holds it.
extension LinkSecret: CustomStringConvertible, CustomReflectable {
    package var description: String { "LinkSecret" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// The secrets of one link: the current one, and the previous one while they are being exchanged.
package struct LinkSecrets: Sendable {
    package let current: LinkSecret
    package let previous: LinkSecret?

    init(current: LinkSecret, previous: LinkSecret? = nil) {
        self.current = current
        self.previous = previous
    }

    /// Of a port that is open to everybody.
    package static let none = LinkSecrets(current: .none)

    /// The one that the client has, by the id in its SETTINGS.
    ///
    /// Throws `unauthenticated` with `LINK_UNKNOWN` for any other.
    package func secret(id: [UInt8]) throws(Status) -> LinkSecret {
        if id == current.id { return current }
        if let previous, id == previous.id { return previous }
        throw Status(.unauthenticated, "The link's secret is not known here.", reason: "LINK_UNKNOWN")
    }
}
