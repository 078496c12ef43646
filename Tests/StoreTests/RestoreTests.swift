import CivilCalendar
import Foundation
import Testing

@testable import Store

/// Putting a backup in a store's place, with real files.
struct RestoreTests {
    private static let things = Migration("CREATE TABLE thing (name TEXT NOT NULL) STRICT")
    private let schema = StoreSchema("things", [things])

    /// A folder in memory where there is one, which goes when the test does.
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let memory = "/dev/shm"
        let parent =
            FileManager.default.fileExists(atPath: memory)
            ? URL(filePath: memory) : FileManager.default.temporaryDirectory
        let folder = parent.appending(path: "restore-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    private func withStore(
        _ folder: String, _ schema: StoreSchema? = nil, _ body: (Store) async throws -> Void
    ) async throws {
        let store = try Store(schema ?? self.schema, in: folder, clock: .real)
        do { try await body(store) } catch {
            store.close()
            throw error
        }
        store.close()
    }

    private func add(_ names: String..., to store: Store) async throws {
        for name in names {
            try await store.write { transaction in
                try transaction.execute("INSERT INTO thing (name) VALUES (\(name))")
                try transaction.record(AuditEntry(.collection, action: "Test/Add", account: "tester", detail: name))
            }
        }
    }

    private func names(in folder: String) async throws -> [String] {
        var names: [String] = []
        try await withStore(folder) { store in
            names = try await store.read { try $0.values("SELECT name FROM thing ORDER BY name") }
        }
        return names
    }

    /// A store with `a`, backed up, and then with `b` and `c`.
    private func makeStore(_ folder: String) async throws -> (database: String, backup: String) {
        let backup = folder + "/backup.sqlite"
        try await withStore(folder) { store in
            try await add("a", to: store)
            try await store.backUp(to: backup)
            try await add("b", "c", to: store)
        }
        return (folder + "/things.sqlite", backup)
    }

    private func contents(_ folder: String) throws -> [String: Data] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).map { name in
            (name, try Data(contentsOf: URL(filePath: folder + "/" + name)))
        }
        return Dictionary(uniqueKeysWithValues: files)
    }

    private func refusal(_ restore: () throws -> Void) -> String {
        do { try restore() } catch StoreFault.unusable(let words) { return words } catch { return "\(error)" }
        return "not refused"
    }

    @Test func `A restored store holds what the backup held, goes on, and what was there is kept`() async throws {
        try await withFolder { folder in
            let (database, backup) = try await makeStore(folder)
            let outcome = try StoreRestore("things", in: folder).restore(from: backup)
            #expect(outcome.auditEntries == 1 && outcome.auditEntriesBefore == 3)
            #expect(outcome.keptAside == database + ".before-restore")
            let head = try AuditHead(StoreFiles(folder: folder, name: "things")).sequence
            #expect(head == 1)
            #expect(try await names(in: folder) == ["a"])
            try await withStore(folder) { store in
                try await add("d", to: store)
                let verdict = try await store.verify()
                #expect(verdict.problems.isEmpty && verdict.auditEntries == 2)
            }
            let mode = try FileManager.default.attributesOfItem(atPath: database)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(try !contents(folder).keys.contains { $0.contains(".new") })
        }
    }

    @Test func `What was kept aside can be restored in turn, and nothing kept is overwritten`() async throws {
        try await withFolder { folder in
            let (database, backup) = try await makeStore(folder)
            let restore = StoreRestore("things", in: folder)
            let aside = try #require(try restore.restore(from: backup).keptAside)
            let outcome = try restore.restore(from: aside)
            #expect(outcome.auditEntries == 3 && outcome.auditEntriesBefore == 1)
            #expect(outcome.keptAside == database + ".before-restore-2")
            #expect(try await names(in: folder) == ["a", "b", "c"])
        }
    }

    @Test func `What only the write-ahead log holds is kept aside with the file, and never reaches the backup`()
        async throws
    {
        try await withFolder { folder in
            let (database, backup) = try await makeStore(folder)
            try await withStore(folder) { store in
                try await add("d", to: store)
                // As a process that is killed leaves it: the copy of the log goes back once the store is closed.
                for suffix in ["", "-wal"] {
                    try FileManager.default.copyItem(atPath: database + suffix, toPath: folder + "/killed" + suffix)
                }
            }
            for suffix in ["", "-wal"] {
                try? FileManager.default.removeItem(atPath: database + suffix)
                try FileManager.default.moveItem(atPath: folder + "/killed" + suffix, toPath: database + suffix)
            }
            let log = try Data(contentsOf: URL(filePath: database + "-wal"))
            try #require(!log.isEmpty)
            let restore = StoreRestore("things", in: folder)
            let aside = try #require(try restore.restore(from: backup).keptAside)
            #expect(try Data(contentsOf: URL(filePath: aside + "-wal")) == log)
            #expect(try await names(in: folder) == ["a"])
            #expect(try restore.restore(from: aside).auditEntries == 4)
            #expect(try await names(in: folder) == ["a", "b", "c", "d"])
        }
    }

    @Test func `A store whose file is gone or damaged is restored`() async throws {
        try await withFolder { folder in
            let (database, backup) = try await makeStore(folder)
            try FileManager.default.removeItem(atPath: database)
            #expect(throws: StoreFault.self) { try Store(schema, in: folder, clock: .real) }
            let restore = StoreRestore("things", in: folder)
            #expect(try restore.restore(from: backup).keptAside == nil)
            #expect(try await names(in: folder) == ["a"])
            let damaged = Data(repeating: 0xA5, count: 8_192)
            try damaged.write(to: URL(filePath: database))
            let aside = try #require(try restore.restore(from: backup).keptAside)
            #expect(try Data(contentsOf: URL(filePath: aside)) == damaged)
            #expect(try await names(in: folder) == ["a"])
        }
    }

    @Test func `A backup makes a store where there was none`() async throws {
        try await withFolder { folder in
            let (_, backup) = try await makeStore(folder)
            let other = folder + "/other"
            #expect(try StoreRestore("things", in: other).restore(from: backup).auditEntriesBefore == 0)
            #expect(try await names(in: other) == ["a"])
        }
    }

    @Test func `While the store is open nothing is restored`() async throws {
        try await withFolder { folder in
            let (_, backup) = try await makeStore(folder)
            try await withStore(folder) { _ in
                let words = refusal { _ = try StoreRestore("things", in: folder).restore(from: backup) }
                #expect(words == "The store things is in use by another process.")
            }
            #expect(try await names(in: folder) == ["a", "b", "c"])
        }
    }

    // MARK: Backups that are refused

    /// Expects that a backup is refused in these words, and that every file is as it was.
    private func expectRefusal(_ words: String, of backup: String, in folder: String) throws {
        let before = try contents(folder)
        let told = refusal { _ = try StoreRestore("things", in: folder).restore(from: backup) }
        #expect(told.contains(words), "\(told)")
        #expect(try contents(folder) == before)
    }

    /// A backup in which a statement did what no store does.
    private func tamper(_ backup: String, _ script: String) throws {
        let database = try Database(path: backup, flags: 2)
        try database.run(script: script)
        database.checkpoint(truncate: true)
    }

    @Test(arguments: [
        ("DROP TRIGGER audit_is_never_changed; UPDATE audit SET account = 'other'", "audit trail is broken at entry 1"),
        ("UPDATE audit_detail SET detail = 'other'", "audit trail is broken at entry 1"),
        (
            "PRAGMA foreign_keys = OFF; INSERT INTO audit_subject VALUES (zeroblob(16), 99)",
            "A row of audit_subject points to no row of audit"
        ),
        ("PRAGMA application_id = 7", "not one of the store things"),
        ("PRAGMA user_version = 2", "schema version 2, and the store things is at 1"),
        ("DROP TABLE audit_subject; DROP TABLE audit_detail; DROP TABLE audit", "The backup is damaged"),
    ])
    func `A backup that was tampered with, or is newer or another's, is refused and nothing touched`(
        script: String, words: String
    ) async throws {
        try await withFolder { folder in
            let (_, backup) = try await makeStore(folder)
            try tamper(backup, script)
            try expectRefusal(words, of: backup, in: folder)
        }
    }

    @Test func `A damaged, cut, empty, missing or unfit file is refused and nothing touched`() async throws {
        try await withFolder { folder in
            let (_, backup) = try await makeStore(folder)
            let whole = try Data(contentsOf: URL(filePath: backup))
            var damaged = whole
            damaged.replaceSubrange(4_096..<8_192, with: Data(repeating: 0xFF, count: 4_096))
            for (bytes, words) in [
                (damaged, "The backup"), (whole.prefix(whole.count - 4_096), "The backup"),
                (Data("crn,surname".utf8), "The backup is damaged"), (Data(), "not one of the store things"),
            ] {
                try bytes.write(to: URL(filePath: backup))
                try expectRefusal(words, of: backup, in: folder)
            }
            try expectRefusal("The backup cannot be read", of: folder + "/missing.sqlite", in: folder)
            #expect(
                refusal { _ = try StoreRestore("things", in: folder).restore(from: "/dev/null") }
                    == "The backup is not a file.")
            #expect(try await names(in: folder) == ["a", "b", "c"])
        }
    }

    @Test func `Another service's backup is refused`() async throws {
        try await withFolder { folder in
            _ = try await makeStore(folder)
            let backup = folder + "/others.sqlite.backup"
            try await withStore(folder, StoreSchema("others", [Self.things])) { try await $0.backUp(to: backup) }
            try expectRefusal("not one of the store things", of: backup, in: folder)
        }
    }

    @Test func `An older backup is restored, and brought up to date when the service starts`() async throws {
        try await withFolder { folder in
            let (_, backup) = try await makeStore(folder)
            let newer = StoreSchema("things", [Self.things, Migration("ALTER TABLE thing ADD COLUMN colour TEXT")])
            try await withStore(folder, newer) { _ in }
            _ = try StoreRestore("things", in: folder).restore(from: backup)
            try await withStore(folder, newer) { store in
                let count = try await store.read {
                    try $0.value("SELECT count(*) FROM thing WHERE colour IS NULL") as Int?
                }
                #expect(count == 1)
            }
        }
    }
}
