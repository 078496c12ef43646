import ArgumentParser
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import GRPCProtobuf

/// `peer serve`: a grpc-swift-2 server that reads each request and answers with one fixed reply.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve")

    @Option var port: Int

    @Argument(help: "The reply as JSON.")
    var reply: String

    func run() async throws {
        let server = GRPCServer(
            transport: .http2NIOPosix(address: .ipv4(host: "127.0.0.1", port: port), transportSecurity: .plaintext),
            services: [FixedBanding(reply: try .init(jsonFile: reply))])
        try await server.serve()
    }
}

/// Answers PreviewBanding; what `protoc-gen-grpc-swift-2` would write, written by hand for the one method.
struct FixedBanding: RegistrableRPCService {
    static let previewBanding = MethodDescriptor(
        fullyQualifiedService: "probation.allocation.v1.Allocation", method: "PreviewBanding", type: .unary)

    let reply: Probation_Allocation_V1_PreviewBandingReply

    func registerMethods(with router: inout RPCRouter<some ServerTransport>) {
        router.registerHandler(
            forMethod: Self.previewBanding,
            deserializer: ProtobufDeserializer<Probation_Allocation_V1_PreviewBandingRequest>(),
            serializer: ProtobufSerializer<Probation_Allocation_V1_PreviewBandingReply>()
        ) { request, _ in
            let request = try await ServerRequest(stream: request)
            guard request.message.fieldSum > 0 else { throw RPCError(code: .invalidArgument, message: "Empty.") }
            return StreamingServerResponse(single: ServerResponse(message: reply))
        }
    }
}
