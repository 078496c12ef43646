import CivilCalendar

/// Something that other services are to know.
package struct OutboxEvent: Sendable, Hashable {
    /// Bytes of topic and body together; so an event fits into one message with room to spare.
    package static let limitBytes = 60 * 1024

    /// Rises with each event.
    package var sequence: Int
    package var at: Instant
    package var topic: String
    package var body: [UInt8]
}

extension Transaction {
    /// Publishes an event together with whatever else the job does.
    ///
    /// Throws `constraint` for one that is too long: nobody could ever be told of it, nor of what comes after it.
    package func publish(_ topic: String, _ body: [UInt8]) throws(StoreFault) {
        guard topic.utf8.count + body.count <= OutboxEvent.limitBytes else {
            throw .constraint("an event of more than \(OutboxEvent.limitBytes) bytes")
        }
        try execute("INSERT INTO outbox (at, topic, body) VALUES (\(now), \(topic), \(body))")
    }
}

extension Querying {
    /// The events after a cursor, in order.
    ///
    /// - Parameter bytes: of bodies; the event that reaches it is the last one given.
    package func events(
        after sequence: Int, limit: Int, bytes: Int = .max
    ) throws(StoreFault) -> [OutboxEvent] {
        var events: [OutboxEvent] = []
        var room = bytes
        try each("FROM outbox WHERE sequence > \(sequence) ORDER BY sequence LIMIT \(limit)") { row in
            OutboxEvent(sequence: row("sequence"), at: row("at"), topic: row("topic"), body: row("body"))
        } _: { event in
            events.append(event)
            room -= event.body.count
            return room > 0
        }
        return events
    }

    /// The number of the last event that was ever published; 0 where there was none.
    package var lastEvent: Int {
        get throws(StoreFault) { try value("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'") ?? 0 }
    }
}
