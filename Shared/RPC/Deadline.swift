import NIOCore

/// The instant by which a call must be answered; every call has one.
package struct Deadline: Sendable, Hashable, Comparable {
    let instant: NIODeadline

    private init(_ instant: NIODeadline) { self.instant = instant }

    /// The deadline of the call that this task serves: no call that it makes outlasts it.
    @TaskLocal package static var current: Deadline?

    /// A deadline that long from now, at most the longest that a call may be given.
    package static func after(_ duration: Duration) -> Deadline {
        let longest = Duration.milliseconds(Limits.timeoutMilliseconds.upperBound)
        let parts = min(max(duration, .zero), longest).components
        return Deadline(.now() + .nanoseconds(parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000))
    }

    package static func after(milliseconds: UInt32) -> Deadline { .after(.milliseconds(Int64(milliseconds))) }

    package static func < (one: Deadline, other: Deadline) -> Bool { one.instant < other.instant }

    /// Whole milliseconds that are left, rounded up; 0 once it has passed.
    package var millisecondsLeft: UInt32 {
        let nanoseconds = (instant - .now()).nanoseconds
        return nanoseconds <= 0 ? 0 : UInt32(clamping: (nanoseconds + 999_999) / 1_000_000)
    }

    package var hasPassed: Bool { instant <= .now() }

    func hasPassed(at now: NIODeadline) -> Bool { instant <= now }
}
