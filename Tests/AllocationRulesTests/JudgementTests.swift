import AllocationRules
import Testing

struct JudgementTests {
    private static func outcomes(_ judgement: Judgement?, _ circumstances: Set<Circumstance> = []) -> [Banding.Outcome]
    {
        Cell.all.map {
            Banding(harm: $0.harm, score: $0.score, circumstances: circumstances, judgement: judgement).outcome
        }
    }

    private static func drawn(_ drawing: String) -> [Banding.Outcome] { Cell.all.map { Table(drawing)[$0] } }

    @Test(arguments: [
        (Judgement.row(.low), "RR\nGY\nGY"), (.row(.high), "RR\nYB\nYB"), (.row(.veryHigh), "RR\nYB\nGY"),
        (.raise(.green), "RR\nYB\nGY"), (.raise(.yellow), "RR\nYB\nYY"), (.raise(.blue), "RR\nBB\nBB"),
        (.raise(.red), "RR\nRR\nRR"),
    ])
    func `Judgement moves the row between low and high and raises the band`(judgement: Judgement, drawing: String) {
        #expect(Self.outcomes(judgement) == Self.drawn(drawing))
    }

    @Test(arguments: [ReoffendingRisk.low, .high])
    func `Floors and decisions hold whatever the row is judged to be`(row: ReoffendingRisk) {
        let red = [Banding.Outcome](repeating: .banded(.red), count: 6)
        #expect(Self.outcomes(.row(row), [.iomNominal]) == red)
        #expect(Self.outcomes(.row(row), [.childProtectionPlan]) == Self.drawn("RR\nBB\nBB"))
        let yellow = row == .low ? "RR\nYY\nYY" : "RR\nYB\nYB"
        #expect(Self.outcomes(.row(row), [.drugRehabilitationRequirement]) == Self.drawn(yellow))
        let decided = Banding(
            harm: .low, score: ogrs3(60), circumstances: [.hateCrime],
            decisions: [Circumstance.hateCrime.decided(true)],
            judgement: .row(row))
        #expect(decided.outcome == .banded(.blue))
    }

    @Test func `The robust risk management plan follows the moved cell`() {
        let medium = Banding(harm: .medium, score: ogrs3(60), judgement: .row(.low))
        #expect(medium.outcome == .banded(.yellow))
        #expect(medium.robustRiskManagementPlan)
        let raised = Banding(harm: .low, score: ogrs3(20), judgement: .raise(.red))
        #expect(!raised.robustRiskManagementPlan)
    }

    @Test func `A raise to Blue or Red makes the questions needless, one to Yellow does not`() {
        func undecided(_ judgement: Judgement?) -> [Circumstance] {
            Banding(harm: .low, score: ogrs3(20), circumstances: [.domesticAbuse], judgement: judgement).undecided
        }
        #expect(undecided(nil) == [.domesticAbuse])
        #expect(undecided(.raise(.yellow)) == [.domesticAbuse])
        #expect(undecided(.raise(.blue)) == [])
        #expect(undecided(.raise(.red)) == [])
    }

    @Test func `The row as judged decides whether a question is needed`() {
        func undecided(_ score: Int, _ row: ReoffendingRisk) -> [Circumstance] {
            let banding = Banding(
                harm: .medium, score: ogrs3(score), circumstances: [.hateCrime], judgement: .row(row))
            return banding.undecided
        }
        #expect(undecided(20, .high) == [])
        #expect(undecided(60, .low) == [.hateCrime])
    }

    @Test func `Judgement bands no case that lacks a risk or belongs to the NPS`() {
        let judgement = Judgement(reoffending: .high, raisedTo: .red, reason: "Known to us")
        #expect(Banding(harm: .low, judgement: judgement).outcome == .pending)
        #expect(Banding(score: ogrs3(20), judgement: judgement).outcome == .pending)
        let escalated = Banding(harm: .high, score: ogrs3(20), judgement: judgement)
        #expect(escalated.outcome == .escalated)
        #expect(escalated.reasons == [.escalatedForHarm(.high)])
    }

    @Test func `The reasons stand in the order in which the rules apply`() {
        let banding = Banding(
            harm: .low, score: ogrs3(20), circumstances: [.drugRehabilitationRequirement],
            judgement: Judgement(reoffending: .high, raisedTo: .blue, reason: "Bragged of another offence"))
        #expect(
            banding.reasons.map(\.sentence) == [
                "OGRS3 20: low risk of reoffending.", "High risk of reoffending, as a manager judged.",
                "High risk of reoffending, low risk of serious harm: Yellow.",
                "Drug rehabilitation requirement: at least Yellow.", "A manager's judgement: at least Blue.",
            ])
        let red = Banding(harm: .low, score: ogrs3(20), judgement: .raise(.red))
        #expect(red.reasons.last?.sentence == "A manager's judgement: Red.")
    }

    @Test func `A judgement that has become moot says so`() {
        let judgement = Judgement(reoffending: .low, raisedTo: .blue, reason: "Settled")
        let risen = Banding(harm: .low, score: ogrs3(90), judgement: judgement)
        #expect(risen.outcome == .banded(.red))
        #expect(
            risen.reasons.map(\.sentence) == [
                "OGRS3 90: very high risk of reoffending.",
                "Judged as low risk of reoffending: a manager's judgement cannot move the case there.",
                "Very high risk of reoffending, low risk of serious harm: Red.",
                "A manager's judgement for Blue: not needed, as the case comes to no less without it.",
            ])
        let same = Banding(harm: .low, score: ogrs3(20), judgement: .row(.low))
        #expect(same.reasons == Banding(harm: .low, score: ogrs3(20)).reasons)
    }

    @Test func `Intake bands by the judgement that the facts carry`() throws {
        var facts = try ReceivedRow.order().facts()
        #expect(facts.judgement == nil)
        facts.judgement = .raise(.blue)
        #expect(IntakeDecision(facts).banding?.outcome == .banded(.blue))
        #expect(IntakeDecision(facts).banding?.judgement == .raise(.blue))
    }
}

struct JudgementFaultTests {
    private static func faults(_ judgement: Judgement, _ score: Int?, _ circumstances: Set<Circumstance> = [])
        -> [JudgementFault]
    {
        judgement.faults(about: Banding(harm: .low, score: score.map(ogrs3), circumstances: circumstances))
    }

    @Test(arguments: [(Judgement.row(.low), 50), (.row(.low), 89), (.row(.high), 0), (.row(.high), 49)])
    func `The row moves between low and high, either way`(judgement: Judgement, score: Int) {
        #expect(Self.faults(judgement, score) == [])
    }

    @Test(
        arguments: [
            (Judgement.row(.low), 90, [JudgementFault.outOfVeryHigh]), (.row(.high), 100, [.outOfVeryHigh]),
            (.row(.veryHigh), 89, [.intoVeryHigh]), (.row(.veryHigh), 90, [.intoVeryHigh]),
            (.row(.low), 49, [.rowAlready(.low)]), (.row(.high), 50, [.rowAlready(.high)]),
            (.row(.low), nil, [.notScored]), (.row(.veryHigh), nil, [.intoVeryHigh]),
        ] as [(Judgement, Int?, [JudgementFault])])
    func `No judgement moves a row elsewhere`(judgement: Judgement, score: Int?, faults: [JudgementFault]) {
        #expect(Self.faults(judgement, score) == faults)
        #expect(faults.map(\.field) == ["reoffending"])
    }

    @Test func `An IOM nominal stays in the top row, scored or not`() {
        #expect(Self.faults(.row(.low), 20, [.iomNominal]) == [.outOfVeryHigh])
        #expect(Self.faults(.row(.low), nil, [.iomNominal]) == [.outOfVeryHigh])
    }

    /// From Green, Yellow, Blue and Red to each band: `+` a raise, `=` no raise, `-` a lowering.
    @Test(arguments: zip([20, 60, 70, 95], ["=+++", "-=++", "--=+", "---="]))
    func `A raise goes above the band that the rules give, and nothing lowers it`(score: Int, signs: String) {
        let harm: RiskOfSeriousHarm = score == 70 ? .medium : .low
        for (band, sign) in zip(ColourBand.allCases, signs) {
            let banding = Banding(harm: harm, score: ogrs3(score))
            guard case .banded(let given) = banding.outcome else { continue }
            let faults: [Character: [JudgementFault]] = [
                "+": [], "=": [.bandAlready(band)], "-": [.cannotBeLowered(below: given)],
            ]
            #expect(Judgement.raise(band).faults(about: banding) == faults[sign])
        }
    }

    @Test func `A raise is measured against floors, decisions and the row as judged`() {
        #expect(Self.faults(.raise(.yellow), 20, [.sexOffender]) == [.cannotBeLowered(below: .blue)])
        let decided = Banding(
            harm: .low, score: ogrs3(20), circumstances: [.hateCrime], decisions: [Circumstance.hateCrime.decided(true)]
        )
        #expect(Judgement.raise(.blue).faults(about: decided) == [.bandAlready(.blue)])
        let both = Judgement(reoffending: .high, raisedTo: .yellow, reason: "Known to us")
        #expect(Self.faults(both, 20) == [.bandAlready(.yellow)])
        let lower = Judgement(reoffending: .low, raisedTo: .yellow, reason: "Known to us")
        #expect(Self.faults(lower, 60) == [])
    }

    @Test func `A new judgement is weighed without the one it replaces`() {
        let banding = Banding(harm: .low, score: ogrs3(20), judgement: .raise(.red))
        #expect(Judgement.raise(.blue).faults(about: banding) == [])
    }

    @Test func `A judgement says something and why, of a case that is banded`() {
        #expect(Self.faults(Judgement(reason: "Because"), 20) == [.nothingSaid])
        #expect(Self.faults(Judgement(raisedTo: .red, reason: " "), 20) == [.reasonOwed])
        #expect(Judgement.raise(.red).faults(about: Banding(harm: .veryHigh, score: ogrs3(20))) == [.notBanded])
    }

    @Test func `Each fault has its field, the row's first`() {
        let faults = Self.faults(Judgement(reoffending: .low, raisedTo: .green, reason: ""), 95)
        #expect(faults == [.outOfVeryHigh, .cannotBeLowered(below: .red), .reasonOwed])
        #expect(faults.map(\.field) == ["reoffending", "raisedTo", "reason"])
        #expect(
            faults.map(\.sentence) == [
                "Judgement never moves a case out of very high risk of reoffending.",
                "The case cannot be lowered below Red, which the rules give it.", "A judgement needs a reason.",
            ])
    }
}

extension Judgement {
    fileprivate static func row(_ risk: ReoffendingRisk) -> Judgement {
        Judgement(reoffending: risk, reason: "Known to us")
    }

    fileprivate static func raise(_ band: ColourBand) -> Judgement { Judgement(raisedTo: band, reason: "Known to us") }
}
