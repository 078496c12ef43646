import CivilCalendar
import Testing
import UnpaidWorkRules

struct PlacementAssessmentTests {
    @Test func `An empty assessment owes every section that is always asked for`() {
        let conditional: Set<AssessmentGap> = [.restrainingOrderTerms, .npsInformation]
        #expect(PlacementAssessment().owed == AssessmentGap.allCases.filter { !conditional.contains($0) })
        #expect(!PlacementAssessment().isComplete)
    }

    @Test func `A complete assessment owes nothing, whatever wishes it leaves out`() {
        #expect(PlacementAssessment.complete.owed == [])
        #expect(PlacementAssessment.complete.isComplete)
        #expect(PlacementAssessment.complete.skillsWanted.isEmpty)
        #expect(PlacementAssessment.complete.travelLimitMinutes == nil)
    }

    @Test(
        arguments: [
            (.health, .with { $0.health = "" }), (.health, .with { $0.health = " \n" }),
            (.fitness, .with { $0.fitness = nil }), (.vulnerability, .with { $0.vulnerability = "" }),
            (.riskOfSeriousHarm, .with { $0.riskOfSeriousHarm = nil }), (.weapons, .with { $0.weapons = nil }),
            (.threatsToOthers, .with { $0.threatsToOthers = nil }),
            (.restrainingOrder, .with { $0.restrainingOrder = nil }),
            (.restrainingOrderTerms, .with { $0.restrainingOrder = .yes }),
            (.sexualRisk, .with { $0.sexualRisk = nil }), (.riskToChildren, .with { $0.riskToChildren = nil }),
            (.motivation, .with { $0.motivation = "" }), (.diversity, .with { $0.diversity = "" }),
            (.availability, .with { $0.availability = [] }),
            (.interview, .with { $0.sources = [.oasys, .preSentenceReport, .officer, .npsInformation, .policeCheck] }),
            (.npsInformation, .with { $0.heldByNPS = true }),
        ] as [(AssessmentGap, PlacementAssessment)])
    func `Each section that is missing is owed by itself`(gap: AssessmentGap, assessment: PlacementAssessment) {
        #expect(assessment.owed == [gap])
    }

    @Test func `Terms written down and information from the NPS are owed no more`() {
        let assessment = PlacementAssessment.with {
            $0.restrainingOrder = .yes
            $0.restrainingOrderTerms = "Not to go near the address of a former partner"
            $0.heldByNPS = true
            $0.sources.insert(.npsInformation)
        }
        #expect(assessment.owed == [])
    }

    @Test(arguments: AssessmentQuestion.allCases)
    func `Not established is an answer, and is told apart`(question: AssessmentQuestion) {
        let assessment = PlacementAssessment.with(question, .notEstablished)
        #expect(assessment.isComplete)
        #expect(assessment.notEstablished == [question])
        #expect(assessment.answer(to: question) == .notEstablished)
        #expect(PlacementAssessment.with(question, .no).notEstablished == [])
        #expect(PlacementAssessment.with(question, nil).notEstablished == [])
    }

    @Test func `Every gap has a field of the form and a sentence of its own`() {
        let gaps = AssessmentGap.allCases
        #expect(Set(gaps.map(\.sentence)).count == gaps.count)
        #expect(gaps.allSatisfy { $0.sentence.hasSuffix(".") })
        #expect(AssessmentGap.interview.field == "sources")
        #expect(AssessmentGap.npsInformation.field == "sources")
        #expect(AssessmentGap.restrainingOrderTerms.field == "restrainingOrderTerms")
    }

    @Test(arguments: [("Y", TriState?.some(.yes)), ("N", .no), ("U", .notEstablished), ("y", nil), ("", nil)])
    func `The extract's codes are read exactly`(code: String, answer: TriState?) {
        #expect(TriState(code: code) == answer)
    }

    @Test func `What the contract numbers is numbered so and has a name`() {
        #expect([TriState.yes, .no, .notEstablished].map(\.rawValue) == [1, 2, 3])
        #expect([Fitness.anyWork, .lightDuties, .noPhysicalWork].map(\.rawValue) == [1, 2, 3])
        #expect([Harm.low, .medium, .high, .veryHigh].map(\.rawValue) == [1, 2, 3, 4])
        #expect(
            [AssessmentSource.oasys, .preSentenceReport, .interview, .officer, .npsInformation, .policeCheck]
                .map(\.rawValue) == [1, 2, 3, 4, 5, 6])
        #expect(
            [AssessmentQuestion.weapons, .threatsToOthers, .restrainingOrder, .sexualRisk, .riskToChildren]
                .map(\.rawValue) == [1, 2, 3, 4, 5])
        let names: [String] =
            TriState.allCases.map(\.name) + Fitness.allCases.map(\.name) + Harm.allCases.map(\.name)
            + AssessmentSource.allCases.map(\.name) + AssessmentQuestion.allCases.map(\.name)
        #expect(Set(names).count == 21)
    }
}
