import Store
import TestSupport
import Testing

struct MigrationTests {
    private static func notes(then second: String) -> StoreSchema {
        StoreSchema("notes", [StoreSchema.firstOfNotes, Migration(second)])
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
        #expect(refusal(in: folder) == "The store notes has schema version 2, and this build knows up to 1.")
    }

    @Test func `A migration that fails leaves the older store as it was`() async throws {
        let folder = try await Self.folder()
        let failing = Self.notes(
            then:
                "ALTER TABLE note ADD COLUMN colour TEXT; UPDATE note SET text = 'new'; INSERT INTO missing VALUES (1)")
        #expect(
            refusal(failing, in: folder) == "The store notes cannot be brought to version 2: no such table: missing.")
        let store = try TestStore(in: folder)
        #expect(try await store.texts == ["old"])
        let columns: Int? = try await store.store.read {
            try $0.value("SELECT count(*) FROM pragma_table_info('note')")
        }
        #expect(columns == 3)
    }
}
