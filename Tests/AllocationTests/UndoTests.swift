import AllocationMakers
import Messages
import RPC
import Testing

/// An allocation is taken back, until the officer has opened the case.
@Suite struct UndoTests {
    private let service: TestService

    init() async throws {
        service = try TestService()
        try await service.staff(.po("STF0001"), .po("STF0002"), .pso("STF0003"), .teamManager("STF0900"))
    }

    @Test func `Taken back, a first allocation leaves the case waiting as before`() async throws {
        let id = try await service.held(by: "STF0001")
        #expect(try await service.read(id).allocations.first?.canBeUndone == true)
        let reply = try await service.undo(id)
        #expect(reply.state == .awaitingAllocation && reply.band == .green)
        let found = try await service.read(id)
        #expect(found.summary?.officer == "")
        #expect(found.running(.allocationDue).map(\.dueOn) == ["2019-06-04"])
        #expect(found.officerChanges == 0)
        #expect(try await service.points(of: "STF0001") == 0)
        #expect(try await service.published().last?.notice.officer == "")
    }

    @Test func `Taken back, a change leaves the case with the officer before, and counts as none`() async throws {
        let id = try await service.held(by: "STF0001")
        try await service.allocate(id, to: "STF0002")
        #expect(try await service.undo(id).state == .held)
        let found = try await service.read(id)
        #expect(found.summary?.officer == "STF0001")
        #expect(found.allocations.map(\.officer) == ["STF0001", "STF0002", "STF0001"])
        #expect(found.officerChanges == 0)
        #expect(try await service.points(of: "STF0001") == 50)
        #expect(try await service.points(of: "STF0002") == 0)
        #expect(await refusal { try await service.undo(id) }?.reason == "OPENED")
    }

    @Test func `With the officer before their countersignature comes back, and its review`() async throws {
        let id = try await service.held(.banded(.red), by: "STF0003") { $0.countersignature = .of() }
        try await service.allocate(id, to: "STF0001")
        try await service.undo(id)
        let found = try await service.read(id)
        #expect(found.allocations.first?.officer == "STF0003")
        #expect(found.allocations.first?.countersignedBy == "Chris Fell")
        #expect(found.running(.countersignatureReview).map(\.dueOn) == ["2019-07-01"])
    }

    @Test func `Taken back, a countersigned allocation has nothing to review`() async throws {
        let id = try await service.held(.banded(.red), by: "STF0003") { $0.countersignature = .of() }
        try await service.undo(id)
        #expect(try await service.read(id).running(.countersignatureReview).isEmpty)
    }

    @Test func `Once the officer has opened the case it stays with them`() async throws {
        let id = try await service.held(by: "STF0001")
        let seen = try await service.read(id, .officer("STF0002"))
        #expect(!seen.isOwn)
        #expect(try await service.read(id).allocations.first?.canBeUndone == true)
        let opened = try await service.read(id, .officer("STF0001"))
        #expect(opened.isOwn && opened.allocations.first?.canBeUndone == false)
        #expect(try await service.read(id).allocations.first?.openedAt != "")
        let status = await refusal { try await service.undo(id) }
        #expect(status?.code == .failedPrecondition && status?.reason == "OPENED")
        #expect(try await service.read(id).summary?.officer == "STF0001")
    }

    @Test func `What nobody holds and what came with its officer cannot be taken back`() async throws {
        let waiting = try await service.received()
        #expect(await refusal { try await service.undo(waiting) }?.reason == "NOT_HELD")
        let held = try await service.received(.of("X000002") { $0.currentOfficer = "STF0001" })
        #expect(await refusal { try await service.undo(held) }?.reason == "OPENED")
    }

    @Test func `From a stale page nothing is taken back`() async throws {
        let id = try await service.held(by: "STF0001")
        let status = await refusal {
            try await service.client.undoAllocation(.init(caseId: id, version: 2), .manager)
        }
        #expect(status?.code == .aborted)
    }

    @Test func `Taken back from somebody who is away, nothing is to be reallocated`() async throws {
        let id = try await service.held(by: "STF0001")
        #expect(try await service.reduce("STF0001", from: "2019-06-03", until: "2019-06-28").casesToReallocate == 1)
        try await service.undo(id)
        let found = try await service.read(id)
        #expect(found.running(.reallocationDue).isEmpty)
        #expect(found.summary?.dueOn == "2019-06-04")
    }

    @Test func `Taken back to somebody who is away, the case is to be reallocated after all`() async throws {
        let id = try await service.held(by: "STF0001")
        try await service.reduce("STF0001", from: "2019-06-03", until: "2019-06-28")
        try await service.allocate(id, to: "STF0002")
        #expect(try await service.read(id).running(.reallocationDue).isEmpty)
        try await service.undo(id)
        try await service.keepUp()
        #expect(try await service.read(id).running(.reallocationDue).map(\.dueOn) == ["2019-06-10"])
    }
}
