import Synchronization

/// How often the calls of one method ended with each code.
final class CallTally: Sendable {
    private let ended = Mutex([UInt64](repeating: 0, count: StatusCode.allCases.count))

    func count(_ code: StatusCode) { ended.withLock { $0[Int(code.rawValue)] += 1 } }

    /// The codes that there were.
    var counts: [(StatusCode, UInt64)] {
        zip(StatusCode.allCases, ended.withLock { $0 }).filter { $0.1 > 0 }
    }
}
