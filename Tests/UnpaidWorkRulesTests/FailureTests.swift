import CivilCalendar
import Testing
import UnpaidWorkRules

struct FailureTests {
    @Test(
        arguments: [
            ("2019-06-03", FailureState.undecided), ("2019-06-10", .undecided), ("2019-06-11", .unacceptable),
            ("2020-06-11", .unacceptable),
        ])
    func `Left undecided for longer than seven days, it is unacceptable`(on: String, state: FailureState) {
        let failure = Failure(on: today, knownOn: today)
        #expect(failure.decideBy == day("2019-06-10"))
        #expect(failure.state(on: day(on)) == state)
        #expect(failure.isDeemed(on: day(on)) == (state == .unacceptable))
    }

    @Test func `The days to decide run from when the provider knew`() {
        let failure = Failure(on: today, knownOn: day("2019-06-05"))
        #expect(failure.state(on: day("2019-06-12")) == .undecided)
        #expect(failure.state(on: day("2019-06-13")) == .unacceptable)
    }

    @Test(arguments: [FailureState.acceptable, .unacceptable, .withdrawn])
    func `What was decided stays, however long ago`(state: FailureState) {
        let failure = Failure(on: today, knownOn: today, state: state)
        #expect(failure.state(on: .last) == state)
        #expect(!failure.isDeemed(on: .last))
    }

    @Test func `The person says why within two days and proves it within seven`() {
        let due = Failure.evidenceDue(after: day("2019-12-30"))
        #expect(due.tellBy == day("2020-01-01"))
        #expect(due.proveBy == day("2020-01-06"))
    }

    @Test(arguments: [(0, 3), (2, 1), (3, 0), (4, 0)])
    func `Three self-certificates are enough, then a doctor's is asked for`(used: Int, left: Int) {
        #expect(Failure.selfCertificates(used: used) == left)
        for evidence in Evidence.allCases {
            let isRefused = evidence == .selfCertificate && left == 0
            #expect(
                Failure.faults(of: evidence, selfCertificatesUsed: used)
                    == (isRefused ? [.selfCertificatesUsedUp] : []))
        }
    }

    /// Weekends and bank holidays do not count: Good Friday and Easter Monday lie in the first two spans.
    @Test(
        arguments: [
            ("2019-04-15", "2019-04-29"), ("2019-04-13", "2019-04-26"), ("2019-06-03", "2019-06-13"),
            ("2019-12-20", "2020-01-06"),
        ])
    func `A second failure is referred within eight business days of the provider knowing`(
        knownOn: String, dueOn: String
    ) throws {
        let failure = Failure(on: day("2019-04-01"), knownOn: day(knownOn))
        #expect(try failure.referBy(.englandAndWales) == day(dueOn))
    }

    @Test func `Where the bank holidays are not known, the day to refer by is not guessed`() {
        let failure = Failure(on: day("2040-01-02"), knownOn: day("2040-01-02"))
        #expect(throws: WorkingDaysFault.self) { try failure.referBy(.englandAndWales) }
    }

    @Test(
        arguments: [
            (true, "Wrong person", .unacceptable, []), (false, "Wrong person", .unacceptable, [.managerOnly]),
            (true, " ", .unacceptable, [.reasonMissing]), (true, "Twice", .withdrawn, [.withdrawnAlready]),
            (false, "", .withdrawn, [.managerOnly, .reasonMissing, .withdrawnAlready]),
            (true, "Too early", .undecided, []),
        ] as [(Bool, String, FailureState, [FailureFault])])
    func `A manager withdraws a failure, with a reason and once`(
        isManager: Bool, reason: String, state: FailureState, faults: [FailureFault]
    ) {
        let failure = Failure(on: today, knownOn: today, state: state)
        #expect(failure.withdrawalFaults(isManager: isManager, reason: reason) == faults)
    }

    @Test(
        arguments: [
            (false, false, Decider.responsibleOfficer), (false, true, .hubOfficer), (true, false, .nps),
            (true, true, .nps),
        ])
    func `Whoever has the case decides`(isHeldByNPS: Bool, isHeldByHub: Bool, decider: Decider) {
        #expect(Decider(isHeldByNPS: isHeldByNPS, isHeldByHub: isHeldByHub) == decider)
    }

    @Test func `What the contract numbers is numbered so and has a name`() {
        #expect([FailureState.undecided, .acceptable, .unacceptable, .withdrawn].map(\.rawValue) == [1, 2, 3, 4])
        #expect([FailureStep.warning, .referral, .none].map(\.rawValue) == [1, 2, 3])
        #expect(
            [Evidence.none, .selfCertificate, .doctorsCertificate, .otherWritten].map(\.rawValue) == [1, 2, 3, 4])
        let names =
            FailureState.allCases.map(\.name) + FailureStep.allCases.map(\.name) + Evidence.allCases.map(\.name)
            + Decider.allCases.map(\.name)
        #expect(Set(names).count == 14)
        #expect(FailureFault.allCases.map(\.field) == ["evidence", "role", "reason", "state"])
        #expect(Set(FailureFault.allCases.map(\.sentence)).count == 4)
    }
}
