import RPC
import Store

/// The present state of everything that a source tells of under one topic, for whoever begins anew.
package struct Standing: Sendable {
    /// The present state of one subject, as an event would tell it.
    package struct State: Sendable {
        package let subject: String
        package let body: [UInt8]

        package init(_ subject: String, _ body: [UInt8]) {
            self.subject = subject
            self.body = body
        }
    }

    package let topic: String
    /// The subjects after one, in the order of their names, at most so many; fewer where there are no more.
    package let page: @Sendable (Snapshot, _ after: String, _ limit: Int) throws -> [State]

    package init(
        _ topic: String, page: @escaping @Sendable (Snapshot, _ after: String, _ limit: Int) throws -> [State]
    ) {
        self.topic = topic
        self.page = page
    }
}

/// How far all that stands has been told, and what comes next.
struct StandingTelling {
    /// Subjects that one read gives.
    static let subjectsPerRead = 64

    let standing: [Standing]
    /// The topic that is being told; beyond the last one all has been told.
    private var place: Int
    private var subject: String

    /// - Parameter told: the last subject that the follower was told of.
    init(_ standing: [Standing], after told: RPCWire.Telling) {
        self.standing = standing
        place = standing.firstIndex { $0.topic == told.topic } ?? 0
        subject = told.topic.isEmpty ? "" : told.subject
    }

    var isOver: Bool { place >= standing.count }

    /// Whether the follower has been told of an event's subject, and has to hear what happens to it since; what nobody
    /// tells again is heard at once.
    func hasTold(_ event: OutboxEvent) -> Bool {
        guard let its = standing.firstIndex(where: { $0.topic == event.topic }) else { return true }
        return its < place || its == place && event.subject <= subject
    }

    /// The next states, as they are after the event `last`; with the last of them the word that it is all.
    mutating func next(_ snapshot: Snapshot, at last: Int) throws -> [RPCWire.FeedEvent] {
        let epoch = "\(try snapshot.outboxEpoch)"
        let end = RPCWire.FeedEvent(sequence: UInt64(last), last: UInt64(last), isAllTold: true, epoch: epoch)
        guard !isOver else { return [end] }
        let topic = standing[place].topic
        let page = try standing[place].page(snapshot, subject, Self.subjectsPerRead)
        if page.count < Self.subjectsPerRead {
            (place, subject) = (place + 1, "")
        } else if let last = page.last {
            subject = last.subject
        }
        let states = page.map {
            RPCWire.FeedEvent(
                sequence: UInt64(last), topic: topic, body: $0.body, last: UInt64(last), subject: $0.subject,
                stands: true, epoch: epoch)
        }
        return isOver ? states + [end] : states
    }
}
