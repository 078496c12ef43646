import CivilCalendar
import Testing
import UnpaidWorkRules

struct PointOfWorkTests {
    private static let all = Set(PointOfWorkCheck.allCases)

    @Test(arguments: PointOfWorkCheck.allCases)
    func `Each check is owed until it is made`(check: PointOfWorkCheck) {
        let assessment = PointOfWork(checks: Self.all.subtracting([check]))
        #expect(assessment.owed == [.check(check)])
        #expect(!assessment.isComplete)
    }

    @Test(
        arguments: [
            ("", "", true), (" ", "", true), ("Wet slope", "", false), ("Wet slope", " ", false),
            ("Wet slope", "Taped off", true), ("", "Boots", true),
        ])
    func `Where there are hazards the controls are written down`(hazards: String, controls: String, isComplete: Bool) {
        let assessment = PointOfWork(checks: Self.all, hazards: hazards, controls: controls)
        #expect(assessment.owed == (isComplete ? [] : [.controls]))
        #expect(assessment.isComplete == isComplete)
    }

    @Test func `Checks are numbered as in the contract, each owed in its own words`() {
        let checks: [PointOfWorkCheck] = [
            .weather, .tools, .ppe, .firstAid, .welfare, .emergencyAccess, .publicNearby, .vehicles,
        ]
        #expect(checks.map(\.rawValue) == Array(1...8))
        #expect(PointOfWork().owed == checks.map(PointOfWorkGap.check))
        #expect(Set(PointOfWork(hazards: "Wet slope").owed.map(\.sentence)).count == 9)
        #expect(PointOfWorkGap.check(.tools).sentence == "Not checked: tools fit for use.")
        #expect(PointOfWork(hazards: "Wet slope").owed.suffix(2).map(\.field) == ["checks", "controls"])
    }

    @Test(
        arguments: [
            ("2019-06-02", ["First aid training ran out on 2 June 2019."]), ("2019-06-03", []), ("2019-06-04", []),
        ])
    func `A competence counts to the end of its last day`(firstAid: String, refusals: [String]) {
        let competences = [competence(.firstAid, firstAid), competence(.riskOfHarm, "2020-01-01")]
        #expect(SupervisorCompetence.refusals(of: competences, on: today) == refusals)
    }

    @Test func `A supervisor needs first aid and risk of harm, and nothing else`() {
        #expect(CompetenceKind.allCases.filter(\.isRequired) == [.firstAid, .riskOfHarm])
        #expect(
            SupervisorCompetence.refusals(of: [competence(.lantra, "2020-01-01")], on: today) == [
                "First aid training is not on record.", "Risk of harm training is not on record.",
            ])
        let expiredOthers = [CompetenceKind.domesticAbuse, .driving, .lantra, .manualHandling].map {
            competence($0, "2018-01-01")
        }
        let required = [competence(.firstAid, "2020-01-01"), competence(.riskOfHarm, "2020-01-01")]
        #expect(SupervisorCompetence.refusals(of: required + expiredOthers, on: today) == [])
    }

    @Test func `The latest of several counts`() {
        let competences = [
            competence(.firstAid, "2020-01-01"), competence(.firstAid, "2018-01-01"),
            competence(.riskOfHarm, "2018-01-01"), competence(.riskOfHarm, "2018-06-01"),
        ]
        #expect(
            SupervisorCompetence.refusals(of: competences, on: today) == [
                "Risk of harm training ran out on 1 June 2018."
            ])
    }

    @Test func `Competences are numbered, each with a name`() {
        #expect(
            [CompetenceKind.firstAid, .riskOfHarm, .domesticAbuse, .driving, .lantra, .manualHandling].map(\.rawValue)
                == Array(1...6))
        #expect(Set(CompetenceKind.allCases.map(\.name)).count == 6)
    }

    private func competence(_ kind: CompetenceKind, _ validUntil: String) -> SupervisorCompetence {
        SupervisorCompetence(kind: kind, validUntil: day(validUntil))
    }
}
