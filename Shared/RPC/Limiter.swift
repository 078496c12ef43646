import Synchronization

/// How many calls a service works on at once, over all its connections: further ones wait in a short queue, people's
/// before those that nobody waits for, and what finds no place there is refused at once.
///
/// In a long queue every call would wait until nobody wants its answer, and then be worked on all the same.
package final class Limiter: Sendable {
    /// What becomes of a call that comes in.
    enum Entry: Equatable { case begins, waits, refused }

    /// Told, on any thread, that a waiting call's turn has come (true) or that a person's has its place (false).
    typealias Turn = @Sendable (_ mayBegin: Bool) -> Void

    private struct State {
        var running = 0
        var people: [Turn] = []
        var batches: [Turn] = []
        var refused: UInt64 = 0

        var waiting: Int { people.count + batches.count }
    }

    private let atOnce: Int
    private let places: Int
    private let state = Mutex(State())

    /// - Parameters:
    ///   - atOnce: calls that are worked on.
    ///   - places: calls that wait.
    package init(atOnce: Int = Limits.callsAtOnce, places: Int = Limits.callsWaiting) {
        self.atOnce = atOnce
        self.places = places
    }

    /// Takes in a call, which `leave` ends where it begins; `turn` is asked for where it waits.
    func enter(isBatch: Bool, _ turn: () -> Turn) -> Entry {
        let (entry, displaced): (Entry, Turn?) = state.withLock { state in
            if state.running < atOnce {
                state.running += 1
                return (.begins, nil)
            }
            var displaced: Turn?
            if state.waiting >= places {
                state.refused += 1
                if isBatch || state.batches.isEmpty { return (.refused, nil) }
                displaced = state.batches.removeLast()
            }
            if isBatch { state.batches.append(turn()) } else { state.people.append(turn()) }
            return (.waits, displaced)
        }
        displaced?(false)
        return entry
    }

    /// A call that began has ended: its room goes to the next.
    func leave() {
        let next: Turn? = state.withLock { state in
            if !state.people.isEmpty { return state.people.removeFirst() }
            if !state.batches.isEmpty { return state.batches.removeFirst() }
            state.running -= 1
            return nil
        }
        next?(true)
    }

    /// Calls that are worked on, calls that wait, and how many were refused since the start.
    package var counts: (running: Int, waiting: Int, refused: UInt64) {
        state.withLock { ($0.running, $0.waiting, $0.refused) }
    }
}
