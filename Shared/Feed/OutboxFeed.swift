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

    private let store: Store
    private let heartbeat: Duration

    /// - Parameter heartbeat: how long after the last event a follower is told that there is nothing new.
    package init(of store: Store, heartbeat: Duration = .seconds(5)) {
        self.store = store
        self.heartbeat = heartbeat
    }

    /// Throws `failedPrecondition` where the follower has taken in what was never published here: then the store was
    /// restored from a backup, and what it publishes anew would pass for what is known.
    package func follow(
        _ request: RPCWire.FollowRequest, _ call: Call
    ) async throws -> ItemStream<RPCWire.FeedEvent> {
        let reader = OutboxReader(
            store, after: Int(clamping: request.after), heartbeat: heartbeat, until: call.deadline)
        try await reader.begin()
        return ItemStream { try await reader.next() }
    }
}

/// Reads the outbox on behalf of one follower.
private actor OutboxReader {
    private let store: Store
    private let heartbeat: Duration
    private let deadline: Deadline
    private var cursor: Int
    /// The outbox's last event, as of the last read.
    private var last = 0
    /// What was read and not yet given.
    private var events: ArraySlice<OutboxEvent> = []
    /// Whether the follower has heard anything yet; the first word comes at once.
    private var hasSpoken = false

    init(_ store: Store, after cursor: Int, heartbeat: Duration, until deadline: Deadline) {
        self.store = store
        self.cursor = cursor
        self.heartbeat = heartbeat
        self.deadline = deadline
    }

    func begin() async throws {
        try await read()
        guard cursor <= last || !events.isEmpty else {
            throw Status(
                .failedPrecondition, "The follower has taken in event \(cursor), and the last one here is \(last).",
                reason: "CURSOR_AHEAD")
        }
    }

    /// The next event, or a heartbeat; nil once the call's time is up.
    func next() async throws -> RPCWire.FeedEvent? {
        if events.isEmpty {
            if cursor >= last, hasSpoken { await store.outboxEnd.growth(beyond: cursor, within: wait) }
            try Task.checkCancellation()
            if deadline.hasPassed { return nil }
            try await read()
        }
        hasSpoken = true
        guard let event = events.popFirst() else { return RPCWire.FeedEvent(last: UInt64(last)) }
        return RPCWire.FeedEvent(event, last: last)
    }

    private var wait: Duration { min(heartbeat, .milliseconds(deadline.millisecondsLeft)) }

    private func read() async throws {
        let cursor = cursor
        do {
            (events, last) = try await store.read { snapshot in
                let events = try snapshot.events(
                    after: cursor, limit: OutboxFeed.eventsPerRead, bytes: OutboxFeed.bytesPerRead)
                return (events[...], try snapshot.lastEvent)
            }
        } catch is StoreFault {
            throw Status(
                .unavailable, "The outbox cannot be read now. Try again.", reason: "STORE_CLOSED", retryable: true)
        }
        self.cursor = events.last?.sequence ?? cursor
    }
}

extension RPCWire.FeedEvent {
    init(_ event: OutboxEvent, last: Int) {
        self.init(
            sequence: UInt64(event.sequence), at: "\(event.at)", topic: event.topic, body: event.body,
            last: UInt64(last))
    }
}
