import Testing
import UnpaidWorkRules

struct OutcomeTests {
    @Test func `Outcomes are numbered as in the contract, with nDelius's codes`() {
        #expect(Outcome.allCases.map(\.rawValue) == Array(1...19))
        #expect(
            Outcome.allCases.map(\.code) == [
                "ATTC", "UAAB", "ATSS", "ATSH", "AFTC", "ATCH", "ATFI", "AAME", "AAEM", "AAFC", "AACL", "AARC", "AASD",
                "RSSR", "RSOF", "CO05", "CO40", "CO38", "AFDA",
            ])
    }

    @Test func `Six outcomes are attended`() {
        #expect(
            Outcome.allCases.filter(\.isAttended).map(\.code) == ["ATTC", "ATSS", "ATSH", "AFTC", "ATCH", "AFDA"])
    }

    @Test func `Four outcomes are failures until decided`() {
        #expect(Outcome.allCases.filter(\.isEnforceable).map(\.code) == ["UAAB", "ATSH", "AFTC", "ATFI"])
    }

    @Test func `A supervisor records five outcomes, the office five more, and decisions find the rest`() {
        #expect(Outcome.bySupervisor.map(\.code) == ["ATTC", "AFTC", "ATSH", "ATSS", "UAAB"])
        #expect(Outcome.byOffice.dropFirst(5).map(\.code) == ["RSOF", "RSSR", "ATCH", "ATFI", "AASD"])
        #expect(Outcome.byOffice.count + Outcome.byDecision.count == Outcome.allCases.count)
        #expect(Set(Outcome.byOffice + Outcome.byDecision) == Set(Outcome.allCases))
        #expect(Outcome.byDecision.filter(\.isEnforceable) == [])
    }

    @Test func `Every outcome and mark has a name of its own`() {
        #expect(Set(Outcome.allCases.map(\.name)).count == 19)
        #expect(ConductMark.allCases.map(\.rawValue) == Array(1...6))
        #expect(
            ConductMark.allCases.map(\.name) == [
                "Excellent", "Good", "Satisfactory", "Unsatisfactory", "Poor", "Not applicable",
            ])
    }
}
