import Foundation
import Testing

@Test func `The top level holds the folder list and nothing else`() throws {
    let allowed: Set = ["Package.swift", "README.md", "Services", "Shared", "Tests", "proto", "compose"]
    let topLevel = Set(try Repository.files().map { String($0.prefix { $0 != "/" }) })
    for entry in topLevel.subtracting(allowed).sorted() {
        #expect(entry.hasPrefix("."), "\(entry) does not belong at the top level.")
    }
    #expect(topLevel.isSuperset(of: allowed.subtracting(["README.md"])))
}

@Test func `What a build makes is not tracked`() throws {
    #expect(try Repository.trackedFiles(among: ["Package.resolved", ".build", ".build-*", "var", ".venv"]) == [])
}

@Test(arguments: foreignWords)
func `No file speaks of one machine's folders or of a package registry`(word: String) throws {
    for path in try Repository.files() {
        #expect(try !Repository.text(of: path).contains(word), "\(path) speaks of \(word)")
    }
}

/// In two halves, so that this file does not speak of them.
private let foreignWords = [
    "/home" + "/", "/work" + "/", "/root" + "/", "/Users" + "/",
    "pypi" + ".org", "pythonhosted" + ".org", "deb.debian" + ".org", "registry.npmjs" + ".org",
    "proxy.golang" + ".org", "crates" + ".io",
]
