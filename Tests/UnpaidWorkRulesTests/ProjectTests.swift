import CivilCalendar
import Testing
import UnpaidWorkRules

struct ProjectTests {
    @Test(
        arguments: [
            (.of(), []), (.of(name: " "), [.nameMissing]), (.of(town: ""), [.townMissing]),
            (.of(weekdays: []), [.noWeekday]), (.of(closesOn: nil), []),
            (.of(closesOn: day("2018-12-31")), [.closesBeforeOpen]),
            (.of(closesOn: day("2019-01-01")), [.closesBeforeOpen]), (.of(closesOn: day("2019-01-02")), []),
            (.of(riskAssessedOn: nil, riskAssessmentExpiresOn: nil), []),
            (.of(riskAssessedOn: nil), [.riskAssessmentDayMissing]),
            (.of(riskAssessmentExpiresOn: nil), [.riskAssessmentExpiryMissing]),
            (.of(riskAssessmentExpiresOn: day("2019-01-01")), [.riskAssessmentExpiresAtOnce]),
            (.of(riskAssessmentExpiresOn: day("2019-01-02")), []),
            (.of(siteCapacity: 0), [.siteCapacityOutsideLimits]), (.of(siteCapacity: 1), []),
            (.of(siteCapacity: 50), []), (.of(siteCapacity: 51), [.siteCapacityOutsideLimits]),
            (.of(supervisorRatio: 0), [.supervisorRatioOutsideLimits]), (.of(supervisorRatio: 1), []),
            (.of(supervisorRatio: 10), []), (.of(supervisorRatio: 11), [.supervisorRatioOutsideLimits]),
        ] as [(Project, [ProjectFault])])
    func `A project is recorded within its limits`(project: Project, faults: [ProjectFault]) {
        #expect(project.faults == faults)
    }

    @Test func `A supervisor usually has charge of eight`() {
        let project = Project(
            id: "1", name: "Sea wall", type: .groupNational, town: "Blackpool", postcodeDistrict: "FY1",
            weekdays: [.monday], opensOn: today, siteCapacity: 10)
        #expect(project.supervisorRatio == 8)
    }

    @Test(arguments: [("2018-12-31", false), ("2019-01-01", true), ("2019-12-31", true), ("2020-01-01", false)])
    func `A project is open from its first day to the one before it closes`(on: String, isOpen: Bool) {
        #expect(Project.of().isOpen(on: day(on)) == isOpen)
    }

    /// Group, individual, education, public; the kind of session.
    @Test(
        arguments: [
            (.groupNational, "g--p", .work), (.groupRegional, "g--p", .work), (.rapidDeployment, "g--p", .work),
            (.individualCharity, "-i-p", .work), (.personalPlacement, "-i-p", .work),
            (.externallySupervised, "-i-p", .work), (.partnerSupervised, "-i-p", .work),
            (.independentWorking, "-i--", .work), (.enclosedWorkshop, "g---", .work),
            (.induction, "----", .induction), (.educationOnline, "--e-", .education),
            (.educationContracted, "--ep", .education),
        ] as [(ProjectType, String, SessionKind)])
    func `Each type is what the table says`(type: ProjectType, drawing: String, kind: SessionKind) {
        let drawn =
            (type.isGroup ? "g" : "-") + (type.isIndividual ? "i" : "-") + (type.isEducation ? "e" : "-")
            + (type.isPublicFacing ? "p" : "-")
        #expect(drawn == drawing)
        #expect(type.sessionKind == kind)
    }

    @Test func `Types are numbered as in the contract, each with a name`() {
        let all: [ProjectType] = [
            .groupNational, .groupRegional, .rapidDeployment, .individualCharity, .personalPlacement,
            .externallySupervised, .partnerSupervised, .independentWorking, .enclosedWorkshop, .induction,
            .educationOnline, .educationContracted,
        ]
        #expect(all.map(\.rawValue) == Array(1...12))
        #expect(ProjectType.allCases == all)
        #expect(Set(all.map(\.name)).count == 12)
    }

    @Test func `Attributes are numbered from one, each with a name`() {
        let all: [SiteAttributes] = [
            .childrenPresent, .vulnerableAdults, .nearSchool, .residential, .knivesOrSharpTools, .machinery,
            .loneBeneficiary, .womenOnly, .hygieneFacilities, .wheelchairAccess, .publicFacing, .heavyWork, .enclosed,
            .alcoholOnSite,
        ]
        #expect(SiteAttributes.all == all)
        #expect((1...14).map { SiteAttributes(number: $0) } == all)
        #expect(SiteAttributes(number: 0) == nil)
        #expect(SiteAttributes(number: 15) == nil)
        #expect(all.flatMap(\.numbers) == Array(1...14))
        #expect(Set(all.flatMap(\.names)).count == 14)
        #expect(SiteAttributes([.nearSchool, .childrenPresent]).names == ["Children present", "Near a school"])
    }

    @Test func `Every fault names its field and says what must be`() {
        #expect(
            ProjectFault.allCases.map(\.field) == [
                "name", "town", "weekdays", "closesOn", "riskAssessedOn", "riskAssessmentExpiresOn",
                "riskAssessmentExpiresOn", "siteCapacity", "supervisorRatio",
            ])
        #expect(Set(ProjectFault.allCases.map(\.sentence)).count == ProjectFault.allCases.count)
        #expect(ProjectFault.siteCapacityOutsideLimits.sentence == "The site must have room for 1 to 50 people.")
        #expect(
            ProjectFault.supervisorRatioOutsideLimits.sentence == "A supervisor must have charge of 1 to 10 people.")
    }
}
