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
    compare(EscalationGround.self)
    compare(OfficerPreference.self)
    compare(RiskOfSeriousHarm.self)
    compare(TransferDirection.self)
    compare(TransferParty.self)
    compare(TransferState.self)
}

private func compare<Rule: ContractChoice>(_ rule: Rule.Type, at place: SourceLocation = #_sourceLocation) {
    let rules = Rule.allCases.map { "\($0) \($0.rawValue)" }
    let contract = Rule.Contract.allCases.filter { $0.rawValue != 0 }.map { "\($0) \($0.rawValue)" }
    #expect(rules.filter { !$0.hasSuffix(" 0") } == contract, "\(rule)", sourceLocation: place)
}
