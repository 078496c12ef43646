import CivilCalendar

/// Something that other services are to know.
package struct OutboxEvent: Sendable, Hashable {
    /// Bytes of topic, subject and body together; so an event fits into one message with room to spare.
    package static let limitBytes = 60 * 1024

    /// Rises with each event.
    package var sequence: Int
    package var at: Instant
    package var topic: String
    /// What it tells the whole present state of, such as a case by its identifier.
    package var subject: String
    package var body: [UInt8]
}

extension Migration {
    /// The outbox's first epoch, and whose state an event tells.
    static let outboxEpoch = Migration(PackageResources.outbox_epoch_sql) { transaction throws(StoreFault) in
        try transaction.connection.database.beginEpoch()
    }
}

extension Database {
    /// Begins another epoch of the outbox: whoever followed it has to be told again what stands.
    func beginEpoch() throws(StoreFault) {
        try execute("INSERT OR REPLACE INTO outbox_epoch VALUES (1, \(Identifier(at: Clock.real.now)))")
    }
}

extension Transaction {
    /// Publishes an event together with whatever else the job does.
    ///
    /// Throws `constraint` for one that is too long: nobody could ever be told of it, nor of what comes after it.
    ///
    /// - Parameter subject: what the event tells the whole present state of.
    package func publish(_ topic: String, of subject: String, _ body: [UInt8]) throws(StoreFault) {
        guard topic.utf8.count + subject.utf8.count + body.count <= OutboxEvent.limitBytes else {
            throw .constraint("an event of more than \(OutboxEvent.limitBytes) bytes")
        }
        try execute(
            "INSERT INTO outbox (at, topic, subject, body) VALUES (\(now), \(topic), \(subject), \(body))")
    }
}

extension Querying {
    /// The events after a cursor, in order.
    ///
    /// - Parameters:
    ///   - topics: no others are given; all where it is nil.
    ///   - bytes: of bodies; the event that reaches it is the last one given.
    package func events(
        after sequence: Int, of topics: [String]? = nil, limit: Int, bytes: Int = .max
    ) throws(StoreFault) -> [OutboxEvent] {
        var events: [OutboxEvent] = []
        var room = bytes
        let named = topics.map { SQL.joined($0.map { "\($0)" }, by: ", ") }
        let ofTopics: SQL = named.map { "AND topic IN (\($0))" } ?? ""
        try each("FROM outbox WHERE sequence > \(sequence) \(ofTopics) ORDER BY sequence LIMIT \(limit)") { row in
            OutboxEvent(
                sequence: row("sequence"), at: row("at"), topic: row("topic"), subject: row("subject"),
                body: row("body"))
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

    /// Within which the numbers of events are good for anything; a restore begins another.
    package var outboxEpoch: Identifier {
        get throws(StoreFault) {
            guard let epoch: Identifier = try value("SELECT epoch FROM outbox_epoch") else {
                throw .constraint("an outbox has an epoch")
            }
            return epoch
        }
    }
}
