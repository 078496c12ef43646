/// How long and how often a follower tries what did not go well.
package struct Patience: Sendable {
    /// What holds unless a test says otherwise.
    package static let usual = Patience()

    /// Tries that an event has before it is parked.
    package var tries = 10
    /// From an event's first try to its second; each further wait is 1.6 times as long, so ten tries take a minute.
    package var firstWaitMilliseconds = 500
    /// How often events that are put aside are looked through for those whose next try is due.
    package var lookMilliseconds = 250
    /// Events of one source that may be put aside; with so many it is not the events that are at fault.
    package var eventsPutAside = 10_000

    package init() {}

    /// Milliseconds from an event's latest try to its next; nil where it has had them all.
    func wait(afterTries count: Int) -> Int? {
        guard count < tries else { return nil }
        return Int((1..<count).reduce(Double(firstWaitMilliseconds)) { wait, _ in wait * 1.6 })
    }
}
