import AllocationMakers
import Messages
import RPC
import Store
import TestSupport
import Testing

/// What nobody orders: routes and teams that follow the registers.
@Suite struct UpkeepTests {
    @Test func `Registers that come after the cases give them their teams`() async throws {
        let service = try TestService()
        let field = try await service.received(.of("X000001"))
        let hub = try await service.received(.of("X000002") { $0.standAlone() })
        let nowhere = try await service.received(.of("X000003") { $0.town = "Nowhere" })
        #expect(try await service.read(field).summary?.team == "")
        try await service.staff(.po("STF0001"), .hubOfficer("STF0002"))
        try await service.keepUp()
        #expect(try await service.read(field).summary?.team == "Preston LMC")
        #expect(try await service.read(hub).summary?.team == "Preston Hub")
        // What no town's team has is the Hub's to find a place for.
        #expect(try await service.read(nowhere).summary?.team == "Preston Hub")
        // The team alone is no change of the case.
        #expect(try await service.version(of: field) == 2)
    }

    @Test func `A standalone case follows what the staff list says of its officer`() async throws {
        let service = try TestService()
        let id = try await service.received(
            .of {
                $0.standAlone()
                $0.currentOfficer = "STF0001"
            })
        #expect(try await service.read(id).summary?.route == .hub)
        try await service.staff(.po("STF0001"), .hubOfficer("STF0002"))
        #expect(try await service.read(id).summary?.route == .hub)
        try await service.keepUp()
        let field = try await service.read(id)
        #expect(field.summary?.route == .fieldTeam && field.summary?.team == "Preston LMC")
        #expect(field.summary?.state == .held && field.version == 3)
        #expect(field.history.first?.words.hasPrefix("The registers say something else.") == true)
        #expect(field.history.first?.account == "allocation")
        try await service.staff(.po("STF0001") { $0.endsOn = "2019-06-02" }, .hubOfficer("STF0002"))
        try await service.keepUp()
        #expect(try await service.read(id).summary?.route == .hub)
        try await service.keepUp()
        #expect(try await service.version(of: id) == 4)
    }

    @Test func `More cases than one job takes are all brought up to date`() async throws {
        let service = try TestService()
        try await service.received((0..<401).map { .of("X\(100_000 + $0)") })
        try await service.staff(.po("STF0001"))
        try await service.keepUp()
        let list = try await service.client.listCases(.init(filter: .init(team: "Preston LMC")), .manager)
        #expect(list.total == 401)
    }

    @Test func `What another provider has keeps its route`() async throws {
        let service = try TestService()
        let id = try await service.received(.of { ($0.rosh, _) = ("HIGH", $0.standAlone()) })
        let escalation = try #require(try await service.read(id).escalations.first)
        _ = try await service.client.decideEscalation(
            .init(escalationId: escalation.escalationId, version: 1, outcome: .accepted), .manager)
        let version = try await service.version(of: id)
        try await service.staff(.po("STF0001"))
        try await service.keepUp()
        let found = try await service.read(id)
        #expect(found.version == version && found.summary?.route == .nps && found.summary?.state == .withNps)
    }

    @Test func `A store of the first schema has teams, holders and workloads once it was kept up`() async throws {
        let folder = try ScratchFolder()
        _ = try StoreFixture("v001_intake", of: "allocation", in: folder)
        let service = try TestService(in: folder)
        let states = Wire.CaseState.allCases.filter { $0 != .unspecified }
        let list = {
            try await service.client.listCases(.init(filter: .init(states: states), pageSize: 100), .manager).items
        }
        let holders = Set(try await list().map(\.officer)).filter { !$0.isEmpty }
        try await service.staff(holders.map { .po($0) })
        try await service.keepUp()
        let cases = try await list()
        #expect(cases.contains { !$0.team.isEmpty })
        for item in cases where item.route == .fieldTeam {
            let site = Wire.SiteEntry.some.first { $0.town == item.town && $0.type != "HUB" }
            #expect(item.team == site?.name ?? "Preston Hub")
        }
        let officers = try await service.client.listOfficers(.init(), .manager).items
        let ours = cases.filter { $0.state != .retainedByNps && !$0.officer.isEmpty }
        #expect(!ours.isEmpty)
        for held in ours {
            let records = try await service.read(held.caseId).allocations
            #expect(records.map(\.officer) == [held.officer])
            #expect(records.first?.reason == .heldOnReceipt && records.first?.canBeUndone == false)
        }
        for officer in officers {
            let cases = ours.filter { $0.officer == officer.staffId }.count
            #expect(Int(officer.cases) == cases && (cases > 0) == (officer.capacity!.pointsHundredths > 0))
        }
        #expect(officers.map { Int($0.cases) }.reduce(0, +) == ours.count)
        #expect(try await service.store.verify().problems.isEmpty)
    }
}
