import AllocationRules
import CivilCalendar
import Testing

struct IntakeDecisionTests {
    @Test(arguments: ["LOW", "MEDIUM", "HIGH", "VERY_HIGH", ""], ["20", ""])
    func `The two assessments give the verdict`(harm: String, score: String) throws {
        let decision = try ReceivedRow.order([.harm: harm, .score: score]).decision()
        switch (harm, score) {
        case ("HIGH", _), ("VERY_HIGH", _):
            #expect(decision.verdict == .escalated)
            #expect(decision.missing == [])
            #expect(decision.escalations == [.harm(harm == "HIGH" ? .high : .veryHigh)])
            #expect(decision.banding?.outcome == .escalated)
        case ("", ""):
            #expect(decision.verdict == .pending)
            #expect(decision.missing == [.riskOfSeriousHarm, .ogrs3])
        case ("", _):
            #expect(decision.verdict == .pending)
            #expect(decision.missing == [.riskOfSeriousHarm])
        case (_, ""):
            #expect(decision.verdict == .pending)
            #expect(decision.missing == [.ogrs3])
        default:
            #expect(decision.verdict == .accepted)
            #expect(decision.missing == [])
            #expect(decision.banding?.outcome == .banded(harm == "LOW" ? .green : .yellow))
        }
    }

    @Test(arguments: [
        ("MAPPA2", [EscalationCause.mappa2]), ("MAPPA3", [.mappa3]), ("MAPPA3;MAPPA2", [.mappa2, .mappa3]),
    ])
    func `MAPPA 2 and 3 are escalated, whatever is missing`(flags: String, causes: [EscalationCause]) throws {
        for harm in ["LOW", ""] {
            let decision = try ReceivedRow.order([.flags: flags, .harm: harm]).decision()
            #expect(decision.verdict == .escalated)
            #expect(decision.escalations == causes)
            #expect(!decision.needsEligibilityQuery)
        }
    }

    @Test func `Every cause of an escalation is named`() throws {
        let decision = try ReceivedRow.order([.flags: "MAPPA2", .harm: "HIGH"]).decision()
        #expect(
            decision.escalations.map(\.sentence) == [
                "High risk of serious harm: the case belongs to the National Probation Service.",
                "MAPPA level 2: the case belongs to the National Probation Service.",
            ])
    }

    @Test func `MAPPA 1 is accepted, with a query, and is nothing for the band`() throws {
        let decision = try ReceivedRow.order([.flags: "MAPPA1"]).decision()
        #expect(decision.verdict == .accepted)
        #expect(decision.needsEligibilityQuery)
        #expect(decision.banding?.outcome == .banded(.green))
        #expect(try ReceivedRow.order([.flags: "MAPPA1", .score: ""]).decision().needsEligibilityQuery)
        #expect(try !ReceivedRow.order([.flags: "MAPPA1", .harm: "HIGH"]).decision().needsEligibilityQuery)
        #expect(try !ReceivedRow.order().decision().needsEligibilityQuery)
    }

    @Test func `What waits for a consider-blue decision is accepted, its band pending`() throws {
        let decision = try ReceivedRow.order([.flags: "DA"]).decision()
        #expect(decision.verdict == .accepted)
        #expect(decision.banding?.outcome == .pending)
        #expect(decision.banding?.undecided == [.domesticAbuse])
    }

    @Test func `A decision in the row counts for the band`() throws {
        let yes = try ReceivedRow.order([.flags: "DA", .decisions: "DA:yes"]).decision()
        #expect(yes.banding?.outcome == .banded(.blue))
        let no = try ReceivedRow.order([.flags: "DA", .decisions: "DA:no"]).decision()
        #expect(no.banding?.outcome == .banded(.green))
    }

    @Test(arguments: ["LOW", "HIGH", ""], ["", "MAPPA1", "MAPPA3", "DA"])
    func `What the NPS holds is accepted, never banded, pending, escalated or queried`(
        harm: String, flags: String
    ) throws {
        let decision = try ReceivedRow.standalone([
            .managedBy: "NPS", .harm: harm, .score: "", .flags: flags,
        ]).decision()
        #expect(decision.isRetainedByNPS)
        #expect(decision.verdict == .accepted)
        #expect(decision.banding == nil)
        #expect(decision.missing == [])
        #expect(decision.escalations == [])
        #expect(!decision.needsEligibilityQuery)
        #expect(decision.route.destination == .unpaidWork)
        #expect(try decision.clocks(.englandAndWales) == [])
    }
}
