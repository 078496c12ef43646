import Foundation
import TestSupport
import Testing

/// A service whose store cannot be used: it says so in a line, ends, and leaves the file as it is.
@Suite(.serialized) struct StoreRefusalTests {
    enum Damage: String, CaseIterable, Sendable {
        case notAStore, empty, folder, openToOthers

        var words: String {
            switch self {
            case .notAStore: "is damaged"
            case .empty: "is empty"
            case .folder: "is something else"
            case .openToOthers: "mode 0644"
            }
        }

        func make(at path: String) throws {
            let files = FileManager.default
            switch self {
            case .notAStore: try Data(repeating: 7, count: 8_192).write(to: URL(filePath: path))
            case .empty: try Data().write(to: URL(filePath: path))
            case .folder:
                try files.createDirectory(
                    atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
                return
            case .openToOthers: try Data(repeating: 7, count: 8_192).write(to: URL(filePath: path))
            }
            let mode = self == .openToOthers ? 0o644 : 0o600
            try files.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        }
    }

    private func environment(_ folder: ScratchFolder) -> [String: String] {
        ["HUB_DATA_DIR": folder.path, "HUB_ALLOCATION_LISTEN": "127.0.0.1:\(freePort())"]
    }

    @Test(arguments: Damage.allCases)
    func `A store that cannot be used refuses the start`(damage: Damage) async throws {
        let folder = try ScratchFolder()
        let path = folder.path + "/allocation.sqlite"
        try damage.make(at: path)
        let before = try? Data(contentsOf: URL(filePath: path))
        let program = try RunningProgram("allocation", environment: environment(folder))
        let end = await program.waitForEnd()
        #expect(end.isExit && end.status == 1)
        let lines = program.output.split(separator: "\n")
        #expect(lines.count == 1 && lines[0].contains(damage.words), "\(program.output)")
        #expect((try? Data(contentsOf: URL(filePath: path))) == before)
    }

    @Test func `A second instance on the same store ends, and the first goes on`() async throws {
        let stack = try await Stack()
        let port = ["HUB_ALLOCATION_LISTEN": "127.0.0.1:\(freePort())"]
        let second = try RunningProgram("allocation", environment: stack.environment.merging(port) { _, new in new })
        #expect(await second.waitForEnd().status == 1)
        #expect(second.output.contains("in use by another process"), "\(second.output)")
        #expect(await stack.hub(["verify"]).out.contains("allocation  sound"))
    }
}
