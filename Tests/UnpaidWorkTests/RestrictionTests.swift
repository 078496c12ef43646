import Messages
import RPC
import Testing

/// People who are restricted from somebody: their CRN is all that is told.
@Suite struct RestrictionTests {
    private let service: TestService
    private let session: String

    /// Booked in a session whose supervisor may not see the person, and absent from it.
    init() async throws {
        let first = try TestService()
        try await first.place(at: try await first.ready())
        (service, session) = try await first.working(on: "2019-06-10")
        try await service.record(.notAttended, in: session)
        try await service.restricted(to: "upw.manager")
    }

    @Test func `A list says the CRN, and a search finds nobody`() async throws {
        let listed = try await service.client.listRequirements(.init(), .coordinator).items
        #expect(listed.map(\.crn) == ["X123456"])
        #expect(listed.map(\.surname) == [""] && listed.map(\.town) == [""])
        #expect(try await service.client.listRequirements(.init(search: "inv"), .coordinator).items.isEmpty)
        #expect(try await service.client.listRequirements(.init(search: "inv"), .manager).items.count == 1)
    }

    @Test func `Nobody else reads or changes what there is`() async throws {
        #expect(await refusal { try await service.read() }?.reason == "NO_SUCH_REQUIREMENT")
        #expect(try await service.read(CaseID.first, .manager).summary?.surname == "Invented")
        let change = await refusal {
            try await service.client.recordReview(
                .init(caseId: CaseID.first, version: 1, kind: .sixMonths, note: "Seen."), .coordinator)
        }
        #expect(change?.reason == "NO_SUCH_REQUIREMENT")
    }

    @Test func `A register has no name and no health`() async throws {
        let row = try #require(try await service.register(session).first)
        #expect(row.crn == "X123456" && row.surname == "" && row.health == "" && row.fitness == .unspecified)
        let seen = try #require(try await service.register(session, .manager).first)
        #expect(seen.surname == "Invented" && seen.health == "None known.")
        try await service.answered(try await service.read(CaseID.first, .manager).failures.first, .unacceptable)
        #expect(try await service.read(CaseID.first, .manager).failures.map(\.words) == ["As was looked into."])
    }
}
