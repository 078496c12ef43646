import CivilCalendar

/// Something that other services are to know.
package struct OutboxEvent: Sendable, Hashable {
    /// Rises with each event.
    package var sequence: Int
    package var at: Instant
    package var topic: String
    package var body: [UInt8]
}

extension Transaction {
    /// Publishes an event together with whatever else the job does.
    package func publish(_ topic: String, _ body: [UInt8]) throws(StoreFault) {
        try execute("INSERT INTO outbox (at, topic, body) VALUES (\(now), \(topic), \(body))")
    }
}

extension Querying {
    /// The events after a cursor, in order.
    package func events(after sequence: Int, limit: Int) throws(StoreFault) -> [OutboxEvent] {
        try all(
            "SELECT sequence, at, topic, body FROM outbox WHERE sequence > \(sequence) ORDER BY sequence LIMIT \(limit)"
        ) { row in OutboxEvent(sequence: row.next(), at: row.next(), topic: row.next(), body: row.next()) }
    }
}
