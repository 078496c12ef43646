import Dispatch
import Store
import Testing

struct ReaderTests {
    @Test(arguments: [
        "INSERT INTO note (text) VALUES ('x')", "DELETE FROM note", "UPDATE note SET text = 'x'", "DROP TABLE note",
    ])
    func `A reader cannot write`(statement: String) async throws {
        let store = try TestStore()
        try await store.add("kept")
        let sql = SQL(stringLiteral: statement)
        let refused = await fault { let _: [Int] = try await store.store.read { try $0.values(sql) } }
        #expect(refused == .failed(code: 8, "attempt to write a readonly database"))
        #expect(try await store.texts == ["kept"])
    }

    @Test func `A reader sees one state, whatever is written meanwhile`() async throws {
        let store = try TestStore()
        try await store.add("one")
        let counts = try await store.store.read { snapshot in
            let first: Int? = try snapshot.value("SELECT count(*) FROM note")
            let isWritten = DispatchSemaphore(value: 0)
            Task {
                try await store.add("two")
                isWritten.signal()
            }
            isWritten.wait()
            return [first, try snapshot.value("SELECT count(*) FROM note")]
        }
        #expect(counts == [1, 1])
        #expect(try await store.texts == ["one", "two"])
    }

    @Test func `A long read keeps no other waiting`() async throws {
        let store = try TestStore()
        let gate = DispatchSemaphore(value: 0)
        let long = Task { try await store.store.read { _ in gate.wait() } }
        for _ in 0..<20 { #expect(try await store.texts == []) }
        gate.signal()
        try await long.value
    }

    @Test func `A result that is asked for within another of the same statement leaves that whole`() async throws {
        let store = try TestStore()
        for number in 0..<5 { try await store.add("\(number)") }
        let seen = try await store.store.read { snapshot in
            try snapshot.all("FROM note WHERE id > \(0) ORDER BY id") { row in
                let inner: [Int]? = try? snapshot.values("SELECT id FROM note WHERE id > \(0) ORDER BY id")
                return (inner?.count ?? 0) * 10 + row("id", as: Int.self)
            }
        }
        #expect(seen == [51, 52, 53, 54, 55])
    }
}
