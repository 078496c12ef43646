import CivilCalendar
import SupervisionRules
import Testing

/// One warning under the order, a failure, the day of the opinion about it, and what follows.
private struct Case: Sendable {
    let given: String?
    let failed: String
    let opinion: String
    let step: FailureStep
    let reason: StepReason

    init(_ given: String?, _ failed: String, _ opinion: String, _ step: FailureStep, _ reason: StepReason) {
        (self.given, self.failed, self.opinion, self.step, self.reason) = (given, failed, opinion, step, reason)
    }
}

/// What follows from a failure under each law.
@Suite struct NextStepTests {
    private static let table = [
        Case(nil, "2019-06-03", "2019-06-05", .warning, .firstInTwelveMonths),
        // Since the warning, with an opinion within the twelve months that begin with its day: the last is 2 June.
        Case("2018-06-03", "2019-05-30", "2019-06-02", .referral, .since(day("2018-06-03"))),
        Case("2018-06-03", "2019-05-30", "2019-06-03", .warning, .firstInTwelveMonths),
        Case("2019-05-06", "2019-05-07", "2019-05-08", .referral, .since(day("2019-05-06"))),
        // On the warning's own day, which a person decides, and only while it is in force.
        Case("2019-05-06", "2019-05-06", "2019-05-08", .choice, .onTheDay(day("2019-05-06"))),
        Case("2019-05-06", "2019-05-06", "2020-05-06", .warning, .firstInTwelveMonths),
        // Before a warning that is in force: neither is demanded.
        Case("2019-05-06", "2019-05-05", "2019-05-08", .none, .before(day("2019-05-06"))),
        Case("2019-05-06", "2019-05-05", "2020-05-05", .none, .before(day("2019-05-06"))),
        Case("2019-05-06", "2019-05-05", "2020-05-06", .warning, .firstInTwelveMonths),
        // One that was posted and does not count yet.
        Case("2019-05-10", "2019-05-09", "2019-05-09", .none, .before(day("2019-05-10"))),
        // Those that begin on 29 February end on 28 February.
        Case("2020-02-29", "2021-02-20", "2021-02-28", .referral, .since(day("2020-02-29"))),
        Case("2020-02-29", "2021-02-20", "2021-03-01", .warning, .firstInTwelveMonths),
    ]

    @Test(arguments: [Regime.communityOrder, .suspendedSentenceOrder])
    func `Each cell of what follows from a warning`(regime: Regime) {
        for cell in Self.table {
            let failure = unacceptable(cell.failed, opinion: cell.opinion)
            let next = NextStep(failure, under: regime, warnings: cell.given.map { [day($0)] } ?? [])
            if next.step != cell.step || next.reasons != [cell.reason, .law(regime)] {
                Issue.record("\(cell): \(next)")
            }
        }
    }

    @Test func `Of several warnings any one that is in force and came before counts, and the last is named`() {
        let failure = unacceptable("2019-06-03", opinion: "2019-06-05")
        let warnings = ["2017-01-02", "2018-12-01", "2019-02-08", "2019-06-04"].map(day)
        #expect(
            NextStep(failure, under: .communityOrder, warnings: warnings).reasons.first == .since(day("2019-02-08")))
    }

    @Test(arguments: [
        (Regime.supervisionDefaultOrder, FailureStep.referral, StepReason.noWarnings),
        (.postSentenceSupervision, .choice, .noWarningDemanded), (.licence, .recall, .recallNotBreach),
    ])
    func `Other laws demand no warning, whatever warnings there are`(
        regime: Regime, step: FailureStep, reason: StepReason
    ) {
        for warnings in [[], [day("2019-05-01")]] {
            let next = NextStep(unacceptable("2019-06-03"), under: regime, warnings: warnings)
            #expect(next.step == step && next.reasons == [reason, .law(regime)])
        }
    }

    @Test(arguments: [FailureState.undecided, .acceptable, .withdrawn])
    func `Nothing follows from one that is not unacceptable`(state: FailureState) {
        for regime in Regime.allCases {
            let failure = Failure(on: today, knownOn: today, state: state)
            let next = NextStep(failure, under: regime, warnings: [day("2019-05-01")])
            #expect(next.step == .none && next.reasons == [.notUnacceptable(state)])
        }
    }

    @Test func `One that was referred, left at that or warned of asks for nothing more`() {
        for regime in Regime.allCases {
            let referred = unacceptable("2019-06-03", referred: "2019-06-05")
            let closed = unacceptable("2019-06-03", closed: "2019-06-06")
            for warnings in [[], [day("2019-05-01")]] {
                #expect(
                    NextStep(referred, under: regime, warnings: warnings).reasons.first == .referred(day("2019-06-05")))
                #expect(
                    NextStep(closed, under: regime, warnings: warnings).reasons.first == .closed(day("2019-06-06")))
            }
        }
        for regime in Regime.allCases where regime.hasWarnings {
            let warned = unacceptable("2019-06-03", warned: "2019-06-05")
            let next = NextStep(warned, under: regime, warnings: [])
            #expect(next.step == .none && next.reasons.first == .warned(day("2019-06-05")))
        }
    }

    @Test func `One that was warned of is referred all the same where another warning came before it`() {
        let warned = unacceptable("2019-06-03", warned: "2019-06-05")
        #expect(NextStep(warned, under: .communityOrder, warnings: [day("2019-05-01")]).step == .referral)
        #expect(NextStep(warned, under: .communityOrder, warnings: [day("2019-06-03")]).step == .none)
    }

    @Test func `Every reason has a sentence of its own`() {
        let reasons: [StepReason] =
            [
                .notUnacceptable(.acceptable), .referred(today), .closed(today), .warned(today), .firstInTwelveMonths,
                .since(today), .onTheDay(today), .before(today), .noWarnings, .noWarningDemanded, .recallNotBreach,
            ] + Regime.allCases.map(StepReason.law)
        #expect(Set(reasons.map(\.sentence)).count == 16)
        #expect(
            StepReason.since(day("2019-05-01")).sentence
                == "It happened after the warning of 1 May 2019: it must be referred.")
    }

    private func unacceptable(
        _ on: String, opinion: String = "2019-06-04", warned: String? = nil, referred: String? = nil,
        closed: String? = nil
    ) -> Failure {
        Failure(
            on: day(on), knownOn: day(on), state: .unacceptable, decidedOn: day(opinion), warnedOn: warned.map(day),
            referredOn: referred.map(day), closedOn: closed.map(day))
    }
}
