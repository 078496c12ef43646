import Foundation
import Messages
import RPC
import Store
import TestSupport
import Testing

/// The tables that a store keeps, and what a later build finds in it.
@Suite struct SchemaTests {
    /// Each landed schema's script, by its FNV-1a hash: a script that has landed is never edited.
    private static let landed = [
        "Services/UnpaidWork/Service/Schema/v001_unpaid_work.sql": "9b8d246db754e757",
        "Services/UnpaidWork/Service/Schema/v002_running.sql": "88548a6f2d53f6e8",
        "Services/UnpaidWork/Service/Schema/v003_planning.sql": "56e6c06bc8dffa37",
        "Services/UnpaidWork/Service/Schema/v004_orders.sql": "1e287c786c1d8da7",
        "Services/UnpaidWork/Service/Schema/v005_failures.sql": "594b7d947791096b",
        "Shared/Feed/Schema/feed.sql": "f03f14cd02c3e8f9",
        "Shared/Feed/Schema/feed_epochs.sql": "5b267ba8dc5a778",
        "Shared/Probation/KnownCases/Schema/known_cases.sql": "7785693d18dba5c3",
        "Shared/Probation/KnownCases/Schema/known_details.sql": "bf910ccfad201e3d",
        "Shared/Probation/KnownCases/Schema/known_gone.sql": "a4f7433e341c4dec",
        "Shared/Probation/KnownCases/Schema/known_restriction.sql": "b11b63d964271d5a",
        "Shared/Probation/KnownCases/Schema/person_access.sql": "479061e987e3bbb0",
        "Shared/Store/Schema/outbox_epoch.sql": "272b4efef5710d3",
        "Shared/Store/Schema/store.sql": "a96649136a2e8b09",
    ]

    @Test(arguments: landed.keys.sorted())
    func `A landed migration is never edited`(path: String) throws {
        let script = try Data(contentsOf: Products.repository.appending(path: path))
        let found = script.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        #expect(String(found, radix: 16) == Self.landed[path])
    }

    @Test func `Every script of the folder has its hash here`() throws {
        let folder = Products.repository.appending(path: "Services/UnpaidWork/Service/Schema")
        let scripts = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(scripts.map { "Services/UnpaidWork/Service/Schema/\($0)" }).isSubset(of: Self.landed.keys))
    }

    @Test(arguments: ["v001_unpaid_work", "v002_running", "v003_planning", "known_restriction"])
    func `A store of each landed schema opens whole, with its rows, and its work goes on`(name: String) async throws {
        let folder = try ScratchFolder()
        let fixture = try StoreFixture(name, of: "unpaid-work", in: folder)
        let service = try TestService(on: "2019-06-24", at: "18", in: folder)
        #expect(try await service.store.verify().problems.isEmpty)
        for (table, count) in fixture.rows where table != "failure" {
            #expect(try await service.count(SQL(stringLiteral: "SELECT count(*) FROM \(table)")) == count, "\(table)")
        }
        let found = try await service.read()
        #expect(found.summary?.creditedMinutes == 450 && found.appointments.count > 3)
        #expect(try await service.imbalances().isEmpty)
        #expect(found.failures.map(\.state) == [.unacceptable, .undecided])
        try await service.answered(found.failures[1], .acceptable, as: .medical)
        #expect(try await service.failure(1)?.outcome == .medical)
        let excluded = Call.by("cp.caseworker", "unpaidWorkCoordinator")
        #expect(await refusal { try await service.read(CaseID.second, excluded) } != nil)
    }

    @Test func `A store survives reopening, and says the same`() async throws {
        var service = try TestService()
        try await service.place(at: try await service.ready())
        try await service.instruct()
        let session: String
        (service, session) = try await service.working(on: "2019-06-10")
        try await service.record(.attended, in: session)
        let before = try await service.read()
        service = try service.later(on: "2019-06-10", at: "17")
        #expect(try await service.read() == before)
        #expect(try await service.store.verify().problems.isEmpty)
        #expect(try await service.imbalances().isEmpty)
    }
}
