import AllocationRules
import Testing

struct ConsiderBlueTests {
    @Test(arguments: Circumstance.considerBlue, Cell.all)
    func `Yes makes the case Blue, or leaves it Red`(circumstance: Circumstance, cell: Cell) {
        let expected = Table(
            """
            R R
            B B
            B B
            """)
        let yes = circumstance.decided(true, "Seen at home.")
        let banding = Banding(harm: cell.harm, score: cell.score, circumstances: [circumstance], decisions: [yes])
        #expect(banding.outcome == expected[cell])
        #expect(banding.reasons.contains(.decided(yes)))
        #expect(banding.undecided == [])
    }

    @Test(arguments: Circumstance.considerBlue, Cell.all)
    func `No leaves the case where the matrix put it`(circumstance: Circumstance, cell: Cell) {
        let expected = Table(
            """
            R R
            Y B
            G Y
            """)
        let no = circumstance.decided(false, "Long ago.")
        let banding = Banding(harm: cell.harm, score: cell.score, circumstances: [circumstance], decisions: [no])
        #expect(banding.outcome == expected[cell])
        #expect(banding.reasons.contains(.decided(no)))
        #expect(banding.undecided == [])
    }

    @Test(arguments: Circumstance.considerBlue, Cell.all)
    func `Without an answer the case is pending, unless it is Blue or Red already`(
        circumstance: Circumstance, cell: Cell
    ) {
        let expected = Table(
            """
            R R
            - B
            - -
            """)
        let banding = Banding(harm: cell.harm, score: cell.score, circumstances: [circumstance])
        let isAsked = expected[cell] == .pending
        #expect(banding.outcome == expected[cell])
        #expect(banding.undecided == (isAsked ? [circumstance] : []))
        #expect(banding.reasons.contains(.undecided(circumstance)) == isAsked)
        #expect(banding.reasons.contains(.notNeeded(circumstance)) == !isAsked)
        #expect(banding.robustRiskManagementPlan == (!isAsked && cell.harm == .medium))
    }

    @Test(arguments: Circumstance.considerBlue, [Circumstance.childProtectionPlan, .sexOffender, .prevent])
    func `Nothing is asked of a case that is Blue by itself`(question: Circumstance, floor: Circumstance) {
        let banding = Banding(harm: .low, score: ogrs3(20), circumstances: [question, floor])
        #expect(banding.outcome == .banded(.blue))
        #expect(banding.reasons.last == .notNeeded(question))
    }

    @Test(arguments: Circumstance.considerBlue)
    func `A yellow minimum leaves the question open`(question: Circumstance) {
        let banding = Banding(harm: .low, score: ogrs3(20), circumstances: [question, .seriousOrganisedCrime])
        #expect(banding.outcome == .pending)
        #expect(banding.undecided == [question])
    }

    @Test(arguments: Circumstance.considerBlue, Circumstance.considerBlue)
    func `One yes answers for all, one no for none but itself`(first: Circumstance, second: Circumstance) {
        guard first != second else { return }
        func banding(_ decisions: CircumstanceDecision...) -> Banding {
            Banding(harm: .low, score: ogrs3(60), circumstances: [first, second], decisions: decisions)
        }
        #expect(banding().undecided == [first, second].sorted())
        #expect(banding(first.decided(true)).outcome == .banded(.blue))
        #expect(banding(first.decided(true)).reasons.contains(.notNeeded(second)))
        #expect(banding(first.decided(false)).undecided == [second])
        #expect(banding(first.decided(false), second.decided(true)).outcome == .banded(.blue))
        #expect(banding(first.decided(false), second.decided(false)).outcome == .banded(.yellow))
    }

    @Test func `Open questions come in the order of the guidance`() {
        let banding = Banding(harm: .low, score: ogrs3(20), circumstances: Set(Circumstance.considerBlue.reversed()))
        #expect(banding.undecided == Circumstance.considerBlue)
    }
}
