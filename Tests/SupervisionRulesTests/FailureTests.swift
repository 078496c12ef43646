import CivilCalendar
import SupervisionRules
import Testing

let today = day("2019-06-03")

func day(_ iso: String) -> Day { Day(iso: iso)! }

struct FailureTests {
    @Test(
        arguments: [
            (FailureClock.explanation, "2020-01-01"), (.evidence, "2020-01-06"), (.decision, "2020-01-07"),
            (.referral, "2020-01-13"),
        ])
    func `The person has two days to say why and seven to prove it; who knows has seven to decide and eight to refer`(
        clock: FailureClock, due: String
    ) throws {
        let failure = Failure(on: day("2019-12-30"), knownOn: day("2019-12-31"))
        #expect(try clock.due(failure, .englandAndWales) == day(due))
    }

    @Test(arguments: [(0, 3), (2, 1), (3, 0), (4, 0)])
    func `Three self-certificates are enough, then a doctor's is asked for`(used: Int, left: Int) {
        #expect(Failure.selfCertificates(used: used) == left)
        for evidence in [Evidence.none, .selfCertificate, .doctorsCertificate, .otherWritten] {
            let isRefused = evidence == .selfCertificate && left == 0
            #expect(
                Failure.faults(of: .medical, for: .notAttended, on: evidence, selfCertificatesUsed: used)
                    == (isRefused ? [.selfCertificatesUsedUp] : []))
        }
    }

    @Test func `Nobody who stayed away attended, and nobody who came was absent`() {
        for excuse in Excuse.allCases {
            for outcome in FailureOutcome.allCases {
                let faults = Failure.faults(of: excuse, for: outcome, on: .otherWritten, selfCertificatesUsed: 0)
                let came = [FailureOutcome.failedToComply, .sentHomeBehaviour].contains(outcome)
                #expect(faults.isEmpty == (came == (excuse == .failureDeemedAcceptable)))
            }
        }
    }

    /// Weekends and bank holidays do not count: Good Friday and Easter Monday lie in the first two spans.
    @Test(
        arguments: [
            ("2019-04-15", "2019-04-29"), ("2019-04-13", "2019-04-26"), ("2019-06-03", "2019-06-13"),
            ("2019-12-20", "2020-01-06"),
        ])
    func `What must be referred is so within eight business days of the provider knowing`(
        knownOn: String, dueOn: String
    ) throws {
        let failure = Failure(on: day("2019-04-01"), knownOn: day(knownOn))
        #expect(try FailureClock.referral.due(failure, .englandAndWales) == day(dueOn))
    }

    @Test func `Where the bank holidays are not known, the day to refer by is not guessed`() {
        let failure = Failure(on: day("2040-01-02"), knownOn: day("2040-01-02"))
        #expect(throws: WorkingDaysFault.self) { try FailureClock.referral.due(failure, .englandAndWales) }
    }

    @Test(
        arguments: [
            ("Wrong person", .unacceptable, []), (" ", .unacceptable, [.reasonMissing]),
            ("Twice", .withdrawn, [.withdrawnAlready]), ("", .withdrawn, [.reasonMissing, .withdrawnAlready]),
            ("Too early", .undecided, []),
        ] as [(String, FailureState, [FailureFault])])
    func `A failure is withdrawn with a reason and once`(reason: String, state: FailureState, faults: [FailureFault]) {
        let failure = Failure(on: today, knownOn: today, state: state)
        #expect(failure.withdrawalFaults(reason: reason) == faults)
    }

    @Test(
        arguments: [
            ("2019-06-02", [.sentTooEarly]), ("2019-06-03", []), ("2019-06-10", []), ("2019-06-11", [.sentTooLate]),
        ] as [(String, [FailureFault])])
    func `A warning comes after the failure, and is recorded once it was given`(sentOn: String, faults: [FailureFault])
    {
        let failure = Failure(on: today, knownOn: today, state: .unacceptable)
        #expect(failure.warningFaults(sentOn: day(sentOn), today: day("2019-06-10")) == faults)
    }

    @Test(
        arguments: [
            (false, true, false, .holder), (false, true, true, .manager), (false, false, false, .dutyManager),
            (false, false, true, .manager), (true, true, false, .npsOfficer), (true, true, true, .npsOfficer),
            (true, false, false, .npsDuty), (true, false, true, .npsDuty),
        ] as [(Bool, Bool, Bool, Decider)])
    func `There is somebody to decide at every moment`(
        isHeldByNPS: Bool, hasOfficer: Bool, isOverdue: Bool, decider: Decider
    ) {
        #expect(Decider(isHeldByNPS: isHeldByNPS, hasOfficer: hasOfficer, isOverdue: isOverdue) == decider)
    }

    @Test(
        arguments: [
            (.communityOrder, "UPW", .communityOrder), (.suspendedSentenceOrder, "RAR", .suspendedSentenceOrder),
            (.licence, "", .licence), (.custody, "", .licence),
            (.postSentenceSupervision, "", .postSentenceSupervision),
            (.postSentenceSupervision, "UPW", .supervisionDefaultOrder),
        ] as [(SentenceKind, String, Regime)])
    func `The sentence says which law it is, and unpaid work after it`(
        sentence: SentenceKind, requirement: String, regime: Regime
    ) {
        #expect(Regime(sentence, requirement: requirement) == regime)
    }

    @Test func `Every fault has a sentence of its own`() {
        #expect(
            FailureFault.allCases.map(\.field) == ["evidence", "outcome", "reason", "state", "sentOn", "sentOn"])
        #expect(Set(FailureFault.allCases.map(\.sentence)).count == 6)
    }
}

struct WarningTests {
    /// The second week of April 2019 ends before Good Friday: Thursday, then Tuesday.
    @Test(
        arguments: [
            (.handedOver, "2019-06-03", "2019-06-03"), (.post, "2019-06-03", "2019-06-05"),
            (.post, "2019-04-18", "2019-04-24"), (.earlierRecord, "2019-06-03", "2019-06-03"),
        ] as [(WarningChannel, String, String)])
    func `A warning counts from when it is handed over, or two business days after it was posted`(
        channel: WarningChannel, sentOn: String, givenOn: String
    ) throws {
        #expect(try channel.given(sentOn: day(sentOn), .englandAndWales) == day(givenOn))
    }

    @Test func `A warning states the circumstances, that it is unacceptable, and the liability`() {
        let warning = Warning(
            failedOn: today, requirement: "RAR", under: .communityOrder,
            circumstances: "you did not come to the appointment.", givenOn: day("2019-06-05"))
        #expect(
            warning.text == """
                On 3 June 2019 you failed to comply with the rehabilitation activity requirement of your community \
                order: you did not come to the appointment. This failure is unacceptable. If, within the 12 months \
                that begin on 5 June 2019, you fail again to comply with any requirement of your community order \
                without a reasonable excuse, you are liable to be brought before a court.
                """)
        let other = Warning(
            failedOn: today, requirement: "", under: .postSentenceSupervision, circumstances: "So.", givenOn: today)
        #expect(
            other.text.hasPrefix("On 3 June 2019 you failed to comply with your post-sentence supervision: So."))
        #expect(Set(Requirement.allCases.map(\.name)).count == 7)
    }

    @Test func `What unpaid work warned of says what it said`() {
        let warning = Warning(
            failedOn: today, requirement: "UPW", under: .communityOrder,
            circumstances: "you did not come to the session.", givenOn: day("2019-06-05"))
        #expect(
            warning.earlierText == """
                On 3 June 2019 you failed to comply with your unpaid work requirement: you did not come to the \
                session. This failure is unacceptable. If you fail again without a reasonable excuse within 12 \
                months, up to and with 5 June 2020, you are liable to be brought before a court.
                """)
    }
}
