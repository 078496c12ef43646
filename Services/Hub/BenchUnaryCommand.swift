import ArgumentParser
import Foundation
import Logging
import Messages
import NIOCore
import NIOPosix
import RPC
import ServiceProcess

/// `hub bench unary`.
struct BenchUnaryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unary",
        abstract: "Calls a service as fast as it answers, and prints what that cost as a line of JSON.",
        discussion: """
            All calls are Allocation/PreviewBanding over one connection. They go to the service itself, not through \
            the gateway.

            Example:
              hub bench unary --address 127.0.0.1:7101 --in-flight 64 --seconds 5 request.json
            """)

    @Option(help: ArgumentHelp("Where the allocation service listens.", valueName: "host:port"))
    var address = "127.0.0.1:7101"

    @Option(help: "How many calls are in flight at once, 1 to 256.")
    var inFlight = 64

    @Option(help: "How long, in seconds, at most 60.")
    var seconds = 5.0

    @Argument(help: "The request as JSON.", completion: .file())
    var request: String

    func validate() throws {
        guard Address(address) != nil else { throw ValidationError("--address must be such as 127.0.0.1:7101.") }
        guard (1...256).contains(inFlight) else { throw ValidationError("--in-flight must be between 1 and 256.") }
        guard seconds > 0, seconds <= 60 else { throw ValidationError("--seconds must be more than 0 and at most 60.") }
    }

    func run() async throws {
        try await reportingFailure {
            let request = try Wire.PreviewBandingRequest(jsonFile: request)
            let client = connect()
            let allocation = AllocationClient(client)
            let requestID = UUID().uuidString
            let ask = { @Sendable in
                try await allocation.previewBanding(
                    request, Call(deadline: .after(.seconds(15)), area: "CL", requestID: requestID))
            }
            let answer = try await ask()
            let cost = try await load(inFlight: inFlight, seconds: seconds) {
                guard try await ask() == answer else { throw Status(.dataLoss, "Two answers to one question differ.") }
            }
            client.close()
            try printLine(
                UnaryReport(
                    calls: cost.calls, callsASecond: cost.callsASecond, cpuNanosecondsACall: cost.cpuNanosecondsACall,
                    answerChecksum: checksum(answer.encoded.readableBytesView)))
        }
    }

    private func connect() -> Client {
        Client(
            to: Address(address)!, name: "the service at \(address)",
            settings: .own(
                service: "hub", instance: UUID().uuidString.lowercased(), build: Build.version,
                schemaHash: WireContract.schemaHash),
            group: MultiThreadedEventLoopGroup.singleton, logger: Logger(label: "hub") { _ in SwiftLogNoOpLogHandler() }
        )
    }
}
