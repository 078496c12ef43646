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
        let (position, parked) = try await store.read { snapshot in
            (try snapshot.position(of: source), try snapshot.putAside(of: source, limit: Self.parkedListed))
        }
        let (last, problem) = progress.withLock { (max($0.last, position.sequence), $0.problem(at: .now)) }
        return RPCWire.FollowedFeed(
            source: source, cursor: UInt64(position.sequence), last: UInt64(last),
            lagMilliseconds: UInt64(lagMilliseconds), problem: problem, parked: parked, epoch: position.epoch,
            isBeingTold: position.epoch.isEmpty || position.told != nil)
    }

    /// How long ago the oldest event happened that came and is not taken in; 0 where there is none.
    var lagMilliseconds: Int {
        guard let oldest = progress.withLock({ $0.oldest }) else { return 0 }
        return max(0, clock.now.millisecondsSince1970 - oldest.millisecondsSince1970)
    }

    /// Has an event that was put aside tried again at once, with all its tries anew.
    ///
    /// Throws `notFound` for one that is not put aside, `failedPrecondition` for one that waits behind another.
    package func retry(number: UInt64) async throws {
        let (source, number) = (source, Int(clamping: number))
        try await store.write { transaction in
            guard try !transaction.retry(number, of: source, at: Clock.real.now) else { return }
            guard try transaction.isPutAside(number, of: source) else {
                throw Status(.notFound, "Number \(number) is not put aside.", reason: "NOT_PARKED")
            }
            throw Status(
                .failedPrecondition, "Number \(number) waits behind another of its subject.", reason: "BEHIND")
        }
    }

    /// Has the source asked to tell again all that stands: an operator's command, which the audit trail keeps.
    package func beToldAgain() async throws {
        let source = source
        try await store.write { transaction in
            try transaction.forgetEpoch(of: source)
            try transaction.record(
                AuditEntry(
                    .alteration, action: "Feed/TellAgain", account: "hub", role: "operator",
                    detail: "The service \(source) is asked to tell again all that stands."))
        }
    }
}
