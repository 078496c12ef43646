import ArgumentParser
import Foundation
import RPC
import ServiceProcess

/// `hub feed`.
struct FeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed",
        abstract: "Tells how far each service has taken in what the others tell, and what it has put aside.",
        discussion: """
            It asks the services themselves, at HUB_ALLOCATION_ADDRESS and so on. Exits 1 where a service does not \
            answer, follows in vain or has put an event aside for good.
            """)

    @Option(help: ArgumentHelp("Tries an event again that was put aside.", valueName: "service:source:event"))
    var retry: String?

    private static let timeout = Duration.seconds(5)

    func run() async throws {
        try await reportingFailure {
            let configuration = try Configuration(arguments: [], environment: ProcessInfo.processInfo.environment)
            if let retry { return try await tryAgain(retry, configuration) }
            var isWell = true
            var rows = [["SERVICE", "FOLLOWS", "TAKEN IN", "OF", "BEHIND", "ASIDE", "PROBLEM"]]
            var parked: [String] = []
            for service in ServiceName.allCases {
                let client = try service.connect(configuration)
                defer { client.close() }
                do {
                    let reply = try await DebugClient(client).inspect(.init(), Call(deadline: .after(Self.timeout)))
                    for feed in reply.feeds {
                        rows.append(feed.row(of: service.rawValue))
                        parked += feed.parked.map { $0.line(of: service.rawValue, from: feed.source) }
                        isWell = isWell && feed.problem.isEmpty && feed.parked.isEmpty
                    }
                } catch let status as Status {
                    rows.append([service.rawValue, "", "", "", "", "", status.message])
                    isWell = false
                }
            }
            print(aligned(rows))
            for line in parked { print(line) }
            guard isWell else { throw ExitCode(1) }
        }
    }

    private func tryAgain(_ text: String, _ configuration: Configuration) async throws {
        let parts = text.split(separator: ":").map(String.init)
        guard parts.count == 3, let service = ServiceName(rawValue: parts[0]),
            let sequence = UInt64(parts[2])
        else { throw ValidationError("--retry must be such as unpaid-work:allocation:17.") }
        let client = try service.connect(configuration)
        defer { client.close() }
        _ = try await DebugClient(client).retryParked(
            .init(source: parts[1], sequence: sequence), Call(deadline: .after(Self.timeout)))
        print("Event \(sequence) is tried again.")
    }
}

extension RPCWire.FollowedFeed {
    fileprivate func row(of service: String) -> [String] {
        [service, source, "\(cursor)", "\(last)", "\(lagMilliseconds) ms", "\(parked.count)", problem]
    }
}

extension RPCWire.ParkedEvent {
    fileprivate func line(of service: String, from source: String) -> String {
        "\(service):\(source):\(sequence)  \(topic)  \(at)  tried \(tries) times  \(reason)"
    }
}
