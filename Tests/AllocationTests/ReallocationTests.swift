import AllocationMakers
import Messages
import RPC
import Testing

/// Cases whose officer is away for long or has left: on Monday 3 June 2019, if not said otherwise.
@Suite struct ReallocationTests {
    private let service: TestService

    init() async throws {
        service = try TestService()
        try await service.staff(.po("STF0001"), .po("STF0002"), .po("STF0003"))
    }

    /// The same store on a later day, once upkeep has run.
    private func later(_ day: String) async throws -> TestService {
        let later = try service.later(on: day)
        try await later.keepUp()
        return later
    }

    /// One case of each pace, held by the officer.
    private func heldCases() async throws -> [(id: String, due: String)] {
        let rows: [(String, String, String, String)] = [
            ("X000001", "LOW", "20", "2019-06-10"), ("X000002", "LOW", "60", "2019-06-10"),
            ("X000003", "MEDIUM", "60", "2019-06-05"), ("X000004", "LOW", "95", "2019-06-05"),
            ("X000005", "LOW", "", "2019-06-10"), ("X000006", "HIGH", "20", "2019-06-05"),
        ]
        var held: [(id: String, due: String)] = []
        for (crn, rosh, score, due) in rows {
            let received = Wire.ReceivedCase.of(crn) {
                ($0.rosh, $0.ogrs3, $0.currentOfficer) = (rosh, score, "STF0001")
            }
            held.append((try await service.received(received), due))
        }
        return held
    }

    @Test
    func `Known to be away for more than five business days, Red and Blue go within two and the rest within five`()
        async throws
    {
        let held = try await heldCases()
        let reply = try await service.reduce("STF0001", from: "2019-06-03", until: "2019-06-10")
        #expect(reply.casesToReallocate == 6)
        for (id, due) in held {
            let clock = try await service.read(id).running(.reallocationDue)
            #expect(clock.map(\.startedOn) == ["2019-06-03"])
            #expect(clock.map(\.dueOn) == [due])
            #expect(clock.map(\.startedBy) == ["Chris Fell is away for long."])
        }
        let officer = try await service.client.readOfficer(.init(staffId: "STF0001"), .manager)
        #expect(officer.reallocateBy == "2019-06-05")
        let teams = try await service.client.listTeams(.init(), .manager).items
        #expect(teams.first { $0.name == "Preston LMC" }?.uncoveredCases == 6)
    }

    @Test func `Five business days are borne`() async throws {
        let id = try await service.held(by: "STF0001")
        let reply = try await service.reduce("STF0001", from: "2019-06-03", until: "2019-06-09")
        #expect(reply.casesToReallocate == 0)
        #expect(try await service.read(id).running(.reallocationDue).isEmpty)
    }

    @Test func `What begins later counts from its first day`() async throws {
        let id = try await service.held(.banded(.blue), by: "STF0001")
        #expect(try await service.reduce("STF0001", from: "2019-06-04", until: "2019-06-28").casesToReallocate == 0)
        let clocks = try await later("2019-06-04").read(id).running(.reallocationDue)
        #expect(clocks.map(\.startedOn) == ["2019-06-04"])
        #expect(clocks.map(\.dueOn) == ["2019-06-06"])
    }

    @Test(arguments: [("2019-06-07", [String]()), ("2019-06-09", []), ("2019-06-10", ["2019-06-12"])])
    func `An absence without an end is too long on its sixth business day`(day: String, due: [String]) async throws {
        let id = try await service.held(.banded(.red), by: "STF0001")
        #expect(try await service.reduce("STF0001", reason: 2, from: "2019-06-03").casesToReallocate == 0)
        let later = try await later(day)
        #expect(try await later.read(id).running(.reallocationDue).map(\.dueOn) == due)
        try await later.keepUp()
        #expect(try await later.read(id).clocks.filter { $0.kind == .reallocationDue }.count == due.count)
    }

    @Test func `Somebody who has left is known to have left on the last day`() async throws {
        let id = try await service.held(.banded(.blue), by: "STF0001")
        try await service.staff(.po("STF0001") { $0.endsOn = "2019-06-03" }, .po("STF0002"))
        try await service.keepUp()
        #expect(try await service.read(id).running(.reallocationDue).isEmpty)
        let clocks = try await later("2019-06-04").read(id).running(.reallocationDue)
        #expect(clocks.map(\.startedBy) == ["Chris Fell has left."])
        #expect(clocks.map(\.dueOn) == ["2019-06-05"])
    }

    @Test func `The staff list's absences count as recorded ones do`() async throws {
        let id = try await service.held(.banded(.blue), by: "STF0001")
        try await service.staff(.po("STF0001") { $0.absence = "2019-05-13/" }, .po("STF0002"))
        try await service.keepUp()
        #expect(try await service.read(id).running(.reallocationDue).map(\.dueOn) == ["2019-06-05"])
        try await service.staff(.po("STF0001"), .po("STF0002"))
        try await service.keepUp()
        #expect(try await service.read(id).running(.reallocationDue).isEmpty)
    }

    @Test func `Whoever is back keeps the cases`() async throws {
        let id = try await service.held(by: "STF0001")
        let reduction = try await service.reduce("STF0001", from: "2019-06-03", until: "2019-06-28")
        #expect(try await service.read(id).summary?.dueOn == "2019-06-10")
        _ = try await service.client.endReduction(
            .init(reductionId: reduction.reductionId, until: "2019-06-02"), .manager)
        let found = try await service.read(id)
        #expect(found.clocks.first { $0.kind == .reallocationDue }?.voidBecause == "The officer is there.")
        #expect(found.summary?.officer == "STF0001")
    }

    @Test func `With another officer the case is where it should be`() async throws {
        let id = try await service.held(by: "STF0001")
        try await service.reduce("STF0001", from: "2019-06-03", until: "2019-06-28")
        try await service.allocate(id, to: "STF0002") { $0.reason = .officerAbsent }
        let clock = try await service.read(id).clocks.first { $0.kind == .reallocationDue }
        #expect(clock?.metBy == "Another officer has the case.")
        #expect(try await service.client.listUncoveredOfficers(.init(), .manager).items.isEmpty)
        try await service.keepUp()
        #expect(try await service.read(id).running(.reallocationDue).isEmpty)
    }

    @Test func `Where the extract takes the officer away, the case is to be allocated and not reallocated`()
        async throws
    {
        let id = try await service.received(.of { $0.currentOfficer = "STF0001" })
        try await service.reduce("STF0001", from: "2019-06-03", until: "2019-06-28")
        try await service.received(.of())
        let found = try await service.read(id)
        #expect(found.summary?.state == .awaitingAllocation)
        #expect(found.running(.reallocationDue).isEmpty)
        #expect(found.running(.allocationDue).map(\.dueOn) == ["2019-06-04"])
        #expect(found.summary?.dueOn == "2019-06-04")
    }

    @Test func `Those whose cases need somebody are listed, the most pressing first`() async throws {
        try await service.staff(
            .po("STF0001"), .po("STF0002"), .po("STF0003"), .po("STF0004", site: "Blackpool LMC"), .po("STF0005"))
        for (number, band) in [(1, Wire.ColourBand.green), (2, .blue), (3, .green), (4, .green)] {
            _ = try await service.received(
                .banded(band, "X00000\(number)") { $0.currentOfficer = "STF000\(number)" })
        }
        try await service.reduce("STF0001", from: "2019-06-03", until: "2019-06-28")
        try await service.reduce("STF0002", from: "2019-06-03", until: "2019-06-28")
        try await service.reduce("STF0003", from: "2019-06-03", until: "2019-06-04")
        try await service.reduce("STF0004", from: "2019-06-03")
        try await service.reduce("STF0005", from: "2019-06-03")
        let all = try await service.client.listUncoveredOfficers(.init(), .manager).items
        #expect(all.map(\.officer!.staffId) == ["STF0002", "STF0001", "STF0003", "STF0004"])
        #expect(all.map(\.dueOn) == ["2019-06-05", "2019-06-10", "", ""])
        #expect(all.map(\.knownOn) == ["2019-06-03", "2019-06-03", "", ""])
        #expect(all.allSatisfy { $0.cases == 1 && !$0.words.isEmpty })
        let team = try await service.client.listUncoveredOfficers(.init(team: "Blackpool LMC"), .manager).items
        #expect(team.map(\.officer!.staffId) == ["STF0004"])
    }
}
