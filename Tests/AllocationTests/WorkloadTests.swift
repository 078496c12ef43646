import AllocationMakers
import Messages
import RPC
import Testing

/// How full officers are: the tariff over what they hold, against what they are there for.
@Suite struct WorkloadTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }

    init() throws { service = try TestService() }

    /// Hundredths of a point that each case is to whoever holds it.
    static let tariff: [(String, Wire.ReceivedCase, UInt32)] = [
        ("Green", .of(), 50), ("Yellow", .banded(.yellow), 80), ("Blue", .banded(.blue), 140),
        ("Red", .banded(.red), 220), ("Not banded yet", .of { $0.ogrs3 = "" }, 100),
        ("Not banded yet", .of { $0.flags = "DA" }, 100), ("Put to the NPS", .of { $0.rosh = "HIGH" }, 220),
        ("Green, in custody", .of { $0.serveUntil("2019-06-04") }, 20),
        ("Blue, in custody", .banded(.blue) { $0.serveUntil("2019-06-04") }, 56),
        ("Put to the NPS, in custody", .of { ($0.rosh, _) = ("HIGH", $0.serveUntil("2019-06-04")) }, 88),
        ("Green", .of { $0.serveUntil("2019-06-03") }, 50), ("Green", .of { $0.standAlone() }, 50),
    ]

    @Test(arguments: tariff)
    func `Each case weighs by the tariff`(line: String, received: Wire.ReceivedCase, points: UInt32) async throws {
        try await service.staff(.po("STF0001"))
        var held = received
        held.currentOfficer = "STF0001"
        try await service.received(held)
        let officer = try #require(try await service.officer("STF0001"))
        #expect(officer.capacity?.pointsHundredths == points)
        #expect(officer.lines.map(\.name) == [line])
        #expect(officer.lines.map(\.pointsHundredths) == [points])
        #expect(officer.cases == 1)
        #expect(officer.custodyCases == (line.hasSuffix("custody") ? 1 : 0))
        #expect(officer.communityCases == 1 - officer.custodyCases)
    }

    @Test(arguments: [Wire.ColourBand.green, .yellow, .blue])
    func `A standalone case is 0.38 points to an officer of the Hub, whatever its band`(
        band: Wire.ColourBand
    ) async throws {
        try await service.staff(.hubOfficer("STF0001"))
        try await service.received(
            .banded(band) {
                $0.standAlone()
                $0.currentOfficer = "STF0001"
            })
        #expect(try await service.points(of: "STF0001") == 38)
        #expect(try await service.officer("STF0001")?.capacity?.availableHundredths == 4600)
    }

    @Test(arguments: [("2019-06-09", UInt32(56)), ("2019-06-10", 140)])
    func `A case in custody is whole from the day of the release on`(day: String, points: UInt32) async throws {
        try await service.staff(.po("STF0001"))
        _ = try await service.held(.banded(.blue) { $0.serveUntil("2019-06-10") }, by: "STF0001")
        #expect(try await service.points(of: "STF0001") == 56)
        #expect(try await service.later(on: day).points(of: "STF0001") == points)
    }

    @Test func `What nobody here holds weighs on nobody`() async throws {
        try await service.staff(.po("STF0001"))
        try await service.received(.of("X000001"))
        try await service.received(
            .of("X000002") { ($0.managedBy, $0.requirements, $0.currentOfficer) = ("NPS", "UPW:80h", "STF0001") })
        let id = try await service.received(.of("X000003") { ($0.rosh, $0.currentOfficer) = ("HIGH", "STF0001") })
        let escalation = try #require(try await service.read(id).escalations.first)
        _ = try await allocation.decideEscalation(
            .init(escalationId: escalation.escalationId, version: 1, outcome: .accepted), .manager)
        #expect(try await service.points(of: "STF0001") == 0)
        #expect(try await service.officer("STF0001")?.cases == 0)
    }

    // MARK: What officers are there for

    @Test func `A reduction takes from the capacity as soon as it is recorded, and gives it back`() async throws {
        try await service.staff(.po("STF0001"))
        let available = { try await service.officer("STF0001")?.capacity?.availableHundredths }
        #expect(try await available() == 6000)
        let twenty = try await service.reduce("STF0001", reason: 13, percent: 20, from: "2019-06-03")
        #expect(try await available() == 4800)
        try await service.reduce("STF0001", reason: 14, percent: 30, from: "2019-06-01", until: "2019-06-03")
        #expect(try await available() == 3000)
        try await service.reduce("STF0001", reason: 14, percent: 30, from: "2019-06-04")
        try await service.reduce("STF0001", reason: 14, percent: 30, from: "2019-05-04", until: "2019-06-02")
        #expect(try await available() == 3000)
        let end = { (day: String) in
            _ = try await allocation.endReduction(.init(reductionId: twenty.reductionId, until: day), .manager)
        }
        try await end("2019-06-03")
        #expect(try await available() == 3000)
        try await end("2019-06-02")
        #expect(try await available() == 4200)
        let officer = try await allocation.readOfficer(.init(staffId: "STF0001"), .manager)
        #expect(officer.reductions.count == 3)
        #expect(await refusal { try await end("2019-06-10") }?.code == .notFound)
    }

    static let unsound: [(String, Wire.RecordReductionRequest)] = [
        ("reason", .init(staffId: "STF0001", reason: 18, percent: 20, from: "2019-06-03")),
        ("percent", .init(staffId: "STF0001", reason: 13, percent: 0, from: "2019-06-03")),
        ("percent", .init(staffId: "STF0001", reason: 13, percent: 101, from: "2019-06-03")),
        ("percent", .init(staffId: "STF0001", reason: 10, percent: 51, from: "2019-06-03")),
        ("percent", .init(staffId: "STF0001", reason: 1, percent: 99, from: "2019-06-03")),
        ("from", .init(staffId: "STF0001", reason: 13, percent: 20)),
        ("until", .init(staffId: "STF0001", reason: 13, percent: 20, from: "2019-06-03", until: "2019-06-02")),
        ("note", .init(staffId: "STF0001", reason: 1, from: "2019-06-03", note: String(repeating: "n", count: 2_001))),
    ]

    @Test(arguments: unsound)
    func `A reduction that cannot be is refused`(field: String, request: Wire.RecordReductionRequest) async throws {
        try await service.staff(.po("STF0001"))
        let status = await refusal { try await allocation.recordReduction(request, .manager) }
        #expect(status?.violations.map(\.field) == [field])
    }

    @Test func `Nobody but an officer is reduced`() async throws {
        try await service.staff(.po("STF0001"), .teamManager("STF0900"))
        for officer in ["STF0404", "STF0900"] {
            let status = await refusal { try await service.reduce(officer, from: "2019-06-03") }
            #expect(status?.code == .notFound)
        }
    }

    @Test func `Training that is recorded counts at once`() async throws {
        try await service.staff(.pso("STF0001") { $0.training = ["DA:2021-03-31"] })
        let id = try await service.received(.banded(.blue))
        #expect(await refusal { try await service.allocate(id, to: "STF0001") }?.reason == "NOT_ELIGIBLE")
        _ = try await allocation.recordTraining(
            .init(staffId: "STF0001", course: "RISK", validUntil: "2019-06-03"), .manager)
        #expect(try await service.allocate(id, to: "STF0001").state == .held)
    }

    // MARK: What an officer sees

    @Test func `An officer reads their own workload, new cases first, and nobody else's`() async throws {
        try await service.staff(.po("STF0001"), .po("STF0002"))
        let old = try await service.held(.of("X000001"), by: "STF0001")
        let new = try await service.held(.of("X000002"), by: "STF0001")
        _ = try await service.read(old, .officer("STF0001"))
        let own = try await allocation.readOfficer(.init(), .officer("STF0001"))
        #expect(own.isOwn)
        #expect(own.newCases.map(\.caseId) == [new])
        #expect(own.cases.map(\.caseId) == [old])
        #expect(own.officer?.recentCases == 2)
        let other = await refusal { try await allocation.readOfficer(.init(staffId: "STF0002"), .officer("STF0001")) }
        #expect(other?.code == .permissionDenied && other?.reason == "NOT_OWN")
        #expect(await refusal { try await allocation.readOfficer(.init(), .officer("STF0404")) }?.code == .notFound)
    }
}
