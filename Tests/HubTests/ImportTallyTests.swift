import Foundation
import Messages
import RPC
import Testing

@testable import Hub

struct ImportTallyTests {
    private func tally(_ results: [Wire.IntakeResult]) throws -> ImportTally {
        var tally = ImportTally()
        try tally.add(.of(results.indices.map(crn)), .init(results: results))
        return tally
    }

    private func lines(_ results: [Wire.IntakeResult]) throws -> [String] {
        try tally(results).report.split(separator: "\n").dropFirst().map(String.init)
    }

    @Test func `Every verdict is counted and totalled`() throws {
        let verdicts: [(Wire.IntakeVerdict, Int)] = [
            (.accepted, 6), (.pending, 5), (.escalated, 4), (.duplicate, 3), (.changed, 2), (.rejected, 1),
        ]
        let tally = try tally(verdicts.flatMap { verdict, count in (0..<count).map { _ in .init(verdict: verdict) } })
        for (verdict, count) in verdicts { #expect(tally[verdict] == count) }
        let counts = tally.summary(took: .seconds(2)).split(separator: "\n").map { $0.split(separator: " ") }
        #expect(counts.prefix(7).map { $0.last } == ["6", "5", "4", "3", "2", "1", "21"])
        #expect(
            counts.prefix(7).map { $0.first }
                == ["Accepted", "Pending", "Escalated", "Duplicate", "Changed", "Rejected", "Total"])
        #expect(tally.summary(took: .seconds(2)).hasSuffix("21 rows in 2.0 s, 10 a second"))
        #expect(tally.summary(took: .zero).hasSuffix("21 rows in 0.0 s, 21 a second"))
    }

    @Test func `The report has a line for each finding and for each row without one`() throws {
        let results: [Wire.IntakeResult] = [
            .init(verdict: .accepted, caseId: "1"),
            .init(
                verdict: .rejected,
                findings: [
                    .init(column: "ogrs3", value: "101", reason: "It must be 0 to 100."),
                    .init(column: "sex", value: "", reason: "It must be there."),
                ]),
            .init(verdict: .duplicate),
        ]
        #expect(
            try tally(results).report == """
                line,crn,event_number,verdict,column,value,reason
                2,A000000,1,ACCEPTED,,,
                3,A000001,1,REJECTED,ogrs3,101,It must be 0 to 100.
                3,A000001,1,REJECTED,sex,,It must be there.
                4,A000002,1,DUPLICATE,,,

                """)
    }

    @Test func `A change tells what was there before and what is now`() throws {
        let changed: [(Wire.IntakeFinding, String)] = [
            (.init(column: "rosh", value: "MEDIUM", oldValue: "LOW"), "LOW → MEDIUM"),
            (.init(column: "ogrs3", value: "20", reason: "Filled in.", oldValue: ""), "empty → 20: Filled in."),
            (.init(column: "flags", value: "", oldValue: "DA"), "DA → empty"),
            (.init(column: "rosh", value: "", reason: "It is still missing."), "It is still missing."),
        ]
        for (finding, reason) in changed {
            let line = try #require(try lines([.init(verdict: .changed, findings: [finding])]).first)
            #expect(line == "2,A000000,1,CHANGED,\(finding.column),\(finding.value),\(reason)")
        }
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)"])
    func `What a spreadsheet would run is led by an apostrophe`(value: String) throws {
        let rejected = Wire.IntakeFinding(column: "town", value: value, reason: "No.")
        #expect(try lines([.init(verdict: .rejected, findings: [rejected])])[0].contains(",town,'\(value),No."))
        let changed = Wire.IntakeFinding(column: "town", value: "Bury", oldValue: value)
        #expect(try lines([.init(verdict: .changed, findings: [changed])])[0].hasSuffix(",Bury,'\(value) → Bury"))
    }

    @Test(
        arguments: [
            [], [.accepted], [.accepted, .accepted, .accepted], [.accepted, .unspecified],
            [.accepted, .unrecognized(9)],
        ] as [[Wire.IntakeVerdict]])
    func `A reply that does not answer every row with a known verdict is a fault`(verdicts: [Wire.IntakeVerdict]) {
        var tally = ImportTally()
        #expect {
            try tally.add(.of([crn(1), crn(2)]), .init(results: verdicts.map { .init(verdict: $0) }))
        } throws: {
            ($0 as? Status)?.code == .internalError
        }
        #expect(!tally.report.contains(crn(1)))
    }
}
