import Messages
import RPC
import Store
import Testing
import UnpaidWork

/// What follows from a failure to attend or to comply.
@Suite struct FailureTests {
    private let service: TestService

    init() throws { service = try TestService() }

    /// Somebody who failed on each of the days, recorded by the supervisor.
    private func failed(on days: String..., as outcome: Wire.Outcome = .notAttended) async throws -> TestService {
        try await service.place(at: try await service.ready())
        var day = service
        for date in days {
            let session: String
            (day, session) = try await day.working(on: date)
            try await day.record(outcome, in: session)
        }
        return day
    }

    @Test(arguments: [Wire.Outcome.medical, .employment, .familyOrChildcare, .inCustody, .professionalJudgement])
    func `An acceptable absence is recorded as what it was`(outcome: Wire.Outcome) async throws {
        let day = try await failed(on: "2019-06-10")
        let decided = try await day.decide(try await day.failure(), acceptable: outcome, evidence: .otherWritten)
        #expect(decided.state == .acceptable && decided.step == FailureTests.nothing && decided.warning.isEmpty)
        #expect(try await day.read().appointments.contains { $0.outcome == outcome })
        #expect(try await day.client.listFailures(.init(owedOnly: true), .manager).total == 0)
        #expect(await refusal { try await day.decide(try await day.failure()) }?.reason == "DECIDED")
        #expect(try await day.imbalances().isEmpty)
    }

    private static let nothing = Wire.FailureStep.none

    @Test(arguments: [
        (Wire.Outcome.notAttended, Wire.Outcome.failureDeemedAcceptable), (.notAttended, .attended),
        (.notAttended, .sentHomeService), (.notAttended, .notAttended), (.notAttended, .stoodDown),
        (.notAttended, .rescheduledByService), (.failedToComply, .medical), (.sentHomeBehaviour, .employment),
    ])
    func `Nobody who stayed away attended, nobody who came was absent, and nothing else is a decision`(
        outcome: Wire.Outcome, decided: Wire.Outcome
    ) async throws {
        let day = try await failed(on: "2019-06-10", as: outcome)
        let failure = try await day.failure()
        let refused = await refusal { try await day.decide(failure, acceptable: decided) }
        #expect(refused?.violations.map(\.field) == ["outcome"])
        #expect(try await day.failure()?.state == .undecided)
    }

    @Test func `Who failed to comply and is excused keeps the minutes`() async throws {
        let day = try await failed(on: "2019-06-10", as: .failedToComply)
        try await day.decide(try await day.failure(), acceptable: .failureDeemedAcceptable)
        #expect(try await day.read().summary?.creditedMinutes == 420)
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `Three self-certificates are enough, and a fourth is not`() async throws {
        let day = try await failed(on: "2019-06-10", "2019-06-17", "2019-06-24", "2019-07-01")
        for index in 0..<3 {
            try await day.decide(try await day.failure(index), acceptable: .medical, evidence: .selfCertificate)
        }
        let fourth = try await day.failure(3)
        #expect(fourth?.selfCertificates == 3)
        let refused = await refusal { try await day.decide(fourth, acceptable: .medical, evidence: .selfCertificate) }
        #expect(refused?.violations.map(\.field) == ["evidence"])
        try await day.decide(fourth, acceptable: .medical, evidence: .doctorsCertificate)
    }

    @Test func `A second failure that is decided first is referred once the first is unacceptable too`() async throws {
        let day = try await failed(on: "2019-06-10", "2019-06-17")
        #expect(try await day.decide(try await day.failure(1)).step == .warning)
        #expect(try await day.decide(try await day.failure(0)).step == .warning)
        let second = try #require(try await day.failure(1))
        #expect(second.step == .referral && second.referBy == "2019-06-27" && second.overdue == "Referral owed")
        let notices = try await day.published().filter { $0.topic == "unpaid-work-failure" }
        #expect(try notices.contains { try Wire.FailureNotice(decoding: $0.body).step == .referral })
        let first = try #require(try await day.failure(0))
        let withdrawn = try await day.client.withdrawFailure(
            .init(
                failureId: first.failureId, version: first.version, reason: "Was at work after all."), .manager)
        #expect(withdrawn.state == .withdrawn)
        #expect(try await day.failure(1)?.step != .referral)
    }

    @Test func `What is referred is owed no more, decided or not`() async throws {
        var day = try await failed(on: "2019-06-10", "2019-06-17")
        day = try day.later(on: "2019-06-26")
        try await day.service.keepUp()
        let second = try #require(try await day.failure(1))
        #expect(second.state == .unacceptable && second.isDeemed && second.step == .referral)
        let referred = try await day.client.referFailure(
            .init(failureId: second.failureId, version: second.version, words: "Two absences."), .coordinator)
        #expect(referred.step == Self.nothing)
        let owed = try await day.client.listFailures(.init(owedOnly: true), .manager).items
        #expect(owed.map(\.on) == ["2019-06-10"])
        let again = await refusal {
            try await day.client.referFailure(
                .init(failureId: second.failureId, version: referred.version, words: "Again."), .coordinator)
        }
        #expect(again?.reason == "NOTHING_TO_REFER")
    }

    @Test func `Nobody but whoever answers for the person decides, and only a manager takes it back`() async throws {
        let day = try await failed(on: "2019-06-10")
        let failure = try #require(try await day.failure())
        let other = Call.by("other", "responsibleOfficer", staffID: "STF0009")
        #expect(await refusal { try await day.decide(failure, other) }?.reason == "NO_SUCH_FAILURE")
        #expect(await refusal { try await day.decide(failure, .manager) }?.code == .permissionDenied)
        func withdraw(_ call: Call, _ reason: String) async throws {
            _ = try await day.client.withdrawFailure(
                .init(failureId: failure.failureId, version: failure.version, reason: reason), call)
        }
        #expect(await refusal { try await withdraw(.officer, "So.") }?.code == .permissionDenied)
        #expect(await refusal { try await withdraw(.manager, " ") }?.violations.map(\.field) == ["reason"])
        try await withdraw(.manager, "The wrong person was marked.")
        #expect(await refusal { try await withdraw(.manager, "Again.") }?.reason == "STALE_VERSION")
        let version = try await day.failure()?.version ?? 0
        let twice = await refusal {
            try await day.client.withdrawFailure(
                .init(failureId: failure.failureId, version: version, reason: "Again."), .manager)
        }
        #expect(twice?.violations.map(\.field) == ["state"])
    }

    @Test func `The NPS decides about its own`() async throws {
        let day = try await failed(on: "2019-06-10")
        try await day.told(.unpaidWork { $0.state = .retainedByNps })
        let failure = try #require(try await day.failure())
        #expect(failure.decider == "NPS")
        let nps = Call.by("nps.officer", "npsOfficer", staffID: "NPS0001")
        #expect(try await day.client.listFailures(.init(owedOnly: true, mine: true), nps).total == 1)
        #expect(try await day.decide(failure, nps).state == .unacceptable)
    }

    @Test func `A key decides once, and a stale version not at all`() async throws {
        let day = try await failed(on: "2019-06-10")
        let failure = try await day.failure()
        let call = Call.by("responsible.officer", "responsibleOfficer", staffID: "STF0008", key: "one")
        let reply = try await day.decide(failure, call)
        #expect(try await day.decide(failure, call) == reply)
        #expect(reply.warning.contains("10 June 2019"))
        #expect(await refusal { try await day.decide(failure) }?.reason == "STALE_VERSION")
    }

    @Test(
        arguments: [
            .init("words") { $0.words = " " }, .init("evidence") { $0.evidence = .unspecified },
            .init("outcome") { $0.isAcceptable = true },
        ] as [Bad<Wire.DecideFailureRequest>])
    func `Each bad field of a decision is named`(bad: Bad<Wire.DecideFailureRequest>) async throws {
        let day = try await failed(on: "2019-06-10")
        let failure = try #require(try await day.failure())
        var request = Wire.DecideFailureRequest(
            failureId: failure.failureId, version: failure.version, evidence: .none, words: "So.")
        bad.change(&request)
        #expect(
            await refusal { try await day.client.decideFailure(request, .officer) }?.violations.map(\.field) == [
                bad.field
            ])
    }
}
