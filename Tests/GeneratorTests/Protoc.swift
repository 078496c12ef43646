import Foundation

@testable import Generator

/// protoc-c, where this machine has it.
enum Protoc {
    /// For example `1.4.1`; nil where it is not installed.
    static let version: String? = {
        let output = try? run("/usr/bin/env", ["protoc-c", "--version"])
        return output?.split(separator: "\n").first { $0.hasPrefix("protobuf-c ") }.map { String($0.dropFirst(11)) }
    }()

    static func descriptors(of files: [String: String]) throws -> DescriptorSet {
        try DescriptorSet(descriptorBytes(of: files))
    }

    static func descriptorBytes(of files: [String: String]) throws -> [UInt8] {
        try withTemporaryFolder { folder in
            for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
            let set = folder.appending(path: "set")
            let options = ["protoc-c", "--proto_path=\(folder.path)", "--descriptor_set_out=\(set.path)"]
            _ = try run("/usr/bin/env", options + files.keys.sorted())
            return [UInt8](try Data(contentsOf: set))
        }
    }

    static func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "generator-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    struct Failure: Error { var output: String }

    @discardableResult
    static func run(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(output: output) }
        return output
    }
}
