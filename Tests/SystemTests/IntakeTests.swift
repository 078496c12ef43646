import Foundation
import TestSupport
import Testing

/// An extract through the operator's command line, the gateway and the service, while things go wrong.
@Suite(.serialized) struct IntakeTests {
    /// How often the service is killed; HUB_TEST_KILLS asks for more than every run of the tests can afford.
    private let kills = ProcessInfo.processInfo.environment["HUB_TEST_KILLS"].flatMap(Int.init) ?? 10

    private func extract(people: Int, in folder: ScratchFolder, _ stack: Stack) async throws -> String {
        let file = "\(folder.path)/extract.csv"
        let made = await stack.hub(["demo-data", "--people", "\(people)", "--seed", "7", "--out", file])
        try #require(made.code == 0, "\(made.error)")
        return file
    }

    private func importing(_ file: String, _ stack: Stack) async -> (code: Int32, report: String) {
        await Self.importing(file, stack.environment)
    }

    private static func importing(
        _ file: String, _ environment: [String: String], _ done: Flag = Flag()
    ) async -> (code: Int32, report: String) {
        defer { done.set() }
        let report = file + ".report"
        let done = await Stack.hub(["import", file, "--report", report], environment: environment)
        return (done.code, (try? String(contentsOfFile: report, encoding: .utf8)) ?? done.error)
    }

    /// Kills the service again and again, each time a moment after it serves anew; how often that was.
    private func killAllocation(of stack: Stack, times: Int, until isOver: () -> Bool) async throws -> Int {
        var count = 0
        while count < times, !isOver() {
            try await Task.sleep(for: .milliseconds(Int.random(in: 100...400)))
            _ = await stack.programs["allocation"]!.end(with: SIGKILL)
            try stack.start("allocation")
            count += 1
        }
        return count
    }

    @Test func `Killed again and again in an import, the service loses and doubles nothing`() async throws {
        let (calm, rough) = (try await Stack(), try await Stack())
        let folder = try ScratchFolder()
        let file = try await extract(people: 200 * kills, in: folder, calm)
        let expected = await importing(file, calm)
        #expect(expected.code == 1)
        #expect(expected.report.split(separator: "\n").count > 200 * kills)

        let done = Flag()
        let environment = rough.environment
        async let outcome = Self.importing(file, environment, done)
        let killed = try await killAllocation(of: rough, times: kills) { done.isSet }
        let actual = await outcome
        #expect(killed == kills)
        #expect(actual.code == expected.code)
        #expect(actual.report == expected.report)

        let verdict = await rough.hub(["verify"])
        #expect(verdict.code == 0, "\(verdict.out)")
        let again = await importing(file, rough)
        let verdicts = Set(
            again.report.split(separator: "\n").dropFirst().map {
                $0.split(separator: ",", omittingEmptySubsequences: false)[3]
            })
        #expect(verdicts == ["DUPLICATE", "REJECTED"])
    }

    @Test func `The same extract a second time is duplicates and the same refusals`() async throws {
        let stack = try await Stack()
        let folder = try ScratchFolder()
        let file = try await extract(people: 300, in: folder, stack)
        let first = await importing(file, stack)
        let second = await importing(file, stack)
        let rejected = { (report: String) in report.split(separator: "\n").filter { $0.contains(",REJECTED,") } }
        #expect(rejected(first.report) == rejected(second.report))
        #expect(!second.report.contains("ACCEPTED"))
        let mode = try FileManager.default.attributesOfItem(atPath: file + ".report")[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}

/// Set once.
final class Flag: @unchecked Sendable {
    private let lock = NSLock()
    private var value = false

    var isSet: Bool { lock.withLock { value } }
    func set() { lock.withLock { value = true } }
}
