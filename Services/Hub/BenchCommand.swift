import ArgumentParser

/// `hub bench`.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures what a message, a call, a page's calls and a store cost on this machine.",
        discussion: """
            Tests/Benchmarks/run, pages and store set the figures beside those of other libraries.
            """,
        subcommands: [
            BenchCodecCommand.self, BenchLongCommand.self, BenchOverloadCommand.self, BenchQueueCommand.self,
            BenchStoreCommand.self, BenchUnaryCommand.self,
        ])
}
