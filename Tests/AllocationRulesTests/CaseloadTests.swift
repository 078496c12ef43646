import AllocationRules
import CivilCalendar
import Foundation
import Testing

/// The whole invented caseload, where it lies beside the checkout: 5,502 rows, some wrong on purpose.
@Suite(.enabled(if: Caseload.isThere))
struct CaseloadTests {
    @Test func `Exactly the rows that are wrong on purpose are rejected`() throws {
        let faults = try Caseload.readings.get().map(\.faults).filter { !$0.isEmpty }
        #expect(faults.count == 73)
        #expect(faults.allSatisfy { $0.count == 1 })
        let values = Dictionary(grouping: faults.joined(), by: \.column).mapValues { Set($0.map(\.value)) }
        #expect(
            values == [
                .crn: ["", "1234567", "X12345", "X1234567", "x123456"],
                .dateOfBirth: ["", "1987-02-30", "2015-01-01", "31/12/1990x"],
                .sentencedOn: ["2019-07-13"],
                .requirements: ["AC:24h", "UPW:-40h"],
                .score: ["-1", "101", "5O", "abc"],
                .flags: ["NOT_A_FLAG"],
            ])
        let counts = Dictionary(grouping: faults.joined(), by: \.column).mapValues(\.count)
        #expect(
            counts == [.crn: 21, .dateOfBirth: 7, .sentencedOn: 9, .requirements: 11, .score: 16, .flags: 9])
    }

    @Test func `The other rows get their verdicts`() throws {
        let decisions = try Caseload.readings.get().compactMap(\.facts).map { IntakeDecision($0) }
        #expect(decisions.count == 5_429)
        #expect(decisions.filter(\.isRetainedByNPS).count == 112)
        #expect(decisions.filter { $0.verdict == .accepted }.count == 5_365)
        #expect(decisions.filter { $0.verdict == .pending }.count == 29)
        #expect(decisions.filter { $0.verdict == .escalated }.count == 35)
    }

    @Test func `Every release date is half-way`() throws {
        for facts in try Caseload.readings.get().compactMap(\.facts) {
            #expect(try facts.expectedRelease(.englandAndWales) == facts.releaseOn, "\(facts.crn)")
        }
    }

    @Test func `Every case can start its clocks`() throws {
        for facts in try Caseload.readings.get().compactMap(\.facts) {
            let decision = IntakeDecision(facts)
            let clocks = try decision.clocks(.englandAndWales)
            #expect(clocks.contains { $0.kind == .escalationDecision } == (decision.verdict == .escalated))
        }
    }

    @Test func `A row that comes again is a duplicate`() throws {
        var seen: [String: ReceivedRow] = [:]
        var again = 0
        for row in try Caseload.rows.get() where row.faults.isEmpty {
            let identity = "\(row[.crn])/\(row[.eventNumber])"
            guard let first = seen.updateValue(row, forKey: identity) else { continue }
            again += 1
            #expect(CaseChange(from: first, to: row).effect == .none)
        }
        #expect(again == 14)
    }

    @Test func `Every case has its route`() throws {
        let grades = try Caseload.grades()
        let decisions = try Caseload.readings.get().compactMap(\.facts).map {
            IntakeDecision($0, currentOfficerGrade: $0.currentOfficer.flatMap { grades[$0] })
        }
        let destinations = Dictionary(grouping: decisions, by: \.route.destination).mapValues(\.count)
        let teams = destinations.filter { if case .fieldTeam = $0.key { true } else { false } }
        let managers = destinations.filter { if case .fieldManager = $0.key { true } else { false } }
        #expect(teams.count == 10)
        #expect(teams.values.reduce(0, +) == 5_035)
        #expect(managers.values.reduce(destinations[.hub] ?? 0, +) == 247)
        #expect(destinations[.unpaidWork] == 112)
        #expect(destinations[.nationalProbationService] == 35)
    }
}

private enum Caseload {
    private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/data")

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "caseload.csv").path) }

    static let rows: Result<[ReceivedRow], any Error> = Result {
        let lines = try Caseload.lines(of: "caseload.csv")
        try #require(lines.count == 5_503)
        try #require(lines[0] == IntakeColumn.allCases.map(\.rawValue))
        return lines.dropFirst().map {
            ReceivedRow(Dictionary(uniqueKeysWithValues: zip(IntakeColumn.allCases, $0)))
        }
    }

    static let readings: Result<[IntakeReading], any Error> = rows.map { $0.map { IntakeReading($0, today: today) } }

    /// Of those officers who may hold a case, by their code.
    static func grades() throws -> [String: OfficerGrade] {
        let staff = try lines(of: "staff.csv").map { ($0[0], OfficerGrade(rawValue: $0[4])) }
        return Dictionary(uniqueKeysWithValues: staff).compactMapValues { $0 }
    }

    /// The values of each line, as many as in the first; none is quoted.
    private static func lines(of name: String) throws -> [[String]] {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        try #require(lines.allSatisfy { $0.count == lines[0].count })
        return lines
    }
}
