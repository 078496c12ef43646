import ArgumentParser

/// `hub bench`.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures what a message and a call cost on this machine.",
        discussion: """
            Tests/Benchmarks/run sets the figures beside those of other libraries.
            """,
        subcommands: [BenchCodecCommand.self, BenchUnaryCommand.self])
}
