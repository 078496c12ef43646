import Crypto

/// Where a process finds its keys; each file is for its owner alone.
///
/// `CLIENT.SERVER.key` holds a link's secrets, `gateway.signing` and `gateway.verifying` the two halves of the key that
/// the gateway signs callers with.
package struct KeyFolder: Sendable {
    private let path: String

    package init(_ path: String) { self.path = path }

    /// The secrets of the link from one process to another, as they stand in its file now: about 10 µs.
    ///
    /// A name may come from the wire: what is no process's name is refused before it becomes part of a path.
    package func secrets(client: String, server: String) throws(KeyFault) -> LinkSecrets {
        guard Self.isProcessName(client), Self.isProcessName(server) else {
            throw KeyFault(
                description: "A process's name has 1 to \(Limits.processNameCharacters) small letters and hyphens.")
        }
        let keys = try file("\(client).\(server).key", for: .owner).keys()
        return LinkSecrets(current: LinkSecret(keys[0]), previous: keys.dropFirst().first.map(LinkSecret.init))
    }

    /// Signs callers with the key that stands in its file each time, so that an exchange needs no restart.
    ///
    /// Throws where there is none now.
    package func callerSigner(
        now: @escaping @Sendable () -> Int64 = RealClock.milliseconds
    ) throws(KeyFault) -> CallerSigner {
        let file = file("gateway.signing", for: .owner)
        return try CallerSigner(
            key: { () throws(KeyFault) in
                let bytes = try file.keys()[0]
                guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else {
                    throw file.fault("holds no private key")
                }
                return key
            }, now: now)
    }

    /// A key of 32 bytes for one purpose of the gateway's own, the same until `gateway.signing` is exchanged.
    package func gatewayKey(for purpose: String) throws(KeyFault) -> SymmetricKey {
        let signing = SymmetricKey(data: try file("gateway.signing", for: .owner).keys()[0])
        return HKDF<SHA256>.deriveKey(inputKeyMaterial: signing, info: Array(purpose.utf8), outputByteCount: 32)
    }

    /// Verifies callers by the keys that stand in their file each time, so that an exchange needs no restart.
    ///
    /// Throws where there are none now.
    package func callerVerifier(
        now: @escaping @Sendable () -> Int64 = RealClock.milliseconds
    ) throws(KeyFault) -> CallerVerifier {
        let file = file("gateway.verifying", for: .everybody)
        _ = try file.keys()
        return CallerVerifier(keys: file.keys, now: now)
    }

    private func file(_ name: String, for readers: KeyFile.Readers) -> KeyFile {
        KeyFile(path: "\(path)/\(name)", readers: readers)
    }

    private static func isProcessName(_ name: String) -> Bool {
        (1...Limits.processNameCharacters).contains(name.utf8.count)
            && name.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-") }
    }
}
