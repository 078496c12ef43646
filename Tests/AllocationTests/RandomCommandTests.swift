import AllocationMakers
import Messages
import RPC
import Store
import Testing

/// Ten thousand random commands against a model of every case and officer.
@Suite struct RandomCommandTests {
    private static let lanes = 32
    private static let commandsPerLane = 310
    private static let commandsOfRegisters = 80

    @Test func `After ten thousand random commands every officer holds and weighs what the replies have said`()
        async throws
    {
        let service = try TestService()
        let office = OfficeModel()
        try await service.staff(office.members)
        let (cases, registers) = try await run(service, office)

        let officers = try await service.client.listOfficers(.init(), .manager).items
        #expect(officers.count == OfficeModel.officers.count)
        let held = Dictionary(grouping: cases.filter { !$0.officer.isEmpty }, by: \.officer)
        for officer in officers {
            let own = held[officer.staffId] ?? []
            let inHub = OfficeModel.isInHub(officer.staffId)
            #expect(Int(officer.cases) == own.count, "\(officer.staffId)")
            #expect(
                Int(officer.capacity!.pointsHundredths) == own.map { $0.points(inHub: inHub) }.reduce(0, +),
                "\(officer.staffId)")
            #expect(
                Int(officer.capacity!.availableHundredths) == registers.available(officer.staffId),
                "\(officer.staffId)")
        }
        try await expectEveryCaseIsAsModelled(cases, service)
        try await expectHoldersAgree(service)
        #expect(try await service.store.verify().problems.isEmpty)
    }

    /// Every lane has cases of its own, and one has the registers; officers are everybody's.
    private func run(_ service: TestService, _ office: OfficeModel) async throws -> ([CaseModel], OfficeModel) {
        try await withThrowingTaskGroup(of: ([CaseModel], commands: Int, done: Int).self) { group in
            for number in 0..<Self.lanes {
                group.addTask {
                    var lane = CommandLane(number, service)
                    for _ in 0..<Self.commandsPerLane { try await lane.command() }
                    return (lane.cases, lane.commands, lane.done)
                }
            }
            var office = office
            for _ in 0..<Self.commandsOfRegisters { try await office.command(service) }
            var all: (cases: [CaseModel], commands: Int, done: Int) = ([], Self.commandsOfRegisters, 0)
            for try await (cases, commands, done) in group {
                all = (all.cases + cases, all.commands + commands, all.done + done)
            }
            #expect(all.commands >= 10_000)
            // The rest were refused, as random commands are.
            #expect(all.done > all.commands / 2)
            return (all.cases, office)
        }
    }

    private func expectEveryCaseIsAsModelled(_ cases: [CaseModel], _ service: TestService) async throws {
        for model in cases where !model.id.isEmpty {
            let found = try await service.read(model.id)
            let summary = try #require(found.summary)
            #expect(summary.state == model.state, "\(model.crn)")
            #expect(summary.officer == model.officer, "\(model.crn)")
            let isBanded = model.state == .held || model.state == .awaitingAllocation
            #expect(summary.band == (isBanded ? model.band ?? .unspecified : .unspecified), "\(model.crn)")
            #expect(found.allocations.filter(\.until.isEmpty).map(\.officer) == [model.officer].filter { !$0.isEmpty })
            #expect(found.allocations.first?.canBeUndone ?? false == (model.officerBefore != nil), "\(model.crn)")
        }
    }

    /// The case's own word for its holder against the rows of who holds what.
    private func expectHoldersAgree(_ service: TestService) async throws {
        let (doubles, strays) = try await service.store.read { snapshot in
            let doubles: Int? = try snapshot.value(
                """
                SELECT count(*) FROM (SELECT event_id FROM allocation WHERE until_at IS NULL
                    GROUP BY event_id HAVING count(*) > 1)
                """)
            let strays: Int? = try snapshot.value(
                """
                SELECT count(*) FROM event LEFT JOIN allocation ON event_id = event.id AND until_at IS NULL
                WHERE event.officer <> coalesce(allocation.officer, '')
                """)
            return (doubles, strays)
        }
        #expect(doubles == 0)
        #expect(strays == 0)
    }
}

/// Numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
