import ArgumentParser
import Foundation
import Messages
import RPC
import ServiceProcess

/// `hub bench queue`.
struct BenchQueueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: "Makes the calls of the queue page, and prints what they cost as a line of JSON.",
        discussion: """
            A page is one call: Allocation/ListCases for the first cases that are held, as the demo's team manager asks \
            it. All go over one connection, to the service itself and not through the gateway, and every answer is \
            decoded. Needs a demo with cases in it.

            Example:
              hub bench queue --address 127.0.0.1:7101 --in-flight 8 --seconds 5
            """)

    @OptionGroup var options: BenchLoadOptions

    func run() async throws {
        try await reportingFailure {
            let client = try options.connect()
            let allocation = AllocationClient(client)
            let call = try options.calls(for: .seconds(4))
            let countRows = { @Sendable in
                try await allocation.listCases(.queuePage, call()).items.count
            }
            let rows = try await countRows()
            let cost = try await load(inFlight: options.inFlight, seconds: options.seconds) {
                guard try await countRows() == rows else { throw Status(.dataLoss, "Two answers have other rows.") }
            }
            client.close()
            try printLine(
                QueueReport(pages: cost.calls, rows: rows, cpuNanosecondsAPage: cost.cpuNanosecondsACall))
        }
    }
}

extension Wire.ListCasesRequest {
    /// What CaseListPage asks for the address /cases?state=held.
    static let queuePage = Self(filter: .init(states: [.held]), order: .received)
}

/// What the calls of a page cost the side that makes them.
private struct QueueReport: Encodable {
    var pages: Int
    /// Cases on a page.
    var rows: Int
    var cpuNanosecondsAPage: Double
}
