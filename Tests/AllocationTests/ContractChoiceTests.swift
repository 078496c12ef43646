import Allocation
import AllocationRules
import Commands
import RPC
import Testing

@Test func `What the rules and the contract both list has one number and one name in each`() {
    compare(AllocationReason.self)
    compare(CapacityLevel.self)
    compare(Circumstance.self)
    compare(ColourBand.self)
    compare(CoverRole.self)
    compare(Eligibility.Verdict.self)
    compare(EscalationGround.self, named: ["riskOfSeriousHarmHigh": "riskOfSeriousHarm"])
    compare(OfficerPreference.self, named: ["noPreference": "none"])
    compare(RiskOfSeriousHarm.self)
    compare(TransferDirection.self)
    compare(TransferParty.self, named: ["otherCRC": "otherCrc"])
    compare(TransferState.self)
}

/// - Parameter named: the contract's names, where they are not the rules' own.
private func compare<Rule: ContractChoice>(
    _ rule: Rule.Type, named: [String: String] = [:], at place: SourceLocation = #_sourceLocation
) {
    let rules = Rule.allCases.filter { $0.rawValue != 0 }.map { "\(named["\($0)"] ?? "\($0)") \($0.rawValue)" }
    let contract = Rule.Contract.allCases.filter { $0.rawValue != 0 }.map { "\($0) \($0.rawValue)" }
    #expect(rules == contract, "\(rule)", sourceLocation: place)
}
