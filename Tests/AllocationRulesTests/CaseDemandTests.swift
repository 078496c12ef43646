import AllocationRules
import CivilCalendar
import Testing

struct CaseDemandTests {
    @Test(arguments: [
        ("CP_PLAN", [OfficerSkill.childProtection]), ("CHILD_CONCERN", [.childProtection]), ("DA", [.domesticAbuse]),
        ("SEX_OFFENDER", [.sexOffence]), ("HATE_CRIME", [.hateCrime]), ("IOM", [.iom]),
        ("COMPLEX_MH", [.mentalHealth]), ("PREVENT", []), ("MAPPA1", []),
        ("HATE_CRIME;DA", [.domesticAbuse, .hateCrime]),
    ])
    func `Flags ask for skills, in the order of the skills`(flags: String, skills: [OfficerSkill]) throws {
        #expect(try CaseDemand.of(.blue, .order([.flags: flags])).skills == skills)
    }

    @Test func `A mental health treatment requirement asks for mental health`() throws {
        #expect(try CaseDemand.of(.blue, .order([.requirements: "MHTR:6m"])).skills == [.mentalHealth])
    }

    @Test func `A woman's case asks for work with women`() throws {
        #expect(try CaseDemand.of(.green, sex: .female).skills == [.women])
    }

    /// On 3 June 2019.
    @Test(arguments: [("1994-06-03", false), ("1994-06-04", true), ("2001-05-30", true)])
    func `A young adult is 18 to 24 on the day of the choice`(born: String, isYoung: Bool) throws {
        let skills = try CaseDemand.of(.green, .order([.dateOfBirth: born])).skills
        #expect(skills == (isYoung ? [.youngAdults] : []))
    }

    @Test(arguments: [("pl", [OfficerSkill.polish]), ("ur", [.urdu]), ("en", []), ("ro", [])])
    func `A language that officers have is asked for`(language: String, skills: [OfficerSkill]) throws {
        #expect(try CaseDemand.of(.green, .order([.language: language])).skills == skills)
    }

    @Test(arguments: [("2019-06-02", false), ("2019-06-03", false), ("2019-06-04", true)])
    func `A person is in custody until the day of release`(releaseOn: String, isInCustody: Bool) throws {
        let row = ReceivedRow.licence([.sentenceType: "CUSTODY", .releaseOn: releaseOn])
        #expect(try CaseDemand.of(.blue, row).isInCustody == isInCustody)
    }

    @Test func `Nobody on an order or a licence is in custody`() throws {
        #expect(try !CaseDemand.of(.blue).isInCustody)
        #expect(try !CaseDemand.of(.blue, .licence()).isInCustody)
    }

    @Test func `A case weighs what it weighs to the officer who gets it`() throws {
        let standalone = try CaseDemand.of(.yellow, .standalone())
        #expect(standalone.weight(for: .hubRO) == .of(.yellow, .hub))
        #expect(standalone.weight(for: .po) == .of(.yellow))
        let custody = try CaseDemand.of(
            .red, .licence([.sentenceType: "CUSTODY", .releaseOn: "2019-09-02"]))
        #expect(custody.weight(for: .po) == .of(.red, .custody))
        #expect(try CaseDemand.of(nil).weight(for: .po) == CaseWeight(standing: .unbanded, setting: .community))
        #expect(try CaseDemand.of(.green).weight(for: .hubRO) == .of(.green))
    }

    @Test(arguments: [
        (OfficerPreference.none, Sex.female, Sex?.some(.female)), (.none, .male, nil),
        (.femaleOfficer, .female, .female), (.femaleOfficer, .male, .female), (.maleOfficer, .female, .male),
        (.maleOfficer, .male, .male), (.noPreference, .female, nil), (.noPreference, .male, nil),
    ])
    func `A woman is offered a female officer, and whatever anybody asks for is honoured`(
        preference: OfficerPreference, person: Sex, favoured: Sex?
    ) {
        for officer in Sex.allCases {
            #expect(preference.favours(officer, personSex: person) == favoured.map { $0 == officer })
        }
    }
}
