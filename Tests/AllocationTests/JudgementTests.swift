import AllocationMakers
import Messages
import RPC
import Testing

/// A manager's professional judgement of a band, what a band asks for, and which officer a person asks for.
@Suite struct JudgementTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }

    init() async throws {
        service = try TestService()
        try await service.staff(.po("STF0001"), .po("STF0002"), .teamManager("STF0900"))
    }

    private func judge(
        _ id: String, row: Wire.ReoffendingRisk = .unspecified, raiseTo: Wire.ColourBand = .unspecified,
        reason: String = "Lost his home.", _ call: Call = .manager
    ) async throws -> Wire.CaseCommandReply {
        try await allocation.judgeCase(
            .init(
                caseId: id, version: try await service.version(of: id), reoffendingRisk: row, raiseTo: raiseTo,
                reason: reason), call)
    }

    private func violations(_ body: () async throws -> Wire.CaseCommandReply) async -> [String]? {
        await refusal(of: body)?.violations.map { "\($0.field) \($0.code)" }
    }

    // MARK: Judgement

    @Test func `The row is moved, and the officer's points with it`() async throws {
        let id = try await service.held(by: "STF0001")
        #expect(try await judge(id, row: .high).band == .yellow)
        let found = try await service.read(id)
        #expect(found.judgement?.reoffendingRisk == .high)
        #expect(found.judgement?.judgedBy == "team.manager")
        #expect(found.history.first?.words.contains("Lost his home.") == true)
        #expect(found.summary?.band == .yellow && found.summary?.officer == "STF0001")
        #expect(try await service.points(of: "STF0001") == 80)
        #expect(try await service.published().last?.notice.band == .yellow)
        let trail = try await allocation.searchAudit(.init(crn: "X123456"), .by("auditor", "auditor"))
        #expect(trail.items.first { $0.action == "Allocation/JudgeCase" }?.detail == "Lost his home.")
    }

    @Test func `A band is raised, and outlasts what the extract says anew`() async throws {
        let id = try await service.received()
        #expect(try await judge(id, raiseTo: .red).band == .red)
        try await service.received(.banded(.yellow))
        #expect(try await service.read(id).summary?.band == .red)
    }

    @Test func `Taken back, the rules' own band stands again`() async throws {
        let id = try await service.received()
        _ = try await judge(id, raiseTo: .blue)
        #expect(try await judge(id, reason: "He has a home again.").band == .green)
        #expect(try await service.read(id).judgement == nil)
        #expect(await violations { try await judge(id) } == ["reoffendingRisk REQUIRED"])
    }

    @Test func `One judgement takes another's place`() async throws {
        let id = try await service.received()
        _ = try await judge(id, raiseTo: .red)
        #expect(try await judge(id, row: .high).band == .yellow)
        #expect(try await service.read(id).judgement?.raisedTo == .unspecified)
    }

    @Test func `What a judgement may not do is refused with its field`() async throws {
        let blue = try await service.received(.banded(.blue, "X000001"))
        #expect(await violations { try await judge(blue, raiseTo: .yellow) } == ["raiseTo INCONSISTENT"])
        #expect(await violations { try await judge(blue, raiseTo: .blue) } == ["raiseTo INCONSISTENT"])
        #expect(await violations { try await judge(blue, row: .high) } == ["reoffendingRisk INCONSISTENT"])
        let red = try await service.received(.banded(.red, "X000002"))
        #expect(await violations { try await judge(red, row: .low) } == ["reoffendingRisk INCONSISTENT"])
        let high = try await service.received(.of("X000003") { $0.rosh = "HIGH" })
        #expect(await violations { try await judge(high, raiseTo: .red) } == ["reoffendingRisk INCONSISTENT"])
        #expect(await violations { try await judge(blue, raiseTo: .red, reason: " ") } == ["reason REQUIRED"])
        #expect(try await service.version(of: blue) == 2)
    }

    @Test func `Only managers judge, and only whom we band`() async throws {
        let id = try await service.received()
        #expect(await refusal { try await judge(id, raiseTo: .red, .by()) }?.code == .permissionDenied)
        #expect(await refusal { try await judge(id, raiseTo: .red, .officer("STF0001")) }?.code == .permissionDenied)
        let held = try await service.received(
            .of("X000002") {
                $0.managedBy = "NPS"
                $0.requirements = "UPW:80h"
            })
        #expect(await refusal { try await judge(held, raiseTo: .red) }?.reason == "NPS_HELD")
    }

    // MARK: What a band asks for

    static let owed: [(Wire.ColourBand, [UInt32])] = [
        (.green, [1, 2, 7]), (.yellow, [1, 2, 6]), (.blue, [1, 2, 3, 5, 8]), (.red, [1, 4, 5, 8]),
    ]

    @Test(arguments: owed)
    func `Each band asks for its own`(band: Wire.ColourBand, kinds: [UInt32]) async throws {
        let id = try await service.received(.banded(band))
        let artefacts = try await service.read(id).artefacts
        #expect(artefacts.map(\.kind) == kinds)
        #expect(artefacts.allSatisfy { $0.doneAt.isEmpty && !$0.words.isEmpty })
    }

    private func record(_ id: String, _ kind: UInt32, done: Bool = true, _ call: Call) async throws {
        _ = try await allocation.recordArtefact(
            .init(caseId: id, version: try await service.version(of: id), kind: kind, isDone: done), call)
    }

    @Test func `The officer who holds the case marks what is done, and takes it back`() async throws {
        let id = try await service.held(.banded(.blue), by: "STF0001")
        try await record(id, 1, .officer("STF0001"))
        let done = try await service.read(id).artefacts.first { $0.kind == 1 }
        #expect(done?.doneBy == "officer.STF0001" && done?.doneAt != "")
        try await record(id, 1, done: false, .officer("STF0001"))
        #expect(try await service.read(id).artefacts.first { $0.kind == 1 }?.doneAt == "")
        #expect(await refusal { try await record(id, 1, .officer("STF0002")) }?.reason == "NOT_OWN")
        #expect(await refusal { try await record(id, 8, .officer("STF0001")) }?.reason == "COUNTERSIGNATURE")
        try await record(id, 8, .manager)
        #expect(try await service.read(id).artefacts.first { $0.kind == 8 }?.doneBy == "team.manager")
        #expect(await refusal { try await record(id, 7, .manager) }?.reason == "NOT_OWED")
        #expect(await refusal { try await record(id, 9, .manager) }?.violations.map(\.field) == ["kind"])
    }

    @Test func `What is done stays done under another band, as far as that asks for it`() async throws {
        let id = try await service.held(by: "STF0001")
        try await record(id, 1, .manager)
        try await record(id, 7, .manager)
        _ = try await judge(id, raiseTo: .blue)
        let artefacts = try await service.read(id).artefacts
        #expect(artefacts.filter { !$0.doneAt.isEmpty }.map(\.kind) == [1])
    }

    // MARK: Whom a person asks for

    @Test func `Whom a person asks for comes first in the list`() async throws {
        try await service.staff(.po("STF0001") { $0.sex = "F" }, .po("STF0002"))
        let id = try await service.received()
        let first = { try await allocation.compareOfficers(.init(caseId: id), .manager).items.first?.officer?.staffId }
        #expect(try await first() == "STF0001")
        _ = try await allocation.recordPreference(
            .init(caseId: id, version: 2, preference: .maleOfficer), .officer("STF0001"))
        #expect(try await first() == "STF0002")
        #expect(try await service.read(id).preference == .maleOfficer)
        let status = await refusal { try await allocation.recordPreference(.init(caseId: id, version: 3), .manager) }
        #expect(status?.violations.map(\.field) == ["preference"])
    }
}
