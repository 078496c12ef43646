import ArgumentParser
import RPC

/// `hub backup`.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Has each service copy its store into a new file, while work goes on; prints where it is.",
        discussion: """
            It asks the services themselves, at HUB_ALLOCATION_ADDRESS and so on. The files are on the services' \
            machine, beside the stores. Exits 1 where a service made no copy.
            """)

    @OptionGroup var options: StorageOptions

    func run() async throws {
        try await reportingFailure {
            try await options.forEachService { storage, call in
                let backup = try await storage.backUp(.init(), call)
                return ("\(backup.path)  \(backup.bytes) bytes", true)
            }
        }
    }
}
