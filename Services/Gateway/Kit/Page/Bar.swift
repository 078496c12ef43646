import CivilCalendar
import Messages

// What the pages about unpaid work share.

extension UInt32 {
    /// Minutes as people say them: `12 h 30 min`, `80 h`, `45 min`, `0 h`.
    var hoursText: String { Int(self).hoursText }
}

extension Int {
    /// Minutes as people say them, with a sign where they are below 0.
    var hoursText: String {
        let sign = self < 0 ? "−" : ""
        let (hours, minutes) = magnitude.quotientAndRemainder(dividingBy: 60)
        if minutes == 0 { return "\(sign)\(Int(hours).grouped) h" }
        return hours == 0 ? "\(sign)\(minutes) min" : "\(sign)\(Int(hours).grouped) h \(minutes) min"
    }
}

extension String {
    /// A time of day as people read it: `9am`; any other text as it is.
    var timeText: String { TimeOfDay(iso: self)?.inWords ?? self }

    /// An ISO date with its weekday: `Monday 10 June 2019`; any other text as it is.
    var dayInWords: String { Day(iso: self)?.inWords ?? self }

    /// With a full stop, unless it ends with one.
    var ended: String { isEmpty || hasSuffix(".") ? self : self + "." }

    /// From this time of day to another: `9am to 4:30pm`.
    func times(to end: String) -> String { "\(timeText) to \(end.timeText)" }
}

extension HTML {
    /// A bar for eyes only: every number in it stands beside it in words.
    ///
    /// - Parameters:
    ///   - done: of `total`; what is above it does not show.
    ///   - mark: a place on the bar, in the same units.
    mutating func shareBar(_ done: UInt32, of total: UInt32, mark: UInt32? = nil) {
        let end = max(1, total)
        element(
            "svg",
            [
                "class": "capacity-bar", "viewBox": "0 0 \(Self.barWidth) 16", "preserveAspectRatio": "none",
                "aria-hidden": "true", "focusable": "false",
            ]
        ) { html in
            html.rectangle("bar-track", x: 0, width: Self.barWidth)
            html.rectangle("bar-now", x: 0, width: Self.barPlace(done, end))
            if let mark { html.mark(x: max(4, Self.barPlace(mark, end))) }
        }
    }

    private static let barWidth: UInt32 = 1_000

    private static func barPlace(_ part: UInt32, _ whole: UInt32) -> UInt32 {
        UInt32(UInt64(min(part, whole)) * UInt64(barWidth) / UInt64(whole))
    }
}
