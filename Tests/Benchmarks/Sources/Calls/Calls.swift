import ArgumentParser
import GRPCCore

/// grpc-swift-2 on both sides of Allocation/PreviewBanding.
@main
struct Calls: AsyncParsableCommand {
    static let configuration = CommandConfiguration(subcommands: [Serve.self, Unary.self])

    static let previewBanding = MethodDescriptor(
        fullyQualifiedService: "probation.allocation.v1.Allocation", method: "PreviewBanding", type: .unary)
}
