import AllocationRules
import CivilCalendar
import Testing

struct CaseFactsTests {
    @Test(arguments: [
        ("IOM", Circumstance?.some(.iomNominal)), ("CP_PLAN", .childProtectionPlan), ("CHILD_CONCERN", .childConcern),
        ("DA", .domesticAbuse), ("SEX_OFFENDER", .sexOffender), ("PREVENT", .prevent), ("HATE_CRIME", .hateCrime),
        ("COMPLEX_MH", .complexMentalHealth), ("SOC", .seriousOrganisedCrime), ("MAPPA1", nil),
        ("MAPPA2", .mappaLevel2Or3), ("MAPPA3", .mappaLevel2Or3),
    ])
    func `Each flag is what the guidance calls it`(flag: String, circumstance: Circumstance?) throws {
        #expect(try ReceivedRow.order([.flags: flag]).facts().circumstances == Set([circumstance].compactMap { $0 }))
    }

    /// Sentenced on 30 May 2019.
    @Test(arguments: [("2001-05-30", true), ("1994-05-31", true), ("1994-05-30", false)])
    func `Adverse childhood experiences count from 18 to 24`(born: String, counts: Bool) throws {
        let facts = try ReceivedRow.order([.flags: "ACE", .dateOfBirth: born]).facts()
        #expect(facts.circumstances == (counts ? [.adverseChildhoodExperiences] : []))
    }

    @Test(arguments: [
        ("UPW:80h", Circumstance?.none), ("RAR:20d", nil), ("PROG:TSP", nil), ("AC:24h", nil),
        ("DRR:6m", .drugRehabilitationRequirement), ("ATR:6m", .alcoholTreatmentRequirement),
        ("MHTR:12m", .mentalHealthTreatmentRequirement),
    ])
    func `Each requirement is what the guidance calls it`(requirement: String, circumstance: Circumstance?) throws {
        let facts = try ReceivedRow.order([.requirements: requirement, .dateOfBirth: "1997-01-01"]).facts()
        #expect(facts.circumstances == Set([circumstance].compactMap { $0 }))
    }

    @Test(arguments: [
        ("CO", "UPW:80h", true), ("SSO", "UPW:80h", true), ("CO", "AC:24h", true), ("CO", "UPW:80h;AC:24h", true),
        ("CO", "UPW:80h;RAR:5d", false), ("CO", "AC:24h;PROG:TSP", false), ("CO", "RAR:5d", false),
        ("CO", "DRR:6m", false), ("CO", "ATR:6m", false), ("CO", "MHTR:6m", false), ("CO", "", false),
        ("CUSTODY", "UPW:80h", false), ("LICENCE", "AC:24h", false), ("PSS", "UPW:80h", false),
    ])
    func `Standalone is an order of unpaid work or an attendance centre alone`(
        type: String, requirements: String, isStandalone: Bool
    ) throws {
        let row = ["CO", "SSO"].contains(type) ? ReceivedRow.order() : .licence()
        let facts = try row.with([
            .sentenceType: type, .requirements: requirements, .dateOfBirth: "1997-01-01",
        ]).facts()
        #expect(facts.isStandalone == isStandalone)
    }

    @Test(arguments: [
        ("1990-05-30", 29), ("1990-05-31", 28), ("1990-06-01", 28), ("2000-02-29", 19),
    ])
    func `Age is counted in completed years`(born: String, years: Int) throws {
        #expect(try ReceivedRow.order([.dateOfBirth: born]).facts().ageAtSentence == years)
    }

    @Test func `Who is born on 29 February has a birthday on 1 March`() throws {
        let sentences = [("2019-02-28", 18), ("2019-03-01", 19)]
        for (sentencedOn, years) in sentences {
            let facts = try ReceivedRow.order([.dateOfBirth: "2000-02-29", .sentencedOn: sentencedOn]).facts()
            #expect(facts.ageAtSentence == years)
        }
    }

    @Test(arguments: [
        // 912 days, the 456th a Monday
        ("2019-01-07", "30", "2020-04-06"),
        // 31 days, the 16th
        ("2019-05-13", "1", "2019-05-28"),
        // 61 days, the 31st
        ("2019-05-13", "2", "2019-06-12"),
        // the half-way day is Saturday 23 February
        ("2018-09-26", "10", "2019-02-22"),
        // the half-way day is Easter Monday 2019
        ("2018-10-22", "12", "2019-04-18"),
        // 31 January and a month end on 28 February
        ("2019-01-31", "1", "2019-02-13"),
    ])
    func `Release is expected half-way, on a working day`(sentencedOn: String, months: String, release: String) throws {
        let facts = try ReceivedRow.licence([
            .sentenceType: "CUSTODY", .sentencedOn: sentencedOn, .lengthMonths: months, .releaseOn: "2020-12-01",
        ]).facts()
        #expect(try facts.expectedRelease(.englandAndWales) == day(release))
    }

    @Test func `An order has no release to expect`() throws {
        #expect(try ReceivedRow.order().facts().expectedRelease(.englandAndWales) == nil)
    }

    @Test func `Release beyond the known bank holidays cannot be expected`() throws {
        let facts = try ReceivedRow.licence([.sentenceType: "CUSTODY", .lengthMonths: "600"]).facts()
        #expect(throws: WorkingDaysFault.self) { try facts.expectedRelease(.englandAndWales) }
    }
}
