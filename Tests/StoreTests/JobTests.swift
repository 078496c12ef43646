import CivilCalendar
import Glibc
import Store
import Synchronization
import TestSupport
import Testing

struct JobTests {
    @Test func `Every kind of value comes back as it was`() async throws {
        let store = try TestStore(
            StoreSchema(
                "values",
                [
                    Migration(
                        "CREATE TABLE kept (i INTEGER, t TEXT, b BLOB, n TEXT, d TEXT, a INTEGER, f INTEGER) STRICT")
                ]))
        let text = "Zoë \u{202E}🙂 e\u{301} \0 ' \" ; -- ?1 \n"
        let blob: [UInt8] = [0, 255, 0, 39]
        let id = Identifier(at: instant("2019-06-03T09:00:00Z"))
        for (number, text, blob) in [(Int.max, text, blob), (.min, "", []), (0, "a", [0])] {
            let day = Day(iso: "2016-02-29")!
            let at = instant("2019-06-03T09:00:00.123Z")
            try await store.store.write { transaction in
                try transaction.execute("DELETE FROM kept")
                try transaction.execute(
                    """
                    INSERT INTO kept VALUES (\(number), \(text), \(blob), \(nil as String?), \(day), \(at), \(true))
                    """)
            }
            let same = try await store.store.read { snapshot in
                try snapshot.first("FROM kept") { row in
                    let kept = (
                        row("i", as: Int.self), Array(row("t", as: String.self).utf8), row("b", as: [UInt8].self),
                        row("d", as: Day.self), row("a", as: Instant.self)
                    )
                    let (nothing, isTrue) = (row("n", as: String?.self), row("f", as: Bool.self))
                    return kept == (number, Array(text.utf8), blob, day, at) && nothing == nil && isTrue
                }
            }
            #expect(same == true)
        }
        let read: Identifier? = try await store.store.write { try $0.value("SELECT \(id)") }
        #expect(read == id)
        #expect(Identifier("\(id)") == id)
    }

    @Test func `An empty text and an empty blob are not null`() async throws {
        let store = try TestStore()
        let kinds: [String] = try await store.store.read { snapshot in
            try snapshot.values("SELECT typeof(\("")) UNION ALL SELECT typeof(\([UInt8]()))")
        }
        #expect(kinds == ["text", "blob"])
    }

    @Test func `An interpolated value is bound and never becomes part of the statement`() async throws {
        let store = try TestStore()
        let hostile = "x'); DROP TABLE note; --"
        try await store.add(hostile)
        let condition: SQL = "text = \(hostile)"
        let found: Int? = try await store.store.read { try $0.value("SELECT count(*) FROM note WHERE \(condition)") }
        #expect(found == 1)
    }

    @Test func `Parts of a statement join with their values in order`() async throws {
        let store = try TestStore()
        let parts: [SQL] = ["\(1)", "\("two")", "\(3)"]
        let row: String? = try await store.store.read { snapshot in
            try snapshot.value("SELECT \(SQL.joined(parts, by: " || ' ' || "))")
        }
        #expect(row == "1 two 3")
    }

    @Test func `A job that throws undoes itself, and its neighbours in the batch are kept`() async throws {
        let store = try TestStore()
        let busy = try await BusyWriter(store.store)
        let before = try await busy.start { try await store.add("before") }
        let refused = try await busy.start {
            try await store.store.write { transaction in
                try transaction.add("refused")
                throw Refusal()
            }
        }
        let after = try await busy.start {
            try await store.store.write { transaction in
                try transaction.add("after")
                return try transaction.notes
            }
        }
        try await busy.release()
        try await before.value
        await #expect(throws: Refusal()) { try await refused.value }
        #expect(try await after.value == 2)
        #expect(try await store.texts == ["before", "after"])
    }

    @Test func `A row against a rule names the rule and no value`() async throws {
        let store = try TestStore()
        try await store.add("one", tag: "secret")
        let long = String(repeating: "s", count: 100_001)
        #expect(
            await fault { try await store.add(long) } == .constraint("CHECK constraint failed: note_is_short"))
        #expect(
            await fault { try await store.add("two", tag: "secret") }
                == .constraint("UNIQUE constraint failed: note.tag"))
        try await store.add(String(long.dropLast()))
    }

    @Test func `A rule that ends the transaction fails every job of the batch, and none is kept`() async throws {
        let store = try TestStore()
        let busy = try await BusyWriter(store.store)
        let before = try await busy.start { try await store.add("before") }
        let culprit = try await busy.start {
            try await store.store.write { transaction in
                do { try transaction.add("undo all") } catch {}
                // It would stand alone, outside any transaction.
                try transaction.add("stray")
            }
        }
        let after = try await busy.start { try await store.add("after") }
        try await busy.release()
        for task in [before, culprit, after] {
            guard case .failed = await fault(of: { try await task.value }) else {
                Issue.record("A job of the batch was not told")
                continue
            }
        }
        #expect(try await store.texts == [])
        try await store.add("later")
        #expect(try await store.texts == ["later"])
    }

    @Test func `A refusal is told only after its batch was committed`() async throws {
        let store = try TestStore()
        let wasTold = Flag()
        let busy = try await BusyWriter(store.store)
        let added = try await busy.start { try await store.add("one") }
        let refused = try await busy.start {
            do {
                try await store.store.write { transaction in
                    if try transaction.notes == 1 { throw Refusal() }
                }
            } catch {
                wasTold.raise()
                throw error
            }
        }
        let last = try await busy.start {
            try await store.store.write { _ in
                pause(milliseconds: 100)
                return wasTold.isRaised
            }
        }
        try await busy.release()
        await #expect(throws: Refusal()) { try await refused.value }
        #expect(try await last.value == false)
        try await added.value
    }

    @Test func `Thousands of writers at once each get their own result`() async throws {
        let store = try TestStore()
        let wrong = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<3_000 {
                group.addTask {
                    let told = try await store.store.write { transaction in
                        try transaction.add("\(number)")
                        return try transaction.value("SELECT text FROM note ORDER BY id DESC LIMIT 1") ?? ""
                    }
                    return told != "\(number)"
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wrong == 0)
        #expect(try await Set(store.texts) == Set((0..<3_000).map(String.init)))
    }

    @Test func `The queue takes 4,096 jobs, and refuses the next as overloaded`() async throws {
        let store = try TestStore()
        let busy = try await BusyWriter(store.store)
        let refusals = Counter()
        let kept = Counter()
        try await withThrowingTaskGroup { group in
            for _ in 0..<4_106 {
                group.addTask {
                    switch await fault(of: { try await store.add("x") }) {
                    case nil: kept.count()
                    case .overloaded: refusals.count()
                    default: Issue.record("Another fault")
                    }
                }
            }
            for _ in 0..<2_000 where refusals.value < 10 {
                try await Task.sleep(for: .milliseconds(5))
            }
            try await busy.release()
            try await group.waitForAll()
        }
        #expect(refusals.value == 10)
        #expect(kept.value == 4_096)
        #expect(try await store.texts.count == 4_096)
    }

    @Test func `Closing keeps what waits, and refuses what comes later`() async throws {
        let store = try TestStore()
        let busy = try await BusyWriter(store.store)
        let waiting = try await busy.start { try await store.add("waiting") }
        let closing = try await busy.start { store.store.close() }
        #expect(await fault { try await store.add("late") } == .closed)
        try await busy.release()
        try await waiting.value
        try await closing.value
        #expect(await fault { _ = try await store.texts } == .closed)
        #expect(await fault { _ = try await store.store.verify() } == .closed)
        #expect(await fault { try await store.store.backUp(to: store.folder.path + "/copy") } == .closed)
        let reopened = try TestStore(in: store.folder)
        #expect(try await reopened.texts == ["waiting"])
    }

    @Test func `The log does not grow with the work done`() async throws {
        let store = try TestStore()
        let text = String(repeating: "x", count: 40_000)
        for _ in 0..<1_000 { try await store.add(text) }
        let size = try #require(bytes(store.file + "-wal")).count
        // 40 MB were written; the log is begun anew past 1,000 pages of 4 KiB.
        #expect(size < 8 << 20)
    }

    @Test func `A job or a read that is given up before its turn is not run`() async throws {
        let store = try TestStore()
        let runs = Counter()
        let busy = try await BusyWriter(store.store)
        let job = Task { try await store.store.write { _ in runs.count() } }
        let kept = Task { try await store.add("kept") }
        while store.store.waiting.writes < 2 { await Task.yield() }
        job.cancel()
        try await busy.release()
        await #expect(throws: CancellationError.self) { try await job.value }
        try await kept.value
        let read = Task {
            while !Task.isCancelled { await Task.yield() }
            try await store.store.read { _ in runs.count() }
        }
        read.cancel()
        await #expect(throws: CancellationError.self) { try await read.value }
        #expect(runs.value == 0)
        #expect(try await store.texts == ["kept"])
    }
}

/// Holds a job up.
private func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1_000) }
