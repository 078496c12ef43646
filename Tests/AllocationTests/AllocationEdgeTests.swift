import AllocationMakers
import Messages
import RPC
import Testing

/// Where one rule of allocation meets another: on Monday 3 June 2019, if not said otherwise.
@Suite struct AllocationEdgeTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }

    init() async throws {
        service = try TestService()
        try await service.staff(
            .po("STF0001"), .po("STF0002"), .pso("STF0003"), .hubOfficer("STF0004"), .teamManager("STF0900"))
    }

    // MARK: Officers who are away

    @Test func `Somebody who is no longer on the staff list is gone, not back`() async throws {
        let id = try await service.held(.banded(.blue), by: "STF0001")
        try await service.reduce("STF0001", from: "2019-06-03", until: "2019-06-28")
        try await service.staff(.po("STF0002"), .teamManager("STF0900"))
        try await service.keepUp()
        let found = try await service.read(id)
        #expect(found.running(.reallocationDue).map(\.dueOn) == ["2019-06-05"])
        #expect(found.clocks.filter { $0.kind == .reallocationDue }.count == 1)
        #expect(!found.history.contains { $0.words.contains("The officer is") })
        let uncovered = try await allocation.listUncoveredOfficers(.init(), .manager).items
        #expect(uncovered.map(\.officer?.staffId) == ["STF0001"])
        #expect(uncovered.map(\.officer?.presence) == [.left])
        #expect(uncovered.map(\.cases) == [1])
    }

    @Test func `Without an absence either, the cases of somebody no longer listed need another officer`()
        async throws
    {
        let id = try await service.held(.banded(.blue), by: "STF0001")
        try await service.staff(.po("STF0002"), .teamManager("STF0900"))
        try await service.keepUp()
        try await service.keepUp()
        let clocks = try await service.read(id).clocks.filter { $0.kind == .reallocationDue }
        #expect(clocks.map(\.dueOn) == ["2019-06-05"])
        #expect(clocks.allSatisfy { $0.metAt.isEmpty && $0.voidAt.isEmpty })
    }

    @Test func `A short absence that is lengthened is known to be long on that day, not before`() async throws {
        let id = try await service.held(by: "STF0001")
        let reduction = try await service.reduce("STF0001", from: "2019-06-03", until: "2019-06-05")
        let later = try service.later(on: "2019-06-10")
        try await later.keepUp()
        #expect(try await later.read(id).clocks.allSatisfy { $0.kind != .reallocationDue })
        let longer = try await later.client.endReduction(
            .init(reductionId: reduction.reductionId, until: "2019-06-28"), .manager)
        #expect(longer.casesToReallocate == 1)
        let clocks = try await later.read(id).running(.reallocationDue)
        #expect(clocks.map(\.startedOn) == ["2019-06-10"])
        #expect(clocks.map(\.dueOn) == ["2019-06-17"])
        let uncovered = try await later.client.listUncoveredOfficers(.init(), .manager).items
        #expect(uncovered.map(\.knownOn) == ["2019-06-10"])
    }

    @Test func `A Green case that becomes Red while its officer is away is due within two business days`()
        async throws
    {
        let id = try await service.held(by: "STF0001")
        try await service.reduce("STF0001", from: "2019-06-03", until: "2019-06-28")
        #expect(try await service.read(id).running(.reallocationDue).map(\.dueOn) == ["2019-06-10"])
        let later = try service.later(on: "2019-06-04")
        _ = try await later.client.judgeCase(
            .init(
                caseId: id, version: try await later.version(of: id), raiseTo: .red, reason: "Lost his home."),
            .manager)
        try await later.keepUp()
        let found = try await later.read(id)
        // From when the absence was known, not from when the band rose.
        #expect(found.running(.reallocationDue).map(\.startedOn) == ["2019-06-03"])
        #expect(found.running(.reallocationDue).map(\.dueOn) == ["2019-06-05"])
        let ended = found.clocks.filter { $0.kind == .reallocationDue && !$0.voidAt.isEmpty }
        #expect(ended.map(\.dueOn) == ["2019-06-10"])
        try await later.keepUp()
        #expect(try await later.read(id).clocks.count == found.clocks.count)
    }

    @Test func `An absence that ends beyond the calendar is one without an end, and holds up no other`() async throws {
        let open = try await service.held(.banded(.blue, "X000001"), by: "STF0001")
        let other = try await service.held(.banded(.blue, "X000002"), by: "STF0002")
        let reply = try await service.reduce("STF0001", from: "2019-06-03", until: "2099-12-31")
        #expect(reply.casesToReallocate == 0)
        try await service.reduce("STF0002", from: "2019-06-04", until: "2019-06-28")
        let tuesday = try service.later(on: "2019-06-04")
        try await tuesday.keepUp()
        #expect(try await tuesday.read(open).running(.reallocationDue).isEmpty)
        #expect(try await tuesday.read(other).running(.reallocationDue).map(\.dueOn) == ["2019-06-06"])
        let monday = try tuesday.later(on: "2019-06-10")
        try await monday.keepUp()
        #expect(try await monday.read(open).running(.reallocationDue).map(\.dueOn) == ["2019-06-12"])
        #expect(try await monday.client.listUncoveredOfficers(.init(), .manager).items.count == 2)
    }

    // MARK: Cases that others have or had

    private func request(_ direction: Wire.TransferDirection, of id: String) async throws -> Wire.TransferCommandReply {
        try await allocation.requestTransfer(
            .init(
                caseId: id, version: try await service.version(of: id), direction: direction, party: .otherCrc,
                partyName: "Merseyside CRC", reason: "He moves."), .by())
    }

    private func move(_ transfer: Wire.TransferCommandReply, to state: Wire.TransferState) async throws {
        _ = try await allocation.moveTransfer(
            .init(transferId: transfer.transferId, version: transfer.version, to: state, words: "As agreed."), .manager)
    }

    @Test func `What an officer here holds does not come from elsewhere`() async throws {
        let id = try await service.held(by: "STF0001")
        let status = await refusal { try await request(.in, of: id) }
        #expect(status?.code == .failedPrecondition && status?.reason == "HELD_HERE")
        #expect(try await service.read(id).transfers.isEmpty)
    }

    @Test func `A transfer in that is withdrawn leaves the case ours`() async throws {
        let id = try await service.received()
        try await move(try await request(.in, of: id), to: .withdrawn)
        let found = try await service.read(id)
        #expect(found.summary?.state == .awaitingAllocation)
        #expect(found.running(.transferAcknowledgement).isEmpty && found.running(.transferCompletion).isEmpty)
        #expect(try await service.allocate(id, to: "STF0001").state == .held)
    }

    @Test func `What was transferred out can come back`() async throws {
        let id = try await service.held(by: "STF0001")
        try await move(try await request(.out, of: id), to: .accepted)
        #expect(try await service.read(id).summary?.state == .transferred)
        try await move(try await request(.in, of: id), to: .accepted)
        let back = try await service.read(id)
        #expect(back.summary?.state == .awaitingAllocation && back.summary?.officer == "")
        #expect(back.running(.allocationDue).count == 1)
        try await service.allocate(id, to: "STF0002") { $0.reason = .transferIn }
        #expect(try await service.read(id).allocations.first?.reason == .transferIn)
        #expect(try await service.points(of: "STF0002") == 50)
    }

    @Test func `A case of somebody whom the NPS retains is given to nobody`() async throws {
        let id = try await service.received(
            .of {
                $0.standAlone()
                $0.managedBy = "NPS"
            })
        let status = await refusal { try await service.allocate(id, to: "STF0001") }
        #expect(status?.code == .failedPrecondition && status?.reason == "NPS_HELD")
        #expect(try await service.read(id).allocations.isEmpty)
    }

    @Test func `The second standalone case of somebody whom a field officer has goes to the field team`() async throws {
        _ = try await service.held(by: "STF0001")
        let second = try await service.received(.of(event: 2) { $0.standAlone() })
        let found = try await service.read(second).summary
        #expect(found?.route == .fieldTeam && found?.team == "Preston LMC")
        // Where nobody has the other case yet, the Hub has this one.
        try await service.received(.of("X000002"))
        let other = try await service.received(.of("X000002", event: 2) { $0.standAlone() })
        #expect(try await service.read(other).summary?.route == .hub)
    }

    // MARK: Countersignatures

    /// Those against whom a rule speaks, by kind.
    private func exceptions(on service: TestService) async throws -> [String] {
        try await service.client.listExceptions(.init(pageSize: 100), .manager).items.map { "\($0.kind) \($0.officer)" }
    }

    @Test func `A countersignature lasts until its review, and another renews it`() async throws {
        let id = try await service.held(.banded(.red), by: "STF0003") {
            $0.countersignature = .of(reviewOn: "2019-07-01")
        }
        let lastDay = try service.later(on: "2019-07-01")
        #expect(try await exceptions(on: lastDay) == [])
        let overdue = try lastDay.later(on: "2019-07-02")
        #expect(try await exceptions(on: overdue) == ["1 STF0003"])
        let renewed = try await overdue.allocate(id, to: "STF0003") {
            $0.countersignature = .of(reviewOn: "2019-08-01")
        }
        #expect(renewed.state == .held)
        #expect(try await exceptions(on: overdue) == [])
        let found = try await overdue.read(id)
        let reviews = found.clocks.filter { $0.kind == .countersignatureReview }
        #expect(reviews.filter { !$0.metAt.isEmpty }.map(\.dueOn) == ["2019-07-01"])
        #expect(found.running(.countersignatureReview).map(\.dueOn) == ["2019-08-01"])
        #expect(found.allocations.map(\.reviewOn) == ["2019-08-01"])
        #expect(found.version == renewed.version)
        let missed = try overdue.later(on: "2019-08-02")
        #expect(try await exceptions(on: missed) == ["1 STF0003"])
    }

    @Test(arguments: ["2019-05-01", "2019-06-03", "2019-07-01"])
    func `A countersignature that nobody asks for is dropped`(reviewOn: String) async throws {
        let id = try await service.held(.banded(.red), by: "STF0001") {
            $0.countersignature = .of(reviewOn: reviewOn)
        }
        let found = try await service.read(id)
        #expect(found.summary?.officer == "STF0001")
        #expect(found.clocks.allSatisfy { $0.kind != .countersignatureReview })
        #expect(found.allocations.map(\.countersignedBy) == [""])
        #expect(found.allocations.map(\.reviewOn) == [""])
    }

    // MARK: Reasons and room

    @Test func `Whoever gives the case up is not the first of those who may have it`() async throws {
        try await service.staff(.po("STF0001"), .po("STF0002"), .po("STF0003") { $0.ftePercent = 50 })
        let id = try await service.held(by: "STF0001")
        _ = try await service.held(.of(event: 2), by: "STF0001")
        let ranked = try await allocation.compareOfficers(.init(caseId: id), .manager).items
        #expect(ranked.map(\.officer!.staffId) == ["STF0001", "STF0002", "STF0003"])
        #expect(ranked.map(\.needsOverrideReason) == [false, false, true])
        let owed = await refusal { try await service.allocate(id, to: "STF0003") { $0.overrideReason = "" } }
        #expect(owed?.violations.map(\.field) == ["overrideReason"])
        #expect(try await service.allocate(id, to: "STF0002") { $0.overrideReason = "" }.state == .held)
    }

    @Test func `Cases without any points to hold them are above the limit while the officer is there`() async throws {
        for number in 1...2 {
            try await service.received(.of("X00000\(number)") { $0.currentOfficer = "STF000\(number)" })
        }
        try await service.reduce("STF0001", reason: 17, from: "2019-06-03")
        try await service.reduce("STF0002", from: "2019-06-03")
        // Nor any cases: nothing is said.
        try await service.reduce("STF0003", reason: 17, from: "2019-06-03")
        #expect(try await exceptions(on: service) == ["4 STF0002", "9 STF0001"])
        let over = try await allocation.listExceptions(.init(kind: 9), .manager).items
        #expect(over.map(\.name) == ["Above 110%"])
        #expect(over.allSatisfy { $0.summary == nil && !$0.words.isEmpty })
    }

    @Test func `The words of a batch stand once with each case`() async throws {
        try await service.staff(.po("STF0001"), .po("STF0002") { $0.ftePercent = 1 })
        var items: [Wire.CaseChoice] = []
        for number in 1...2 {
            let id = try await service.held(.of("X00000\(number)"), by: "STF0001")
            items.append(.init(caseId: id, version: try await service.version(of: id), officer: "STF0002"))
        }
        // The second of them is above 110 %: the one reason covers that too.
        let words = "They were at school together."
        let reply = try await allocation.allocateCases(.init(items: items, reason: .other, words: words), .manager)
        #expect(reply.items.allSatisfy { $0.wasAllocated })
        for item in items {
            #expect(try await service.read(item.caseId).allocations.first?.words == words)
        }
    }
}
