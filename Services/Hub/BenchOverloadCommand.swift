import ArgumentParser
import Foundation
import Messages
import RPC

/// `hub bench overload`.
struct BenchOverloadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overload",
        abstract: "Measures how much a service still does when more is asked of it, and prints it as a line of JSON.",
        discussion: """
            The calls are those of the queue page, which read and record that they did. First as many as are in flight \
            at once tell the peak, then calls are made at a multiple of that rate whatever becomes of them, over eight \
            connections; the two take turns, and each figure is the median of the rounds. Goodput is what is answered \
            well and in time. Needs a demo with cases in it.

            Example:
              hub bench overload --address 127.0.0.1:7101 --in-flight 64 --seconds 4 --times 2
            """)

    @OptionGroup var options: BenchLoadOptions

    @Option(help: "How many times the peak is asked, 1 to 20.")
    var times = 2.0

    @Option(help: "How long a call is waited for, in seconds, at most 10.")
    var patience = 1.0

    @Option(help: "How many rounds, 1 to 20.")
    var rounds = 3

    func validate() throws {
        guard (1...20).contains(times) else { throw ValidationError("--times must be between 1 and 20.") }
        guard patience > 0, patience <= 10 else { throw ValidationError("--patience must be more than 0, at most 10.") }
        guard (1...20).contains(rounds) else { throw ValidationError("--rounds must be between 1 and 20.") }
    }

    func run() async throws {
        try await reportingFailure {
            let clients = try (0..<8).map { _ in try options.connect() }
            let call = try options.calls(for: .seconds(patience))
            let ask = { @Sendable (number: Int) in
                _ = try await AllocationClient(clients[number % clients.count]).listCases(.queuePage, call())
            }
            for number in clients.indices { try await ask(number) }
            var report = OverloadReport()
            for _ in 0..<rounds {
                let peak = try await load(inFlight: options.inFlight, seconds: options.seconds) { try await ask(0) }
                let flood = Flood(rate: peak.callsASecond * times, seconds: options.seconds)
                report.add(peak: peak.callsASecond, try await flood.outcome(of: ask))
            }
            for client in clients { client.close() }
            try printLine(report)
        }
    }
}

/// Calls that are made at a rate of their own, whatever becomes of those before.
private struct Flood {
    /// Calls a second.
    let rate: Double
    let seconds: Double

    struct Outcome {
        var answeredMicroseconds: [Double] = []
        var refused = 0
        var late = 0
        var elapsed = Duration.zero

        var goodput: Double { Double(answeredMicroseconds.count) / (elapsed / .seconds(1)) }
        var p99Microseconds: Double {
            let times = answeredMicroseconds.sorted()
            return times.isEmpty ? 0 : times[times.count * 99 / 100]
        }
    }

    private enum Ended: Sendable { case answered(microseconds: Double), refused, late }

    /// What became of the calls; throws what none of them may end with.
    func outcome(of ask: @escaping @Sendable (Int) async throws -> Void) async throws -> Outcome {
        try await withThrowingTaskGroup(of: Ended.self) { group in
            let began = ContinuousClock.now
            var made = 0
            while ContinuousClock.now - began < .seconds(seconds) {
                let due = Int(rate * ((ContinuousClock.now - began) / .seconds(1)))
                for number in made..<max(made, due) { group.addTask { try await Self.end(of: ask, number) } }
                made = max(made, due)
                try await Task.sleep(for: .milliseconds(1))
            }
            var outcome = Outcome()
            outcome.elapsed = ContinuousClock.now - began
            for try await ended in group {
                switch ended {
                case .answered(let microseconds): outcome.answeredMicroseconds.append(microseconds)
                case .refused: outcome.refused += 1
                case .late: outcome.late += 1
                }
            }
            return outcome
        }
    }

    private static func end(of ask: (Int) async throws -> Void, _ number: Int) async throws -> Ended {
        let asked = ContinuousClock.now
        do {
            try await ask(number)
            return .answered(microseconds: (ContinuousClock.now - asked) / .microseconds(1))
        } catch let status as Status where status.code == .resourceExhausted {
            return .refused
        } catch let status as Status where status.code == .deadlineExceeded {
            return .late
        }
    }
}

/// What a service does at its best, and when more is asked of it.
private struct OverloadReport: Encodable {
    private var peaks: [Double] = []
    private var goodputs: [Double] = []
    private var p99s: [Double] = []
    private var refused = 0
    private var late = 0

    private enum CodingKeys: CodingKey {
        case peakASecond, goodputASecond, ratio, answeredP99Microseconds, refused, late
    }

    mutating func add(peak: Double, _ outcome: Flood.Outcome) {
        peaks.append(peak)
        goodputs.append(outcome.goodput)
        p99s.append(outcome.p99Microseconds)
        refused += outcome.refused
        late += outcome.late
    }

    func encode(to encoder: any Encoder) throws {
        let (peak, goodput) = (median(peaks), median(goodputs))
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(peak.rounded(), forKey: .peakASecond)
        try container.encode(goodput.rounded(), forKey: .goodputASecond)
        try container.encode((goodput / peak * 100).rounded() / 100, forKey: .ratio)
        try container.encode(median(p99s).rounded(), forKey: .answeredP99Microseconds)
        try container.encode(refused, forKey: .refused)
        try container.encode(late, forKey: .late)
    }

    private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
