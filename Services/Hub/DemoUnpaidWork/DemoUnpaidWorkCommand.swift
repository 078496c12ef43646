import ArgumentParser
import CivilCalendar
import Messages
import RPC

/// `hub demo-unpaid-work`.
struct DemoUnpaidWorkCommand: AsyncParsableCommand {
    static let peopleLimits = 1...5_000

    static let configuration = CommandConfiguration(
        commandName: "demo-unpaid-work",
        abstract: "Fills a demo's unpaid work: projects, supervisors, assessments, eight past weeks and those to come.",
        discussion: """
            It works on the people whom an import has brought, those first whose twelve months end first, and leaves some \
            to assess, to place and to instruct. All that it writes is invented. The same seed and day give the same; \
            run again, it adds nothing to whoever has appointments. It calls as \(administrator) and \(office), whom \
            only a demo signs in.

            Example:
              hub demo-unpaid-work --people 250 --seed 1
            """)

    @OptionGroup var options: GatewayOptions

    @Option(help: "For how many people, \(peopleLimits.lowerBound) to \(peopleLimits.upperBound).")
    var people = 250

    @Option(help: "Another number gives other assessments, projects and outcomes.")
    var seed: UInt64 = 1

    @Option(help: "The day that it is by the demo's clock.")
    var on = "2019-06-03"

    private static let administrator = "hub.admin"
    private static let office = "upw.coordinator"

    func validate() throws {
        guard Self.peopleLimits.contains(people) else {
            throw ValidationError(
                "--people must be between \(Self.peopleLimits.lowerBound) and \(Self.peopleLimits.upperBound).")
        }
        _ = try day()
    }

    func run() async throws {
        try await reportingFailure {
            let began = ContinuousClock.now
            let connection = try options.connect()
            let work = UnpaidWorkClient(connection.channel)
            let office = try await connection.signedIn(as: Self.office)
            try await Self.waitForPeople(work, office)
            var run = DemoUnpaidWorkRun(
                work, administrator: try await connection.signedIn(as: Self.administrator), office: office, seed: seed,
                today: try day())
            defer { print(run.tally.summary) }
            try await run.loadRegisters()
            let chosen = try await run.people(atMost: people)
            var progress = ProgressBar(total: chosen.count)
            for person in chosen {
                try await run.carryOut(person.caseId)
                progress.advance()
            }
            progress.finish()
            try await run.staffSessions()
            print("Filled the demo's unpaid work in \((.now - began).inSeconds) s; all of it is invented.")
        }
    }

    private func day() throws -> Day {
        guard let day = Day(iso: on), DemoCaseload.dayLimits.contains(day) else {
            let limits = DemoCaseload.dayLimits
            throw ValidationError(
                "--on must be a date from \(limits.lowerBound) to \(limits.upperBound), such as 2019-06-03.")
        }
        return day
    }

    /// How long the number of people must stay the same, and how long it is waited for.
    private static let steadyLooks = 4
    private static let looks = 120
    private static let pause = Duration.milliseconds(500)

    /// Waits until the service has taken in whom an import has just brought.
    private static func waitForPeople(_ work: UnpaidWorkClient, _ office: @Sendable () -> Call) async throws {
        var (known, steady) = (UInt32(0), 0)
        for _ in 0..<looks {
            let total = try await work.listRequirements(.init(pageSize: 1), office()).total
            steady = total == known ? steady + 1 : 0
            known = total
            if known > 0, steady >= steadyLooks { return }
            try await Task.sleep(for: pause)
        }
        guard known > 0 else {
            throw Status(.failedPrecondition, "Nobody has unpaid work to do: import an extract first.")
        }
    }
}

extension Connection {
    /// The same for a demo's account, whatever token the environment gives.
    fileprivate func signedIn(as account: String) async throws -> @Sendable () -> Call {
        var other = self
        (other.account, other.token) = (account, nil)
        return try await other.signedIn()
    }
}

extension Duration {
    /// Such as `12.3`.
    fileprivate var inSeconds: String {
        let tenths = Int((self / .seconds(1) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
