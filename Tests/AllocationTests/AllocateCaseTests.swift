import AllocationMakers
import Messages
import RPC
import Store
import Testing

/// A manager gives a case to an officer: what follows, what is asked for, and what is refused.
@Suite struct AllocateCaseTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }

    init() async throws {
        service = try TestService()
        try await service.staff(.po("STF0001"), .po("STF0002"), .pso("STF0003"), .teamManager("STF0900"))
    }

    @Test func `A waiting case is held from then on, and its first clock is met`() async throws {
        let id = try await service.received(.banded(.blue))
        let reply = try await allocation.allocateCase(.init(caseId: id, version: 2, officer: "STF0001"), .manager)
        #expect(reply.state == .held && reply.band == .blue && reply.version == 3 && !reply.wasSame)
        #expect(reply.before?.pointsHundredths == 0)
        #expect(reply.officer?.capacity?.pointsHundredths == 140)
        #expect(try await service.points(of: "STF0001") == 140)
        let found = try await service.read(id)
        #expect(found.summary?.officer == "STF0001")
        #expect(found.allocations.map(\.reason) == [.initialAllocation])
        #expect(found.officerChanges == 0)
        #expect(found.clocks.first { $0.kind == .allocationDue }?.metBy == "A responsible officer holds the case.")
        #expect(found.running(.firstAppointmentDue).count == 1)
        #expect(found.history.first?.words == "Allocated to Chris Fell (probation officer).")
    }

    @Test func `The audit trail keeps the reason and the person, and other services are told`() async throws {
        let id = try await service.held(by: "STF0002") { $0.overrideReason = "Knows the family." }
        let trail = try await allocation.searchAudit(.init(crn: "X123456"), .by("auditor", "auditor"))
        let entry = trail.items.first { $0.action == "Allocation/AllocateCase" }
        #expect(entry?.detail == "Knows the family.")
        #expect(entry?.crns == ["X123456"])
        #expect(entry?.account == "team.manager")
        let published = try await service.published()
        #expect(published.map(\.topic) == ["case", "case"])
        #expect(published.last?.notice.caseId == id)
        #expect(published.last?.notice.officer == "STF0002")
        #expect(published.last?.notice.state == .held)
        #expect(try await service.store.verify().problems.isEmpty)
    }

    @Test func `The same choice again changes nothing, whatever its key and version`() async throws {
        let id = try await service.received()
        let request = Wire.AllocateCaseRequest(caseId: id, version: 2, officer: "STF0001")
        let call = Call.by("team.manager", "teamManager", key: "once")
        let first = try await allocation.allocateCase(request, call)
        #expect(try await allocation.allocateCase(request, call) == first)
        let again = try await allocation.allocateCase(request, .by("team.manager", "teamManager", key: "other"))
        #expect(again.wasSame && again.version == 3 && again.state == .held && again.band == .green)
        let found = try await service.read(id)
        #expect(found.version == 3)
        #expect(found.allocations.count == 1)
        #expect(try await service.points(of: "STF0001") == 50)
    }

    @Test func `The same choice of a case put to the NPS has no band either`() async throws {
        let id = try await service.held(by: "STF0001")
        _ = try await allocation.escalateCase(
            .init(caseId: id, version: try await service.version(of: id), ground: .mappa, reason: "Level 2 now."),
            .manager)
        let again = try await service.allocate(id, to: "STF0001")
        #expect(again.wasSame && again.state == .escalated && again.band == .unspecified)
    }

    @Test func `Another choice from a stale page is a conflict`() async throws {
        let id = try await service.held(by: "STF0001")
        let status = await refusal { try await service.allocate(id, to: "STF0002") { $0.version = 2 } }
        #expect(status?.code == .aborted)
        #expect(status?.reason == "STALE_VERSION")
        #expect(try await service.read(id).summary?.officer == "STF0001")
    }

    // MARK: To another officer

    @Test func `Given to another, it counts as a change of officer and names its reason`() async throws {
        let id = try await service.held(by: "STF0001")
        try await service.allocate(id, to: "STF0002") { $0.reason = .personsRequest }
        let found = try await service.read(id)
        #expect(found.allocations.map(\.officer) == ["STF0002", "STF0001"])
        #expect(found.allocations.map(\.until.isEmpty) == [true, false])
        #expect(found.allocations.first?.reason == .personsRequest)
        #expect(found.officerChanges == 1)
        #expect(try await service.points(of: "STF0001") == 0)
        #expect(try await service.points(of: "STF0002") == 50)
        #expect(try await service.published().last?.topic == "case")
    }

    @Test(arguments: [
        Wire.AllocationReason.unspecified, .initialAllocation, .heldOnReceipt,
    ])
    func `A change of officer owes one of the reasons for a change`(reason: Wire.AllocationReason) async throws {
        let id = try await service.held(by: "STF0001")
        let status = await refusal { try await service.allocate(id, to: "STF0002") { $0.reason = reason } }
        #expect(status?.code == .invalidArgument)
        #expect(status?.violations.map(\.field) == ["reason"])
    }

    @Test func `Another reason needs words`() async throws {
        let id = try await service.held(by: "STF0001")
        let owed = await refusal { try await service.allocate(id, to: "STF0002") { $0.reason = .other } }
        #expect(owed?.violations.map(\.field) == ["words"])
        try await service.allocate(id, to: "STF0002") {
            $0.reason = .other
            $0.words = "They were at school together."
        }
        #expect(try await service.read(id).summary?.officer == "STF0002")
    }

    @Test func `A case put to the NPS can be given to another, as a Red one`() async throws {
        let id = try await service.received(
            .of {
                $0.rosh = "HIGH"
                $0.currentOfficer = "STF0001"
            })
        let reply = try await service.allocate(id, to: "STF0002")
        #expect(reply.state == .escalated)
        #expect(reply.officer?.capacity?.pointsHundredths == 220)
        #expect(try await service.points(of: "STF0002") == 220)
        #expect(try await service.points(of: "STF0001") == 0)
        let owed = await refusal { try await service.allocate(id, to: "STF0003") }
        #expect(owed?.violations.map(\.field) == ["countersignature.manager"])
    }

    @Test(arguments: [Wire.ReceivedCase.of { $0.ogrs3 = "" }, .of { $0.flags = "DA" }])
    func `A case without a band that somebody holds can be given to another`(received: Wire.ReceivedCase) async throws {
        var held = received
        held.currentOfficer = "STF0001"
        let id = try await service.received(held)
        #expect(try await service.points(of: "STF0001") == 100)
        let reply = try await service.allocate(id, to: "STF0002")
        #expect(reply.band == .unspecified)
        #expect(try await service.points(of: "STF0002") == 100)
        #expect(reply.officer?.capacity?.pointsHundredths == 100)
    }

    // MARK: Who may give it

    @Test(arguments: ["responsibleOfficer", "hubAdministrator", "hubOfficer", "inspector"])
    func `Nobody but a manager gives cases`(role: String) async throws {
        let id = try await service.received()
        let status = await refusal {
            try await allocation.allocateCase(
                .init(caseId: id, version: 2, officer: "STF0001"), .by("somebody", role, staffID: "STF0001"))
        }
        #expect(status?.code == .permissionDenied)
        #expect(try await service.version(of: id) == 2)
    }

    @Test func `Who may not see a person finds nothing to give`() async throws {
        let id = try await service.received()
        _ = try await allocation.restrictPerson(
            .init(caseId: id, version: 2, restriction: .init(allowed: ["team.manager"]), reason: "A relative."),
            .manager)
        let other = Call.by("other.manager", "teamManager")
        let request = Wire.AllocateCaseRequest(caseId: id, version: 3, officer: "STF0001")
        let hidden = await refusal { try await allocation.allocateCase(request, other) }
        var nowhere = request
        nowhere.caseId = "01892f3c-7c1e-7d6a-9b2e-0f4a1c3d5e6f"
        #expect(hidden?.code == .notFound)
        #expect(hidden == (await refusal { try await allocation.allocateCase(nowhere, other) }))
        #expect(try await allocation.proposeAllocations(.init(), other).total == 0)
        #expect(try await service.allocate(id, to: "STF0001").state == .held)
    }
}
