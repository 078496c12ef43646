import NIOCore

/// Whether the other side of a connection is still there: it is asked after a silence, and given up after a longer one.
///
/// Whole frames alone count as heard: where a length was damaged, bytes come in for ever and never make one.
struct Liveness {
    enum Step { case wait, ask, giveUp }

    private var lastHeard = NIODeadline.now()
    private var asked: NIODeadline?

    mutating func heard() {
        lastHeard = .now()
        asked = nil
    }

    /// What to do now, while something is awaited.
    mutating func step(at now: NIODeadline) -> Step {
        if let asked { return now - asked > Limits.pingTimeout ? .giveUp : .wait }
        guard now - lastHeard > Limits.pingAfter else { return .wait }
        asked = now
        return .ask
    }
}
