import AllocationMakers
import Messages
import RPC
import Testing

/// The officers of a team beside each other, for one case.
@Suite struct CompareOfficersTests {
    private let service: TestService

    init() async throws {
        service = try TestService()
        try await service.staff(
            .po("STF0001"), .po("STF0002") { $0.ftePercent = 1 }, .pso("STF0003") { $0.startedOn = "2012-04-03" },
            .trainee("STF0004"), .po("STF0005", site: "Blackpool LMC"), .teamManager("STF0900"))
    }

    private func compare(_ id: String, team: String = "") async throws -> Wire.CompareOfficersReply {
        try await service.client.compareOfficers(.init(caseId: id, team: team), .manager)
    }

    @Test func `What the list says an officer owes is what the choice owes`() async throws {
        let id = try await service.received(.banded(.red))
        let reply = try await compare(id)
        #expect(reply.team == "Preston LMC" && reply.version == 2)
        #expect(reply.items.map(\.officer!.staffId) == ["STF0001", "STF0003", "STF0002", "STF0004"])
        #expect(reply.items.map(\.verdict) == [.eligible, .withCountersignature, .eligible, .notEligible])
        #expect(reply.items.map(\.needsOverrideReason) == [false, true, true, false])
        #expect(reply.items.map(\.needsOverloadReason) == [false, false, true, false])
        for item in reply.items {
            let status = await refusal {
                try await service.client.allocateCase(
                    .init(caseId: id, version: 1, officer: item.officer!.staffId), .manager)
            }
            #expect(status?.code == .aborted)
        }
        for item in reply.items.reversed() {
            let status = await refusal {
                try await service.client.allocateCase(
                    .init(caseId: id, version: 2, officer: item.officer!.staffId), .manager)
            }
            let fields = Set(status?.violations.map(\.field) ?? [])
            #expect(fields.contains("overrideReason") == item.needsOverrideReason)
            #expect(fields.contains("overloadReason") == item.needsOverloadReason)
            #expect(fields.contains("countersignature.manager") == (item.verdict == .withCountersignature))
            #expect(fields.contains("officer") == (item.verdict == .notEligible))
        }
        let chosen = try await compare(id).items.first
        #expect(chosen?.isCurrent == true)
        #expect(try await service.points(of: "STF0001") == reply.items[0].after?.pointsHundredths)
    }

    @Test func `Another team can be looked at, and is not the first choice`() async throws {
        let id = try await service.received()
        let reply = try await compare(id, team: "Blackpool LMC")
        #expect(reply.items.map(\.officer!.staffId) == ["STF0005"])
        #expect(reply.items.map(\.needsOverrideReason) == [true])
        #expect(reply.teams == ["Preston Hub", "Blackpool LMC", "Preston LMC"])
        #expect(reply.managers.map(\.staffId) == ["STF0900"])
        #expect(reply.wanted == ["Women"])
    }

    @Test func `Whoever knows the person comes first and owes no reason`() async throws {
        _ = try await service.held(by: "STF0003")
        let second = try await service.received(.of(event: 2))
        let reply = try await compare(second)
        #expect(reply.items.first?.officer?.staffId == "STF0003")
        #expect(reply.items.first?.rankingReasons.first == "Holds another case of the same person.")
        #expect(try await service.allocate(second, to: "STF0003") { $0.overrideReason = "" }.state == .held)
    }
}
