import ArgumentParser
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import GRPCProtobuf
import Messages
import SwiftProtobuf

/// A server that reads each request and answers with one fixed reply.
struct Serve: AsyncParsableCommand {
    @Option var port: Int

    @Argument(help: "The reply as JSON.")
    var reply: String

    func run() async throws {
        let json = String(decoding: try contents(of: reply), as: UTF8.self)
        let server = GRPCServer(
            transport: .http2NIOPosix(address: .ipv4(host: "127.0.0.1", port: port), transportSecurity: .plaintext),
            services: [FixedBanding(reply: try .init(jsonString: json))])
        try await server.serve()
    }
}

/// What `protoc-gen-grpc-swift-2` would write, by hand for the one method.
struct FixedBanding: RegistrableRPCService {
    let reply: Probation_Allocation_V1_PreviewBandingReply

    func registerMethods(with router: inout RPCRouter<some ServerTransport>) {
        router.registerHandler(
            forMethod: Calls.previewBanding,
            deserializer: ProtobufDeserializer<Probation_Allocation_V1_PreviewBandingRequest>(),
            serializer: ProtobufSerializer<Probation_Allocation_V1_PreviewBandingReply>()
        ) { stream, _ in
            let request = try await ServerRequest(stream: stream)
            guard request.message.decisions.count == 3 else {
                throw RPCError(code: .invalidArgument, message: "That is not the request of the benchmark.")
            }
            return StreamingServerResponse(single: ServerResponse(message: reply))
        }
    }
}
