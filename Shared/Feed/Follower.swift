import CivilCalendar
import CoreMetrics
import Logging
import RPC
import Store
import Synchronization

/// Takes in what another service publishes: every event once, in order, each in one commit with the cursor's move.
///
/// What `handle` throws undoes that event alone. The event is put aside and tried again, at growing intervals, ten
/// times in about a minute; then it is parked until an operator has it tried again. Meanwhile others flow on, except
/// those of the same subject: they wait behind it, and come in in their order once it has gone through.
///
/// A fault of the store itself is nobody's try: the feed waits until the store takes something in again. Where the
/// follower is new, or the source is in another epoch than the one that is known here, as after a restore, the source
/// is asked to tell all that stands, and goes on from there.
package final class Follower: Sendable {
    package typealias Event = RPCWire.FeedEvent

    /// The service that is followed, for example `allocation`.
    package let source: String
    /// This service.
    private let name: String
    private let feed: any FeedAPI
    let store: Store
    let clock: Clock
    private let logger: Logger
    private let patience: Patience
    private let taking: Taking
    private let metrics: FeedMetrics
    let progress = Mutex(FeedProgress())

    /// - Parameter clock: the business clock, by which events are dated.
    package init(
        source: String, _ channel: any CallChannel, store: Store, clock: Clock, logger: Logger,
        metrics: any MetricsFactory = MetricsSystem.factory, patience: Patience = .usual, content: FeedContent
    ) {
        self.source = source
        name = store.schema.name
        feed = FeedClient(channel)
        self.store = store
        self.clock = clock
        self.logger = logger
        self.patience = patience
        taking = Taking(source: source, patience: patience, content: content)
        self.metrics = FeedMetrics(source, metrics)
    }

    /// Follows the source until the task is cancelled, however often it or the store fails.
    package func run() async {
        await withTaskGroup { group in
            group.addTask { await self.keepFollowing() }
            group.addTask { await self.keepRetrying() }
        }
    }
}

// MARK: Following

extension Follower {
    private func keepFollowing() async {
        var backOff = BackOff()
        while !Task.isCancelled {
            do {
                try await follow { backOff = BackOff() }
            } catch {
                note(error)
            }
            try? await Task.sleep(for: backOff.next())
        }
    }

    /// Follows the source for as long as one call may take.
    private func follow(_ itFlows: () -> Void) async throws {
        let source = source
        var position = try await store.read { try $0.position(of: source) }
        let call = Call(deadline: .after(.milliseconds(Limits.timeoutMilliseconds.upperBound)))
        do {
            var batches = Batches(try await feed.follow(position.request(by: name, taking.content.topics), call))
            while let batch = try await batches.next() {
                progress.withLock { $0.note(batch) }
                position = try await take(batch, from: position)
                itFlows()
                noteFlow()
            }
        } catch let status as Status where FeedPosition.losses.contains(status.reason) {
            logger.notice("feed to be told again", metadata: ["source": "\(source)", "reason": "\(status.reason)"])
            try await store.write { try $0.forgetEpoch(of: source) }
        } catch is PositionMoved {}
    }

    /// Answers the position behind the batch.
    private func take(_ batch: Batches.Batch, from position: FeedPosition) async throws -> FeedPosition {
        // That there was nothing else for this follower is worth a write only where it brings it forward.
        guard !batch.items.isEmpty || position.told == nil && batch.last > position.sequence else {
            // Meanwhile an operator may have asked that all be told again.
            let source = source
            guard try await store.read({ try $0.position(of: source) }) == position else { throw PositionMoved() }
            return position
        }
        let taking = taking
        let (results, next) = try await store.write { transaction in
            var next = position
            let results = try taking.take(batch, from: &next, in: transaction, at: Clock.real.now)
            return (results, next)
        }
        report(results)
        guard results.count == batch.items.count else { throw NoRoomAside() }
        progress.withLock { $0.noteTaken(batch.items) }
        return next
    }

    private func noteFlow() {
        guard progress.withLock({ $0.replaceProblem("") }) else { return }
        logger.info("feed flows", metadata: ["source": "\(source)"])
    }

    /// Of a fault that lasts, the log says so once.
    private func note(_ error: any Error) {
        guard !Task.isCancelled, let words = Self.words(for: error),
            progress.withLock({ $0.replaceProblem(words) })
        else { return }
        logger.warning("feed lost", metadata: ["source": "\(source)", "reason": "\(words)"])
    }

    /// An operator's words for why nothing comes in; nil where a call has merely lasted as long as it may.
    private static func words(for error: any Error) -> String? {
        switch error {
        case let status as Status: status.code == .deadlineExceeded ? nil : status.message
        case StoreFault.full: "What comes in cannot be kept: there is no room on the disk."
        case is StoreFault: "What comes in cannot be kept now."
        case is NoRoomAside: "Too many events are put aside."
        default: "\(type(of: error))"
        }
    }
}

// MARK: Trying again

extension Follower {
    private func keepRetrying() async {
        while (try? await Task.sleep(for: .milliseconds(patience.lookMilliseconds))) != nil {
            // A fault of the store is told by whoever follows; the next look tries anew.
            try? await look()
        }
    }

    /// Tries what is due, and tells the gauges how things stand.
    private func look() async throws {
        let source = source
        let (cursor, parked, next) = try await store.read { snapshot in
            (
                try snapshot.position(of: source).sequence, try snapshot.countPutAside(of: source),
                try snapshot.nextTry(of: source)
            )
        }
        metrics.cursor.record(cursor)
        metrics.parked.record(parked)
        metrics.lag.record(lagMilliseconds)
        guard let next, next <= Clock.real.now else { return }
        while try await retryDue() == Taking.triesPerJob {}
    }

    /// How many events were tried.
    private func retryDue() async throws -> Int {
        let taking = taking
        let results = try await store.write { transaction in
            try taking.retryDue(in: transaction, at: Clock.real.now)
        }
        report(results)
        return results.count
    }

    /// Counts what became of events, and logs what an operator should know.
    private func report(_ results: [Taking.Result]) {
        metrics.count(results)
        for result in results {
            switch result.outcome {
            case .taken, .known, .behind: break
            case .failed: logger.notice("event put aside", metadata: metadata(of: result))
            case .parked: logger.error("event parked", metadata: metadata(of: result))
            }
        }
    }

    private func metadata(of result: Taking.Result) -> Logger.Metadata {
        ["source": "\(source)", "sequence": "\(result.sequence)", "topic": "\(result.topic)"]
    }
}
