import CivilCalendar
import Commands
import RPC
import Testing
import UnpaidWork
import UnpaidWorkRules

@Test func `What the rules and the contract both list has one number and one name in each`() {
    compare(AdjustmentReason.self)
    compare(AssessmentQuestion.self)
    compare(AssessmentSource.self)
    compare(CompetenceKind.self)
    compare(Fitness.self)
    compare(Frequency.self)
    compare(OrderRelation.self)
    compare(Outcome.self)
    compare(ProjectType.self)
    compare(ScheduleTrigger.self)
    compare(StandDownCause.self)
    compare(Suitability.Verdict.self)
    compare(TriState.self)
    compare(Weekday.self)
}

private func compare<Rule: ContractChoice>(_ rule: Rule.Type, at place: SourceLocation = #_sourceLocation) {
    let rules = Rule.allCases.map { "\($0) \($0.rawValue)" }
    let contract = Rule.Contract.allCases.filter { $0.rawValue != 0 }.map { "\($0) \($0.rawValue)" }
    #expect(rules.filter { !$0.hasSuffix(" 0") } == contract, "\(rule)", sourceLocation: place)
}
