import CivilCalendar
import RPC
import Store
import Synchronization

extension Follower {
    /// Events put aside that a status lists.
    static let parkedListed = 100

    /// How far the source has come in, for an operator. Events that are put aside are listed, and are no lag.
    package func status() async throws -> RPCWire.FollowedFeed {
        let source = source
        let (cursor, parked) = try await store.read { snapshot in
            (try snapshot.cursor(of: source), try snapshot.putAside(of: source, limit: Self.parkedListed))
        }
        let (last, problem) = progress.withLock { (max($0.last, cursor), $0.problem(at: .now)) }
        return RPCWire.FollowedFeed(
            source: source, cursor: UInt64(cursor), last: UInt64(last), lagMilliseconds: UInt64(lagMilliseconds),
            problem: problem, parked: parked)
    }

    /// How long ago the oldest event happened that came and is not taken in; 0 where there is none.
    var lagMilliseconds: Int {
        guard let oldest = progress.withLock({ $0.oldest }) else { return 0 }
        return max(0, clock.now.millisecondsSince1970 - oldest.millisecondsSince1970)
    }

    /// Has an event that was put aside tried again at once, with all its tries anew.
    ///
    /// Throws `notFound` for one that is not put aside, `failedPrecondition` for one that waits behind another.
    package func retry(sequence: UInt64) async throws {
        let (source, sequence) = (source, Int(clamping: sequence))
        try await store.write { transaction in
            guard try !transaction.retry(sequence, of: source, at: Clock.real.now) else { return }
            guard try transaction.isPutAside(sequence, of: source) else {
                throw Status(.notFound, "Event \(sequence) is not put aside.", reason: "NOT_PARKED")
            }
            throw Status(
                .failedPrecondition, "Event \(sequence) waits behind another of its subject.", reason: "BEHIND")
        }
    }
}
