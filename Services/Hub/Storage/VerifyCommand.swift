import ArgumentParser
import RPC

/// `hub verify`.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Has each service look through its store: file, references and audit trail.",
        discussion: """
            It asks the services themselves, at HUB_ALLOCATION_ADDRESS and so on. Exits 1 where one finds a problem, \
            or cannot be asked.
            """)

    @OptionGroup var options: StorageOptions

    func run() async throws {
        try await reportingFailure {
            try await options.forEachService { storage, call in
                Self.verdict(try await storage.verify(.init(), call))
            }
        }
    }

    static func verdict(_ reply: RPCWire.VerifyReply) -> (line: String, isWell: Bool) {
        let state = reply.problems.isEmpty ? "sound" : "NOT SOUND"
        let first = "\(state)  \(reply.auditEntries) audit entries"
        return (([first] + reply.problems.map { "  \($0)" }).joined(separator: "\n"), reply.problems.isEmpty)
    }
}
