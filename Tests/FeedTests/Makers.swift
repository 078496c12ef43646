import CivilCalendar
import CoreMetrics
import Logging
import RPC
import Store
import Synchronization
import TestSupport
import Testing

@testable import Feed

typealias Event = RPCWire.FeedEvent

func instant(_ rfc3339: String) -> Instant { Instant(rfc3339: rfc3339)! }

extension Event {
    /// An event as its source would tell it; its body is `<subject>:<text>`.
    static func of(_ sequence: Int, _ text: String = "A:x", last: Int? = nil) -> Event {
        Event(
            sequence: UInt64(sequence), at: "2019-06-03T08:00:00Z", topic: "test", body: Array(text.utf8),
            last: UInt64(last ?? sequence))
    }

    var text: String { String(decoding: body, as: UTF8.self) }
    /// Before the colon; nil where there is none.
    var order: String? { text.contains(":") ? String(text.prefix { $0 != ":" }) : nil }
}

/// A service that publishes events and is followed.
final class Source: Sendable {
    /// Known to tests' followers beforehand, unless they are to be new.
    static let epoch = "00000000-0000-0000-0000-000000000001"

    private static let schema = StoreSchema(
        "source",
        [
            Migration(
                """
                CREATE TABLE kept (topic TEXT, subject TEXT, text TEXT NOT NULL, PRIMARY KEY (topic, subject)) STRICT;
                UPDATE outbox_epoch SET epoch = x'00000000000000000000000000000001';
                """)
        ])

    let folder: ScratchFolder
    let store: Store
    let channel: InProcessChannel

    init(in folder: ScratchFolder? = nil, clock: Clock = .real, heartbeat: Duration = .seconds(60)) throws {
        let folder = try folder ?? ScratchFolder()
        self.folder = folder
        store = try Store(Self.schema, in: folder.path, clock: clock)
        var table = MethodTable()
        table.add(
            feed: OutboxFeed(of: store, standing: [.kept("first"), .kept("test")], heartbeat: heartbeat))
        channel = InProcessChannel(table)
    }

    deinit { store.close() }

    /// Publishes what has become of subjects, which is their state from then on.
    func publish(_ texts: [String], topic: String = "test") async throws {
        try await store.write { transaction in
            for text in texts {
                let subject = String(text.prefix { $0 != ":" })
                try transaction.execute("INSERT OR REPLACE INTO kept VALUES (\(topic), \(subject), \(text))")
                try transaction.publish(topic, of: subject, Array(text.utf8))
            }
        }
    }

    func publish(_ texts: String...) async throws { try await publish(texts) }

    /// Events of five subjects, all different.
    static func texts(_ count: Int) -> [String] { (1...count).map { "S\($0 % 5):\($0)" } }

    func follow(after cursor: UInt64, for duration: Duration = .seconds(60)) async throws -> ItemStream<Event> {
        try await FeedClient(channel).follow(
            .init(after: cursor, follower: "test", epoch: Self.epoch, topics: ["test"]),
            Call(deadline: .after(duration)))
    }
}

/// A service that takes in what others publish, and writes down each event that it took in.
final class Consumer: Sendable {
    static let schema = StoreSchema(
        "consumer",
        [
            Migration(
                "CREATE TABLE taken (id INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, text TEXT NOT NULL) STRICT"),
            .feed, .feedEpochs,
            Migration("INSERT INTO feed_cursor VALUES ('source', 0, 0, '\(Source.epoch)', NULL, NULL)"),
        ])

    let folder: ScratchFolder
    let store: Store

    init(in folder: ScratchFolder? = nil) throws {
        let folder = try folder ?? ScratchFolder()
        self.folder = folder
        store = try Store(Self.schema, in: folder.path, clock: .real)
    }

    deinit { store.close() }

    /// A follower that takes in what `check` lets pass.
    func follower(
        of channel: any CallChannel, _ patience: Patience = .quick, clock: Clock = .real,
        metrics: any MetricsFactory = NOOPMetricsHandler.instance, topics: [String] = ["test"],
        _ check: @escaping @Sendable (Event) throws -> Void = { _ in }
    ) -> Follower {
        Follower(
            source: "source", channel, store: store, clock: clock, logger: .silent, metrics: metrics,
            patience: patience,
            content: .test(topics) { transaction, event in
                try transaction.execute(
                    "INSERT INTO taken (sequence, text) VALUES (\(Int(event.sequence)), \(event.text))")
                // After the effect, so that it would show were it not undone.
                try check(event)
            } settle: { transaction, told in
                // What is written down of a subject is left alone while it stands.
                let subjects = try topics.reduce(into: Set<String>()) { $0.formUnion(try told.subjects(of: $1)) }
                let texts: [String] = try transaction.values("SELECT text FROM taken")
                for text in texts where !subjects.contains(String(text.prefix { $0 != ":" })) {
                    try transaction.execute("DELETE FROM taken WHERE text = \(text)")
                }
            })
    }

    var texts: [String] {
        get async throws { try await store.read { try $0.values("SELECT text FROM taken ORDER BY id") } }
    }

    var sequences: [Int] {
        get async throws { try await store.read { try $0.values("SELECT sequence FROM taken ORDER BY id") } }
    }

    var cursor: Int { get async throws { try await store.read { try $0.position(of: "source").sequence } } }

    /// How many events were taken in, and the cursor, at one and the same time.
    var takenAndCursor: [Int] {
        get async throws {
            try await store.read {
                [try $0.value("SELECT count(*) FROM taken") ?? 0, try $0.position(of: "source").sequence]
            }
        }
    }

    var putAside: [RPCWire.ParkedEvent] {
        get async throws { try await store.read { try $0.putAside(of: "source", limit: 100) } }
    }
}

extension Standing {
    /// The last text of each subject of a topic.
    fileprivate static func kept(_ topic: String) -> Standing {
        Standing(topic) { snapshot, after, limit in
            try snapshot.all(
                "FROM kept WHERE topic = \(topic) AND subject > \(after) ORDER BY subject LIMIT \(limit)"
            ) { .init($0("subject"), Array($0("text", as: String.self).utf8)) }
        }
    }
}

extension FeedContent {
    /// Events of one subject keep their order.
    static func test(
        _ topics: [String] = ["test"], handle: @escaping @Sendable (Transaction, Event) throws -> Void,
        settle: @escaping @Sendable (Transaction, Told) throws -> Void = { _, _ in }
    ) -> FeedContent { FeedContent(topics: topics, order: \.order, handle: handle, settle: settle) }
}

extension Patience {
    /// Ten tries in less than a second.
    static var quick: Patience {
        var patience = Patience()
        patience.firstWaitMilliseconds = 2
        patience.lookMilliseconds = 5
        return patience
    }

    static func quick(_ change: (inout Patience) -> Void) -> Patience {
        var patience = quick
        change(&patience)
        return patience
    }
}

extension Logger {
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

/// Runs followers until `body` ends.
func whileRunning(_ followers: Follower..., body: () async throws -> Void) async throws {
    let tasks = followers.map { follower in Task { await follower.run() } }
    defer { for task in tasks { task.cancel() } }
    try await body()
    for task in tasks { task.cancel() }
    for task in tasks { await task.value }
}

/// Waits until something holds, for at most 20 seconds.
func until(
    _ location: SourceLocation = #_sourceLocation, _ holds: () async throws -> Bool
) async throws {
    let end = ContinuousClock.now + .seconds(20)
    while try await !holds() {
        guard .now < end else {
            Issue.record("It did not come about", sourceLocation: location)
            throw CancellationError()
        }
        try await Task.sleep(for: .milliseconds(5))
    }
}

/// What a test's handler throws: it holds content that nobody may see elsewhere.
struct Refusal: Error { var content = "S Miller, X123456" }

/// Counts, and says how often.
final class Tally: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    @discardableResult func count(_ name: String = "") -> Int {
        counts.withLock { counts in
            counts[name, default: 0] += 1
            return counts[name]!
        }
    }

    func callAsFunction(_ name: String = "") -> Int { counts.withLock { $0[name] ?? 0 } }
}

/// Something that is so or not, as a test goes on.
final class Switch: Sendable {
    private let state: Mutex<Bool>
    init(_ isOn: Bool) { state = Mutex(isOn) }
    var isOn: Bool {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
