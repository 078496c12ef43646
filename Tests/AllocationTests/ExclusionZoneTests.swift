import Allocation
import AllocationMakers
import Messages
import RPC
import Store
import Testing

/// Where somebody must not go: who says so, and who is told.
@Suite struct ExclusionZoneTests {
    private let service: TestService

    init() async throws {
        service = try TestService()
        try await service.staff(.po("STF0001"), .po("STF0002"))
    }

    /// Says it of a case as it stands now.
    @discardableResult private func say(
        _ places: [String], of id: String, reason: String = "The victim's home.", _ call: Call = .manager
    ) async throws -> Wire.CaseCommandReply {
        try await service.client.recordExclusionZones(
            .init(caseId: id, version: try await service.version(of: id), places: places, reason: reason), call)
    }

    private func zones(of id: String) async throws -> Wire.ExclusionZones? {
        try await service.read(id).exclusionZones
    }

    @Test func `What is said last holds, with who said it, when and why, and stands in history and audit`() async throws
    {
        let id = try await service.received()
        #expect(try await zones(of: id) == nil)
        try await say(["  Leyland ", "PR25", "St  Annes"], of: id)
        let said = try #require(try await zones(of: id))
        #expect(said.places == ["Leyland", "PR25", "St Annes"])
        #expect(said.reason == "The victim's home." && said.saidBy == "team.manager" && !said.saidAt.isEmpty)
        try await say(["Chorley"], of: id)
        #expect(try await zones(of: id)?.places == ["Chorley"])
        try await say([], of: id, reason: "The order has ended.")
        #expect(try await zones(of: id)?.places == [])
        #expect(try await zones(of: id)?.reason == "The order has ended.")
        #expect(
            try await service.read(id).history.prefix(3).map(\.words) == [
                "No exclusion zones any more: The order has ended.", "Must not go to Chorley: The victim's home.",
                "Must not go to Leyland, PR25, St Annes: The victim's home.",
            ])
        let trail = try await service.client.searchAudit(.init(crn: "X123456"), .by("auditor", "auditor"))
        let entries = trail.items.filter { $0.action == "Allocation/RecordExclusionZones" }
        #expect(entries.map(\.detail) == ["The order has ended.", "The victim's home.", "The victim's home."])
        #expect(entries.allSatisfy { $0.category == "alteration" && !$0.wasRefused })
    }

    @Test func `Followers are told at once of every case of the person, and of nobody else's`() async throws {
        let cases = try await [
            service.held(.of { $0.requirements = "UPW:80h" }, by: "STF0001"),
            service.received(.of(event: 2)),
            service.received(
                .of(event: 3) { $0.rosh = "HIGH" }),
        ]
        let stranger = try await service.received(.of("X000001"))
        let before = try await service.published()
        try await say(["Leyland"], of: cases[1])
        let told = try await service.published().dropFirst(before.count)
        #expect(Set(told.map(\.notice.caseId)) == Set(cases) && told.count == cases.count)
        for (topic, notice) in told {
            #expect(topic == "case")
            var earlier = try #require(before.last { $0.notice.caseId == notice.caseId }).notice
            #expect(earlier.person?.exclusionZones == [])
            // Nothing but the zones is another.
            earlier.person?.exclusionZones = ["Leyland"]
            #expect(notice == earlier)
        }
        #expect(told.first { $0.notice.caseId == cases[0] }?.notice.officerName == "Chris Fell")
        for id in cases {
            #expect(try await zones(of: id)?.places == ["Leyland"])
            #expect(try await service.read(id).history.first?.words == "Must not go to Leyland: The victim's home.")
        }
        #expect(try await zones(of: stranger) == nil)
        #expect(try await service.store.verify().problems.isEmpty)
    }

    @Test func `Zones outlast what the extract says anew, and a case that comes in later is told with them`()
        async throws
    {
        let id = try await service.received(.of { $0.requirements = "UPW:80h" })
        try await say(["Leyland"], of: id)
        try await service.received(.of { $0.requirements = "UPW:100h" })
        try await service.received(.of(event: 2))
        let told = try await service.published().suffix(2)
        #expect(told.map(\.topic) == ["case", "case"])
        #expect(told.allSatisfy { $0.notice.person?.exclusionZones == ["Leyland"] })
    }

    @Test func `Zones said of two cases of one person from the same look do not meet unseen`() async throws {
        let first = try await service.received()
        let second = try await service.received(.of(event: 2))
        let seen = try await service.version(of: second)
        try await say(["Leyland"], of: first)
        let late = await refusal {
            try await service.client.recordExclusionZones(
                .init(caseId: second, version: seen, places: ["PR25"], reason: "x"), .manager)
        }
        #expect(late?.reason == "STALE_VERSION")
        #expect(try await zones(of: second)?.places == ["Leyland"])
    }

    @Test func `An officer says it of their own cases alone, managers and administrators of all`() async throws {
        let id = try await service.held(by: "STF0001")
        #expect(await refusal { try await say(["Leyland"], of: id, .officer("STF0002")) }?.reason == "NOT_OWN")
        #expect(try await zones(of: id) == nil)
        for (place, call) in [
            ("Leyland", Call.officer("STF0001")), ("PR25", .manager), ("Chorley", .by()),
            ("St Annes", .by("administrator", "administrator")),
        ] {
            try await say([place], of: id, call)
            #expect(try await zones(of: id)?.places == [place])
        }
    }

    @Test func `Of somebody restricted nothing is said by who may not see them`() async throws {
        let id = try await service.received()
        _ = try await service.client.restrictPerson(
            .init(caseId: id, version: 2, restriction: .init(allowed: ["team.manager"]), reason: "A relative."),
            .manager)
        #expect(await refusal { try await say(["Leyland"], of: id, .by()) }?.reason == "NO_SUCH_CASE")
        try await say(["Leyland"], of: id)
        #expect(try await service.published().last?.notice.person?.exclusionZones == ["Leyland"])
    }

    // MARK: Limits

    @Test func `Just as many places as may be, each just as long, are kept and told`() async throws {
        let id = try await service.received()
        let places = (10..<30).map { "\($0)" + String(repeating: "é", count: 98) }
        try await say(places, of: id, reason: String(repeating: "r", count: 2_000))
        #expect(try await zones(of: id)?.places == places)
        #expect(try await service.published().last?.notice.person?.exclusionZones == places)
    }

    static let faulty: [(places: [String], reason: String, field: String, code: ViolationCode)] = [
        ((0...20).map { "T\($0)" }, "x", "places", .tooLarge),
        (["Leyland", String(repeating: "a", count: 101)], "x", "places[1]", .tooLarge),
        (["Leyland", "PR25", ""], "x", "places[2]", .required), ([" \n"], "x", "places[0]", .required),
        (["Leyland; Chorley"], "x", "places[0]", .malformed), (["Leyland"], " ", "reason", .required),
        ([], "", "reason", .required), ([], String(repeating: "r", count: 2_001), "reason", .tooLarge),
    ]

    @Test(arguments: faulty.indices)
    func `What is missing, too much or no place is refused, and its field is named`(index: Int) async throws {
        let (places, reason, field, code) = Self.faulty[index]
        let id = try await service.received()
        let status = await refusal { try await say(places, of: id, reason: reason) }
        #expect(status?.violations.map(\.field) == [field])
        #expect(status?.violations.map(\.code) == [code.rawValue])
        #expect(try await zones(of: id) == nil)
        #expect(try await service.version(of: id) == 2)
    }
}
