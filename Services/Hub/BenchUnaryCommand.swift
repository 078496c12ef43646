import ArgumentParser
import Foundation
import Messages
import NIOCore
import RPC

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

    @OptionGroup var options: BenchLoadOptions

    @Argument(help: "The request as JSON.", completion: .file())
    var request: String

    func run() async throws {
        try await reportingFailure {
            let request = try Wire.PreviewBandingRequest(jsonFile: request)
            let client = try options.connect()
            let allocation = AllocationClient(client)
            let call = try options.calls(for: .seconds(15))
            let ask = { @Sendable in try await allocation.previewBanding(request, call()) }
            let answer = try await ask()
            let cost = try await load(inFlight: options.inFlight, seconds: options.seconds) {
                guard try await ask() == answer else { throw Status(.dataLoss, "Two answers to one question differ.") }
            }
            client.close()
            try printLine(
                UnaryReport(
                    calls: cost.calls, callsASecond: cost.callsASecond, cpuNanosecondsACall: cost.cpuNanosecondsACall,
                    answerChecksum: checksum(answer.encoded.readableBytesView)))
        }
    }
}
