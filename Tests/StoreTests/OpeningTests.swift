import CivilCalendar
import CSQLite
import Dispatch
import Foundation
import Store
import TestSupport
import Testing

struct OpeningTests {
    /// A closed store with a hundred notes and audit entries.
    private static func folder() async throws -> ScratchFolder {
        let store = try TestStore()
        for number in 0..<100 {
            try await store.store.write { transaction in
                try transaction.add(String(repeating: "note \(number) ", count: 100), tag: "\(number)")
                try transaction.record(AuditEntry(.collection, action: "Notes/Add", account: "officer"))
            }
        }
        store.store.close()
        return store.folder
    }

    private static func path(_ folder: ScratchFolder) -> String { folder.path + "/notes.sqlite" }

    /// Expects that the store is refused, in words such as these, and that no byte of it has changed.
    private func expectRefusal(
        _ words: String, in folder: ScratchFolder, location: SourceLocation = #_sourceLocation
    ) {
        let files = ["", "-wal", ".head"].map { Self.path(folder) + $0 }
        let before = files.map(bytes)
        let refusal = refusal(in: folder)
        #expect(refusal?.contains(words) == true, "\(refusal ?? "It opened")", sourceLocation: location)
        let after = files.map(bytes)
        for place in files.indices {
            // A log without a page in it says nothing.
            let isAsBefore = (before[place] ?? Data()) == (after[place] ?? Data())
            #expect(isAsBefore, "\(files[place]) has changed", sourceLocation: location)
        }
    }

    @Test func `A new store is made whole, for its owner alone`() async throws {
        let folder = try ScratchFolder()
        let inner = folder.path + "/data"
        let store = try Store(.notes, in: inner, clock: .real)
        try await store.write { try $0.add("first") }
        #expect(try await store.verify() == StoreVerdict(auditEntries: 0, problems: []))
        let manager = FileManager.default
        for name in try manager.contentsOfDirectory(atPath: inner) {
            let mode = try manager.attributesOfItem(atPath: "\(inner)/\(name)")[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(name)")
        }
        #expect(try manager.attributesOfItem(atPath: inner)[.posixPermissions] as? Int == 0o700)
        #expect(try !manager.contentsOfDirectory(atPath: inner).contains { $0.contains(".new") })
        store.close()
    }

    @Test func `The writer syncs each commit and keeps to foreign keys`() async throws {
        let store = try TestStore()
        let settings = try await store.store.write { transaction in
            [
                try transaction.value("PRAGMA synchronous"), try transaction.value("PRAGMA foreign_keys"),
                try transaction.value("PRAGMA secure_delete"), try transaction.value("PRAGMA trusted_schema"),
            ] as [Int?]
        }
        #expect(settings == [2, 1, 1, 0])
        let mode: String? = try await store.store.read { try $0.value("PRAGMA journal_mode") }
        #expect(mode == "wal")
    }

    @Test func `A store whose making was cut short is made anew`() async throws {
        let folder = try ScratchFolder()
        for suffix in ["", "-wal", "-journal"] {
            try Data("half a store".utf8).write(to: URL(filePath: Self.path(folder) + ".new" + suffix))
        }
        let store = try TestStore(in: folder)
        try await store.add("first")
        #expect(try await store.texts == ["first"])
    }

    @Test func `A store of a newer release is refused and left as it is`() async throws {
        let folder = try await Self.folder()
        try RawDatabase(Self.path(folder)).run("PRAGMA user_version = 65538; PRAGMA wal_checkpoint(TRUNCATE)")
        expectRefusal("The store notes has schema version 2.2, and this build knows up to 1.2.", in: folder)
    }

    @Test func `Another service's store is refused and left as it is`() async throws {
        let folder = try await Self.folder()
        try RawDatabase(Self.path(folder)).run("PRAGMA application_id = 7; PRAGMA wal_checkpoint(TRUNCATE)")
        expectRefusal("is not a store of this service", in: folder)
    }

    @Test func `Another program's database is refused and left as it is`() async throws {
        let folder = try await Self.folder()
        try RawDatabase(Self.path(folder)).run("PRAGMA application_id = 7; PRAGMA journal_mode = DELETE")
        expectRefusal("is not a store of this service", in: folder)
    }

    @Test func `An empty file is refused and left as it is`() async throws {
        let folder = try await Self.folder()
        try Data().write(to: URL(filePath: Self.path(folder)))
        expectRefusal("The file of the store notes is empty.", in: folder)
    }

    @Test func `A folder in the file's place is refused`() async throws {
        let folder = try await Self.folder()
        try FileManager.default.removeItem(atPath: Self.path(folder))
        try FileManager.default.createDirectory(atPath: Self.path(folder), withIntermediateDirectories: false)
        expectRefusal("What lies where the file of the store notes belongs is something else.", in: folder)
    }

    @Test func `A header of zeros is refused and left as it is`() async throws {
        let folder = try await Self.folder()
        var damaged = try #require(bytes(Self.path(folder)))
        damaged.replaceSubrange(0..<100, with: Data(count: 100))
        try damaged.write(to: URL(filePath: Self.path(folder)))
        expectRefusal("The store notes is damaged", in: folder)
    }

    @Test func `A page of noise is found wherever it lies, and the file left as it is`() async throws {
        let folder = try await Self.folder()
        let path = Self.path(folder)
        let sound = try #require(bytes(path))
        var generator = SystemRandomNumberGenerator()
        for start in stride(from: 0, to: sound.count, by: 4_096) {
            var damaged = sound
            let noise = Data((0..<4_096).map { _ in UInt8.random(in: 0...255, using: &generator) })
            damaged.replaceSubrange(start..<start + 4_096, with: noise)
            try damaged.write(to: URL(filePath: path))
            expectRefusal("The store notes is damaged", in: folder)
        }
        try sound.write(to: URL(filePath: path))
        #expect(refusal(in: folder) == nil)
    }

    @Test func `A file cut short is refused and left as it is`() async throws {
        let folder = try await Self.folder()
        let sound = try #require(bytes(Self.path(folder)))
        try sound.prefix(sound.count / 8_192 * 4_096).write(to: URL(filePath: Self.path(folder)))
        expectRefusal("The store notes is damaged", in: folder)
    }

    @Test(arguments: [0, 1, 2])
    func `A log cut short is refused and left as it is`(halves: Int) async throws {
        let store = try TestStore()
        let gate = DispatchSemaphore(value: 0)
        // While somebody reads an older state, the log's pages stay out of the file.
        let reader = Task {
            try await store.store.read { snapshot in
                _ = try snapshot.lastNote
                gate.wait()
            }
        }
        try await Task.sleep(for: .milliseconds(50))
        for number in 0..<20 {
            try await store.store.write { transaction in
                try transaction.add("\(number)")
                try transaction.record(AuditEntry(.collection, action: "Notes/Add", account: "officer"))
            }
        }
        let copy = try ScratchFolder()
        for suffix in ["", "-wal", ".head"] {
            try FileManager.default.copyItem(atPath: store.file + suffix, toPath: Self.path(copy) + suffix)
        }
        gate.signal()
        try await reader.value
        let log = try #require(bytes(Self.path(copy) + "-wal"))
        try log.prefix(log.count * halves / 2).write(to: URL(filePath: Self.path(copy) + "-wal"))
        if halves == 2 {
            #expect(refusal(in: copy) == nil)
        } else {
            expectRefusal("The store notes has lost its end", in: copy)
        }
    }

    @Test func `A store that has been there and is missing is not made anew`() async throws {
        let folder = try await Self.folder()
        try FileManager.default.removeItem(atPath: Self.path(folder))
        expectRefusal("is missing, but it has been there", in: folder)
        #expect(bytes(Self.path(folder)) == nil)
    }

    @Test func `A log without its file is not taken for a new store's`() throws {
        let folder = try ScratchFolder()
        try Data("something".utf8).write(to: URL(filePath: Self.path(folder) + "-wal"))
        expectRefusal("is missing, but it has been there", in: folder)
    }

    @Test func `A file that others may read is refused`() async throws {
        let folder = try await Self.folder()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: Self.path(folder))
        expectRefusal("The file of the store notes has mode 0644: only its owner may have access.", in: folder)
    }

    @Test func `A folder that others may enter is refused`() async throws {
        let folder = try await Self.folder()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        expectRefusal("The folder of the store notes has mode 0755: only its owner may have access.", in: folder)
    }

    @Test func `A second instance is refused while the first goes on`() async throws {
        let first = try TestStore()
        try await first.add("one")
        #expect(refusal(in: first.folder) == "The store notes is in use by another process.")
        try await first.add("two")
        #expect(try await first.texts == ["one", "two"])
    }

    @Test func `A store that was closed opens again`() async throws {
        let first = try TestStore()
        try await first.add("one")
        first.store.close()
        first.store.close()
        let second = try TestStore(in: first.folder)
        try await second.add("two")
        #expect(try await second.texts == ["one", "two"])
    }
}

extension Snapshot {
    fileprivate var lastNote: Int? { get throws(StoreFault) { try value("SELECT max(id) FROM note") } }
}
