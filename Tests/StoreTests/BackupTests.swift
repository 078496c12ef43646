import CivilCalendar
import Foundation
import Store
import TestSupport
import Testing

struct BackupTests {
    @Test func `A copy made while writers write is a whole store of its own`() async throws {
        let store = try TestStore()
        let target = try ScratchFolder()
        let copy = target.path + "/notes.sqlite"
        try await withThrowingTaskGroup { group in
            for writer in 0..<4 {
                group.addTask {
                    for number in 0..<200 { try await add("\(writer)/\(number)", to: store.store) }
                }
            }
            try await Task.sleep(for: .milliseconds(20))
            try await store.store.backUp(to: copy)
            try await group.waitForAll()
        }
        let opened = try TestStore(in: target)
        let texts = try await opened.texts
        #expect(try await store.texts.starts(with: texts))
        #expect(try await opened.store.verify() == StoreVerdict(auditEntries: texts.count, problems: []))
        #expect(try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
    }

    @Test func `A backup keeps no writer waiting`() async throws {
        let store = try TestStore()
        let text = String(repeating: "x", count: 100_000)
        try await store.store.write { transaction in
            for _ in 0..<500 { try transaction.add(text) }
        }
        let isDone = Flag()
        async let copied: Void = {
            try await store.store.backUp(to: store.folder.path + "/copy")
            isDone.raise()
        }()
        try await Task.sleep(for: .milliseconds(20))
        try await store.add("meanwhile")
        #expect(!isDone.isRaised)
        try await copied
    }

    @Test func `A backup overwrites nothing`() async throws {
        let store = try TestStore()
        let path = store.folder.path + "/copy"
        try Data("mine".utf8).write(to: URL(filePath: path))
        #expect(
            await fault { try await store.store.backUp(to: path) }
                == .unusable("The backup cannot be written: there is such a file already."))
        #expect(bytes(path) == Data("mine".utf8))
    }

    @Test func `A backup without room leaves nothing behind`() async throws {
        let store = try TestStore()
        let target = try ScratchFolder()
        FailingDisk.begin(.growth, under: target.path)
        defer { FailingDisk.end(under: target.path) }
        #expect(await fault { try await store.store.backUp(to: target.path + "/copy") } == .full)
        #expect(try FileManager.default.contentsOfDirectory(atPath: target.path) == [])
    }

    private func add(_ text: String, to store: Store) async throws {
        try await store.write { transaction in
            try transaction.add(text)
            try transaction.record(AuditEntry(.collection, action: "Notes/Add", account: "officer"))
        }
    }
}
