import AllocationMakers
import Messages
import RPC
import Testing

/// A case whose risk has risen, raised by an officer or a manager: it is ours until the NPS accepts it.
@Suite struct RaisedEscalationTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }
    private let id: String

    init() async throws {
        service = try TestService()
        try await service.staff(.po("STF0001"), .po("STF0002"), .teamManager("STF0900"))
        id = try await service.held(.banded(.blue), by: "STF0001")
    }

    @discardableResult private func raise(_ call: Call) async throws -> Wire.EscalationCommandReply {
        try await allocation.escalateCase(
            .init(
                caseId: id, version: try await service.version(of: id), ground: .riskOfSeriousHarm,
                reason: "He has bought a knife."), call)
    }

    private func countersign(
        _ raised: Wire.EscalationCommandReply, agrees: Bool, reason: String = ""
    ) async throws -> Wire.EscalationCommandReply {
        try await allocation.countersignEscalation(
            .init(escalationId: raised.escalationId, version: raised.version, agrees: agrees, reason: reason), .manager)
    }

    private func decide(
        _ escalation: Wire.EscalationCommandReply, _ outcome: Wire.EscalationState
    ) async throws -> Wire.EscalationCommandReply {
        try await allocation.decideEscalation(
            .init(
                escalationId: escalation.escalationId, version: escalation.version, outcome: outcome,
                advice: "Assess again."), .manager)
    }

    @Test func `Raised by an officer, it waits for a manager and is held meanwhile`() async throws {
        let raised = try await raise(.officer("STF0001"))
        #expect(raised.state == .raised)
        let found = try await service.read(id)
        #expect(found.summary?.state == .held && found.summary?.band == .blue)
        #expect(found.summary?.waitsFor == "A manager’s countersignature of the escalation")
        #expect(found.running(.escalationCountersignature).map(\.dueOn) == ["2019-06-04"])
        #expect(found.running(.escalationDecision).isEmpty)
        #expect(found.escalations.map(\.cause).first?.hasSuffix("He has bought a knife.") == true)
        let listed = try await allocation.listEscalations(.init(), .manager).items
        #expect(listed.map(\.state) == [.raised])
        #expect(listed.map(\.dueOn) == ["2019-06-04"])
        #expect(try await service.points(of: "STF0001") == 140)
    }

    @Test func `Countersigned, it is with the NPS, and comes back to the officer who held it`() async throws {
        let open = try await countersign(try await raise(.officer("STF0001")), agrees: true)
        #expect(open.state == .open)
        let put = try await service.read(id)
        #expect(put.summary?.state == .escalated && put.summary?.band == .unspecified)
        #expect(put.clocks.first { $0.kind == .escalationCountersignature }?.metBy == "A manager has answered.")
        #expect(put.running(.escalationAcknowledgement).map(\.dueOn) == ["2019-06-04"])
        #expect(put.running(.escalationDecision).map(\.dueOn) == ["2019-06-06"])
        #expect(try await service.points(of: "STF0001") == 220)
        #expect(try await decide(open, .returned).state == .returned)
        let back = try await service.read(id)
        #expect(back.summary?.state == .held && back.summary?.band == .blue)
        #expect(back.summary?.officer == "STF0001" && back.summary?.waitsFor == "")
        #expect(back.running(.escalationAcknowledgement).isEmpty && back.running(.escalationDecision).isEmpty)
        #expect(try await service.points(of: "STF0001") == 140)
    }

    @Test func `Accepted by the NPS, it weighs on nobody here`() async throws {
        let open = try await countersign(try await raise(.officer("STF0001")), agrees: true)
        _ = try await decide(open, .accepted)
        let found = try await service.read(id)
        #expect(found.summary?.state == .withNps && found.summary?.officer == "")
        #expect(found.allocations.allSatisfy { !$0.until.isEmpty })
        #expect(found.clocks.allSatisfy { !$0.metAt.isEmpty || !$0.voidAt.isEmpty })
        #expect(try await service.points(of: "STF0001") == 0)
        #expect(try await service.published().last?.notice.state == .withNps)
    }

    @Test func `A manager who disagrees says why, and it never went to the NPS`() async throws {
        let raised = try await raise(.officer("STF0001"))
        let bare = await refusal { try await countersign(raised, agrees: false, reason: " ") }
        #expect(bare?.violations.map(\.field) == ["reason"])
        #expect(try await countersign(raised, agrees: false, reason: "It was a bread knife.").state == .withdrawn)
        let found = try await service.read(id)
        #expect(found.summary?.state == .held && found.summary?.waitsFor == "")
        #expect(found.escalations.map(\.advice) == ["It was a bread knife."])
        #expect(found.running(.escalationCountersignature).isEmpty)
        #expect(await refusal { try await countersign(raised, agrees: true) }?.code == .aborted)
        #expect(try await raise(.officer("STF0001")).state == .raised)
    }

    @Test func `A manager's own goes straight to the NPS`() async throws {
        #expect(try await raise(.manager).state == .open)
        let found = try await service.read(id)
        #expect(found.summary?.state == .escalated)
        #expect(found.running(.escalationCountersignature).isEmpty)
        #expect(found.running(.escalationDecision).count == 1)
    }

    @Test func `What the rules escalate meanwhile waits for no countersignature`() async throws {
        try await raise(.officer("STF0001"))
        try await service.received(.banded(.blue) { $0.rosh = "HIGH" })
        let found = try await service.read(id)
        #expect(found.summary?.state == .escalated)
        #expect(found.escalations.map(\.state) == [.open])
        #expect(found.running(.escalationCountersignature).isEmpty)
        #expect(found.running(.escalationDecision).count == 1)
    }

    @Test func `What the NPS has returned goes there again only with a countersignature`() async throws {
        let high = Wire.ReceivedCase.banded(.blue) { ($0.rosh, $0.currentOfficer) = ("HIGH", "STF0001") }
        try await service.received(high)
        let first = try #require(try await service.read(id).escalations.first)
        _ = try await decide(
            .init(escalationId: first.escalationId, version: first.version, state: .open), .returned)
        let raised = try await raise(.officer("STF0001"))
        #expect(raised.state == .raised)
        let waiting = try await service.read(id)
        #expect(waiting.summary?.state == .awaitingDecision)
        #expect(waiting.summary?.waitsFor == "A manager’s countersignature of the escalation")
        #expect(waiting.running(.escalationDecision).isEmpty)
        _ = try await countersign(raised, agrees: true)
        #expect(try await service.read(id).summary?.state == .escalated)
    }

    @Test func `Twice at once it is not raised, nor by somebody who looks after no cases`() async throws {
        try await raise(.officer("STF0001"))
        #expect(await refusal { try await raise(.officer("STF0002")) }?.reason == "ESCALATED")
        #expect(await refusal { try await raise(.by()) }?.code == .permissionDenied)
        let countersigned = await refusal {
            let open = try #require(try await service.read(id).escalations.first)
            return try await allocation.countersignEscalation(
                .init(escalationId: open.escalationId, version: open.version, agrees: true), .officer("STF0001"))
        }
        #expect(countersigned?.code == .permissionDenied)
    }

    @Test func `While it is raised the case can still be given to another`() async throws {
        let raised = try await raise(.officer("STF0001"))
        try await service.allocate(id, to: "STF0002")
        _ = try await countersign(raised, agrees: true)
        #expect(try await service.points(of: "STF0002") == 220)
        #expect(try await service.read(id).summary?.officer == "STF0002")
    }
}
