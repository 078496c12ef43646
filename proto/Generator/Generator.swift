import Foundation

/// Reads a file descriptor set and writes Swift for it; called by `proto/generate`, which calls protoc-c first.
///
///     generator NAMESPACE CMODULE PROTOC-C-VERSION DESCRIPTOR-SET SWIFT-FOLDER C-FOLDER
@main
struct Generator {
    static func main() {
        do {
            try run(CommandLine.arguments)
        } catch {
            FileHandle.standardError.write(Data("generate: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) throws {
        guard arguments.count == 7 else {
            throw Fault("give a namespace, C module, protoc-c's version, a descriptor set and the two folders")
        }
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: arguments[4])))
        let set = try DescriptorSet(bytes)
        try Guards.check(set)
        let target = SwiftWriter.Target(
            namespace: arguments[1], cModule: arguments[2], isInRPC: arguments[2] == "CRPCMessages",
            protocVersion: arguments[3])
        let swift = SwiftWriter(set, for: target).files()
        try write(swift, to: arguments[5])
        try write(EmbeddedDescriptors(bytes, namespace: target.namespace).files(), to: arguments[6])
    }

    private static func write(_ files: [String: String], to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data(text.utf8).write(to: URL(filePath: folder).appending(path: name))
        }
    }
}

/// The file descriptor set as C, so that the contract can tell of itself at run time.
struct EmbeddedDescriptors {
    var bytes: [UInt8]
    var stem: String

    init(_ bytes: [UInt8], namespace: String) {
        self.bytes = bytes
        stem = namespace.lowercased()
    }

    func files() -> [String: String] {
        let hash = bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        let rows = stride(from: 0, to: bytes.count, by: 24).map { start in
            bytes[start..<min(start + 24, bytes.count)].map { "\($0)," }.joined()
        }
        let note = "/* Written by proto/generate. Do not edit. */"
        let header = """
            \(note)
            #pragma once
            #include <stddef.h>
            #include <stdint.h>
            static const uint64_t \(stem)_schema_hash = \(hash)ULL;
            const uint8_t *\(stem)_file_descriptor_set(size_t *count);

            """
        let source = """
            \(note)
            #include "\(stem)_descriptors.h"
            static const uint8_t bytes[] = {
            \(rows.joined(separator: "\n"))
            };
            const uint8_t *\(stem)_file_descriptor_set(size_t *count) {
              *count = sizeof bytes;
              return bytes;
            }

            """
        return ["\(stem)_descriptors.h": header, "\(stem)_descriptors.c": source]
    }
}
