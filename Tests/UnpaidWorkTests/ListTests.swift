import Messages
import RPC
import Testing

/// Lists, page by page and in every order.
@Suite struct ListTests {
    /// A page of some list, as far as all lists have it in common.
    private struct Told {
        let ids: [String]
        let total: UInt32
        let next: String
        let previous: String
    }

    private static let people = 5

    private let service: TestService

    /// Five people booked on the same Mondays; all were absent on the first, and the second is stood down.
    init() async throws {
        let first = try TestService()
        let project = try await first.project()
        for number in 1...Self.people {
            let id = CaseID.number(number)
            try await first.told(
                .unpaidWork(id, crn: "X\(300_000 + number)") {
                    $0.person?.surname = ["Elm", "Ash", "Oak", "Ash", "Birch"][number - 1]
                    $0.requirements = ["UPW:\(40 + 20 * (number % 3))h"]
                })
            try await first.assess(id)
            try await first.place(id, at: project)
            _ = try await first.project {
                $0.name = "Path \(number % 2)"
                $0.town = ["Lancaster", "Preston"][number % 2]
            }
            _ = try await first.client.recordBeneficiary(
                .init(beneficiary: .init(name: "Friends \(number)", nominatedBy: "\(number % 2)")), .coordinator)
        }
        let (day, session) = try await first.working(on: "2019-06-10")
        service = day
        for number in 1...Self.people { try await day.record(.notAttended, of: "X\(300_000 + number)", in: session) }
        let second = try #require(try await day.session(on: "2019-06-17"))
        _ = try await day.client.standDown(.init(sessionId: second.sessionId, cause: .weather, note: "Rain."), .manager)
    }

    /// Every order of a list, and each the other way round: told in pages of two, from the first to the last and back.
    private func walk<Order: WireEnum>(
        _ orders: Order.Type, rows: Int, _ ask: (Order, _ isReversed: Bool, _ size: UInt32, String) async throws -> Told
    ) async throws {
        for order in Order.allCases {
            let whole = try await ask(order, false, 100, "")
            #expect(whole.ids.count == rows && Int(whole.total) == rows && Set(whole.ids).count == rows)
            #expect(whole.next == "" && whole.previous == "")
            for isReversed in [false, true] {
                let expected = isReversed ? whole.ids.reversed() : whole.ids
                var page = try await ask(order, isReversed, 2, "")
                #expect(page.previous == "")
                var told = page.ids
                while !page.next.isEmpty, told.count <= rows {
                    page = try await ask(order, isReversed, 2, page.next)
                    told += page.ids
                }
                #expect(told == expected, "\(Order.self) \(order)")
                var back = page.ids
                while !page.previous.isEmpty, back.count <= rows {
                    page = try await ask(order, isReversed, 2, page.previous)
                    back = page.ids + back
                }
                #expect(back == expected, "\(Order.self) \(order), from the end")
            }
        }
    }

    @Test func `Each order of each list tells every row once, on pages forth and back`() async throws {
        let client = service.client
        try await walk(Wire.RequirementOrder.self, rows: 5) { order, isReversed, size, token in
            let reply = try await client.listRequirements(
                .init(pageSize: size, pageToken: token, order: order, isReversed: isReversed), .manager)
            return Told(
                ids: reply.items.map(\.caseId), total: reply.total, next: reply.nextPageToken,
                previous: reply.previousPageToken)
        }
        try await walk(Wire.ProjectOrder.self, rows: 6) { order, isReversed, size, token in
            let reply = try await client.listProjects(
                .init(pageSize: size, pageToken: token, order: order, isReversed: isReversed), .manager)
            return Told(
                ids: reply.items.map(\.projectId), total: reply.total, next: reply.nextPageToken,
                previous: reply.previousPageToken)
        }
        try await walk(Wire.SessionOrder.self, rows: 4) { order, isReversed, size, token in
            let reply = try await client.listSessions(
                .init(
                    from: "2019-06-10", until: "2019-07-07", pageSize: size, pageToken: token, order: order,
                    isReversed: isReversed), .manager)
            return Told(
                ids: reply.items.map(\.sessionId), total: reply.total, next: reply.nextPageToken,
                previous: reply.previousPageToken)
        }
        try await walk(Wire.StandDownOrder.self, rows: 5) { order, isReversed, size, token in
            let reply = try await client.listStandDowns(
                .init(
                    from: "2019-06-01", until: "2019-06-30", pageSize: size, pageToken: token, order: order,
                    isReversed: isReversed), .manager)
            return Told(
                ids: reply.items.map(\.standDownId), total: reply.total, next: reply.nextPageToken,
                previous: reply.previousPageToken)
        }
        try await walk(Wire.BeneficiaryOrder.self, rows: 5) { order, isReversed, size, token in
            let reply = try await client.listBeneficiaries(
                .init(pageSize: size, pageToken: token, order: order, isReversed: isReversed), .manager)
            return Told(
                ids: reply.items.map(\.beneficiaryId), total: reply.total, next: reply.nextPageToken,
                previous: reply.previousPageToken)
        }
    }

    @Test func `Whoever comes in between moves nobody to another page`() async throws {
        let first = try await service.client.listBeneficiaries(.init(pageSize: 2), .manager)
        _ = try await service.client.recordBeneficiary(.init(beneficiary: .init(name: "A new first")), .coordinator)
        let second = try await service.client.listBeneficiaries(
            .init(pageSize: 2, pageToken: first.nextPageToken), .manager)
        #expect((first.items + second.items).map(\.name) == (1...4).map { "Friends \($0)" })
        let back = try await service.client.listBeneficiaries(
            .init(pageSize: 2, pageToken: second.previousPageToken), .manager)
        #expect(back.items.map(\.name) == ["Friends 1", "Friends 2"])
    }

    @Test(arguments: ["Aaron", "Zuckerman"])
    func `The place of somebody who may not be seen tells nothing of their name`(surname: String) async throws {
        try await service.told(
            .unpaidWork(CaseID.number(3), crn: "X300003") {
                $0.person?.surname = surname
                $0.person?.town = surname
            })
        try await service.restricted("X300003", to: "upw.manager")
        let names = Wire.ListRequirementsRequest(order: .name)
        let seen = try await service.client.listRequirements(names, .coordinator).items
        #expect(seen.map(\.crn) == ["X300003", "X300002", "X300004", "X300005", "X300001"])
        #expect(seen.map(\.surname) == ["", "Ash", "Ash", "Birch", "Elm"])
        let all = try await service.client.listRequirements(names, .manager).items.map(\.surname)
        #expect(all == ["Ash", "Ash", "Birch", "Elm", surname].sorted())
        #expect(try await service.client.listRequirements(.init(order: .town), .coordinator).items[0].crn == "X300003")
        #expect(try await service.client.listRequirements(.init(town: surname), .coordinator).total == 0)
        #expect(try await service.client.listRequirements(.init(town: surname), .manager).total == 1)
        let session = try #require(try await service.session(on: "2019-06-10"))
        #expect(try await service.register(session.sessionId, .coordinator).map(\.crn) == seen.map(\.crn))
    }

    @Test(arguments: ["x", "-", CaseID.first + "-"])
    func `A page that none gave out is refused`(token: String) async throws {
        let refused = await refusal { try await service.client.listProjects(.init(pageToken: token), .coordinator) }
        #expect(refused?.code == .invalidArgument)
    }
}
