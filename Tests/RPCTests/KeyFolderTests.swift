import Crypto
import Foundation
import Testing

@testable import RPC

@Suite struct KeyFolderTests {
    private let keys: TestKeys
    private let link = "gateway.allocation.key"

    init() throws { keys = try TestKeys() }

    @Test func `A link's secret is one line of its file, a previous one the line below`() throws {
        try keys.write(keyText(from: 0) + "\n", to: link)
        let one = try keys.folder.secrets(client: "gateway", server: "allocation")
        #expect(hex(one.current.id) == "7d8a485a3734a480", "SHA-256 by another implementation")
        #expect(one.previous == nil)
        try keys.write(keyText(from: 9).uppercased() + "\n" + keyText(from: 0), to: link)
        let two = try keys.folder.secrets(client: "gateway", server: "allocation")
        #expect(two.current.id != one.current.id)
        #expect(two.previous?.id == one.current.id)
    }

    @Test(arguments: [0o600, 0o400])
    func `A file for its owner alone is taken`(mode: Int) throws {
        try keys.write(keyText(from: 0), to: link, mode: mode)
        #expect(keys.linkFault == nil)
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o620, 0o602, 0o610, 0o601, 0o660, 0o666])
    func `A file that others may touch is refused, and the sentence names file and mode`(mode: Int) throws {
        try keys.write(keyText(from: 0), to: link, mode: mode)
        let octal = String(mode, radix: 8)
        #expect(
            keys.linkFault
                == "The key file \(keys.path(link)) has mode 0\(octal): only its owner may have access.")
    }

    @Test func `The gateway's own keys follow from its signing key and their purpose`() throws {
        func key(_ purpose: String) throws -> String {
            hex(try keys.folder.gatewayKey(for: purpose).withUnsafeBytes { Array($0) })
        }
        try keys.write(keyText(from: 0), to: "gateway.signing")
        let sealed = try key("kept-form")
        #expect(
            sealed == "9ac397513a4f640082030066f0d7fa00db7b9ec3cb88a0708a10ffc3e80ad263",
            "HKDF by another implementation")
        #expect(try key("another") != sealed)
        try keys.write(keyText(from: 9), to: "gateway.signing")
        #expect(try key("kept-form") != sealed)
    }

    /// Only root can give a file away.
    @Test(.enabled(if: geteuid() == 0))
    func `A file of another user is refused`() throws {
        try keys.write(keyText(from: 0), to: link)
        #expect(chown(keys.path(link), 65_534, 65_534) == 0)
        #expect(keys.linkFault == "The key file \(keys.path(link)) belongs to another user.")
    }

    @Test func `A missing file, a link, a folder and a pipe are refused`() throws {
        #expect(keys.linkFault == "The key file \(keys.path(link)) cannot be read: No such file or directory.")
        try keys.write(keyText(from: 0), to: "elsewhere")
        try FileManager.default.createSymbolicLink(
            atPath: keys.path(link), withDestinationPath: keys.path("elsewhere"))
        #expect(keys.linkFault == "The key file \(keys.path(link)) is a symbolic link.")
        try FileManager.default.removeItem(atPath: keys.path(link))
        try FileManager.default.createDirectory(
            atPath: keys.path(link), withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        #expect(keys.linkFault == "The key file \(keys.path(link)) is no regular file.")
        try FileManager.default.removeItem(atPath: keys.path(link))
        #expect(mkfifo(keys.path(link), 0o600) == 0)
        #expect(keys.linkFault == "The key file \(keys.path(link)) is no regular file.")
    }

    @Test(arguments: [
        "", "\n", "00", keyText(from: 0).dropLast() + "", keyText(from: 0) + "0", keyText(from: 0).dropLast() + "g",
        keyText(from: 0).dropLast() + "é", " " + keyText(from: 0), keyText(from: 0) + "\r\n",
        keyText(from: 0) + "\n\n", "\n" + keyText(from: 0), keyText(from: 0) + "\n00\n",
        keyText(from: 0) + "\n" + keyText(from: 1) + "\n" + keyText(from: 2) + "\n",
        keyText(from: 0) + "\n" + keyText(from: 1) + "\n0", String(repeating: "01", count: 66),
    ])
    func `What is not one or two lines of 64 digits is refused, and never told`(text: String) throws {
        try keys.write(text, to: link)
        #expect(
            keys.linkFault
                == "The key file \(keys.path(link)) must hold one or two lines of 64 hexadecimal digits.")
    }

    @Test(arguments: ["00", "aa", "ff"])
    func `A placeholder is refused, also as the previous secret`(pair: String) throws {
        let placeholder = String(repeating: pair, count: 32)
        let words = "The key file \(keys.path(link)) holds a placeholder: one byte, repeated."
        try keys.write(placeholder, to: link)
        #expect(keys.linkFault == words)
        try keys.write(keyText(from: 0) + "\n" + placeholder, to: link)
        #expect(keys.linkFault == words)
    }

    @Test(arguments: [
        ("../gateway", false), ("a/b", false), ("", false), ("a.b", false), ("Gateway", false), ("a\0", false),
        ("é", false), ("a1", false), (String(repeating: "a", count: 33), false),
        (String(repeating: "a", count: 32), true), ("unpaid-work", true),
    ])
    func `A name from the wire is a process's name, or it never becomes part of a path`(name: String, isName: Bool) {
        let fault = #expect(throws: KeyFault.self) { try keys.folder.secrets(client: name, server: "allocation") }
        #expect(fault?.description.contains(keys.path("")) == isName)
    }

    @Test func `The current and the previous secret are found by their ids, and no other`() throws {
        try keys.write(keyText(from: 9) + "\n" + keyText(from: 0), to: link)
        let secrets = try keys.folder.secrets(client: "gateway", server: "allocation")
        #expect(try secrets.secret(id: secrets.current.id).id == secrets.current.id)
        #expect(try secrets.secret(id: #require(secrets.previous).id).id == secrets.previous?.id)
        for id in [LinkSecret(Array(1...32)).id, LinkSecret.none.id, [], Array(secrets.current.id.dropLast())] {
            let status = #expect(throws: Status.self) { try secrets.secret(id: id) }
            #expect(status?.code == .unauthenticated)
            #expect(status?.reason == "LINK_UNKNOWN")
        }
        #expect(try LinkSecrets.none.secret(id: LinkSecret.none.id).id == LinkSecret.none.id)
    }

    @Test func `A secret prints nothing of itself`() throws {
        try keys.write(keyText(from: 0), to: link)
        let secrets = try keys.folder.secrets(client: "gateway", server: "allocation")
        var dumped = ""
        dump(secrets.current, to: &dumped)
        #expect("\(secrets.current)" == "LinkSecret")
        #expect(String(reflecting: secrets.current) == "LinkSecret")
        #expect(dumped == "- LinkSecret\n")
    }
}
