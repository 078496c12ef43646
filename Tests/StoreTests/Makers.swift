import CivilCalendar
import Foundation
import Store
import Synchronization
import TestSupport

func instant(_ rfc3339: String) -> Instant { Instant(rfc3339: rfc3339)! }

extension StoreSchema {
    /// Notes, each short and each once.
    static let notes = StoreSchema("notes", [firstOfNotes])

    static let firstOfNotes = Migration(
        """
        CREATE TABLE note (
            id INTEGER PRIMARY KEY,
            text TEXT NOT NULL CONSTRAINT note_is_short CHECK (length(text) <= 100000),
            tag TEXT UNIQUE
        ) STRICT;
        CREATE TRIGGER note_undoes_all BEFORE INSERT ON note WHEN NEW.text = 'undo all'
        BEGIN SELECT RAISE(ROLLBACK, 'undone by rule'); END;
        """)
}

/// A store in a folder of its own, closed with its owner.
final class TestStore: Sendable {
    let folder: ScratchFolder
    let store: Store

    init(_ schema: StoreSchema = .notes, in folder: ScratchFolder? = nil, clock: Clock = .real) throws {
        FailingDisk.install()
        let folder = try folder ?? ScratchFolder()
        self.folder = folder
        let flag = Flag()
        failed = flag
        store = try Store(schema, in: folder.path, clock: clock) { flag.raise() }
    }

    deinit { store.close() }

    /// Raised when the store says that it does not know the outcome of a commit.
    let failed: Flag

    var file: String { "\(folder.path)/\(store.schema.name).sqlite" }

    func add(_ text: String, tag: String? = nil) async throws {
        try await store.write { transaction in try transaction.add(text, tag: tag) }
    }

    var texts: [String] {
        get async throws { try await store.read { try $0.values("SELECT text FROM note ORDER BY id") } }
    }
}

/// Something that happens once, and that other threads may look for.
final class Flag: Sendable {
    private let raised = Atomic(false)
    var isRaised: Bool { raised.load(ordering: .sequentiallyConsistent) }
    func raise() { raised.store(true, ordering: .sequentiallyConsistent) }
}

/// How often something happened.
final class Counter: Sendable {
    private let counted = Atomic(0)
    var value: Int { counted.load(ordering: .sequentiallyConsistent) }
    func count() { counted.add(1, ordering: .sequentiallyConsistent) }
}

extension Transaction {
    func add(_ text: String, tag: String? = nil) throws(StoreFault) {
        try execute("INSERT INTO note (text, tag) VALUES (\(text), \(tag))")
    }

    var notes: Int { get throws(StoreFault) { try value("SELECT count(*) FROM note") ?? 0 } }
}

/// What a job of a test throws.
struct Refusal: Error, Equatable {}

/// Keeps the writer busy from when it is made until it is released, so that what follows shares a batch.
final class BusyWriter: Sendable {
    private let gate = DispatchSemaphore(value: 0)
    private let task: Task<Void, any Error>

    init(_ store: Store, _ job: @escaping @Sendable (Transaction) throws -> Void = { _ in }) async throws {
        let started = Flag()
        task = Task { [gate] in
            try await store.write { transaction in
                try job(transaction)
                started.raise()
                gate.wait()
            }
        }
        while !started.isRaised { try await Task.sleep(for: .milliseconds(1)) }
    }

    /// Starts a task whose job is the next in the queue.
    func start<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async throws -> Task<
        Value, any Error
    > {
        let task = Task { try await body() }
        try await Task.sleep(for: .milliseconds(30))
        return task
    }

    func release() async throws {
        gate.signal()
        try await task.value
    }
}

/// The fault that something ends with; nil where it does well.
func fault(of body: () async throws -> Void) async -> StoreFault? {
    do {
        try await body()
        return nil
    } catch {
        return error as? StoreFault
    }
}

/// The sentence that opening a store is refused with; nil where it opens.
func refusal(_ schema: StoreSchema = .notes, in folder: ScratchFolder) -> String? {
    do {
        try Store(schema, in: folder.path, clock: .real).close()
        return nil
    } catch .unusable(let words) {
        return words
    } catch {
        return "another fault: \(error)"
    }
}

/// A file's bytes; nil where there is none.
func bytes(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }
