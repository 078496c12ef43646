import CivilCalendar
import Foundation
import Store
import TestSupport
import Testing

struct AuditTests {
    private static let anna = Identifier(at: instant("2019-06-03T09:00:00Z"))
    private static let ben = Identifier(at: instant("2019-06-04T09:00:00Z"))

    /// A store with nine entries; those about Anna are 1, 4 and 7, those about Ben 2, 5 and 8.
    private static func store() async throws -> TestStore {
        let store = try TestStore(clock: .fixed(at: instant("2019-06-03T09:00:00Z")))
        for number in 1...9 {
            let subjects = [[anna], [ben], []][(number - 1) % 3]
            try await store.store.write { transaction in
                try transaction.record(
                    AuditEntry(
                        .consultation, action: "Notes/Read", account: "officer\(number % 2)", role: "officer",
                        onBehalfOf: "court", requestID: "r\(number)", subjects: subjects, detail: "because \(number)"))
            }
        }
        return store
    }

    private static let free = """
        DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_deleted;
        PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
        """

    @Test func `A clock that goes back by a day moves no entry: the newest is the last`() async throws {
        let folder = try ScratchFolder()
        for time in ["2019-06-03T09:00:00Z", "2019-06-02T09:00:00Z", "2019-06-02T08:00:00Z"] {
            let store = try TestStore(in: folder, clock: .fixed(at: instant(time)))
            try await store.store.write { transaction in
                try transaction.record(AuditEntry(.collection, action: "Notes/Add", account: "officer"))
            }
            let times: [Instant] = try await store.store.read { snapshot in
                try snapshot.values("SELECT at FROM audit ORDER BY sequence")
            }
            #expect(times.last == instant(time))
            #expect(try await problems(store) == [])
        }
    }

    private func problems(_ store: TestStore) async throws -> [String] { try await store.store.verify().problems }

    @Test func `An untouched trail is whole`() async throws {
        let store = try await Self.store()
        #expect(try await store.store.verify() == StoreVerdict(auditEntries: 9, problems: []))
    }

    @Test(arguments: [
        "UPDATE audit SET at = at + 1 WHERE sequence = 4",
        "UPDATE audit SET category = 2 WHERE sequence = 4",
        "UPDATE audit SET category = 99 WHERE sequence = 4",
        "UPDATE audit SET action = 'Notes/Add' WHERE sequence = 4",
        "UPDATE audit SET account = 'officer1' WHERE sequence = 4",
        "UPDATE audit SET role = '' WHERE sequence = 4",
        "UPDATE audit SET on_behalf_of = role, role = on_behalf_of WHERE sequence = 4",
        "UPDATE audit SET request_id = 'r5' WHERE sequence = 4",
        "UPDATE audit SET is_refused = 1 WHERE sequence = 4",
        "UPDATE audit SET commitment = zeroblob(32) WHERE sequence = 4",
        "UPDATE audit SET chain = zeroblob(32) WHERE sequence = 4",
        "UPDATE audit_detail SET detail = 'because 5' WHERE sequence = 4",
        "UPDATE audit_detail SET subjects = x'' WHERE sequence = 4",
        "UPDATE audit_detail SET subjects = (SELECT subjects FROM audit_detail WHERE sequence = 5) WHERE sequence = 4",
        "UPDATE audit_detail SET salt = zeroblob(16) WHERE sequence = 4",
        "UPDATE audit_detail SET salt = x'', detail = 'another' WHERE sequence = 4",
        "DELETE FROM audit_subject WHERE sequence = 4",
        "UPDATE audit_subject SET subject = (SELECT subject FROM audit_subject WHERE sequence = 5) WHERE sequence = 4",
        "INSERT INTO audit_subject SELECT subject, 4 FROM audit_subject WHERE sequence = 5",
        "DELETE FROM audit WHERE sequence = 4",
        """
        UPDATE audit SET sequence = -4 WHERE sequence = 4; UPDATE audit SET sequence = 4 WHERE sequence = 5;
        UPDATE audit SET sequence = 5 WHERE sequence = -4
        """,
        """
        DELETE FROM audit WHERE sequence = 4;
        UPDATE audit SET sequence = 4 WHERE sequence = 5; UPDATE audit SET sequence = 5 WHERE sequence = 6
        """,
    ])
    func `Tampering with an entry is found, and where`(tampering: String) async throws {
        let store = try await Self.store()
        try RawDatabase(store.file).run(Self.free + tampering)
        #expect(try await problems(store).contains("The audit trail is broken at entry 4."))
    }

    @Test func `An entry slipped in before the first is found`() async throws {
        let store = try await Self.store()
        try RawDatabase(store.file).run(
            Self.free
                + """
                INSERT INTO audit SELECT 0, at, category, action, account, role, on_behalf_of, request_id, is_refused,
                    commitment, chain FROM audit WHERE sequence = 4
                """)
        #expect(try await problems(store) == ["The audit trail is broken at entry 1."])
    }

    @Test func `A trail that lost its last entries is found`() async throws {
        let store = try await Self.store()
        try RawDatabase(store.file).run(
            Self.free
                + "DELETE FROM audit_subject WHERE sequence > 7; DELETE FROM audit_detail WHERE sequence > 7;"
                + "DELETE FROM audit WHERE sequence > 7")
        #expect(try await problems(store) == ["The audit trail has lost its end: it stops at entry 7 of 9."])
        store.store.close()
        #expect(
            refusal(in: store.folder) == "The store notes has lost its end: its audit trail stops at 7 of 9.")
    }

    @Test func `A detail that was erased leaves the trail whole`() async throws {
        let store = try await Self.store()
        _ = try await store.store.write { transaction in
            try transaction.execute("DELETE FROM audit_detail WHERE sequence = 4")
        }
        #expect(try await problems(store) == [])
        let kept = try await store.store.read { try $0.audit(before: 5, limit: 1) }
        #expect(kept.first?.sequence == 4)
        #expect(kept.first?.entry.detail == "")
        #expect(kept.first?.entry.account == "officer0")
    }

    @Test(arguments: ["UPDATE audit SET role = 'x'", "DELETE FROM audit"])
    func `The service itself cannot change or delete an entry`(statement: String) async throws {
        let store = try await Self.store()
        let sql = SQL(stringLiteral: statement)
        let refused = await fault { _ = try await store.store.write { try $0.execute(sql) } }
        #expect(refused == .constraint("audit is append-only"))
    }

    @Test func `Entries are found by person and by account, the latest first, a page at a time`() async throws {
        let store = try await Self.store()
        let numbers = try await store.store.read { snapshot in
            [
                try snapshot.audit(subjects: [Self.anna], limit: 10),
                try snapshot.audit(account: "officer0", limit: 10),
                try snapshot.audit(subjects: [Self.ben], account: "officer1", limit: 10),
                try snapshot.audit(before: 8, limit: 2),
            ].map { $0.map(\.sequence) }
        }
        #expect(numbers == [[7, 4, 1], [8, 6, 4, 2], [5], [7, 6]])
    }

    @Test func `An entry comes back as it was recorded`() async throws {
        let store = try TestStore(clock: .fixed(at: instant("2019-06-03T09:00:00Z")))
        let entry = AuditEntry(
            .disclosure, action: "Notes/Send", account: "officer", role: "manager", onBehalfOf: "court",
            requestID: "r1", isRefused: true, subjects: [Self.ben, Self.anna, Self.ben], detail: "asked for")
        try await store.store.write { try $0.record(entry) }
        let kept = try await store.store.read { try $0.audit(limit: 1) }
        #expect(kept.map(\.entry) == [entry])
        #expect(kept.map(\.at) == [instant("2019-06-03T09:00:00Z")])
        #expect(try await problems(store) == [])
    }

    @Test func `A long trail is looked through whole`() async throws {
        let store = try TestStore()
        try await store.store.write { transaction in
            for number in 1...1_500 {
                try transaction.record(AuditEntry(.collection, action: "Notes/Add", account: "officer\(number)"))
            }
        }
        #expect(try await store.store.verify() == StoreVerdict(auditEntries: 1_500, problems: []))
        try RawDatabase(store.file).run(Self.free + "UPDATE audit SET account = 'x' WHERE sequence = 1203")
        #expect(try await problems(store) == ["The audit trail is broken at entry 1203."])
    }

    @Test func `Events are read in order after a cursor`() async throws {
        let store = try TestStore()
        for number in 1...3 {
            try await store.store.write { try $0.publish("note.added", of: "note", [UInt8(number)]) }
        }
        let events = try await store.store.read { try $0.events(after: 1, limit: 1) }
        #expect(events.map(\.sequence) == [2])
        #expect(events.first?.body == [2])
        #expect(events.first?.topic == "note.added")
        let rest = try await store.store.read { try $0.events(after: 2, limit: 10) }
        #expect(rest.map(\.body) == [[3]])
    }
}
