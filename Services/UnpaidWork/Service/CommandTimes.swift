import CivilCalendar
import Commands
import Messages
import RPC
import UnpaidWorkRules

extension CommandText {
    /// A time of day that must be there. Throws `invalidArgument` for one that is missing or is none.
    static func time(_ text: String, _ field: String) throws(Status) -> TimeOfDay {
        guard !text.isEmpty else { throw .invalid(field, .required, "Enter a time.") }
        guard let time = TimeOfDay(iso: text) else {
            throw .invalid(field, .malformed, "It must be a time of day, such as 09:00.")
        }
        return time
    }

    /// A start, and an end after it.
    ///
    /// - Parameter place: the path before `startTime` and `endTime`; empty where they are the request's own.
    static func times(
        _ start: String, _ end: String, in place: String = ""
    ) throws(Status) -> (start: TimeOfDay, end: TimeOfDay) {
        let prefix = place.isEmpty ? "" : "\(place)."
        let from = try time(start, "\(prefix)startTime")
        let to = try time(end, "\(prefix)endTime")
        guard to > from else { throw .invalid("\(prefix)endTime", .outOfRange, "It must be after the start.") }
        return (from, to)
    }
}

extension LocalTime {
    /// Nil unless the text is a date and a time of day, such as `2019-06-03T08:00`.
    init?(text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Day(iso: String(parts[0])), let time = TimeOfDay(iso: String(parts[1])) else {
            return nil
        }
        self.init(day, time)
    }
}

extension Weekday {
    init(_ wire: Wire.Weekday, _ field: String) throws(Status) {
        self = try choice(wire, field, "Select a day of the week.")
    }
}

extension Frequency {
    init(_ wire: Wire.Frequency, _ field: String) throws(Status) {
        self = try choice(wire, field, "Select how often.")
    }
}

/// A set of weekdays, as a bit a day from Monday.
extension Set<Weekday> {
    var bits: Int { reduce(0) { $0 | 1 << ($1.rawValue - 1) } }

    init(bits: Int) { self = Set(Weekday.allCases.filter { bits & 1 << ($0.rawValue - 1) != 0 }) }
}
