import CivilCalendar
import RPC
import Store

/// Tells followers what a store's outbox holds: first what they have missed, then what happens as it is committed.
///
/// Each read is one short snapshot on a reader, so that a follower far behind keeps nobody from reading or writing.
package struct OutboxFeed: FeedAPI {
    /// Events that one read gives.
    static let eventsPerRead = 256
    /// Bytes of bodies after which a read ends.
    static let bytesPerRead = 1024 * 1024
    /// Topics that one follower may ask for.
    static let topics = 64

    private let store: Store
    private let standing: [Standing]
    private let heartbeat: Duration

    /// - Parameters:
    ///   - standing: what stands, in the order in which it is told to whoever begins anew.
    ///   - heartbeat: how long after the last event a follower is told that there is nothing new.
    package init(of store: Store, standing: [Standing], heartbeat: Duration = .seconds(5)) {
        self.store = store
        self.standing = standing
        self.heartbeat = heartbeat
    }

    /// Throws `failedPrecondition` where the follower has taken in what was never published here, or in another epoch:
    /// then the store was restored from a backup, and what it publishes anew would pass for what is known.
    package func follow(
        _ request: RPCWire.FollowRequest, _ call: Call
    ) async throws -> ItemStream<RPCWire.FeedEvent> {
        guard !request.follower.isEmpty else { throw Status.invalid("follower", .required, "Say who follows.") }
        guard 1...Self.topics ~= request.topics.count else {
            throw Status.invalid("topics", .outOfRange, "Ask for 1 to \(Self.topics) topics.")
        }
        let asked = standing.filter { request.topics.contains($0.topic) }
        let reader = OutboxReader(store, request, asked, heartbeat: heartbeat, until: call.deadline)
        try await reader.begin()
        return ItemStream { try await reader.next() }
    }
}

/// Reads the outbox on behalf of one follower.
///
/// Where it tells all that stands, it reads a page of subjects and, in the same snapshot, what has happened since the
/// page before to subjects that it has told already; so nobody is told anything older than what they know.
private actor OutboxReader {
    private let store: Store
    private let request: RPCWire.FollowRequest
    private let heartbeat: Duration
    private let deadline: Deadline
    private var cursor: Int
    /// Nil where all that stands has been told.
    private var telling: StandingTelling?
    /// The outbox's last event, as of the last read.
    private var last = 0
    /// What was read and not yet given.
    private var items: ArraySlice<RPCWire.FeedEvent> = []
    /// Whether the follower has heard anything yet; the first word comes at once.
    private var hasSpoken = false

    init(
        _ store: Store, _ request: RPCWire.FollowRequest, _ standing: [Standing], heartbeat: Duration,
        until deadline: Deadline
    ) {
        self.store = store
        self.request = request
        self.heartbeat = heartbeat
        self.deadline = deadline
        cursor = Int(clamping: request.after)
        telling = request.telling.map { StandingTelling(standing, after: $0) }
    }

    func begin() async throws {
        let (epoch, last) = try await reading { ("\(try $0.outboxEpoch)", try $0.lastEvent) }
        if let told = request.telling, told.topic.isEmpty {
            cursor = last
            return
        }
        guard request.epoch == epoch else {
            throw Status(
                .failedPrecondition, "The outbox is in another epoch than the follower knows.",
                reason: "EPOCH_CHANGED")
        }
        guard cursor <= last else {
            throw Status(
                .failedPrecondition, "The follower has taken in event \(cursor), and the last one here is \(last).",
                reason: "CURSOR_AHEAD")
        }
    }

    /// The next item, or a heartbeat; nil once the call's time is up.
    func next() async throws -> RPCWire.FeedEvent? {
        let beat = ContinuousClock.now + heartbeat
        while items.isEmpty {
            try Task.checkCancellation()
            if deadline.hasPassed { return nil }
            try await read()
            guard items.isEmpty, telling == nil else { continue }
            // Events of other topics are no reason to speak.
            let left = min(ContinuousClock.now.duration(to: beat), .milliseconds(deadline.millisecondsLeft))
            guard hasSpoken, left > .zero else { break }
            await store.outboxEnd.growth(beyond: cursor, within: left)
        }
        if deadline.hasPassed, items.isEmpty { return nil }
        hasSpoken = true
        return items.popFirst() ?? RPCWire.FeedEvent(last: UInt64(last))
    }

    private func read() async throws {
        let (cursor, telling, topics) = (cursor, telling, request.topics)
        (items, self.cursor, last, self.telling) = try await reading { snapshot in
            let last = try snapshot.lastEvent
            let events = try snapshot.events(
                after: cursor, of: topics, limit: OutboxFeed.eventsPerRead, bytes: OutboxFeed.bytesPerRead)
            let heard = events.filter { telling?.hasTold($0) ?? true }.map { RPCWire.FeedEvent($0, last: last) }
            guard events.isEmpty, var telling else {
                return (heard[...], events.last?.sequence ?? last, last, telling)
            }
            let stands = try telling.next(snapshot, at: last)
            return (stands[...], last, last, telling.isOver ? nil : telling)
        }
    }

    /// Reads one short snapshot.
    private func reading<Outcome: Sendable>(
        _ body: @escaping @Sendable (Snapshot) throws -> Outcome
    ) async throws -> Outcome {
        do {
            return try await store.read(body)
        } catch is StoreFault {
            throw Status(
                .unavailable, "The outbox cannot be read now. Try again.", reason: "STORE_CLOSED", retryable: true)
        }
    }
}

extension RPCWire.FeedEvent {
    init(_ event: OutboxEvent, last: Int) {
        self.init(
            sequence: UInt64(event.sequence), at: "\(event.at)", topic: event.topic, body: event.body,
            last: UInt64(last), subject: event.subject)
    }
}
