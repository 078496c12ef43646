import ArgumentParser
import Foundation
import Logging
import NIOPosix
import RPC
import ServiceProcess

/// `hub bench long`.
struct BenchLongCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "long",
        abstract: "Measures how long small calls wait beside a long message, and prints it as a line of JSON.",
        discussion: """
            Serves two methods to itself over TCP, on a loop of its own each side, and calls both over one connection: \
            small calls alone, then the same with a message of 2 MiB in a loop beside them that goes there and back. The \
            two take turns; each figure is the median of the rounds.

            Example:
              hub bench long --in-flight 8 --seconds 2 --rounds 5
            """)

    @Option(help: "How many small calls are in flight at once, 1 to 200.")
    var inFlight = 8

    @Option(help: "How long each half of a round takes, in seconds, at most 60.")
    var seconds = 2.0

    @Option(help: "How many rounds, 1 to 20.")
    var rounds = 5

    func validate() throws {
        guard (1...200).contains(inFlight) else { throw ValidationError("--in-flight must be between 1 and 200.") }
        guard seconds > 0, seconds <= 60 else { throw ValidationError("--seconds must be more than 0 and at most 60.") }
        guard (1...20).contains(rounds) else { throw ValidationError("--rounds must be between 1 and 20.") }
    }

    func run() async throws {
        try await reportingFailure {
            let serving = MultiThreadedEventLoopGroup(numberOfThreads: 1)
            let calling = MultiThreadedEventLoopGroup(numberOfThreads: 1)
            let quiet = Logger(label: "hub") { _ in SwiftLogNoOpLogHandler() }
            let settings = RPCWire.Settings.own(service: "hub", instance: "bench", build: Build.version, schemaHash: 0)
            let offer = Offer(.bench, settings: settings, admission: OpenAdmission(), logger: quiet)
            let server = try await Server.start(host: "127.0.0.1", port: 0, offer: offer, group: serving)
            let client = Client(
                to: Address(host: "127.0.0.1", port: server.port), name: "itself", settings: settings, group: calling,
                logger: quiet)
            let measure = LongMeasure(channel: client, inFlight: inFlight, seconds: seconds)
            _ = try await measure.alone()
            var report = LongReport()
            for _ in 0..<rounds {
                report.add(try await measure.alone(), try await measure.besideLong())
            }
            client.close()
            try await server.close()
            try printLine(report)
        }
    }
}

/// What small calls wait, alone and beside a long message.
private struct LongReport: Encodable {
    private var aloneP99s: [Double] = []
    private var besideP99s: [Double] = []
    private var longMessages = 0

    private enum CodingKeys: CodingKey {
        case aloneP99Microseconds, besideP99Microseconds, ratio, longMessages
    }

    mutating func add(_ alone: Double, _ beside: (p99: Double, messages: Int)) {
        aloneP99s.append(alone)
        besideP99s.append(beside.p99)
        longMessages += beside.messages
    }

    func encode(to encoder: any Encoder) throws {
        let (alone, beside) = (aloneP99s.sorted()[aloneP99s.count / 2], besideP99s.sorted()[besideP99s.count / 2])
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(alone.rounded(), forKey: .aloneP99Microseconds)
        try container.encode(beside.rounded(), forKey: .besideP99Microseconds)
        try container.encode((beside / alone * 100).rounded() / 100, forKey: .ratio)
        try container.encode(longMessages, forKey: .longMessages)
    }
}

/// The calls whose waiting is measured.
private struct LongMeasure {
    let channel: Client
    let inFlight: Int
    let seconds: Double

    /// The 99th percentile of small calls' time, in microseconds.
    func alone() async throws -> Double {
        let began = ContinuousClock.now
        let times = try await withThrowingTaskGroup(of: [Double].self) { group in
            for _ in 0..<inFlight {
                group.addTask {
                    var times: [Double] = []
                    while ContinuousClock.now - began < .seconds(seconds) {
                        let asked = ContinuousClock.now
                        let _: RPCWire.FeedEvent = try await channel.unary(.small, RPCWire.FeedEvent(sequence: 1), .now)
                        times.append((ContinuousClock.now - asked) / .microseconds(1))
                    }
                    return times
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        return times.sorted()[times.count * 99 / 100]
    }

    /// The same while a message of 2 MiB goes there and back in a loop, and how often it did.
    func besideLong() async throws -> (p99: Double, messages: Int) {
        let long = Task {
            let event = RPCWire.FeedEvent(body: [UInt8](repeating: 7, count: 2 * 1024 * 1024))
            var messages = 0
            while !Task.isCancelled, let answer: RPCWire.FeedEvent = try? await channel.unary(.long, event, .now) {
                guard answer.body.count == event.body.count else { throw Status(.dataLoss, "Another message came.") }
                messages += 1
            }
            return messages
        }
        let p99 = try await alone()
        long.cancel()
        return (p99, try await long.value)
    }
}

extension Call {
    fileprivate static var now: Call { Call(deadline: .after(.seconds(15))) }
}

extension MethodDescriptor {
    fileprivate static let small = method("Small", id: 1)
    fileprivate static let long = method("Long", id: 2, messageBytes: 4 * 1024 * 1024)

    private static func method(_ name: String, id: UInt32, messageBytes: Int = Limits.messageBytes) -> Self {
        MethodDescriptor(
            service: "hub.Bench", name: name, id: id, request: RPCWire.FeedEvent.descriptor,
            reply: RPCWire.FeedEvent.descriptor, isIdempotent: true, messageBytes: messageBytes)
    }
}

extension MethodTable {
    /// Answers both with what it was asked.
    fileprivate static var bench: MethodTable {
        var table = MethodTable()
        for method in [MethodDescriptor.small, .long] {
            table.add(method) { (event: RPCWire.FeedEvent, _) in event }
        }
        return table
    }
}
