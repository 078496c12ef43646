import ArgumentParser
import RPC
import Testing

@testable import Hub

struct DemoUnpaidWorkCommandTests {
    @Test(arguments: [
        ["--people", "0"], ["--people", "5001"], ["--people", "some"], ["--seed", "-1"], ["--on", "2017-12-31"],
        ["--on", "2027-01-01"], ["--on", "2019-02-30"],
    ])
    func `A wrong option is refused`(arguments: [String]) {
        #expect(throws: (any Error).self) { try DemoUnpaidWorkCommand.parse(arguments) }
    }

    @Test(arguments: [
        ["--people", "1"], ["--people", "5000"], ["--on", "2018-01-01"], ["--on", "2026-12-31"], [],
    ])
    func `The limits themselves are taken`(arguments: [String]) throws {
        _ = try DemoUnpaidWorkCommand.parse(arguments)
    }

    @Test func `Refusals are counted by reason, whatever the day or the staff number, the most frequent first`() {
        var tally = DemoUnpaidWorkTally()
        tally.refuse("Not staffed", "STF0131 is at Harbour wall at that time.")
        for day in ["2019-05-06", "2019-05-13"] { tally.refuse("Not taken over", "The session of \(day) is full.") }
        tally.refuse("Not staffed", "STF0132 is at Harbour wall at that time.")
        tally.refuse("Not taken over", "The session of 2019-05-20 is full.")
        tally.count(.placed, 7)
        let lines = tally.summary.split(separator: "\n").suffix(3).map { $0.split(whereSeparator: \.isWhitespace) }
        #expect(lines.map(\.last) == ["5", "3", "2"])
        #expect(tally.refusals["Not taken over: The session of … is full."] == 3)
        #expect(tally[.placed] == 7 && tally[.people] == 0)
    }

    @Test func `Only what a rule refuses is a refusal; the rest ends the command`() {
        #expect(Status(.failedPrecondition, "It is full.").isRefusal)
        for code in [StatusCode.internalError, .unavailable, .permissionDenied, .invalidArgument] {
            #expect(!Status(code, "No.").isRefusal)
        }
    }
}
