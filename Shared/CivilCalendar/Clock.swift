#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Tells the time for business: the real clock, the real clock moved by a fixed offset (demo), or one instant (tests).
///
/// Deadlines, sessions, tokens and expiries never use it: they follow the machine's own clock.
package struct Clock: Sendable {
    /// The machine's clock as it is.
    package static let real = Clock(source: .real(offsetMilliseconds: 0))

    /// A hundred years of 366 days, either way.
    package static let offsetLimitsSeconds = -3_162_240_000...3_162_240_000

    private enum Source {
        case real(offsetMilliseconds: Int)
        case fixed(Instant)
    }

    private let source: Source

    private init(source: Source) {
        self.source = source
    }

    /// The machine's clock moved by an offset in seconds, ahead where positive; nil beyond `offsetLimitsSeconds`.
    package init?(offsetSeconds: Int) {
        guard Self.offsetLimitsSeconds ~= offsetSeconds else { return nil }
        source = .real(offsetMilliseconds: offsetSeconds * 1000)
    }

    /// A clock that stands still.
    package static func fixed(at instant: Instant) -> Clock {
        Clock(source: .fixed(instant))
    }

    package var now: Instant {
        switch source {
        case .real(let offsetMilliseconds): Instant(clamping: Self.machineMilliseconds + offsetMilliseconds)
        case .fixed(let instant): instant
        }
    }

    /// The date in London.
    package var today: Day { London.localTime(at: now).day }

    private static var machineMilliseconds: Int {
        var time = timespec()
        // It fails only for an unknown clock or a bad pointer.
        clock_gettime(CLOCK_REALTIME, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }
}
