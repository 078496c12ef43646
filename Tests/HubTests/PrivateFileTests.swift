import Foundation
import Testing

@testable import Hub

struct PrivateFileTests {
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "report-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test func `The file is its owner's alone and whole, whatever stood there before`() throws {
        try withFolder { folder in
            let file = folder.appending(path: "report.csv")
            let old = Data("old and longer".utf8)
            let isMade = FileManager.default.createFile(
                atPath: file.path, contents: old, attributes: [.posixPermissions: 0o644])
            #expect(isMade)
            try PrivateFile.write("new", to: file.path)
            #expect(try String(contentsOf: file, encoding: .utf8) == "new")
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.csv"])
        }
    }

    @Test func `What cannot be written leaves nothing behind`() throws {
        try withFolder { folder in
            #expect(throws: PrivateFile.CannotBeWritten.self) {
                try PrivateFile.write("new", to: folder.appending(path: "missing/report.csv").path)
            }
            let taken = folder.appending(path: "taken")
            try FileManager.default.createDirectory(at: taken, withIntermediateDirectories: false)
            #expect(throws: PrivateFile.CannotBeWritten.self) { try PrivateFile.write("new", to: taken.path) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["taken"])
        }
    }
}
