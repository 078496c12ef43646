import Allocation
import AllocationMakers
import Foundation
import Messages
import RPC
import Store
import TestSupport
import Testing

/// Stores as earlier builds left them, opened by this one.
@Suite struct MigrationTests {
    /// Each landed schema's script, by its FNV-1a hash: a script that has landed is never edited.
    private static let landed = [
        "v001_intake": "58e86591022d3cd", "v002_allocation": "f08a067a4a33c7ac", "v003_delivery": "fc42461e918eedf6",
        "v004_exclusion": "3337de2771010b79", "v005_restriction": "1be7104c36572209",
        "v006_orders": "7b27949f8be21015",
    ]

    @Test func `A landed migration is never edited`() throws {
        let folder = Products.repository.appending(path: "Services/Allocation/Service/Schema")
        for (name, hash) in Self.landed {
            let script = try Data(contentsOf: folder.appending(path: name + ".sql"))
            let found = script.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            #expect(String(found, radix: 16) == hash, "\(name)")
        }
        let scripts = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(scripts) == Set(Self.landed.keys.map { $0 + ".sql" }))
    }

    /// The present schema's own comes with the next one.
    @Test(arguments: landed.keys.sorted().dropLast())
    func `A store of each landed schema opens whole, with its cases`(name: String) async throws {
        let folder = try ScratchFolder()
        let fixture = try StoreFixture(name, of: "allocation", in: folder)
        let service = try TestService(in: folder)
        #expect(try await service.store.verify().problems.isEmpty)
        for (table, count) in fixture.rows {
            let rows: Int? = try await service.store.read {
                try $0.value(SQL(stringLiteral: "SELECT count(*) FROM \(table)"))
            }
            #expect(rows == count, "\(table)")
        }
        let states = Wire.CaseState.allCases.filter { $0 != .unspecified }
        let list = try await service.client.listCases(.init(filter: .init(states: states)), .by())
        #expect(list.total > 5)
        for item in list.items {
            let found = try await service.client.readCase(.init(caseId: item.caseId), .by())
            #expect(found.summary == item)
            #expect(!found.history.isEmpty)
        }
    }
}
