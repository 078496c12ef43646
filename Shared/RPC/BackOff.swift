/// How long to wait before the next attempt: 50 ms, 1.6 times as long each time, at most 5 s.
///
/// It is any part of that, so that all who lost a server together do not come back together.
package struct BackOff {
    private var milliseconds = 50.0

    package init() {}

    package mutating func next() -> Duration {
        defer { milliseconds = min(milliseconds * 1.6, 5_000) }
        return .milliseconds(Double.random(in: 0...milliseconds).rounded(.up))
    }
}
