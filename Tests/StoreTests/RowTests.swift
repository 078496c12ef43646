import Store
import Testing

struct RowTests {
    private struct Person: Selectable, Hashable {
        let id: Int
        let name: String
        let age: Int?

        init(_ row: inout Row) {
            id = row("id")
            name = row("surname || ', ' || forename")
            age = row("age")
        }
    }

    private func people() throws -> TestStore {
        try TestStore(
            StoreSchema(
                "people",
                [
                    Migration(
                        """
                        CREATE TABLE person (id INTEGER, forename TEXT, surname TEXT, age INTEGER) STRICT;
                        INSERT INTO person VALUES (1, 'Ann', 'Ash', 30), (2, 'Bob', 'Birch', NULL);
                        """)
                ]))
    }

    @Test func `Each column fills the field beside which it is said`() async throws {
        let people = try people()
        let rows = try await people.store.read { snapshot in
            try snapshot.all("FROM person ORDER BY surname") { row in
                (surname: row("surname", as: String.self), forename: row("forename", as: String.self))
            }
        }
        #expect(rows.map(\.surname) == ["Ash", "Birch"])
        #expect(rows.map(\.forename) == ["Ann", "Bob"])
    }

    @Test func `A type is selected by the columns that its initialiser says, whatever follows FROM`() async throws {
        let people = try people()
        let (all, last, none) = try await people.store.read { snapshot in
            let all: [Person] = try snapshot.all("FROM person ORDER BY id")
            let last: Person? = try snapshot.first("FROM person ORDER BY id DESC")
            let none: Person? = try snapshot.first("FROM person WHERE id = \(3)")
            return (all, last, none)
        }
        #expect(all.map(\.name) == ["Ash, Ann", "Birch, Bob"])
        #expect(all.map(\.age) == [30, nil])
        #expect(last == all.last)
        #expect(none == nil)
    }

    @Test func `Values in columns are bound before those of the conditions`() async throws {
        let people = try people()
        let found = try await people.store.read { snapshot in
            try snapshot.all(
                "FROM person JOIN older ON older.id = person.id WHERE surname < \("Z")",
                with: "older AS (SELECT id FROM person WHERE age > \(20))"
            ) { row in
                (older: row("age > \(29)", as: Bool.self), mark: row("\("x")", as: String.self))
            }
        }
        #expect(found.map(\.older) == [true])
        #expect(found.map(\.mark) == ["x"])
    }

    @Test func `A part reads its own columns, and stops where it is told`() async throws {
        let people = try people()
        let names = try await people.store.read { snapshot in
            var names: [String] = []
            try snapshot.each("FROM person ORDER BY id") { row in
                (Person(&row), count: row("(SELECT count(*) FROM person)", as: UInt32.self))
            } _: { person, count in
                names.append("\(person.name) of \(count)")
                return false
            }
            return names
        }
        #expect(names == ["Ash, Ann of 2"])
    }

    @Test func `One column of a whole statement needs no reader`() async throws {
        let people = try people()
        let ages: [Int?] = try await people.store.read { try $0.values("SELECT DISTINCT age FROM person ORDER BY 1") }
        #expect(ages == [nil, 30])
    }

    @Test func `A reader that leaves a column out ends the process`() async {
        await #expect(processExitsWith: .failure) {
            let store = try TestStore()
            try await store.add("some")
            _ = try await store.store.read { snapshot in
                try snapshot.all("FROM note") { row in
                    let text = row("text", as: String.self)
                    return text.isEmpty ? row("id", as: Int.self) : 0
                }
            }
        }
    }
}
