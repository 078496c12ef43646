import AllocationRules
import CivilCalendar
import Testing

struct EligibilityTests {
    /// Who, and the verdicts on Green, Yellow, Blue and Red: `+` may, `c` with a countersignature, `-` may not.
    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let officer: Officer
        let verdicts: String
    }

    private static let rows = [
        Row(description: "PO", officer: .of(.po), verdicts: "++++"),
        Row(description: "experienced PSO", officer: .of(.pso), verdicts: "+++c"),
        Row(description: "new PSO", officer: .of(.pso, startedOn: "2018-12-03"), verdicts: "++--"),
        Row(description: "untrained PSO", officer: .of(.pso, training: []), verdicts: "++--"),
        Row(description: "trainee", officer: .of(.pqip), verdicts: "++c-"),
        Row(description: "Hub officer", officer: .of(.hubRO), verdicts: "++--"),
        Row(description: "new PO", officer: .of(.po, startedOn: "2019-05-01", training: []), verdicts: "++++"),
    ]

    private static let symbols: [Character: Eligibility.Verdict] = [
        "+": .eligible, "c": .withCountersignature, "-": .notEligible,
    ]

    @Test(arguments: rows, [0, 1, 2, 3])
    func `Each grade may hold its bands`(row: Row, column: Int) throws {
        let demand = try CaseDemand.of(ColourBand.allCases[column], .standalone())
        #expect(Eligibility(row.officer, demand, on: today).verdict == Self.symbols[Array(row.verdicts)[column]])
    }

    @Test(arguments: [
        ("CP_PLAN", Circumstance.childProtectionPlan), ("SEX_OFFENDER", .sexOffender), ("PREVENT", .prevent),
    ])
    func `A demanding circumstance is for a probation officer, or countersigned`(
        flag: String, circumstance: Circumstance
    )
        throws
    {
        let demand = try CaseDemand.of(.blue, .standalone([.flags: flag]))
        func reasons(_ grade: OfficerGrade) -> [EligibilityReason] {
            Eligibility(.of(grade), demand, on: today).reasons
        }
        let ground = EligibilityReason.Ground.circumstance(circumstance)
        #expect(reasons(.po) == [.anyBand])
        #expect(reasons(.pso) == [.experienced(.blue), .countersigned(.pso, ground)])
        #expect(reasons(.pqip) == [.countersigned(.pqip, .band(.blue)), .beyondGrade(.pqip, ground)])
        #expect(reasons(.hubRO) == [.beyondGrade(.hubRO, .band(.blue)), .beyondGrade(.hubRO, ground)])
        #expect(Eligibility(.of(.pso), demand, on: today).verdict == .withCountersignature)
        #expect(Eligibility(.of(.pqip), demand, on: today).verdict == .notEligible)
    }

    @Test(arguments: ["DA", "HATE_CRIME", "COMPLEX_MH", "CHILD_CONCERN", "SOC", "IOM", "MAPPA1"])
    func `Other circumstances ask for no grade by themselves`(flag: String) throws {
        let demand = try CaseDemand.of(.blue, .order([.flags: flag]))
        #expect(Eligibility(.of(.pso), demand, on: today).reasons == [.experienced(.blue)])
    }

    /// In post for twelve months on 3 June 2019.
    @Test(arguments: [("2018-06-02", true), ("2018-06-03", true), ("2018-06-04", false)])
    func `Twelve months in post are enough, a day less is not`(startedOn: String, isEnough: Bool) throws {
        let eligibility = Eligibility(.of(.pso, startedOn: startedOn), try .of(.blue), on: today)
        #expect(eligibility.reasons == (isEnough ? [.experienced(.blue)] : [.tooShortInPost(until: day("2019-06-04"))]))
    }

    @Test(arguments: [TrainingCourse.riskOfHarm, .domesticAbuse], [("2019-06-02", false), ("2019-06-03", true)])
    func `Training counts on its last day and no longer`(course: TrainingCourse, last: (until: String, counts: Bool))
        throws
    {
        let officer = Officer.of(.pso, training: .current(but: course, until: last.until))
        let expected: EligibilityReason =
            last.counts ? .experienced(.blue) : .trainingExpired(course, on: day(last.until))
        #expect(Eligibility(officer, try .of(.blue), on: today).reasons == [expected])
    }

    @Test func `Of two records of one course the later counts`() throws {
        let old = Training(course: .riskOfHarm, validUntil: day("2018-03-31"))
        let officer = Officer.of(.pso, training: [old] + .current + [old])
        #expect(Eligibility(officer, try .of(.blue), on: today).verdict == .eligible)
    }

    @Test func `Child protection training is not asked for`() throws {
        let officer = Officer.of(.pso, training: .current(but: .childProtection, until: nil))
        #expect(Eligibility(officer, try .of(.blue), on: today).verdict == .eligible)
    }

    @Test func `All that a probation services officer lacks is said`() throws {
        let officer = Officer.of(
            .pso, startedOn: "2018-09-03",
            training: .current(but: .riskOfHarm, until: "2019-05-31").filter {
                $0.course != .domesticAbuse
            })
        let eligibility = Eligibility(officer, try .of(.red), on: today)
        #expect(
            eligibility.reasons.map(\.sentence) == [
                "Less than 12 months in post until 3 September 2019: Blue and Red ask for more.",
                "Risk of serious harm training ran out on 31 May 2019: Blue and Red ask for it.",
                "Domestic abuse training is not recorded: Blue and Red ask for it.",
                "Red: a probation services officer needs a manager's countersignature.",
            ])
        #expect(eligibility.verdict == .notEligible)
    }

    @Test(arguments: [ColourBand.green, .yellow])
    func `An officer of the Hub holds standalone cases only`(band: ColourBand) throws {
        #expect(
            Eligibility(.of(.hubRO), try .of(band, .standalone()), on: today).reasons == [.withinGrade(.hubRO, band)])
        #expect(
            Eligibility(.of(.hubRO), try .of(band), on: today).reasons == [.notStandalone, .withinGrade(.hubRO, band)])
        #expect(Eligibility(.of(.hubRO), try .of(band), on: today).verdict == .notEligible)
    }

    @Test(arguments: OfficerGrade.allCases)
    func `A case without a band is for nobody`(grade: OfficerGrade) throws {
        let eligibility = Eligibility(.of(grade), try .of(nil, .standalone()), on: today)
        #expect(eligibility.reasons == [.notBanded])
        #expect(eligibility.verdict == .notEligible)
    }

    @Test func `Who is away, has left or has not started may not hold a case`() throws {
        let demand = try CaseDemand.of(.green)
        let officers: [(Officer, EligibilityReason)] = [
            (.of(.po, reductions: [.of(.sickness, 100)]), .absent(.sickness, until: nil)),
            (.of(.po, endsOn: "2019-06-02"), .left(day("2019-06-02"))),
            (.of(.po, startedOn: "2019-06-04"), .notStarted(day("2019-06-04"))),
        ]
        for (officer, reason) in officers {
            let eligibility = Eligibility(officer, demand, on: today)
            #expect(eligibility.reasons == [reason, .anyBand])
            #expect(eligibility.verdict == .notEligible)
        }
    }

    @Test(arguments: [
        (EligibilityReason.absent(.annualLeave, until: day("2019-06-07")), "Absent until 7 June 2019."),
        (.left(day("2019-05-31")), "Left on 31 May 2019."), (.notStarted(day("2019-07-01")), "Starts on 1 July 2019."),
        (.notBanded, "A case without a band cannot be given to anybody."),
        (.anyBand, "A probation officer may hold any band."),
        (.withinGrade(.hubRO, .yellow), "An officer of the Hub may hold Yellow."),
        (
            .experienced(.blue),
            "A probation services officer with 12 months in post and current training may hold Blue."
        ),
        (.countersigned(.pqip, .band(.blue)), "Blue: a trainee probation officer needs a manager's countersignature."),
        (.beyondGrade(.pqip, .circumstance(.prevent)), "Prevent case: not for a trainee probation officer."),
        (.beyondGrade(.hubRO, .band(.red)), "Red: not for an officer of the Hub."),
        (.notStandalone, "An officer of the Hub may hold standalone cases only."),
    ])
    func `Each reason is a sentence`(reason: EligibilityReason, sentence: String) {
        #expect(reason.sentence == sentence)
    }
}
