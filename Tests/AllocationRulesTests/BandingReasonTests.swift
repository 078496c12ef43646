import AllocationRules
import Testing

struct BandingReasonTests {
    @Test func `Reasons are told in the order in which the rules are applied`() {
        let banding = Banding(
            harm: .low, score: ogrs3(20),
            circumstances: [
                .iomNominal, .hateCrime, .domesticAbuse, .childConcern, .sexOffender, .childProtectionPlan,
                .seriousOrganisedCrime, .drugRehabilitationRequirement,
            ],
            decisions: [
                Circumstance.hateCrime.decided(true, "Two incidents."), Circumstance.domesticAbuse.decided(false),
            ])
        #expect(
            banding.reasons.map(\.sentence) == [
                "OGRS3 20: low risk of reoffending.",
                "IOM nominal: very high risk of reoffending, whatever the score.",
                "Very high risk of reoffending, low risk of serious harm: Red.",
                "Drug rehabilitation requirement: at least Yellow.",
                "Serious organised crime: at least Yellow.",
                "Child protection plan: at least Blue.",
                "Sex offender: at least Blue.",
                "Child concern or child in need: no decision needed, as it cannot change the band.",
                "Domestic abuse: not lifted to Blue, as a manager decided.",
                "Hate crime: at least Blue, as a manager decided (“Two incidents.”).",
                "IOM nominal: Red.",
            ])
    }

    @Test(arguments: [
        (
            ReoffendingRisk.veryHigh, RiskOfSeriousHarm.low,
            "Very high risk of reoffending, low risk of serious harm: Red."
        ),
        (
            .veryHigh, .medium,
            "Very high risk of reoffending, medium risk of serious harm: Red, with a robust risk management plan."
        ),
        (.high, .low, "High risk of reoffending, low risk of serious harm: Yellow."),
        (
            .high, .medium,
            "High risk of reoffending, medium risk of serious harm: Blue, with a robust risk management plan."
        ),
        (.low, .low, "Low risk of reoffending, low risk of serious harm: Green."),
        (
            .low, .medium,
            "Low risk of reoffending, medium risk of serious harm: Yellow, with a robust risk management plan."
        ),
    ])
    func `A cell of the matrix reads like the guidance`(
        reoffending: ReoffendingRisk, harm: RiskOfSeriousHarm, sentence: String
    ) throws {
        #expect(BandingReason.matrix(try #require(MatrixCell(reoffending, harm))).sentence == sentence)
    }

    @Test(arguments: [
        (
            BandingReason.escalatedForHarm(.veryHigh),
            "Very high risk of serious harm: the case belongs to the National Probation Service and is not banded."
        ),
        (
            .escalated(.mappaLevel2Or3),
            "MAPPA level 2 or 3: the case belongs to the National Probation Service and is not banded."
        ),
        (.notScored, "OGRS3 is not scored: without it there is no band."),
        (.harmNotAssessed, "Risk of serious harm is not assessed: without it there is no band."),
        (.undecided(.domesticAbuse), "Domestic abuse: a manager must decide whether it lifts the case to Blue."),
    ])
    func `What is missing, and why a case goes elsewhere, is said plainly`(reason: BandingReason, sentence: String) {
        #expect(reason.sentence == sentence)
    }

    @Test func `Every circumstance has a name of its own`() {
        #expect(Set(Circumstance.allCases.map(\.name)).count == Circumstance.allCases.count)
    }
}
