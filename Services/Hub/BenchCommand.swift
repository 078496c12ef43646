import ArgumentParser

/// `hub bench`.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures what a message, a call and a store cost on this machine.",
        discussion: """
            Tests/Benchmarks/run and Tests/Benchmarks/store set the figures beside those of other libraries.
            """,
        subcommands: [BenchCodecCommand.self, BenchStoreCommand.self, BenchUnaryCommand.self])
}
