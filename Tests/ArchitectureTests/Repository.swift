import Foundation

/// The repository that this test was built from.
enum Repository {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The files that git tracks or would track, as paths relative to the root: without what .gitignore names.
    static func files(among folders: [String] = []) throws -> [String] {
        try git(["ls-files", "--cached", "--others", "--exclude-standard", "--"] + folders)
            .filter { FileManager.default.fileExists(atPath: root.appending(path: $0).path) }
    }

    /// What git tracks, whether or not it should.
    static func trackedFiles(among paths: [String]) throws -> [String] {
        try git(["ls-files", "--cached", "--"] + paths)
    }

    static func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }

    private static func git(_ arguments: [String]) throws -> [String] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", root.path, "-c", "core.quotePath=false"] + arguments
        process.standardOutput = output
        try process.run()
        let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw GitFailure(status: process.terminationStatus) }
        return lines.split(separator: "\n").map(String.init)
    }
}

struct GitFailure: Error {
    let status: Int32
}
