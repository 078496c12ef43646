import CivilCalendar
import Store
import Testing

struct IdempotencyTests {
    /// A command that adds a note, once for its key.
    private func run(
        _ store: Store, account: String = "officer", method: String = "Notes/Add", key: String = "k",
        request: String = "first"
    ) async throws -> String {
        let command = CommandKey(account: account, method: method, key: key, request: Array(request.utf8))
        return try await store.write { transaction in
            if let known = try transaction.reply(to: command) { return String(decoding: known, as: UTF8.self) }
            try transaction.add(request)
            let reply = "note \(try transaction.notes)"
            try transaction.keep(Array(reply.utf8), for: command)
            return reply
        }
    }

    @Test func `Twenty repeats of one command at once have one effect and one answer`() async throws {
        let store = try TestStore()
        try await store.add("another")
        let answers = try await withThrowingTaskGroup { group in
            for _ in 0..<20 { group.addTask { try await run(store.store) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == [String](repeating: "note 2", count: 20))
        #expect(try await store.texts == ["another", "first"])
    }

    @Test func `Another request under the key is refused, and has no effect`() async throws {
        let store = try TestStore()
        _ = try await run(store.store)
        await #expect(throws: ReusedCommandKey.self) { try await run(store.store, request: "other") }
        #expect(try await store.texts == ["first"])
    }

    @Test func `The same key of another account or method is another command`() async throws {
        let store = try TestStore()
        #expect(try await run(store.store) == "note 1")
        #expect(try await run(store.store, account: "manager") == "note 2")
        #expect(try await run(store.store, method: "Notes/Replace") == "note 3")
        #expect(try await run(store.store) == "note 1")
    }

    @Test func `A command that failed leaves its key free`() async throws {
        let store = try TestStore()
        let command = CommandKey(account: "officer", method: "Notes/Add", key: "k", request: Array("first".utf8))
        await #expect(throws: Refusal()) {
            try await store.store.write { transaction in
                try transaction.keep([1], for: command)
                throw Refusal()
            }
        }
        #expect(try await run(store.store) == "note 1")
    }

    @Test func `A key is known for seven days, over restarts, and then forgotten`() async throws {
        let start = instant("2019-06-03T09:00:00Z")
        let folder = try TestStore(clock: .fixed(at: start)).folder
        func answer(after seconds: Int, request: String = "first") async throws -> String {
            let store = try TestStore(in: folder, clock: .fixed(at: start.advanced(bySeconds: seconds)!))
            defer { store.store.close() }
            return try await run(store.store, request: request)
        }
        let week = 7 * 86_400
        #expect(try await answer(after: 0) == "note 1")
        #expect(try await answer(after: week - 1) == "note 1")
        await #expect(throws: ReusedCommandKey.self) { _ = try await answer(after: week - 1, request: "other") }
        #expect(try await answer(after: week, request: "other") == "note 2")
        #expect(try await answer(after: 2 * week - 1, request: "other") == "note 2")
    }

    @Test func `Replies whose time is over are cleared away by later commands`() async throws {
        let start = instant("2019-06-03T09:00:00Z")
        let first = try TestStore(clock: .fixed(at: start))
        for number in 0..<20 { _ = try await run(first.store, key: "\(number)") }
        first.store.close()
        let later = try TestStore(in: first.folder, clock: .fixed(at: start.advanced(bySeconds: 8 * 86_400)!))
        for number in 0..<2 { _ = try await run(later.store, key: "new \(number)") }
        let kept: Int? = try await later.store.read { try $0.value("SELECT count(*) FROM answered") }
        #expect(kept == 2)
    }
}
