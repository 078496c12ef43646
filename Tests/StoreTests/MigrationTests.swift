import Store
import TestSupport
import Testing

struct MigrationTests {
    private static func notes(then second: String) -> StoreSchema {
        StoreSchema("notes", [.firstOfNotes, Migration(second)])
    }

    private static func folder() async throws -> ScratchFolder {
        let store = try TestStore()
        try await store.add("old")
        store.store.close()
        return store.folder
    }

    @Test func `An older store is brought up to date with its rows`() async throws {
        let folder = try await Self.folder()
        let newer = Self.notes(then: "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'")
        for _ in 0..<2 {
            let store = try TestStore(newer, in: folder)
            let rows: [String] = try await store.store.read { snapshot in
                try snapshot.values("SELECT text || ' ' || colour FROM note")
            }
            #expect(rows == ["old red"])
            store.store.close()
        }
        #expect(refusal(in: folder) == "The store notes has schema version 2.2, and this build knows up to 1.2.")
    }

    @Test func `A migration that fails leaves the older store as it was`() async throws {
        let folder = try await Self.folder()
        let failing = Self.notes(
            then:
                "ALTER TABLE note ADD COLUMN colour TEXT; UPDATE note SET text = 'new'; INSERT INTO missing VALUES (1)")
        #expect(
            refusal(failing, in: folder) == "The store notes cannot be brought to version 2.2: no such table: missing.")
        let store = try TestStore(in: folder)
        #expect(try await store.texts == ["old"])
        let columns: Int? = try await store.store.read {
            try $0.value("SELECT count(*) FROM pragma_table_info('note')")
        }
        #expect(columns == 3)
    }

    @Test func `What a landed store lacks of the tables that every store has comes with its own, once`() async throws {
        let folder = try await Self.folder()
        // As a store was left before the outbox had an epoch.
        try RawDatabase(folder.path + "/notes.sqlite").run(
            """
            INSERT INTO outbox (at, topic, body) VALUES (0, 'note', x'01');
            DROP TABLE outbox_epoch; ALTER TABLE outbox DROP COLUMN subject; PRAGMA user_version = 1;
            PRAGMA wal_checkpoint(TRUNCATE)
            """)
        var epochs: Set<Identifier> = []
        for _ in 0..<2 {
            let store = try TestStore(in: folder)
            epochs.insert(try await store.store.read { try $0.outboxEpoch })
            #expect(try await store.texts == ["old"])
            #expect(try await store.store.read { try $0.events(after: 0, limit: 9) }.map(\.subject) == [""])
            store.store.close()
        }
        #expect(epochs.count == 1)
    }

    @Test func `A step in Swift does what SQL alone cannot, or leaves the store as it was`() async throws {
        let folder = try await Self.folder()
        let script = "ALTER TABLE note ADD COLUMN length INTEGER NOT NULL DEFAULT 0"
        let step = { (isSound: Bool) in
            StoreSchema(
                "notes",
                [
                    .firstOfNotes,
                    Migration(script) { transaction throws(StoreFault) in
                        let texts: [String] = try transaction.values("SELECT text FROM note")
                        for text in texts {
                            try transaction.execute("UPDATE note SET length = \(text.count) WHERE text = \(text)")
                        }
                        guard isSound else { throw .constraint("it is not") }
                    },
                ])
        }
        #expect(
            refusal(step(false), in: folder) == "The store notes cannot be brought to version 2.2: it is not.")
        let store = try TestStore(step(true), in: folder)
        #expect(try await store.store.read { try $0.value("SELECT length FROM note") } == 3)
    }

    @Test(arguments: [(1 << 16 | 2, "2.2"), (2 << 16 | 1, "1.3")])
    func `A store is newer by a step of its own or a common one`(version: Int, words: String) async throws {
        let folder = try await Self.folder()
        try RawDatabase(folder.path + "/notes.sqlite").run(
            "PRAGMA user_version = \(version); PRAGMA wal_checkpoint(TRUNCATE)")
        #expect(
            refusal(in: folder) == "The store notes has schema version \(words), and this build knows up to 1.2.")
    }
}
