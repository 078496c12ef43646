import RPC
import Store

/// How far a follower has come with a source.
struct FeedPosition: Sendable, Hashable {
    /// The last event that was taken in or put aside.
    var sequence = 0
    /// Of which life of the source; empty where it is to tell again all that stands.
    var epoch = ""
    /// The last subject that was told again; nil unless it is being told.
    var told: RPCWire.Telling?

    /// With which reasons a source says that this is none of its positions.
    static let losses: Set = ["EPOCH_CHANGED", "CURSOR_AHEAD"]

    /// What the source is asked for.
    func request(by follower: String, _ topics: [String]) -> RPCWire.FollowRequest {
        .init(
            after: UInt64(sequence), follower: follower, epoch: epoch, topics: topics,
            telling: epoch.isEmpty ? .init() : told)
    }

    /// Moves on past an item of the stream.
    mutating func move(past item: RPCWire.FeedEvent) {
        if item.isAllTold {
            (sequence, epoch, told) = (item.number, item.epoch, nil)
        } else if item.stands {
            (sequence, epoch, told) = (item.number, item.epoch, .init(topic: item.topic, subject: item.subject))
        } else {
            sequence = max(sequence, item.number)
        }
    }
}

extension Querying {
    func position(of source: String) throws(StoreFault) -> FeedPosition {
        try first("FROM feed_cursor WHERE source = \(source)") { row in
            let (topic, subject) = (row("told_topic", as: String?.self), row("told_subject", as: String?.self))
            return FeedPosition(
                sequence: row("sequence"), epoch: row("epoch"),
                told: topic.map { .init(topic: $0, subject: subject ?? "") })
        } ?? FeedPosition()
    }
}

extension Transaction {
    func keep(_ position: FeedPosition, of source: String) throws(StoreFault) {
        try execute(
            """
            INSERT OR REPLACE INTO feed_cursor (source, sequence, at, epoch, told_topic, told_subject)
            VALUES (\(source), \(position.sequence), \(now), \(position.epoch), \(position.told?.topic),
                \(position.told?.subject))
            """)
    }

    /// Has a source asked to tell again all that stands.
    ///
    /// A service's migration does so too where events have a field that it did not keep until then.
    package func forgetEpoch(of source: String) throws(StoreFault) {
        try execute(
            """
            UPDATE feed_cursor SET epoch = '', told_topic = NULL, told_subject = NULL WHERE source = \(source)
            """)
    }

    /// Begins to be told again: what was put aside is told anew or stands no more.
    func beginTelling(of source: String) throws(StoreFault) {
        try execute("DELETE FROM feed_parked WHERE source = \(source)")
        try execute("DELETE FROM feed_told WHERE source = \(source)")
    }

    func noteTold(_ item: RPCWire.FeedEvent, of source: String) throws(StoreFault) {
        try execute(
            "INSERT OR IGNORE INTO feed_told VALUES (\(source), \(item.topic), \(item.subject))")
    }
}

/// All that a source has told again, once it has told everything: what is known and not named here stands no more.
package struct Told {
    let source: String
    let store: Transaction

    /// Of whom or what the source has told under a topic.
    package func subjects(of topic: String) throws(StoreFault) -> Set<String> {
        Set(
            try store.values("SELECT subject FROM feed_told WHERE source = \(source) AND topic = \(topic)"))
    }
}
