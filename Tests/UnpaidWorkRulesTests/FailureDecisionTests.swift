import CivilCalendar
import Testing
import UnpaidWorkRules

struct FailureDecisionTests {
    @Test func `The first unacceptable failure is warned of`() {
        let decision = decide(unacceptable("2019-06-03"))
        #expect(decision.step == .warning)
        #expect(decision.reasons == [.first])
    }

    @Test(arguments: [FailureState.undecided, .acceptable, .withdrawn])
    func `Nothing follows from one that is not unacceptable`(state: FailureState) {
        let decision = decide(Failure(on: today, knownOn: today, state: state), [unacceptable("2019-05-01")])
        #expect(decision.step == .none)
        #expect(decision.reasons == [.notUnacceptable(state)])
    }

    /// Counted from the warning or, before there is one, from the failure; the last day of the twelve months counts.
    @Test(
        arguments: [
            ("2018-06-02", nil, .warning), ("2018-06-03", nil, .referral), ("2018-06-02", "2018-06-02", .warning),
            ("2018-05-28", "2018-06-03", .referral), ("2018-05-28", "2018-06-02", .warning),
            ("2019-06-02", nil, .referral), ("2019-06-03", nil, .warning), ("2019-06-04", nil, .warning),
        ] as [(String, String?, FailureStep)])
    func `A second within twelve months of the first is referred`(first: String, warned: String?, step: FailureStep) {
        #expect(decide(unacceptable("2019-06-03"), [unacceptable(first, warned: warned)]).step == step)
    }

    @Test(arguments: [("2021-02-28", FailureStep.referral), ("2021-03-01", .warning)])
    func `Twelve months from a leap day end on 28 February`(second: String, step: FailureStep) {
        #expect(decide(unacceptable(second), [unacceptable("2020-02-29")]).step == step)
    }

    @Test(arguments: [FailureState.acceptable, .withdrawn, .undecided])
    func `An earlier one that is not unacceptable does not count`(state: FailureState) {
        let earlier = Failure(on: day("2019-05-31"), knownOn: day("2019-05-31"), state: state)
        #expect(decide(unacceptable("2019-06-03"), [earlier]).step == .warning)
    }

    @Test(arguments: [("2019-06-10", FailureStep.warning), ("2019-06-11", .referral)])
    func `An earlier one that nobody decided counts once its seven days are over`(on: String, step: FailureStep) {
        let earlier = Failure(on: day("2019-06-01"), knownOn: today)
        #expect(decide(unacceptable("2019-06-03"), [earlier], on: on).step == step)
    }

    @Test func `One that nobody decided in time is deemed unacceptable and says so`() {
        let decision = decide(Failure(on: today, knownOn: today), on: "2019-06-11")
        #expect(decision.step == .warning)
        #expect(decision.reasons == [.deemed(since: day("2019-06-10")), .first])
    }

    @Test func `A referral names the last failure and the last warning`() {
        let earlier = [
            unacceptable("2019-05-01"), unacceptable("2019-02-01", warned: "2019-02-08"),
            unacceptable("2017-01-01", warned: "2017-01-02"),
        ]
        #expect(
            decide(unacceptable("2019-06-03"), earlier).reasons == [
                .second(after: day("2019-05-01"), warnedOn: day("2019-02-08"))
            ])
        #expect(
            decide(unacceptable("2019-06-03"), [earlier[0]]).reasons == [
                .second(after: day("2019-05-01"), warnedOn: nil)
            ])
    }

    @Test func `One that was warned of or referred asks for nothing more`() {
        #expect(decide(unacceptable("2019-06-03", warned: "2019-06-04")).step == .none)
        #expect(decide(unacceptable("2019-06-03", referred: "2019-06-04")).step == .none)
        let referred = unacceptable("2019-05-01", referred: "2019-05-07")
        let decision = decide(unacceptable("2019-06-03"), [unacceptable("2019-04-01"), referred])
        #expect(decision.step == .none)
        #expect(decision.reasons == [.alreadyReferred(day("2019-05-07"))])
    }

    @Test func `One that was warned of is referred all the same where another came before it`() {
        let decision = decide(unacceptable("2019-06-03", warned: "2019-06-04"), [unacceptable("2019-05-01")])
        #expect(decision.step == .referral)
    }

    @Test func `A referral of more than twelve months ago does not stand for a new one`() {
        let referred = unacceptable("2018-06-02", referred: "2018-06-05")
        #expect(decide(unacceptable("2019-06-03"), [referred]).step == .warning)
    }

    @Test func `A warning states the circumstances, that it is unacceptable, and the liability`() {
        let words = FailureDecision.warning(
            unacceptable("2019-06-03"), circumstances: "you did not come to the session.", warnedOn: day("2019-06-05"))
        #expect(
            words == """
                On 3 June 2019 you failed to comply with your unpaid work requirement: you did not come to the \
                session. This failure is unacceptable. If you fail again without a reasonable excuse within 12 \
                months, up to and with 5 June 2020, you are liable to be brought before a court.
                """)
    }

    @Test func `Every reason has a sentence of its own`() {
        let reasons: [FailureReason] = [
            .notUnacceptable(.acceptable), .deemed(since: today), .first, .second(after: today, warnedOn: today),
            .second(after: today, warnedOn: nil), .alreadyWarned(today), .alreadyReferred(today),
        ]
        #expect(Set(reasons.map(\.sentence)).count == 7)
        #expect(FailureReason.notUnacceptable(.withdrawn).sentence == "Withdrawn: nothing follows from it.")
        #expect(
            FailureReason.second(after: day("2019-05-01"), warnedOn: day("2019-05-08")).sentence
                == "After the failure of 1 May 2019 and the warning of 8 May 2019: it must be referred.")
    }

    private func unacceptable(_ on: String, warned: String? = nil, referred: String? = nil) -> Failure {
        Failure(
            on: day(on), knownOn: day(on), state: .unacceptable, warnedOn: warned.map(day),
            referredOn: referred.map(day))
    }

    private func decide(_ failure: Failure, _ earlier: [Failure] = [], on asked: String = "2019-06-04")
        -> FailureDecision
    {
        FailureDecision(failure, earlier: earlier, on: day(asked))
    }
}
