import CivilCalendar
import RPC
import Store

/// How a follower takes in what its source tells, within the store's jobs: each event with its effect and the
/// position's move in one commit.
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
    let content: FeedContent

    /// Takes items in, in order; the last ones are left out where no more can be put aside.
    ///
    /// Throws `PositionMoved` where the store is at another position than the one that the stream goes on from.
    ///
    /// - Parameters:
    ///   - position: moved past what was taken in.
    ///   - now: by the machine's clock.
    func take(
        _ batch: Batches.Batch, from position: inout FeedPosition, in transaction: Transaction, at now: Instant
    ) throws -> [Result] {
        guard try transaction.position(of: source) == position else { throw PositionMoved() }
        if position.epoch.isEmpty { try transaction.beginTelling(of: source) }
        var results: [Result] = []
        do {
            for item in batch.items {
                let outcome = try take(item, from: position, transaction, at: now)
                results.append(Result(sequence: item.number, topic: item.topic, outcome: outcome))
                position.move(past: item)
            }
            if batch.items.isEmpty { position.sequence = batch.last }
        } catch is NoRoomAside where !results.isEmpty {}
        try transaction.keep(position, of: source)
        return results
    }

    private func take(
        _ item: Event, from position: FeedPosition, _ transaction: Transaction, at now: Instant
    ) throws -> Outcome {
        if item.isAllTold {
            try content.settle(transaction, Told(source: source, store: transaction))
            return .taken
        }
        guard item.stands || item.number > position.sequence else { return .known }
        if item.stands || position.told != nil { try transaction.noteTold(item, of: source) }
        return try takeIn(item, transaction, at: now)
    }

    private func takeIn(_ event: Event, _ transaction: Transaction, at now: Instant) throws -> Outcome {
        var stored = EventAside(event: event, subject: content.order(event), tries: 0)
        if let subject = stored.subject, let first = try transaction.firstPutAside(of: source, subject) {
            try putAside(stored, transaction, reason: "Waits behind number \(first) of the same subject.", next: nil)
            return .behind
        }
        guard let fault = try transaction.attempt({ try content.handle(transaction, event) }) else { return .taken }
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
        guard let fault = try transaction.attempt({ try content.handle(transaction, stored.event) }) else {
            try transaction.release(stored, of: source, at: now)
            return .taken
        }
        var stored = stored
        stored.tries += 1
        let (reason, next) = (Self.words(for: fault), nextTry(of: stored, at: now))
        try transaction.note(stored, reason: reason, next: next)
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

/// The source is to tell again all that stands, from the beginning.
struct PositionMoved: Error {}
