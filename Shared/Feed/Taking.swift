import CivilCalendar
import RPC
import Store

/// How a follower takes events in, within the store's jobs: each with its effect and the cursor's move in one commit.
struct Taking: Sendable {
    typealias Event = RPCWire.FeedEvent

    /// What became of an event.
    enum Outcome: Sendable, Equatable {
        case taken
        /// It had been taken in before.
        case known
        /// An earlier event of its subject is put aside: it waits behind that.
        case behind
        /// Nothing of it was kept; it will be tried again.
        case failed(reason: String)
        /// The same, after its last try.
        case parked(reason: String)
    }

    /// An event and what became of it.
    struct Result: Sendable, Equatable {
        var sequence: Int
        var topic: String
        var outcome: Outcome
    }

    /// Tries that one job makes of events that are put aside.
    static let triesPerJob = 64

    let source: String
    let patience: Patience
    let subject: @Sendable (Event) -> String?
    let handle: @Sendable (Transaction, Event) throws -> Void

    /// Takes events in, in order; the last ones are left out where no more can be put aside.
    ///
    /// - Parameter now: by the machine's clock.
    func take(_ events: [Event], in transaction: Transaction, at now: Instant) throws -> [Result] {
        var cursor = try transaction.cursor(of: source)
        var results: [Result] = []
        do {
            for event in events {
                let sequence = event.number
                let isKnown = sequence <= cursor
                let outcome = isKnown ? .known : try takeIn(event, transaction, at: now)
                results.append(Result(sequence: sequence, topic: event.topic, outcome: outcome))
                cursor = max(cursor, sequence)
            }
        } catch is NoRoomAside where !results.isEmpty {}
        if cursor > 0 { try transaction.moveCursor(of: source, to: cursor) }
        return results
    }

    private func takeIn(_ event: Event, _ transaction: Transaction, at now: Instant) throws -> Outcome {
        var stored = EventAside(event: event, subject: subject(event), tries: 0)
        if let subject = stored.subject, let first = try transaction.firstPutAside(of: source, subject) {
            try putAside(stored, transaction, reason: "Waits behind event \(first) of the same subject.", next: nil)
            return .behind
        }
        guard let fault = try transaction.attempt({ try handle(transaction, event) }) else { return .taken }
        stored.tries = 1
        let reason = Self.words(for: fault)
        let next = nextTry(of: stored, at: now)
        try putAside(stored, transaction, reason: reason, next: next)
        return next == nil ? .parked(reason: reason) : .failed(reason: reason)
    }

    private func putAside(_ stored: EventAside, _ transaction: Transaction, reason: String, next: Instant?) throws {
        guard try transaction.countPutAside(of: source) < patience.eventsPutAside else { throw NoRoomAside() }
        try transaction.putAside(stored, of: source, reason: reason, next: next)
    }

    private func nextTry(of stored: EventAside, at now: Instant) -> Instant? {
        patience.wait(afterTries: stored.tries).flatMap { wait in
            Instant(millisecondsSince1970: now.millisecondsSince1970 + wait)
        }
    }

    /// Tries what is due of the events that are put aside, the earliest first.
    func retryDue(in transaction: Transaction, at now: Instant) throws -> [Result] {
        var results: [Result] = []
        while results.count < Self.triesPerJob, let stored = try transaction.due(of: source, at: now) {
            let outcome = try retry(stored, transaction, at: now)
            results.append(
                Result(sequence: stored.event.number, topic: stored.event.topic, outcome: outcome))
        }
        return results
    }

    private func retry(_ stored: EventAside, _ transaction: Transaction, at now: Instant) throws -> Outcome {
        guard let fault = try transaction.attempt({ try handle(transaction, stored.event) }) else {
            try transaction.release(stored, of: source, at: now)
            return .taken
        }
        var stored = stored
        stored.tries += 1
        let (reason, next) = (Self.words(for: fault), nextTry(of: stored, at: now))
        try transaction.note(stored, of: source, reason: reason, next: next)
        return next == nil ? .parked(reason: reason) : .failed(reason: reason)
    }

    /// An operator's words for what was thrown: a status's and the store's name nobody; of others, only the type.
    static func words(for fault: any Error) -> String {
        let words =
            switch fault {
            case let status as Status: "\(status.code): \(status.message)"
            case StoreFault.constraint(let words), StoreFault.failed(_, let words): words
            default: "\(type(of: fault))"
            }
        return String(words.unicodeScalars.prefix(500).map(Character.init))
    }
}

/// So much is put aside already that it is not the events that are at fault.
struct NoRoomAside: Error {}
