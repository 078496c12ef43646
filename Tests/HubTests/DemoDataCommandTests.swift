import ArgumentParser
import Foundation
import Testing

@testable import Hub

struct DemoDataCommandTests {
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "demo-data-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func run(_ arguments: [String], out: URL) throws {
        let command = try DemoDataCommand.parse(arguments + ["--out", out.path])
        try command.run()
    }

    @Test func `A file that others could read is theirs no more, and holds nothing of what it held`() throws {
        try withFolder { folder in
            let file = folder.appending(path: "caseload.csv")
            let old = Data(repeating: UInt8(ascii: "x"), count: 100_000)
            #expect(
                FileManager.default.createFile(
                    atPath: file.path, contents: old, attributes: [.posixPermissions: 0o644]))
            try run(["--people", "20"], out: file)
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            var rows = CSVReader(Array(try Data(contentsOf: file)))
            #expect(rows.next()?.fields == DemoRow.header)
            let written = try demoRows(people: 20).map(\.fields)
            #expect(Array(rows).map(\.fields) == written)
        }
    }

    @Test func `What stands at the path is written to and never replaced`() throws {
        try withFolder { folder in
            let file = folder.appending(path: "staff.csv")
            let link = folder.appending(path: "link.csv")
            try Data().write(to: file)
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
            try run(["--staff"], out: link)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
            #expect(Array(CSVReader(Array(try Data(contentsOf: file)))).count == 230)
        }
    }

    @Test func `A file that cannot be written ends the command with 73`() throws {
        try withFolder { folder in
            let file = folder.appending(path: "missing/caseload.csv")
            #expect {
                try run(["--people", "1"], out: file)
            } throws: {
                DemoDataCommand.exitCode(for: $0).rawValue == 73
            }
        }
    }

    @Test(arguments: [
        ["--people", "0"], ["--people", "1000001"], ["--people", "many"], ["--seed", "-1"], ["--on", "2017-12-31"],
        ["--on", "2027-01-01"], ["--on", "2019-02-30"], ["--on", "today"],
    ])
    func `A wrong option is refused`(arguments: [String]) {
        #expect(throws: (any Error).self) { try DemoDataCommand.parse(arguments) }
    }

    @Test(arguments: [
        ["--people", "1"], ["--people", "1000000"], ["--on", "2018-01-01"], ["--on", "2026-12-31"], [],
    ])
    func `The limits themselves are taken`(arguments: [String]) throws {
        _ = try DemoDataCommand.parse(arguments)
    }
}
