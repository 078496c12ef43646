import ArgumentParser
import Crypto
import Foundation
import RPC
import ServiceProcess

/// `hub keys`.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Makes the keys by which the processes believe each other, where they are missing.",
        discussion: """
            They go to HUB_KEYS_DIR, or to keys in HUB_DATA_DIR: CLIENT.SERVER.key for each two processes that talk, \
            gateway.signing for the gateway and gateway.verifying for the services. A file holds the current key and, \
            after a rotation, the previous one, which is still believed. Where processes run on several machines, give \
            each the files with its name in them, those of servers first.
            """)

    @Flag(help: "Makes new keys; the present ones become the previous.")
    var rotate = false

    func run() throws {
        let configuration = try Configuration(arguments: [], environment: ProcessInfo.processInfo.environment)
        do {
            let made = try KeyMaker(folder: configuration.keysFolder).make(rotate: rotate)
            print("\(made) of \(KeyMaker.files) key files written in \(configuration.keysFolder)")
        } catch {
            printError("The keys cannot be written: \(error)")
            throw ExitCode(73)
        }
    }
}

/// Writes key files, each at once: whoever reads one finds the old or the new, and never a part.
struct KeyMaker {
    /// Which process calls which: the gateway and operators each service, a service those whose feeds it follows.
    private static let links = ServiceName.allCases.flatMap { service in
        (["gateway", "hub"].map { ($0, service) } + service.follows.map { (service.rawValue, $0) })
            .map { (client: $0, server: $1.rawValue) }
    }
    static let files = links.count + 2

    let folder: String

    /// Makes what is missing, or all anew; tells how many files were written.
    func make(rotate: Bool) throws -> Int {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        var written = 0
        for (client, server) in Self.links {
            let old = lines(of: "\(client).\(server).key")
            guard old.isEmpty || rotate else { continue }
            let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Self.digits($0) }
            try write([secret] + old.prefix(1), to: "\(client).\(server).key")
            written += 1
        }
        let (signing, verifying) = (lines(of: "gateway.signing"), lines(of: "gateway.verifying"))
        guard signing.isEmpty || verifying.isEmpty || rotate else { return written }
        let key = Curve25519.Signing.PrivateKey()
        // Believed first, used then.
        try write([Self.digits(key.publicKey.rawRepresentation)] + verifying.prefix(1), to: "gateway.verifying")
        try write([Self.digits(key.rawRepresentation)], to: "gateway.signing")
        return written + 2
    }

    private func lines(of name: String) -> [String] {
        let text = (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }

    private func write(_ lines: [String], to name: String) throws {
        let new = "\(folder)/.\(name).new"
        try? FileManager.default.removeItem(atPath: new)
        let isMade = FileManager.default.createFile(
            atPath: new, contents: Data((lines.joined(separator: "\n") + "\n").utf8),
            attributes: [.posixPermissions: 0o600])
        guard isMade, rename(new, "\(folder)/\(name)") == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    private static func digits(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
