import AllocationMakers
import Messages
import RPC
import Testing

/// Who acts for a team, and what waits in its queue.
@Suite struct TeamTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }

    init() async throws {
        service = try TestService()
        try await service.staff(
            .po("STF0001"), .hubOfficer("STF0002"), .po("STF0003", site: "Blackpool LMC"),
            .teamManager("STF0901") { $0.surname = "Ash" },
            .teamManager("STF0902", site: "Blackpool LMC") { $0.surname = "Birch" },
            .teamManager("STF0903", site: "Blackpool LMC") { $0.surname = "Cedar" },
            .teamManager("STF0904", site: "Kendal NC") { $0.surname = "Elm" })
    }

    private func team(_ name: String) async throws -> Wire.Team? {
        try await allocation.listTeams(.init(), .manager).items.first { $0.name == name }
    }

    @discardableResult private func cover(
        _ team: String, _ role: Wire.CoverRole, _ staffID: String, from: String = "2019-06-03", until: String = ""
    ) async throws -> String {
        try await allocation.recordCover(
            .init(team: team, role: role, staffId: staffID, from: from, until: until), .manager
        ).coverId
    }

    // MARK: Who acts

    @Test func `A team's manager on the staff list acts where nobody is entered`() async throws {
        let preston = try await team("Preston LMC")
        #expect(preston?.acting == ["Chris Ash manages the team."])
        #expect(preston?.actingStaffId == "STF0901")
        let blackpool = try await team("Blackpool LMC")
        #expect(blackpool?.acting == ["Chris Birch manages the team.", "Chris Cedar manages the team."])
    }

    @Test func `A manager who is entered acts from the first day to the last`() async throws {
        try await cover("Preston LMC", .manager, "STF0902", until: "2019-06-03")
        #expect(try await team("Preston LMC")?.actingStaffId == "STF0902")
        try await cover("Blackpool LMC", .manager, "STF0901", from: "2019-06-04")
        #expect(try await team("Blackpool LMC")?.actingStaffId == "STF0902")
        let entries = try await team("Blackpool LMC")?.cover
        #expect(entries?.map(\.staffId) == ["STF0901"])
        #expect(entries?.map(\.name) == ["Chris Ash"])
    }

    @Test func `A deputy acts while the manager is away, without a word why`() async throws {
        try await service.reduce("STF0001", from: "2019-06-03")
        try await cover("Preston LMC", .deputy, "STF0904")
        #expect(try await team("Preston LMC")?.actingStaffId == "STF0901")
        try await service.staff(
            .teamManager("STF0901") {
                $0.surname = "Ash"
                $0.absence = "2019-06-01/2019-06-14"
            }, .teamManager("STF0904", site: "Kendal NC") { $0.surname = "Elm" })
        let acting = try await team("Preston LMC")?.acting
        #expect(acting == ["Chris Ash is absent until 14 June 2019: Chris Elm deputises."])
    }

    @Test func `The cluster's duty manager acts where the team has nobody`() async throws {
        try await service.staff(
            .po("STF0001"), .teamManager("STF0901") { $0.surname = "Ash" },
            .teamManager("STF0904", site: "Kendal NC") { $0.surname = "Elm" },
            .po("STF0003", site: "Blackpool LMC"))
        try await cover("Lancashire", .dutyManager, "STF0904")
        #expect(try await team("Blackpool LMC")?.acting == ["Chris Elm is the duty manager."])
        #expect(try await team("Kendal NC")?.acting == ["Chris Elm manages the team."])
    }

    @Test func `Where the town has no team, any manager of the cluster may act`() async throws {
        let id = try await service.received(.of { $0.town = "Colne" })
        let acting = try await service.read(id).acting
        #expect(acting.count == 1)
        #expect(acting[0].hasPrefix("Nobody is named for the team: any manager of the cluster may act, Chris Ash"))
    }

    @Test func `An entry ends on the day it is ended`() async throws {
        let id = try await cover("Preston LMC", .manager, "STF0902", from: "2019-05-01")
        _ = try await allocation.endCover(.init(coverId: id, until: "2019-06-03"), .manager)
        #expect(try await team("Preston LMC")?.actingStaffId == "STF0902")
        _ = try await allocation.endCover(.init(coverId: id, until: "2019-06-02"), .manager)
        #expect(try await team("Preston LMC")?.actingStaffId == "STF0901")
        #expect(try await team("Preston LMC")?.cover.isEmpty == true)
        let unknown = await refusal {
            try await allocation.endCover(
                .init(coverId: "01892f3c-7c1e-7d6a-9b2e-0f4a1c3d5e6f", until: "2019-06-02"), .manager)
        }
        #expect(unknown?.code == .notFound)
    }

    static let unsound: [(String, Wire.RecordCoverRequest)] = [
        ("staffId", .init(team: "Preston LMC", role: .manager, staffId: "STF0001", from: "2019-06-03")),
        ("team", .init(team: "Nowhere", role: .manager, staffId: "STF0901", from: "2019-06-03")),
        ("team", .init(team: "Preston LMC", role: .dutyManager, staffId: "STF0901", from: "2019-06-03")),
        ("team", .init(team: "Lancashire", role: .deputy, staffId: "STF0901", from: "2019-06-03")),
        ("role", .init(team: "Preston LMC", staffId: "STF0901", from: "2019-06-03")),
        ("from", .init(team: "Preston LMC", role: .manager, staffId: "STF0901")),
        (
            "until",
            .init(team: "Preston LMC", role: .manager, staffId: "STF0901", from: "2019-06-03", until: "2019-06-02")
        ),
    ]

    @Test(arguments: unsound)
    func `An entry that cannot be is refused`(field: String, request: Wire.RecordCoverRequest) async throws {
        let status = await refusal { try await allocation.recordCover(request, .manager) }
        #expect(status?.code == .invalidArgument)
        #expect(status?.violations.map(\.field) == [field])
    }

    // MARK: What waits

    @Test func `A case waits in the queue of its town's team`() async throws {
        try await service.received(.of("X000001"))
        try await service.received(.of("X000002") { $0.town = "Blackpool" })
        try await service.received(.of("X000003") { ($0.town, $0.flags) = ("Blackpool", "DA") })
        let list = try await allocation.listCases(.init(filter: .init(team: "Blackpool LMC")), .manager)
        #expect(Set(list.items.map(\.crn)) == ["X000002", "X000003"])
        #expect(list.items.allSatisfy { $0.team == "Blackpool LMC" })
        let blackpool = try await team("Blackpool LMC")
        #expect(blackpool?.awaitingAllocation == 1 && blackpool?.awaitingDecision == 1)
        #expect(try await team("Preston LMC")?.awaitingAllocation == 1)
    }

    static let standalone: [(Wire.ColourBand, Wire.CaseRoute, String)] = [
        (.green, .hub, "Preston Hub"), (.yellow, .hub, "Preston Hub"), (.blue, .fieldManager, "Blackpool LMC"),
        (.red, .fieldManager, "Blackpool LMC"),
    ]

    @Test(arguments: standalone)
    func `A standalone case waits in the Hub, above Yellow with the field manager`(
        band: Wire.ColourBand, route: Wire.CaseRoute, team: String
    ) async throws {
        let id = try await service.received(
            .banded(band) {
                $0.standAlone()
                $0.town = "Blackpool"
            })
        let summary = try await service.read(id).summary
        #expect(summary?.route == route)
        #expect(summary?.team == team)
    }

    @Test func `The list of teams counts officers and points of those who are there`() async throws {
        try await service.staff(
            .po("STF0001"), .po("STF0002") { $0.ftePercent = 50 }, .po("STF0003") { $0.absence = "2019-06-03/" },
            .po("STF0004") { $0.endsOn = "2019-06-02" }, .teamManager("STF0901"))
        _ = try await service.held(.banded(.blue), by: "STF0001")
        try await service.received(.of("X000002") { $0.currentOfficer = "STF0003" })
        let preston = try await team("Preston LMC")
        #expect(preston?.officers == 3 && preston?.absent == 1)
        #expect(preston?.pointsHundredths == 140 && preston?.availableHundredths == 9000)
        #expect(preston?.overCapacity == 0)
        #expect(preston?.cluster == "Lancashire" && preston?.isHub == false)
        #expect(try await team("Preston Hub")?.isHub == true)
        let own = try await allocation.listTeams(
            .init(), .by("team.manager", "teamManager", staffID: "STF0901"))
        #expect(own.ownTeam == "Preston LMC")
        #expect(own.managers.map(\.staffId) == ["STF0901"])
    }
}
