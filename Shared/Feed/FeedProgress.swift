import CivilCalendar
import RPC

/// What a follower knows of its source beside what its store holds.
struct FeedProgress: Sendable {
    /// After so long without even a heartbeat a source counts as silent, in seconds.
    static let silenceSeconds = 15

    /// The source's last event, as far as is known.
    private(set) var last = 0
    /// When the oldest event happened that came and is not taken in.
    private(set) var oldest: Instant?
    private var problem = "The source has not answered yet."
    private var heard = ContinuousClock.now

    /// Why nothing comes in; empty where it does. A source that fell silent without a word is a problem too.
    func problem(at now: ContinuousClock.Instant) -> String {
        let silence = heard.duration(to: now)
        guard problem.isEmpty, silence > .seconds(Self.silenceSeconds) else { return problem }
        return "Nothing has been heard for \(silence.components.seconds) seconds."
    }

    /// Whether the problem is another one than before.
    mutating func replaceProblem(_ new: String) -> Bool {
        defer { problem = new }
        return problem != new
    }

    mutating func note(_ batch: Batches.Batch) {
        last = batch.last
        heard = .now
        oldest = batch.items.first.flatMap { Instant(rfc3339: $0.at) }
    }

    mutating func noteTaken(_ events: [RPCWire.FeedEvent]) {
        guard let end = events.last else { return }
        // Where more is known to have happened, it did so no earlier than this.
        oldest = end.number < last ? Instant(rfc3339: end.at) : nil
    }
}
