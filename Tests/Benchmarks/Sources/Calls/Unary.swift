import ArgumentParser
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import GRPCProtobuf
import Messages
import SwiftProtobuf

/// What `hub bench unary` does, with grpc-swift-2.
struct Unary: AsyncParsableCommand {
    @Option var port: Int

    @Option var inFlight = 64

    @Option var seconds = 5.0

    @Argument(help: "The request as JSON.")
    var request: String

    func run() async throws {
        let json = String(decoding: try contents(of: request), as: UTF8.self)
        let message = try Probation_Allocation_V1_PreviewBandingRequest(jsonString: json)
        let transport = try HTTP2ClientTransport.Posix(
            target: .ipv4(address: "127.0.0.1", port: port), transportSecurity: .plaintext)
        try await withGRPCClient(transport: transport) { client in
            let requestID = UUID().uuidString
            let ask = { @Sendable in try await Self.ask(client, message, requestID) }
            let answer = try await ask()
            let cost = try await load(inFlight: inFlight, seconds: seconds) {
                guard try await ask() == answer else { throw RPCError(code: .dataLoss, message: "Two answers differ.") }
            }
            try printLine(
                UnaryReport(
                    calls: cost.calls, callsASecond: cost.callsASecond, cpuNanosecondsACall: cost.cpuNanosecondsACall,
                    answerChecksum: checksum(try answer.serializedBytes() as [UInt8])))
        }
    }

    /// One call with what ours carries too: a time-out, the area and a request id.
    private static func ask(
        _ client: GRPCClient<HTTP2ClientTransport.Posix>, _ message: Probation_Allocation_V1_PreviewBandingRequest,
        _ requestID: String
    ) async throws -> Probation_Allocation_V1_PreviewBandingReply {
        var options = CallOptions.defaults
        options.timeout = .seconds(15)
        return try await client.unary(
            request: ClientRequest(message: message, metadata: ["area": "CL", "request-id": "\(requestID)"]),
            descriptor: Calls.previewBanding,
            serializer: ProtobufSerializer<Probation_Allocation_V1_PreviewBandingRequest>(),
            deserializer: ProtobufDeserializer<Probation_Allocation_V1_PreviewBandingReply>(),
            options: options
        ) { try $0.message }
    }
}
