import Messages
import RPC
import Supervision
import Testing

/// Who decides about a failure, how, and what follows.
@Suite struct DecisionTests {
    @Test(arguments: [Wire.Outcome.medical, .employment, .familyOrChildcare, .inCustody, .professionalJudgement])
    func `An acceptable absence is recorded as what it was, and owes nothing`(outcome: Wire.Outcome) async throws {
        let service = try await TestService.knowing()
        try await service.reported()
        let decided = try await service.decide(acceptable: outcome, evidence: .otherWritten)
        #expect(decided.state == .acceptable && decided.step == .none)
        let failure = try await service.failure()
        #expect(failure.recordedAs == outcome && failure.outcome == .notAttended && failure.evidence == .otherWritten)
        #expect(try await service.client.listFailures(.init(owedOnly: true), .manager).total == 0)
        #expect(await refusal { try await service.decide() }?.reason == "DECIDED")
        let notice = try #require(try await service.notices().last)
        #expect(notice.recordedAs == outcome && notice.decidedBy == "responsible.officer")
    }

    @Test(arguments: [
        (Wire.Outcome.notAttended, Wire.Outcome.failureDeemedAcceptable), (.notAttended, .attended),
        (.notAttended, .sentHomeService), (.notAttended, .notAttended), (.notAttended, .stoodDown),
        (.notAttended, .rescheduledByService), (.failedToComply, .medical), (.sentHomeBehaviour, .employment),
    ])
    func `Nobody who stayed away attended, nobody who came was absent, and nothing else is a decision`(
        outcome: Wire.Outcome, decided: Wire.Outcome
    ) async throws {
        let service = try await TestService.knowing()
        try await service.reported { $0.outcome = outcome }
        let refused = await refusal { try await service.decide(acceptable: decided) }
        #expect(refused?.violations.map(\.field) == ["outcome"])
        #expect(try await service.failure().state == .undecided)
    }

    @Test func `Three self-certificates are enough under an order, and a fourth is not`() async throws {
        let service = try await TestService.knowing()
        var ids: [String] = []
        for (requirement, day) in [
            ("RAR", "2019-06-03"), ("", "2019-06-04"), ("UPW", "2019-06-05"), ("", "2019-06-06"),
        ] {
            ids.append(try await service.record(requirement, on: day))
        }
        for id in ids.prefix(3) {
            try await service.decide(id, acceptable: .medical, evidence: .selfCertificate)
        }
        #expect(try await service.failure(ids[3]).selfCertificates == 3)
        let refused = await refusal {
            try await service.decide(ids[3], acceptable: .medical, evidence: .selfCertificate)
        }
        #expect(refused?.violations.map(\.field) == ["evidence"])
        try await service.decide(ids[3], acceptable: .medical, evidence: .doctorsCertificate)
    }

    @Test func `A warning under one requirement counts for a failure under another`() async throws {
        let service = try await TestService.knowing()
        let first = try await service.record("RAR", on: "2019-06-03")
        #expect(try await service.decide(first).step == .warning)
        #expect(try await service.failure(first).overdue == "Warning owed")
        #expect(try await service.warn(of: first, on: "2019-06-05").step == .none)
        try await service.reported()
        let second = try await service.decide()
        #expect(second.step == .referral && second.referBy == "2019-06-20")
        #expect(second.reasons.first == "It happened after the warning of 5 June 2019: it must be referred.")
        let failure = try await service.failure()
        #expect(failure.overdue == "Referral owed")
        #expect(try await service.refer(CaseID.failure, .coordinator).step == .none)
        #expect(await refusal { try await service.refer() }?.reason == "NOTHING_TO_REFER")
        #expect(try await service.client.listFailures(.init(owedOnly: true), .manager).total == 0)
        let reply = try await service.read()
        #expect(reply.earlier.map(\.failureId) == [first] && reply.warnings.map(\.failureId) == [first])
        #expect(reply.clocks.map(\.kind) == [.explanation, .evidence, .decision, .referral])
        #expect(reply.clocks.last?.metBy == "It was referred.")
    }

    @Test func `What must be referred is late after eight business days`() async throws {
        var service = try await TestService.knowing()
        let first = try await service.record(on: "2019-06-03")
        try await service.decide(first)
        try await service.warn(of: first, on: "2019-06-05")
        try await service.reported()
        try await service.decide()
        service = try service.later(on: "2019-06-21")
        #expect(try await service.failure().overdue == "Referral overdue")
    }

    @Test func `A decision that is taken back takes its warning along, and what followed from that`() async throws {
        let service = try await TestService.knowing()
        let first = try await service.record(on: "2019-06-03")
        try await service.decide(first)
        try await service.warn(of: first, on: "2019-06-05")
        try await service.reported()
        try await service.decide()
        #expect(try await service.withdraw(first).state == .withdrawn)
        let second = try await service.failure()
        #expect(second.step == .warning && second.referBy.isEmpty)
        #expect(try await service.notices().suffix(2).map(\.state) == [.withdrawn, .unacceptable])
        #expect(try await service.read().warnings.map(\.isWithdrawn) == [true])
        let twice = await refusal { try await service.withdraw(first) }
        #expect(twice?.violations.map(\.field) == ["state"])
        #expect(await refusal { try await service.withdraw(because: " ") }?.violations.map(\.field) == ["reason"])
        #expect(await refusal { try await service.withdraw(CaseID.failure, .officer) }?.code == .permissionDenied)
    }

    @Test func `What was posted counts two business days later`() async throws {
        let service = try await TestService.knowing()
        try await service.reported()
        try await service.decide()
        try await service.warn(on: "2019-06-12", by: .post)
        let warning = try #require(try await service.read().warnings.first)
        #expect(warning.sentOn == "2019-06-12" && warning.givenOn == "2019-06-14" && warning.channel == .post)
        #expect(warning.text.contains("the unpaid work requirement of your community order: you did not come."))
        #expect(warning.issuedBy == "responsible.officer")
        #expect(try await service.failure().warnedOn == "2019-06-14")
        // On the next day it does not count yet: whatever happens until then came before it.
        let next = try await service.record(on: "2019-06-12")
        #expect(try await service.decide(next).reasons.first?.hasPrefix("It happened before the warning") == true)
        #expect(await refusal { try await service.warn(on: "2019-06-12") }?.reason == "NO_WARNING")
    }

    @Test(arguments: [("2019-06-09", "sentOn"), ("2019-06-13", "sentOn"), ("", "sentOn")])
    func `A warning has a day on which it was given`(day: String, field: String) async throws {
        let service = try await TestService.knowing()
        try await service.reported()
        try await service.decide()
        #expect(await refusal { try await service.warn(on: day) }?.violations.map(\.field) == [field])
        let channel = await refusal { try await service.warn(on: "2019-06-12", by: .earlierRecord) }
        #expect(channel?.violations.map(\.field) == ["channel"])
    }

    @Test(arguments: [
        (Wire.SentenceType.licence, "", Wire.FailureStep.recall, true),
        (.custody, "", .recall, true), (.postSentenceSupervision, "", .choice, true),
        (.postSentenceSupervision, "UPW", .referral, false), (.communityOrder, "", .warning, false),
        (.suspendedSentenceOrder, "", .warning, false),
    ])
    func `Each law has its step, and only where it leaves it to a person does nothing follow`(
        sentence: Wire.SentenceType, requirement: String, step: Wire.FailureStep, isLeft: Bool
    ) async throws {
        let service = try await TestService.knowing { $0.sentence?.type = sentence }
        let id = try await service.record(requirement, on: "2019-06-10")
        #expect(try await service.decide(id).step == step)
        if isLeft {
            #expect(try await service.leave(id).step == .none)
            #expect(try await service.client.listFailures(.init(owedOnly: true), .manager).total == 0)
        } else {
            #expect(await refusal { try await service.leave(id) }?.reason == "NO_CHOICE")
            #expect(try await service.refer(id).step == .none)
        }
    }

    @Test func `There is somebody who decides at every moment, and nobody else does`() async throws {
        var service = try await TestService.knowing()
        try await service.reported()
        #expect(try await service.failure().decider == .holder)
        #expect(try await service.failure().deciderName == "Jamie Walsh")
        let other = Call.by("other", "responsibleOfficer", staffID: "STF0009")
        #expect(await refusal { try await service.decide(CaseID.failure, other) }?.reason == "NO_SUCH_FAILURE")
        #expect(await refusal { try await service.decide(CaseID.failure, .manager) }?.reason == "NO_SUCH_FAILURE")
        #expect(await refusal { try await service.decide(CaseID.failure, .coordinator) }?.code == .permissionDenied)
        #expect(try await service.client.listFailures(.init(mine: true), .manager).total == 0)
        // Nobody holds the case: the manager on duty.
        try await service.told(.order { $0.officer = "" })
        #expect(try await service.failure().decider == .dutyManager)
        #expect(try await service.read(CaseID.failure, .manager).isOwn)
        // Seven days are over: the manager's list, though the officer may decide still.
        try await service.told(.order())
        service = try service.later(on: "2019-06-17")
        #expect(try await service.failure().decider == .holder)
        service = try service.later(on: "2019-06-18")
        let late = try await service.failure()
        #expect(late.decider == .manager && late.overdue == "Decision overdue" && late.state == .undecided)
        #expect(try await service.client.listFailures(.init(owedOnly: true, mine: true), .manager).total == 1)
        #expect(try await service.read().isOwn)
        #expect(try await service.decide(CaseID.failure, .manager).state == .unacceptable)
    }

    @Test(arguments: [("NPS0001", Wire.Decider.npsOfficer), ("", .npsDuty)])
    func `The NPS decides about its own, with or without an officer`(
        officer: String, decider: Wire.Decider
    ) async throws {
        var service = try await TestService.knowing {
            $0.state = .retainedByNps
            $0.officer = officer
        }
        try await service.reported()
        service = try service.later(on: "2019-06-25")
        #expect(try await service.failure().decider == decider)
        #expect(try await service.client.listFailures(.init(owedOnly: true, mine: true), .nps).total == 1)
        #expect(await refusal { try await service.decide(CaseID.failure, .manager) }?.reason == "NO_SUCH_FAILURE")
        #expect(try await service.decide(CaseID.failure, .nps).state == .unacceptable)
    }

    @Test func `A key decides once, and a stale version not at all`() async throws {
        let service = try await TestService.knowing()
        try await service.reported()
        let call = Call.by("responsible.officer", "responsibleOfficer", staffID: "STF0008", key: "one")
        let request = Wire.DecideFailureRequest(
            failureId: CaseID.failure, version: try await service.failure().version, evidence: .none, words: "So.")
        let reply = try await service.client.decideFailure(request, call)
        #expect(try await service.client.decideFailure(request, call) == reply)
        let stale = await refusal { try await service.client.decideFailure(request, .officer) }
        #expect(stale?.reason == "STALE_VERSION")
    }

    @Test(arguments: ["words", "evidence", "outcome"])
    func `Each bad field of a decision is named`(field: String) async throws {
        let service = try await TestService.knowing()
        try await service.reported()
        var request = Wire.DecideFailureRequest(
            failureId: CaseID.failure, version: try await service.failure().version, evidence: .none, words: "So.")
        switch field {
        case "words": request.words = " "
        case "evidence": request.evidence = .unspecified
        default: request.isAcceptable = true
        }
        let refused = await refusal { try await service.client.decideFailure(request, .officer) }
        #expect(refused?.violations.map(\.field) == [field])
    }
}
