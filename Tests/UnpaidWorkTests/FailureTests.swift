import Messages
import RPC
import Store
import TestSupport
import Testing
import UnpaidWork

/// What the register reports of failures to attend or to comply, and what it keeps of supervision's answers.
@Suite struct FailureTests {
    private let service: TestService

    init() throws { service = try TestService() }

    /// Somebody who failed on each of the days, recorded by the supervisor.
    private func failed(
        on days: String..., as outcome: Wire.Outcome = .notAttended
    ) async throws -> (day: TestService, session: String) {
        try await service.place(at: try await service.ready())
        var (day, session) = (service, "")
        for date in days {
            (day, session) = try await day.working(on: date)
            try await day.record(outcome, in: session) { $0.notes = "Rang at noon." }
        }
        return (day, session)
    }

    @Test func `A failure is reported with what the register says of it`() async throws {
        let (day, _) = try await failed(on: "2019-06-10")
        let report = try #require(try await day.reports().last)
        var expected = Wire.ReportedFailure(
            caseId: CaseID.first, failureId: report.failureId, revision: 1, requirement: "UPW",
            place: "Moor Park paths", on: "2019-06-10", knownOn: "2019-06-10", outcome: .notAttended)
        expected.notes = "Rang at noon."
        expected.recordedBy = "upw.supervisor"
        #expect(report == expected)
        let shown = try #require(try await day.failure())
        #expect(shown.state == .undecided && shown.step == .none && shown.overdue.isEmpty)
    }

    @Test(arguments: [Wire.Outcome.medical, .employment, .familyOrChildcare, .inCustody, .professionalJudgement])
    func `An acceptable absence is recorded as what it was`(outcome: Wire.Outcome) async throws {
        let (day, _) = try await failed(on: "2019-06-10")
        try await day.answered(try await day.failure(), .acceptable, as: outcome)
        #expect(try await day.read().appointments.contains { $0.outcome == outcome })
        let shown = try #require(try await day.failure())
        #expect(shown.state == .acceptable && shown.words == "As was looked into." && shown.outcome == outcome)
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `Who failed to comply and is excused keeps the minutes`() async throws {
        let (day, _) = try await failed(on: "2019-06-10", as: .failedToComply)
        try await day.answered(try await day.failure(), .acceptable, as: .failureDeemedAcceptable)
        #expect(try await day.read().summary?.creditedMinutes == 420)
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `An older answer changes nothing, and what stands is taken whatever was known`() async throws {
        let (day, _) = try await failed(on: "2019-06-10")
        try await day.answered(try await day.failure(), .unacceptable, version: 3)
        try await day.answered(try await day.failure(), .undecided, version: 2)
        #expect(try await day.failure()?.state == .unacceptable)
        try await day.answered(try await day.failure(), .undecided, version: 2, stands: true)
        #expect(try await day.failure()?.state == .undecided)
    }

    @Test func `A correction of the register outdoes an answer that comes late`() async throws {
        let (day, session) = try await failed(on: "2019-06-10")
        let failure = try await day.failure()
        try await day.record(.attended, in: session)
        try await day.answered(failure, .acceptable, as: .medical)
        #expect(try await day.read().appointments.first { $0.date == "2019-06-10" }?.outcome == .attended)
        #expect(try await day.read().summary?.creditedMinutes == 420)
    }

    @Test func `An answer about what no register here tells of is none of its business`() async throws {
        let (day, _) = try await failed(on: "2019-06-10")
        try await day.answered(.init(failureId: CaseID.nobody, caseId: CaseID.first), .unacceptable)
        #expect(try await day.read().failures.count == 1)
    }

    @Test func `What was left undecided is late, and nothing is deemed`() async throws {
        let (day, _) = try await failed(on: "2019-06-10")
        var answer = Wire.FailureNotice(try await day.failure(), .undecided, version: 1)
        answer.decideBy = "2019-06-17"
        try await day.answered(answer)
        let late = try day.later(on: "2019-06-18")
        try await late.service.keepUp()
        let shown = try #require(try await late.failure())
        #expect(shown.state == .undecided && shown.overdue == "Decision overdue")
    }
}

/// What unpaid work decided of failures before supervision did so.
@Suite struct FormerDecisionTests {
    /// Beside the two of the fixture, one of which was warned of and one of which nobody has decided.
    private static let more = """
        INSERT INTO failure VALUES
        (X'016B8A372C007000800000000000000A', 2, X'01980000000070008000000000000001',
            X'016B1C5A2C007133B50767C97C2F0177', '2019-07-01', '2019-07-02', 2, 3, 0, 2, 'Was ill.', '2019-07-09', NULL,
            NULL, NULL, 'responsible.officer', 1562000000000),
        (X'016B8A372C007000800000000000000B', 4, X'01980000000070008000000000000001',
            X'016B1C5A2C00784F98451A689D660E4C', '2019-07-08', '2019-07-08', 3, 3, 0, 1, 'Said nothing.', '2019-07-15',
            '2019-07-18', NULL, 1562700000000, 'responsible.officer', 1562600000000),
        (X'016B8A372C007000800000000000000C', 3, X'01980000000070008000000000000001',
            X'016B1C5A2C00793CBE6A0FF6CBA86894', '2019-07-15', '2019-07-15', 1, 3, 1, 0, '', '2019-07-22', NULL, NULL,
            1563900000000, '', NULL),
        (X'016B8A372C007000800000000000000D', 3, X'01980000000070008000000000000001',
            X'016B1C5A2C0071D18AD1BB8FB13FFA7E', '2019-07-22', '2019-07-22', 4, 3, 0, 1, 'The wrong person.',
            '2019-07-29', NULL, 1563900000000, NULL, 'upw.manager', 1564000000000),
        (X'016B8A372C007000800000000000000E', 3, X'01980000000070008000000000000001',
            X'016B1C5A2C0073259830A51C613A80D4', '2019-07-29', '2019-07-29', 4, 3, 0, 0, 'The register was corrected.',
            '2019-08-05', NULL, NULL, NULL, '', NULL);
        """

    /// A line a failure: when, what was decided by whom and why, and what followed.
    private static let facts: SQL = """
        SELECT f.on_day || ' ' || f.known_on || ' ' || f.state || ' ' || f.evidence || ' ' || f.words || ' '
            || f.decided_by || ' ' || ifnull(f.decided_at, '-') || ' ' || ifnull((SELECT w.issued_at FROM warning w
                WHERE w.failure_id = f.id), '-') || ' ' || ifnull((SELECT c.at FROM conclusion c
                WHERE c.failure_id = f.id AND c.is_referral), '-')
        FROM failure f ORDER BY f.on_day
        """

    @Test func `Every failure, decision, warning, withdrawal and referral is in supervision, once however often told`()
        async throws
    {
        let folder = try ScratchFolder()
        _ = try StoreFixture("v003_planning", of: "unpaid-work", in: folder, adding: Self.more)
        let work = try TestService(on: "2019-08-06", in: folder)
        #expect(try await work.store.verify().problems.isEmpty)
        let supervised = try Supervised(on: "2019-08-06")
        let expected = [
            "2019-06-17 2019-06-17 3 1 As was looked into. responsible.officer 1560787200000 1560787200000 -",
            "2019-06-24 2019-06-24 1 0   - - -",
            "2019-07-01 2019-07-02 2 2 Was ill. responsible.officer 1562000000000 - -",
            "2019-07-08 2019-07-08 3 1 Said nothing. responsible.officer 1562600000000 - 1562700000000",
            "2019-07-15 2019-07-15 1 0   - - 1563900000000",
            "2019-07-22 2019-07-22 4 1 The wrong person. upw.manager 1564000000000 1563900000000 -",
            "2019-07-29 2019-07-29 4 0 The register was corrected.  - - -",
        ]
        // Failures are told before the case is, after it, and once more.
        for time in 0..<3 {
            if time == 1 { try await supervised.told(.unpaidWork()) }
            try await supervised.exchange(with: work)
            let found: [String] = try await supervised.store.read { try $0.values(Self.facts) }
            #expect(found == expected)
        }
        let counts: [Int] = try await supervised.store.read { snapshot in
            try ["warning", "conclusion", "clock"].map { (table: SQL) in
                try snapshot.value("SELECT count(*) FROM \(table)") ?? 0
            }
        }
        #expect(counts == [2, 2, 7 * 3])
        #expect(try await supervised.store.verify().problems.isEmpty)
        // The warning of June counts: what nobody has decided must be referred once it is unacceptable.
        let owed = try await supervised.client.listFailures(.init(owedOnly: true), .manager).items
        #expect(owed.map(\.on) == ["2019-06-24"] && owed.map(\.decider) == [.manager])
        let decided = try await supervised.client.decideFailure(
            .init(failureId: owed[0].failureId, version: owed[0].version, evidence: .none, words: "Said nothing."),
            .officer)
        #expect(decided.step == .referral)
        try await supervised.exchange(with: work)
        let shown = try await work.read().failures
        #expect(shown.map(\.state) == [3, 3, 2, 3, 1, 4, 4].map(Wire.FailureState.init(rawValue:)))
        #expect(shown[0].warnedOn == "2019-06-17" && shown[1].step == .referral && shown[3].referredOn == "2019-07-09")
    }

    @Test func `An absence is decided by the officer, and one after its warning must be referred`() async throws {
        let service = try TestService()
        try await service.place(at: try await service.ready())
        var (day, session) = try await service.working(on: "2019-06-10")
        try await day.record(.notAttended, in: session)
        var supervised = try Supervised(on: "2019-06-12")
        try await supervised.told(.unpaidWork())
        try await supervised.exchange(with: day)
        let first = try #require(try await supervised.client.listFailures(.init(mine: true), .officer).items.first)
        let refused = await refusal {
            try await supervised.client.decideFailure(.init(failureId: first.failureId), .coordinator)
        }
        #expect(refused?.code == .permissionDenied)
        let decided = try await supervised.client.decideFailure(
            .init(failureId: first.failureId, version: first.version, evidence: .none, words: "Said nothing."), .officer
        )
        #expect(decided.step == .warning)
        _ = try await supervised.client.issueWarning(
            .init(
                failureId: first.failureId, version: decided.version, channel: .handedOver, sentOn: "2019-06-12",
                circumstances: "you did not come."), .officer)
        (day, session) = try await day.working(on: "2019-06-17")
        try await day.record(.notAttended, in: session)
        supervised = try supervised.later(on: "2019-06-19")
        try await supervised.exchange(with: day)
        let second = try #require(
            try await supervised.client.listFailures(.init(owedOnly: true, mine: true), .officer).items.first)
        let referred = try await supervised.client.decideFailure(
            .init(failureId: second.failureId, version: second.version, evidence: .none, words: "Again."), .officer)
        #expect(referred.step == .referral && referred.referBy == "2019-06-27")
        try await supervised.exchange(with: day)
        let shown = try await day.read().failures
        #expect(shown.map(\.step) == [.none, .referral] && shown.map(\.warnedOn) == ["2019-06-12", ""])
    }
}
