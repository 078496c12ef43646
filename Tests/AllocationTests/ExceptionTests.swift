import AllocationMakers
import Messages
import RPC
import Testing

/// The cases and officers against whom a rule speaks.
@Suite struct ExceptionTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }

    init() async throws { service = try TestService() }

    private func list(
        _ request: Wire.ListExceptionsRequest = .init(pageSize: 100)
    ) async throws -> Wire.ListExceptionsReply {
        try await allocation.listExceptions(request, .manager)
    }

    /// Kind, the officer, and the case as it came with them.
    static let examples: [(UInt32, Wire.StaffMember, Wire.ReceivedCase)] = [
        (1, .trainee("STF0001"), .banded(.red)),
        (1, .pso("STF0001"), .of { $0.flags = "SEX_OFFENDER" }),
        (2, .pso("STF0001") { $0.startedOn = "2018-06-04" }, .banded(.blue)),
        (2, .pso("STF0001") { $0.training[1] = "DA:2019-06-02" }, .banded(.red)),
        (3, .hubOfficer("STF0001"), .of()),
        (3, .hubOfficer("STF0001"), .banded(.blue) { $0.standAlone() }),
        (4, .po("STF0001") { $0.absence = "2019-06-03/" }, .of()),
        (5, .po("STF0001") { $0.endsOn = "2019-06-02" }, .of()),
        (6, .po("STF0404"), .of()),
        (8, .pso("STF0001") { $0.training.removeFirst() }, .banded(.blue)),
        (9, .po("STF0001") { $0.ftePercent = 1 }, .banded(.blue)),
    ]

    @Test(arguments: examples)
    func `Each kind is found by its example`(
        kind: UInt32, officer: Wire.StaffMember, received: Wire.ReceivedCase
    ) async throws {
        try await service.staff(officer)
        var held = received
        held.currentOfficer = "STF0001"
        let id = try await service.received(held)
        let all = try await list()
        let found = try #require(all.items.first { $0.kind == kind })
        #expect(found.officer == "STF0001")
        #expect(!found.name.isEmpty && !found.words.isEmpty)
        // Training and capacity are about the officer, not about one case.
        #expect(found.summary?.caseId == (kind < 8 ? id : nil))
        #expect(all.counts.map(\.kind) == Array(1...9))
        for count in all.counts { #expect(count.count == all.items.filter { $0.kind == count.kind }.count) }
        #expect(try await list(.init(kind: kind)).items.allSatisfy { $0.kind == kind })
    }

    static let sound: [(Wire.StaffMember, Wire.ReceivedCase)] = [
        (.po("STF0001"), .banded(.red)), (.pso("STF0001"), .banded(.blue)), (.trainee("STF0001"), .banded(.yellow)),
        (.hubOfficer("STF0001"), .banded(.yellow) { $0.standAlone() }),
        (.pso("STF0001") { $0.training = [] }, .banded(.yellow)), (.po("STF0001"), .of { $0.flags = "IOM" }),
    ]

    @Test(arguments: sound)
    func `Nothing is said against what is as it should be`(
        officer: Wire.StaffMember, received: Wire.ReceivedCase
    ) async throws {
        try await service.staff(officer)
        var held = received
        held.currentOfficer = "STF0001"
        try await service.received(held)
        #expect(try await list().items.isEmpty)
    }

    @Test func `A countersignature answers for the grade`() async throws {
        try await service.staff(.pso("STF0001"), .teamManager("STF0900"))
        _ = try await service.held(.banded(.red), by: "STF0001") { $0.countersignature = .of() }
        #expect(try await list().items.isEmpty)
    }

    @Test func `Training that is not on record is said once an officer, with the number of cases`() async throws {
        try await service.staff(.pso("STF0001") { $0.training = [] })
        for number in 1...3 {
            try await service.received(.banded(.blue, "X00000\(number)") { $0.currentOfficer = "STF0001" })
        }
        let items = try await list().items
        #expect(items.map(\.kind) == [8])
        #expect(items.first?.words.hasSuffix("Blue and Red cases held: 3.") == true)
    }

    @Test func `The list goes on page by page without a gap or a double`() async throws {
        try await service.staff(.hubOfficer("STF0001"))
        try await service.received((1...7).map { .of("X00000\($0)") { $0.currentOfficer = "STF0001" } })
        var seen: [String] = []
        var token = ""
        repeat {
            let page = try await list(.init(pageSize: 3, pageToken: token))
            #expect(page.total == 7)
            seen += page.items.map(\.summary!.crn)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(seen.count == 7 && Set(seen).count == 7)
    }

    @Test func `Each team sees its own`() async throws {
        try await service.staff(
            .po("STF0001") { $0.absence = "2019-06-03/" },
            .po("STF0002", site: "Blackpool LMC") { $0.absence = "2019-06-03/" },
            .po("STF0003", site: "Blackpool LMC") { $0.ftePercent = 1 })
        for number in 1...2 {
            try await service.received(.of("X00000\(number)") { $0.currentOfficer = "STF000\(number)" })
        }
        // Nobody knows the officer: the team of the town sees it.
        try await service.received(.of("X000003") { ($0.town, $0.currentOfficer) = ("Blackpool", "STF0404") })
        try await service.received(.banded(.blue, "X000004") { $0.currentOfficer = "STF0003" })
        let preston = try await list(.init(team: "Preston LMC"))
        #expect(preston.items.map { $0.summary?.crn } == ["X000001"])
        let blackpool = try await list(.init(team: "Blackpool LMC"))
        #expect(blackpool.items.map { $0.summary?.crn } == ["X000002", "X000003", nil])
        #expect(blackpool.items.last?.officer == "STF0003")
        #expect(await refusal { try await list(.init(kind: 10)) }?.violations.map(\.field) == ["kind"])
    }

    @Test func `A restricted person's case is nobody's exception but theirs who may see it`() async throws {
        try await service.staff(.po("STF0001") { $0.absence = "2019-06-03/" })
        let id = try await service.received(.of { $0.currentOfficer = "STF0001" })
        _ = try await allocation.restrictPerson(
            .init(caseId: id, version: 2, restriction: .init(allowed: ["team.manager"]), reason: "A relative."),
            .manager)
        #expect(try await list().total == 1)
        #expect(try await allocation.listExceptions(.init(), .by("other", "teamManager")).total == 0)
    }
}
