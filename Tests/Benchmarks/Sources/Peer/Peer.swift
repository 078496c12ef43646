import ArgumentParser

/// The other libraries, measured as `hub bench` measures ours: same messages, same loop, same report.
@main
struct Peer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "peer", abstract: "Measures swift-protobuf and grpc-swift-2.",
        subcommands: [CodecCommand.self, ServeCommand.self, UnaryCommand.self])
}
