import CivilCalendar
import RPC
import Store

extension Migration {
    /// The tables that a follower needs; a service lists it among its own migrations.
    package static let feed = Migration(PackageResources.feed_sql)

    /// What a follower needs besides to be told again all that stands; it comes after the others.
    package static let feedEpochs = Migration(PackageResources.feed_epochs_sql)
}

/// An event that was put aside.
struct EventAside {
    /// By which an operator names it, and which keeps it in its order; 0 until it is put aside.
    var number = 0
    var event: RPCWire.FeedEvent
    var subject: String?
    var tries: Int
}

extension RPCWire.FeedEvent {
    /// The sequence number as the store keeps it.
    var number: Int { Int(clamping: sequence) }
}

extension Querying {
    /// How many events of a source are put aside.
    func countPutAside(of source: String) throws(StoreFault) -> Int {
        try value("SELECT count(*) FROM feed_parked WHERE source = \(source)") ?? 0
    }

    func isPutAside(_ number: Int, of source: String) throws(StoreFault) -> Bool {
        try value("SELECT 1 FROM feed_parked WHERE source = \(source) AND number = \(number)") ?? false
    }

    /// When the next try of an event that was put aside is due; nil where none is.
    func nextTry(of source: String) throws(StoreFault) -> Instant? {
        let at: Instant?? = try value(
            "SELECT min(next_try_at) FROM feed_parked WHERE source = \(source) AND next_try_at IS NOT NULL")
        return at ?? nil
    }

    /// The earliest event of a subject that is put aside.
    func firstPutAside(of source: String, _ subject: String) throws(StoreFault) -> Int? {
        try value(
            """
            SELECT number FROM feed_parked WHERE source = \(source) AND subject = \(subject)
            ORDER BY number LIMIT 1
            """)
    }

    /// The earliest event whose next try is due.
    func due(of source: String, at now: Instant) throws(StoreFault) -> EventAside? {
        try first(
            """
            FROM feed_parked WHERE source = \(source) AND next_try_at <= \(now) ORDER BY number LIMIT 1
            """
        ) { row in
            let event = RPCWire.FeedEvent(
                sequence: row("sequence"), at: "\(row("at", as: Instant.self))", topic: row("topic"), body: row("body"),
                stands: row("stands"))
            return EventAside(number: row("number"), event: event, subject: row("subject"), tries: row("tries"))
        }
    }

    /// The events that are put aside, for an operator: those that are parked for good first.
    func putAside(of source: String, limit: Int) throws(StoreFault) -> [RPCWire.ParkedEvent] {
        try all(
            """
            FROM feed_parked WHERE source = \(source)
            ORDER BY is_parked DESC, number LIMIT \(limit)
            """
        ) { row in
            RPCWire.ParkedEvent(
                sequence: row("number"), topic: row("topic"), at: "\(row("at", as: Instant.self))",
                reason: row("reason"), tries: row("tries"))
        }
    }
}

extension Transaction {
    /// Puts an event aside, to be tried at `next`; without that one that was tried is parked, and another waits until
    /// those before it have gone through.
    func putAside(
        _ stored: EventAside, of source: String, reason: String, next: Instant?
    ) throws(StoreFault) {
        let event = stored.event
        try execute(
            """
            INSERT INTO feed_parked (source, sequence, stands, topic, subject, at, body, reason, tries, next_try_at,
                is_parked)
            VALUES (\(source), \(event.number), \(event.stands), \(event.topic), \(stored.subject),
                \(Instant(rfc3339: event.at) ?? now), \(event.body), \(reason), \(stored.tries), \(next),
                \(next == nil && stored.tries > 0))
            """)
    }

    /// Notes a further try that did not go well: the next one is due at `next`, or it is parked.
    func note(_ stored: EventAside, reason: String, next: Instant?) throws(StoreFault) {
        try execute(
            """
            UPDATE feed_parked SET reason = \(reason), tries = \(stored.tries), next_try_at = \(next),
                is_parked = \(next == nil)
            WHERE number = \(stored.number)
            """)
    }

    /// Forgets an event that has gone through, and lets the next of its subject be tried.
    func release(_ stored: EventAside, of source: String, at now: Instant) throws(StoreFault) {
        try execute("DELETE FROM feed_parked WHERE number = \(stored.number)")
        guard let subject = stored.subject, let next = try firstPutAside(of: source, subject) else { return }
        try execute("UPDATE feed_parked SET next_try_at = \(now) WHERE number = \(next)")
    }

    /// Has an event that is parked or waits for its next try tried at once, with all its tries anew; false where it is
    /// neither.
    func retry(_ number: Int, of source: String, at now: Instant) throws(StoreFault) -> Bool {
        try execute(
            """
            UPDATE feed_parked SET is_parked = 0, tries = 0, next_try_at = \(now)
            WHERE source = \(source) AND number = \(number) AND (is_parked = 1 OR next_try_at IS NOT NULL)
            """) == 1
    }

    /// Runs `body` so that what it throws undoes it alone, and is the answer; throws what is the store's own fault.
    func attempt(_ body: () throws -> Void) throws -> (any Error)? {
        try execute("SAVEPOINT event")
        var fault: (any Error)?
        do {
            try body()
        } catch {
            if let fault = error as? StoreFault, fault.isOfTheStore { throw fault }
            fault = error
            try execute("ROLLBACK TO event")
        }
        try execute("RELEASE event")
        return fault
    }
}
