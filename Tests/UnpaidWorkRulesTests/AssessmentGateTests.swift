import CivilCalendar
import Testing
import UnpaidWorkRules

struct AssessmentGateTests {
    @Test(arguments: [(SessionKind.work, true), (.education, true), (.induction, false), (.assessment, false)])
    func `Before the assessment there is induction, and nothing else`(kind: SessionKind, isRefused: Bool) {
        #expect(AssessmentGate.of(nil).refusals(for: kind) == (isRefused ? [.notAssessed] : []))
        let lacking = PlacementAssessment.with { $0.health = "" }
        #expect(AssessmentGate.of(lacking).refusals(for: kind) == (isRefused ? [.owed(.health)] : []))
        #expect(AssessmentGate.of(.complete).refusals(for: kind) == [])
    }

    @Test(arguments: AssessmentQuestion.allCases)
    func `What is not established asks for an inquiry, then for a release`(question: AssessmentQuestion) {
        func refusals(_ inquiries: [Inquiry], _ release: WorkshopRelease? = nil) -> [GateRefusal] {
            AssessmentGate.of(.with(question, .notEstablished), inquiries, release: release).refusals(for: .work)
        }
        #expect(refusals([]) == [.inquiryOpen(question)])
        #expect(refusals([asked(question)]) == [.inquiryOpen(question)])
        #expect(refusals([asked(question), answered(question)]) == [.inquiryOpen(question)])
        #expect(refusals([answered(question)]) == [.releaseMissing])
        #expect(refusals([unanswered(question), answered(question)]) == [.releaseMissing])
        #expect(refusals([unanswered(question)], release(until: today)) == [])
        #expect(refusals([], release(until: today)) == [.inquiryOpen(question)])
    }

    @Test(arguments: AssessmentQuestion.allCases, AssessmentQuestion.allCases)
    func `An inquiry settles its own question alone`(question: AssessmentQuestion, other: AssessmentQuestion) {
        let gate = AssessmentGate.of(.with(question, .notEstablished), [answered(other)])
        #expect(gate.refusals(for: .work) == (question == other ? [.releaseMissing] : [.inquiryOpen(question)]))
    }

    @Test(arguments: [("2019-06-02", false), ("2019-06-03", true), ("2019-06-04", true)])
    func `A release holds until the end of its day of review`(reviewOn: String, isInDate: Bool) {
        let release = release(until: day(reviewOn))
        let gate = AssessmentGate.of(.with(.weapons, .notEstablished), [answered(.weapons)], release: release)
        #expect(gate.refusals(for: .work) == (isInDate ? [] : [.releaseExpired(day(reviewOn))]))
    }

    @Test(arguments: ProjectType.allCases)
    func `Somebody released works in an enclosed workshop only`(type: ProjectType) {
        let gate = AssessmentGate.of(
            .with(.sexualRisk, .notEstablished), [answered(.sexualRisk)], release: release(until: today))
        let isOpen: Set<ProjectType> = [.enclosedWorkshop, .induction, .educationOnline]
        #expect(
            gate.refusals(for: type.sessionKind, at: .of(type))
                == (isOpen.contains(type) ? [] : [.workshopOnly([.sexualRisk])]))
    }

    @Test func `A workshop where the public comes in is not enclosed`() {
        let gate = AssessmentGate.of(
            .with(.weapons, .notEstablished), [answered(.weapons)], release: release(until: today))
        #expect(gate.refusals(for: .work, at: .of(.enclosedWorkshop, .publicFacing)) == [.workshopOnly([.weapons])])
    }

    @Test func `Without a release even the workshop is closed, and a site elsewhere says both`() {
        let gate = AssessmentGate.of(.with(.weapons, .notEstablished))
        #expect(gate.refusals(for: .work, at: .of(.enclosedWorkshop)) == [.inquiryOpen(.weapons)])
        #expect(
            gate.refusals(for: .work, at: .of(.groupNational)) == [.inquiryOpen(.weapons), .workshopOnly([.weapons])])
    }

    @Test(
        arguments: [
            (inquiry(askedOf: " "), [.nobodyAsked]), (inquiry(askedOn: "2019-06-04"), [.askedInFuture]),
            (inquiry(reply: "None", repliedOn: "2019-05-31"), [.repliedBeforeAsked]),
            (inquiry(reply: "None", repliedOn: "2019-06-01"), []),
            (inquiry(reply: "None", repliedOn: "2019-06-03"), []),
            (inquiry(reply: "None", repliedOn: "2019-06-04"), [.repliedInFuture]),
            (inquiry(repliedOn: "2019-06-02"), [.replyMissing]), (inquiry(reply: "None"), [.replyWithoutDay]),
            (inquiry(reply: "None", repliedOn: "2019-06-02", isUnanswered: true), [.bothRepliedAndUnanswered]),
            (inquiry(), []), (inquiry(isUnanswered: true), []),
        ] as [(Inquiry, [InquiryFault])])
    func `An inquiry is recorded as it can have been`(inquiry: Inquiry, faults: [InquiryFault]) {
        #expect(inquiry.faults(today: today) == faults)
    }

    @Test func `A release needs a reason and a day of review that is not past`() {
        #expect(WorkshopRelease.faults(reason: "Known to staff", reviewOn: today, today: today) == [])
        let faults = WorkshopRelease.faults(reason: " ", reviewOn: day("2019-06-02"), today: today)
        #expect(faults == [.reasonMissing, .reviewInPast])
        #expect(faults.map(\.field) == ["reason", "reviewOn"])
    }

    @Test func `Refusals and faults say what they are about`() {
        #expect(
            GateRefusal.inquiryOpen(.weapons).sentence
                == "Weapons: not established, and no inquiry about it is settled.")
        #expect(
            GateRefusal.releaseExpired(today).sentence
                == "The release to a workshop was to be reviewed by 3 June 2019.")
        #expect(
            GateRefusal.workshopOnly([.weapons, .sexualRisk]).sentence
                == "Not established, so only an enclosed workshop: Weapons, Sexual risk.")
        #expect(GateRefusal.owed(.health).sentence == AssessmentGap.health.sentence)
        #expect(Set(InquiryFault.allCases.map(\.sentence)).count == InquiryFault.allCases.count)
        #expect(
            InquiryFault.allCases.map(\.field) == [
                "askedOf", "askedOn", "repliedOn", "repliedOn", "reply", "repliedOn", "isUnanswered",
            ])
        #expect([SessionKind.work, .education, .induction, .assessment].map(\.rawValue) == [1, 2, 3, 4])
        #expect(Set(SessionKind.allCases.map(\.name)).count == 4)
    }

    private func asked(_ question: AssessmentQuestion) -> Inquiry {
        Inquiry(about: question, askedOf: "Police", askedOn: today)
    }

    private func answered(_ question: AssessmentQuestion) -> Inquiry {
        Inquiry(about: question, askedOf: "Police", askedOn: today, reply: "Nothing held", repliedOn: today)
    }

    private func unanswered(_ question: AssessmentQuestion) -> Inquiry {
        Inquiry(about: question, askedOf: "Police", askedOn: today, isUnanswered: true)
    }

    private func release(until day: Day) -> WorkshopRelease {
        WorkshopRelease(reason: "Known to the staff", reviewOn: day, manager: "STF0001")
    }

    private static func inquiry(
        askedOf: String = "Police", askedOn: String = "2019-06-01", reply: String = "", repliedOn: String? = nil,
        isUnanswered: Bool = false
    ) -> Inquiry {
        Inquiry(
            about: .weapons, askedOf: askedOf, askedOn: day(askedOn), reply: reply, repliedOn: repliedOn.map(day),
            isUnanswered: isUnanswered)
    }
}
