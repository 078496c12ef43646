import Allocation
import AllocationMakers
import CSQLite
import Foundation
import Messages
import RPC
import Store
import TestSupport
import Testing

/// Stores as earlier builds left them, opened by this one.
@Suite struct MigrationTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    /// Each landed schema's script, by its FNV-1a hash: a script that has landed is never edited.
    private static let landed = ["v001_intake": "58e86591022d3cd", "v002_allocation": "f08a067a4a33c7ac"]

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

    @Test(arguments: landed.keys.sorted())
    func `A store of each landed schema opens whole, with its cases`(name: String) async throws {
        let folder = try ScratchFolder()
        let script = try String(contentsOf: Self.fixtures.appending(path: name + ".sql"), encoding: .utf8)
        try write(script, to: folder.path + "/allocation.sqlite")
        let service = try TestService(in: folder)
        #expect(try await service.store.verify().problems.isEmpty)
        let states = Wire.CaseState.allCases.filter { $0 != .unspecified }
        let list = try await service.client.listCases(.init(filter: .init(states: states)), .by())
        #expect(list.total > 5)
        for item in list.items {
            let found = try await service.client.readCase(.init(caseId: item.caseId), .by())
            #expect(found.summary == item)
            #expect(!found.history.isEmpty)
        }
    }

    private func write(_ script: String, to path: String) throws {
        var database: OpaquePointer?
        try #require(sqlite3_open(path, &database) == SQLITE_OK)
        let code = sqlite3_exec(database, script, nil, nil, nil)
        #expect(code == SQLITE_OK, "\(String(cString: sqlite3_errmsg(database)))")
        sqlite3_close(database)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}
