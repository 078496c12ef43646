import Foundation
import TestSupport
import Testing

@testable import Generator

@Suite struct DriftTests {
    private static let checkedIn = try? String(
        contentsOf: Products.repository.appending(path: "proto/Generated/PROTOC-C-VERSION"), encoding: .utf8
    ).trimmingCharacters(in: .whitespacesAndNewlines)

    @Test(.enabled(if: Protoc.version != nil && Protoc.version == checkedIn, "needs the protoc-c that made the files"))
    func `What is checked in is what the .proto files give`() async throws {
        try await onThread { Result { try Self.compare() } }.get()
    }

    private static func compare() throws {
        try Protoc.withTemporaryFolder { folder in
            let generator = Products.path("Generator")
            let script = Products.repository.appending(path: "proto/generate").path
            try Protoc.run(script, [folder.path], environment: ["GENERATOR": generator])
            let made = try Self.files(below: folder)
            #expect(made.count > 15)
            for name in made {
                let own = try? Data(contentsOf: Products.repository.appending(path: name))
                #expect(try Data(contentsOf: folder.appending(path: name)) == own, "\(name): run proto/generate")
            }
            for folder in [
                "proto/Generated", "Shared/RPC/Generated", "Tests/TestMessages/C", "Tests/TestMessages/Swift",
            ] {
                let kept = try Self.files(below: Products.repository.appending(path: folder)).map { "\(folder)/\($0)" }
                #expect(Set(kept).subtracting(made).isEmpty, "files that no .proto gives")
            }
        }
    }

    private static func files(below folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
            try folder.appending(path: $0).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        }
    }
}
