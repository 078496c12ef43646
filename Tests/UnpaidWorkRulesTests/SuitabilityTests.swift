import CivilCalendar
import Testing
import UnpaidWorkRules

struct SuitabilityTests {
    @Test(arguments: ProjectType.allCases)
    func `Nothing speaks against somebody of whom nothing is on record`(type: ProjectType) {
        let suitability = Suitability(.man, .of(type), gate: .of(.complete), weekday: .monday, on: today)
        #expect(suitability.conflicts == [])
        #expect(suitability.verdict == .suitable)
    }

    @Test func `Hard conflicts refuse, and soft ones alone ask for a manager`() {
        let person = PersonFacts.with { $0.weapons = .yes }
        func suitability(_ site: SiteAttributes) -> Suitability {
            Suitability(person, .of(.independentWorking, site), gate: .of(.complete), weekday: .monday, on: today)
        }
        #expect(suitability([]).verdict == .suitable)
        #expect(suitability(.machinery).verdict == .needsManager)
        let both = suitability([.machinery, .knivesOrSharpTools])
        #expect(both.verdict == .refused)
        #expect(both.hard == [.weaponsAndSharpTools])
        #expect(both.soft == [.weaponsAndMachinery])
        #expect(Suitability.Verdict.allCases.map(\.rawValue) == [1, 2, 3])
    }

    @Test(
        arguments: [
            ("2018-12-31", [.notOpenYet(day("2019-01-01")), .siteNotRiskAssessed]), ("2019-01-01", []),
            ("2019-12-31", []), ("2020-01-06", [.closed(day("2020-01-01")), .siteRiskAssessmentExpired(lastDay)]),
        ] as [(String, [Conflict])])
    func `A project is worked at while it is open and its risks are assessed`(on: String, expected: [Conflict]) {
        #expect(conflicts(.man, .of(), on: day(on)) == expected)
    }

    @Test(arguments: [("2019-06-02", true), ("2019-06-03", true), ("2019-06-04", false)])
    func `A project is closed from its closing day on`(closesOn: String, isClosed: Bool) {
        let found = conflicts(.man, .of(closesOn: day(closesOn)))
        #expect(found == (isClosed ? [.closed(day(closesOn))] : []))
    }

    @Test(arguments: [("2019-06-02", false), ("2019-06-03", true), ("2019-06-04", true)])
    func `A risk assessment holds to the end of its last day`(expiresOn: String, holds: Bool) {
        let found = conflicts(.man, .of(riskAssessmentExpiresOn: day(expiresOn)))
        #expect(found == (holds ? [] : [.siteRiskAssessmentExpired(day(expiresOn))]))
    }

    @Test func `A site without a risk assessment is not worked at, and a screen at home needs none`() {
        for type in ProjectType.allCases {
            let project = Project.of(type, riskAssessedOn: nil, riskAssessmentExpiresOn: nil)
            #expect(conflicts(.man, project) == (type == .educationOnline ? [] : [.siteNotRiskAssessed]))
        }
    }

    @Test func `A weekday must be one of the project's, and should be one of the person's`() {
        let wednesday = day("2019-06-05")
        #expect(conflicts(.man, .of(), on: wednesday) == [.notOpenOn(.wednesday), .personUnavailable(.wednesday)])
        #expect(conflicts(.man, .of(weekdays: [.wednesday]), on: wednesday) == [.personUnavailable(.wednesday)])
        #expect(conflicts(.with { $0.assessment = nil }, .of(.induction, weekdays: [.wednesday]), on: wednesday) == [])
    }

    @Test func `What the assessment owes refuses work, and not induction`() {
        let person = PersonFacts.with { $0.assessment = nil }
        #expect(conflicts(person, .of()) == [.gate(.notAssessed)])
        #expect(conflicts(person, .of(.educationOnline)) == [.gate(.notAssessed)])
        #expect(conflicts(person, .of(.induction)) == [])
        let unknown = PersonFacts.with { $0.assessment = .with(.weapons, .notEstablished) }
        #expect(
            conflicts(unknown, .of(.groupNational)) == [
                .gate(.inquiryOpen(.weapons)), .gate(.workshopOnly([.weapons])),
            ])
    }

    /// Each risk by each attribute of a site: `!` refuses, `?` asks for a manager, `.` is nothing.
    @Test(
        arguments: [
            ("sexual offence", .with { $0.flags = ["SEX_OFFENDER"] }, "!!!...!......."),
            ("sexual risk", .assessed { $0.sexualRisk = .yes }, "!!!...!......."),
            ("child protection plan", .with { $0.flags = ["CP_PLAN"] }, "!.!..........."),
            ("child concern", .with { $0.flags = ["CHILD_CONCERN"] }, "!.!..........."),
            ("risk to children", .assessed { $0.riskToChildren = .yes }, "!.!..........."),
            ("weapons in the register", .with { $0.weapons = .yes }, "....!?........"),
            ("weapons in the assessment", .assessed { $0.weapons = .yes }, "....!?........"),
            ("arson", .with { $0.flags = ["ARSON"] }, ".....?........"),
            ("threats to others", .assessed { $0.threatsToOthers = .yes }, "......!...?..."),
            ("domestic abuse", .with { $0.flags = ["DA"] }, "......?......."),
            ("a need with drink", .with { $0.hasAlcoholNeed = true }, ".............?"),
            ("light duties", .assessed { $0.fitness = .lightDuties }, "...........!.."),
            ("nothing", .woman, ".............."),
            ("other flags", .with { $0.flags = ["IOM", "PREVENT", "HATE_CRIME", "SOC"] }, ".............."),
            ("weapons not established in the register", .with { $0.weapons = .notEstablished }, ".............."),
        ] as [(String, PersonFacts, String)])
    func `Risks meet sites as the table says`(risk: String, person: PersonFacts, drawing: String) {
        var person = person
        person.sex = "F"  // so that the women-only site is nothing here
        let drawn = SiteAttributes.all.map { attribute in
            let found = conflicts(person, .of(.independentWorking, attribute))
            return found.isEmpty ? "." : found.allSatisfy(\.isHard) ? "!" : "?"
        }
        #expect(drawn.joined() == drawing)
    }

    @Test(arguments: [("M", [Conflict.womenOnly]), ("F", []), ("", [.womenOnly])])
    func `A site for women is not for a man`(sex: String, expected: [Conflict]) {
        #expect(conflicts(.with { $0.sex = sex }, .of(.independentWorking, .womenOnly)) == expected)
    }

    @Test func `A risk names what of it there is at the site`() {
        let person = PersonFacts.with { $0.flags = ["SEX_OFFENDER", "CHILD_CONCERN"] }
        let found = conflicts(person, .of(.independentWorking, [.nearSchool, .vulnerableAdults, .machinery]))
        #expect(found == [.sexualRisk([.vulnerableAdults, .nearSchool]), .riskToChildren(.nearSchool)])
        #expect(
            found.map(\.sentence) == [
                "A sexual offence or a sexual risk rules out the site: vulnerable adults, near a school.",
                "A risk to children rules out the site: near a school.",
            ])
    }

    @Test(arguments: AssessmentQuestion.allCases, [TriState.no, .notEstablished])
    func `Only a yes is a risk`(question: AssessmentQuestion, answer: TriState) {
        var person = PersonFacts.woman
        person.assessment = .with(question, answer)
        let everything = SiteAttributes.all.reduce(into: SiteAttributes()) { $0.formUnion($1) }
        let found = Suitability(
            person, .of(.groupNational, everything), gate: .of(.complete), weekday: .monday, on: today)
        #expect(found.conflicts == [])
    }

    @Test func `Neither the register nor the assessment takes back the other's yes`() {
        let person = PersonFacts.with {
            $0.weapons = .yes
            $0.assessment = .with(.weapons, .no)
        }
        #expect(conflicts(person, .of(.independentWorking, .knivesOrSharpTools)) == [.weaponsAndSharpTools])
    }

    @Test(arguments: ProjectType.allCases)
    func `Threats to others ask for a manager wherever the public is met`(type: ProjectType) {
        let found = conflicts(.assessed { $0.threatsToOthers = .yes }, .of(type))
        #expect(found == (type.isPublicFacing ? [.threatsAndPublic] : []))
    }

    @Test(
        arguments: [
            (["Blackpool"], "Blackpool"), (["BLACKPOOL "], "Blackpool"), (["fy1"], "FY1"), (["Preston", "FY1"], "FY1"),
            (["Blackpool", "FY1"], "Blackpool"), (["the town of Blackpool"], "Blackpool"), (["FY10"], nil),
            (["Blackpoolish"], nil), (["Pool"], nil), ([""], nil), ([], nil),
        ] as [([String], String?)])
    func `An exclusion zone keeps somebody away from the town or district it names`(zones: [String], place: String?) {
        let found = conflicts(.with { $0.exclusions = zones }, .of())
        #expect(found == (place.map { [.keptAway(from: $0)] } ?? []))
    }

    @Test func `A restraining order keeps somebody away from the town that its terms name`() {
        func person(_ terms: String, _ order: TriState = .yes) -> PersonFacts {
            .assessed {
                $0.restrainingOrder = order
                $0.restrainingOrderTerms = terms
            }
        }
        let found = conflicts(person("Not to enter Blackpool, or St Annes."), .of())
        #expect(found == [.keptAway(from: "Blackpool")])
        #expect(
            found.map(\.sentence) == [
                "A restraining order or exclusion zone keeps the person away from Blackpool."
            ])
        #expect(conflicts(person("Not to enter Blackpool, or St Annes."), .of(town: "St Annes")).count == 1)
        #expect(conflicts(person("Not to contact a former partner"), .of()) == [])
        #expect(conflicts(person("Lifted; was not to enter Blackpool", .no), .of()) == [])
    }

    @Test func `A restraining order whose terms are not written down refuses every site`() {
        let known = PersonFacts.with { $0.restrainingOrder = .yes }
        #expect(conflicts(known, .of()) == [.restrainingOrderTermsMissing])
        let assessed = PersonFacts.assessed { $0.restrainingOrder = .yes }
        #expect(conflicts(assessed, .of()) == [.gate(.owed(.restrainingOrderTerms)), .restrainingOrderTermsMissing])
        let written = PersonFacts.with {
            $0.restrainingOrder = .yes
            $0.assessment = .with { $0.restrainingOrderTerms = "Not to contact a former partner" }
        }
        #expect(conflicts(written, .of()) == [])
    }

    @Test(arguments: ProjectType.allCases, [SiteAttributes(), .heavyWork])
    func `Who is fit for no physical work learns, or sits in a workshop`(type: ProjectType, site: SiteAttributes) {
        let found = conflicts(.assessed { $0.fitness = .noPhysicalWork }, .of(type, site))
        let seated: Set<ProjectType> = [.induction, .educationOnline, .educationContracted]
        let isSeated = seated.contains(type) || type == .enclosedWorkshop && site.isEmpty
        #expect(found == (isSeated ? [] : [.physicalWork]))
    }

    @Test(
        arguments: [
            (.woman, .groupNational, [], 0, true), (.woman, .groupNational, [], 1, false),
            (.woman, .groupNational, [], nil, false), (.woman, .enclosedWorkshop, [], 0, true),
            (.woman, .groupNational, .womenOnly, 0, false), (.woman, .individualCharity, [], 0, false),
            (.woman, .induction, [], 0, false), (.man, .groupNational, [], 0, false),
            (.with { ($0.sex, $0.aloneByChoiceOn) = ("F", today) }, .groupNational, [], 0, false),
        ] as [(PersonFacts, ProjectType, SiteAttributes, Int?, Bool)])
    func `A woman is not to be the only one in a mixed group unless she chose it`(
        person: PersonFacts, type: ProjectType, site: SiteAttributes, womenBooked: Int?, isAlone: Bool
    ) {
        let found = conflicts(person, .of(type, site), womenBooked: womenBooked)
        #expect(found == (isAlone ? [.onlyWoman] : []))
        #expect(found.allSatisfy { !$0.isHard && $0.waits })
    }

    @Test func `Who waits uninstructed needs no manager, but for what else there is to weigh`() {
        #expect(suitability(.woman, .of(.groupRegional, []), womenBooked: 0).verdict == .suitable)
        let armed = PersonFacts.with {
            $0.sex = "F"
            $0.weapons = .yes
        }
        #expect(suitability(armed, .of(.groupRegional, .machinery), womenBooked: 0).verdict == .needsManager)
    }

    @Test func `Somebody whom the person must not meet keeps them out of the session`() {
        let person = PersonFacts.with { $0.nonAssociates = ["X000001", "X000002"] }
        #expect(conflicts(person, .of(), booked: ["X000003", "X000002"]) == [.nonAssociateBooked])
        #expect(conflicts(person, .of(), booked: ["X000003"]) == [])
    }

    @Test func `Each conflict is hard or soft, with a sentence of its own that names nobody`() {
        let hard: [Conflict] = [
            .notOpenYet(today), .closed(today), .notOpenOn(.monday), .siteNotRiskAssessed,
            .siteRiskAssessmentExpired(today), .gate(.notAssessed), .gate(.releaseMissing),
            .sexualRisk(.childrenPresent), .riskToChildren(.childrenPresent), .weaponsAndSharpTools,
            .threatsAndLoneBeneficiary, .restrainingOrderTermsMissing, .keptAway(from: "FY1"), .heavyWork,
            .physicalWork, .womenOnly, .nonAssociateBooked,
        ]
        let soft: [Conflict] = [
            .weaponsAndMachinery, .arsonAndMachinery, .threatsAndPublic, .domesticAbuseAndLoneBeneficiary, .alcohol,
            .onlyWoman, .personUnavailable(.monday),
        ]
        #expect(hard.allSatisfy { $0.isHard })
        #expect(soft.allSatisfy { !$0.isHard })
        let sentences = (hard + soft).map(\.sentence)
        #expect(Set(sentences).count == 24)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") })
        #expect(Conflict.notOpenOn(.sunday).sentence == "Nobody works there on Sundays.")
        #expect(
            Conflict.onlyWoman.sentence.contains(
                "waits uninstructed until a second is booked or her informed choice is recorded"))
    }

    private static let lastDay = day("2019-12-31")
}
