import AllocationRules
import Testing

struct DecisionFaultTests {
    @Test func `Decisions about the questions of the case have no fault`() {
        let decisions = Circumstance.considerBlue.map { $0.decided(true) }
        #expect(decisions.faults(about: Set(Circumstance.considerBlue)) == [])
        #expect([CircumstanceDecision]().faults(about: []) == [])
    }

    @Test(arguments: Circumstance.allCases.filter { !Circumstance.considerBlue.contains($0) })
    func `What is not a consider-blue question cannot be decided`(circumstance: Circumstance) {
        let decisions = [circumstance.decided(false)]
        let fault = DecisionFault(index: 0, circumstance: circumstance, kind: .notAQuestion)
        #expect(decisions.faults(about: [circumstance]) == [fault])
        #expect(decisions.faults(about: []) == [fault])
    }

    @Test(arguments: Circumstance.considerBlue)
    func `A question that the case does not raise cannot be decided`(circumstance: Circumstance) {
        #expect(
            [circumstance.decided(true)].faults(about: [.iomNominal])
                == [DecisionFault(index: 0, circumstance: circumstance, kind: .notAmongCircumstances)])
    }

    @Test(arguments: [true, false])
    func `A second decision is a fault, even if it says the same`(again: Bool) {
        let decisions = [
            Circumstance.hateCrime.decided(true), Circumstance.domesticAbuse.decided(false),
            Circumstance.hateCrime.decided(again),
        ]
        #expect(
            decisions.faults(about: [.hateCrime, .domesticAbuse])
                == [DecisionFault(index: 2, circumstance: .hateCrime, kind: .decidedAlready)])
    }

    @Test func `Each fault names its place`() {
        let decisions = [
            Circumstance.prevent.decided(true), Circumstance.hateCrime.decided(true),
            Circumstance.childConcern.decided(true), Circumstance.hateCrime.decided(false),
        ]
        let faults = decisions.faults(about: [.prevent, .hateCrime])
        #expect(faults.map(\.index) == [0, 2, 3])
        #expect(faults.map(\.kind) == [.notAQuestion, .notAmongCircumstances, .decidedAlready])
        #expect(
            faults.map(\.sentence) == [
                "Prevent case is nothing for a manager to decide.",
                "Child concern or child in need is not among the circumstances of the case.",
                "Hate crime is decided more than once.",
            ])
    }

    @Test func `A decision with a fault does not count`() {
        let banding = Banding(
            harm: .low, score: ogrs3(20), circumstances: [.prevent, .hateCrime],
            decisions: [
                Circumstance.prevent.decided(false), Circumstance.domesticAbuse.decided(true),
                Circumstance.hateCrime.decided(false), Circumstance.hateCrime.decided(true),
            ])
        #expect(banding.outcome == .banded(.blue))
        #expect(
            banding.reasons.suffix(2) == [.floor(.prevent, .blue), .decided(Circumstance.hateCrime.decided(false))])
    }
}
