import ArgumentParser
import Foundation
import UnpaidWorkRules

/// Plans one week of unpaid work.
@main
struct Planner: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "planner",
        abstract: "Plans one week of unpaid work: who works at which session, and who supervises it.",
        discussion: """
            Reads an instance as JSON and writes the best plan it finds to standard output, as \
            {"assign": [[person, session], ...], "supervise": [[supervisor, session], ...]}. The cost over time goes \
            to standard error. It ends when the seconds are over, or sooner when it no longer finds anything better.

            The same instance and seed give the same plan unless the seconds cut the search off; with --rounds they \
            give the same plan on every machine, however long that takes.

            Exit codes: 0 done; 2 the instance cannot be read or planned; 64 the command is wrong; 75 the seconds were \
            over before there was any plan: give it more.

            Examples:
              planner week.json --roster > plan.json
              planner week.json --seconds 60 --seed 7 > plan.json
            """)

    @Argument(help: "The instance, as JSON.", completion: .file(extensions: ["json"]))
    var instance: String

    @Flag(help: "Keep the supervisors of the instance's roster; otherwise they are chosen too.")
    var roster = false

    @Option(help: "How long it may take, reading included, 1 to 3600; 20 if not said, or none with --rounds.")
    var seconds: Double?

    @Option(help: "How many rounds it searches, 0 to 1000000, whether or not anything better is still found.")
    var rounds: Int?

    @Option(help: "Another seed, another search.")
    var seed: UInt64 = 1

    func validate() throws {
        guard seconds.map({ 1...3600 ~= $0 }) ?? true else {
            throw ValidationError("--seconds must be between 1 and 3600.")
        }
        guard rounds.map({ 0...1_000_000 ~= $0 }) ?? true else {
            throw ValidationError("--rounds must be between 0 and 1000000.")
        }
    }

    func run() async throws {
        let clock = SearchClock(seconds: seconds ?? (rounds == nil ? 20 : nil))
        let guardian = Task { await clock.endProcessWhenOver() }
        do {
            let week = try InstanceFile.week(at: instance, withRoster: roster)
            var pair = SearchPair(week, seed: seed, clock: clock)
            guardian.cancel()
            await pair.search(rounds: rounds)
            try PlanFile(pair.plan).write()
        } catch let fault as InstanceFault {
            try? FileHandle.standardError.write(contentsOf: Data("Error: \(fault.sentence)\n".utf8))
            throw ExitCode(2)
        }
    }
}
