import AllocationMakers
import Messages
import RPC
import Testing

/// Officers proposed for many cases at once, and many cases given in one step.
@Suite struct ProposalTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }

    init() async throws { service = try TestService() }

    private func propose(
        _ change: (inout Wire.ProposeAllocationsRequest) -> Void = { _ in }
    ) async throws -> Wire.ProposeAllocationsReply {
        var request = Wire.ProposeAllocationsRequest()
        change(&request)
        return try await allocation.proposeAllocations(request, .manager)
    }

    private func greens(_ count: Int) async throws -> [String] {
        try await service.received((0..<count).map { .of("X\(100_000 + $0)") })
    }

    // MARK: Proposals

    @Test func `Nobody is proposed beyond 100 %, and what finds no room stays and says so`() async throws {
        // Six points each: twelve Green cases.
        try await service.staff(.po("STF0001") { $0.ftePercent = 10 }, .po("STF0002") { $0.ftePercent = 10 })
        _ = try await greens(30)
        let reply = try await propose()
        #expect(reply.total == 30 && reply.items.count == 30)
        let proposed = reply.items.filter { !$0.officer.isEmpty }
        #expect(proposed.filter { $0.officer == "STF0001" }.count == 12)
        #expect(proposed.filter { $0.officer == "STF0002" }.count == 12)
        #expect(proposed.allSatisfy { $0.after!.percentTenths <= 1000 })
        #expect(proposed.map(\.after!.percentTenths).max() == 1000)
        let staying = reply.items.filter(\.officer.isEmpty)
        #expect(staying.count == 6)
        #expect(staying.allSatisfy { $0.reasons[0].hasPrefix("No eligible officer of the team has room") })
        #expect(try await service.points(of: "STF0001") == 0)
    }

    @Test func `Proposals that are taken up fill nobody beyond 100 %`() async throws {
        try await service.staff(.po("STF0001") { $0.ftePercent = 10 }, .pso("STF0002") { $0.ftePercent = 15 })
        try await service.received(
            (0..<30).map { .banded([.green, .yellow, .blue, .red][$0 % 4], "X\(100_000 + $0)") })
        let proposed = try await propose().items.filter { !$0.officer.isEmpty }
        #expect(proposed.count > 5)
        let done = try await allocation.allocateCases(
            .init(
                items: proposed.map {
                    .init(caseId: $0.summary!.caseId, version: $0.version, officer: $0.officer)
                }), .manager)
        #expect(done.items.allSatisfy { $0.wasAllocated })
        let officers = try await allocation.listOfficers(.init(), .manager).items
        #expect(officers.allSatisfy { $0.capacity!.percentTenths <= 1000 })
        for officer in officers {
            #expect(proposed.last { $0.officer == officer.staffId }?.after == officer.capacity)
        }
    }

    @Test func `At most fifty are proposed at once, the heaviest first`() async throws {
        try await service.staff(.po("STF0001"))
        _ = try await greens(54)
        try await service.received(.banded(.red))
        let reply = try await propose()
        #expect(reply.items.count == 50 && reply.total == 55)
        #expect(reply.items.first?.summary?.band == .red)
        #expect(try await propose { $0.size = 3 }.items.count == 3)
        #expect(try await propose { $0.size = 50 }.items.count == 50)
        #expect(await refusal { try await propose { $0.size = 51 } }?.violations.map(\.field) == ["size"])
    }

    @Test func `What asks for a countersignature is proposed to nobody`() async throws {
        try await service.staff(.pso("STF0001"))
        try await service.received(.banded(.red))
        let item = try #require(try await propose().items.first)
        #expect(item.officer == "")
        #expect(item.reasons == ["Nobody in the team may hold it without a manager's countersignature."])
    }

    @Test func `Each case is proposed within its own team`() async throws {
        try await service.staff(.po("STF0001"), .po("STF0002", site: "Blackpool LMC"), .hubOfficer("STF0003"))
        try await service.received(.of("X000001"))
        try await service.received(.of("X000002") { $0.town = "Blackpool" })
        try await service.received(.of("X000003") { $0.standAlone() })
        try await service.received(.of("X000004") { $0.town = "Nowhere" })
        let items = try await propose().items
        #expect(
            Dictionary(uniqueKeysWithValues: items.map { ($0.summary!.crn, $0.officer) }) == [
                "X000001": "STF0001", "X000002": "STF0002", "X000003": "STF0003", "X000004": "",
            ])
        // Where the town has no team it is in the Hub's queue, whose officers may not hold it.
        #expect(
            items.first { $0.officer == "" }?.reasons == [
                "Nobody in the team may hold it. An officer of the Hub may hold standalone cases only."
            ])
        let one = try await propose { $0.filter = .init(team: "Blackpool LMC") }
        #expect(one.items.map(\.officer) == ["STF0002"])
    }

    static let departures: [(String, Wire.AllocationReason, @Sendable (inout Wire.StaffMember) -> Void)] = [
        ("present", .caseloadAdjustment, { _ in }),
        ("absent", .officerAbsent, { $0.absence = "2019-06-03/" }),
        ("left", .officerLeft, { $0.endsOn = "2019-05-31" }),
    ]

    @Test(arguments: departures)
    func `An officer's cases are proposed to others, whatever they wait for`(
        presence: String, reason: Wire.AllocationReason, change: @Sendable (inout Wire.StaffMember) -> Void
    ) async throws {
        try await service.staff(.po("STF0001", change), .po("STF0002"))
        for (crn, rosh, score) in [("X000001", "LOW", "20"), ("X000002", "HIGH", "20"), ("X000003", "LOW", "")] {
            try await service.received(
                .of(crn) {
                    ($0.rosh, $0.ogrs3, $0.currentOfficer) = (rosh, score, "STF0001")
                })
        }
        try await service.received(.of("X000004"))
        let reply = try await propose { $0.fromOfficer = "STF0001" }
        #expect(reply.reason == reason)
        #expect(reply.items.map(\.officer) == ["STF0002", "STF0002", "STF0002"])
        #expect(Set(reply.items.map(\.summary!.crn)) == ["X000001", "X000002", "X000003"])
    }

    // MARK: Many at once

    @Test func `Each case has a result of its own, and one that is refused holds up no other`() async throws {
        try await service.staff(.po("STF0001"), .pso("STF0002"), .trainee("STF0003"))
        let ids = try await greens(4) + [try await service.received(.banded(.red))]
        let choices = zip(ids, ["STF0001", "STF0002", "STF0404", "STF0001", "STF0002"]).map {
            Wire.CaseChoice(caseId: $0, version: 2, officer: $1)
        }
        var items = choices
        items[3].version = 1
        items.append(.init(caseId: "01892f3c-7c1e-7d6a-9b2e-0f4a1c3d5e6f", version: 2, officer: "STF0001"))
        let reply = try await allocation.allocateCases(.init(items: items), .manager)
        #expect(reply.items.map(\.wasAllocated) == [true, true, false, false, false, false])
        #expect(reply.items.map(\.version) == [3, 3, 0, 0, 0, 0])
        #expect(reply.items[0].officerName == "Chris Fell")
        #expect(reply.items.map(\.refusal).map(\.isEmpty) == [true, true, false, false, false, false])
        #expect(reply.items[4].refusal.contains("countersignature"))
        #expect(try await service.read(ids[1]).summary?.officer == "STF0002")
        #expect(try await service.read(ids[3]).summary?.officer == "")
        let trail = try await allocation.searchAudit(.init(account: "team.manager"), .by("auditor", "auditor"))
        let entry = trail.items.first { $0.action == "Allocation/AllocateCases" }
        // Whose case was refused is shown, too.
        #expect(Set(entry?.crns ?? []) == ["X100000", "X100001", "X100002", "X100003", "X123456"])
    }

    @Test func `One reason covers them all`() async throws {
        try await service.staff(.po("STF0001"), .po("STF0002") { $0.ftePercent = 1 })
        let ids = try await greens(3)
        let choices = { (version: UInt32, officer: String) in
            ids.map { Wire.CaseChoice(caseId: $0, version: version, officer: officer) }
        }
        _ = try await allocation.allocateCases(.init(items: choices(2, "STF0001")), .manager)
        let bare = try await allocation.allocateCases(
            .init(items: choices(3, "STF0002"), reason: .caseloadAdjustment), .manager)
        // Sixty hundredths of a point: one Green case is at 83 %, a second one above 110 %.
        #expect(bare.items.map(\.wasAllocated) == [true, false, false])
        let unexplained = try await allocation.allocateCases(
            .init(items: Array(choices(3, "STF0002").dropFirst()), reason: .other), .manager)
        #expect(unexplained.items.allSatisfy { $0.refusal == "Enter the reason." })
        let words = "Chris Fell is the only officer of the town."
        let all = try await allocation.allocateCases(
            .init(items: Array(choices(3, "STF0002").dropFirst()), reason: .other, words: words), .manager)
        #expect(all.items.allSatisfy { $0.wasAllocated })
        for id in ids.dropFirst() {
            #expect(try await service.read(id).allocations.first?.words.contains(words) == true)
        }
    }

    @Test func `The same batch sent twice has one effect`() async throws {
        try await service.staff(.po("STF0001"))
        let ids = try await greens(5)
        let request = Wire.AllocateCasesRequest(
            items: ids.map { .init(caseId: $0, version: 2, officer: "STF0001") })
        let call = Call.by("team.manager", "teamManager", key: "batch")
        let first = try await allocation.allocateCases(request, call)
        #expect(first.items.allSatisfy { $0.wasAllocated })
        #expect(try await allocation.allocateCases(request, call) == first)
        let again = try await allocation.allocateCases(request, .manager)
        #expect(again.items.allSatisfy { $0.wasAllocated && $0.version == 3 })
        #expect(try await service.officer("STF0001")?.cases == 5)
        #expect(try await service.read(ids[0]).allocations.count == 1)
    }

    @Test func `A batch has one to fifty cases`() async throws {
        try await service.staff(.po("STF0001"))
        let ids = try await greens(51)
        let choices = ids.map { Wire.CaseChoice(caseId: $0, version: 2, officer: "STF0001") }
        for items in [[], choices] {
            let status = await refusal { try await allocation.allocateCases(.init(items: items), .manager) }
            #expect(status?.violations.map(\.field) == ["items"])
        }
        let reply = try await allocation.allocateCases(.init(items: Array(choices.dropLast())), .manager)
        #expect(reply.items.count == 50 && reply.items.allSatisfy { $0.wasAllocated })
    }
}
