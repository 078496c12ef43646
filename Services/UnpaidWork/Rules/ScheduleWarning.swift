import CivilCalendar

/// What is said about a schedule; nothing in it is refused.
package enum ScheduleWarning: Sendable, Hashable {
    /// An appointment is made at a start that overlaps another of the same day, which has the other start.
    case clash(Day, start: TimeOfDay, with: TimeOfDay)
    /// So much is planned, or pending, after the last day of the twelve months.
    case afterCompleteBy(Day, minutes: Int)
    /// How many weeks offer less than they should; the first one's Monday, and what it offers.
    case underOffer(weeks: Int, first: Day, minutes: Int, least: Int)
    /// More is pending than remains to be worked; so many appointments can be removed.
    case surplus(minutes: Int, count: Int)

    /// Days in it are ISO dates.
    package var sentence: String {
        switch self {
        case .clash(let day, let start, let other):
            "The appointment on \(day) at \(start) overlaps another at \(other)."
        case .afterCompleteBy(let day, let minutes):
            "The work must be complete by \(day): \(minutes.inMinutes) \(minutes == 1 ? "is" : "are") planned after it."
        case .underOffer(1, let first, let minutes, let least):
            "1 week offers less than \(least.inMinutes): from \(first), \(minutes.inMinutes)."
        case .underOffer(let weeks, let first, let minutes, let least):
            "\(weeks) weeks offer less than \(least.inMinutes); the first, from \(first), "
                + "\(minutes.inMinutes)."
        case .surplus(let minutes, let count):
            "\(minutes.inMinutes) too many are booked; appointments to remove: \(count)."
        }
    }

    static func late(_ plan: [Span], completeBy: Day?) -> ScheduleWarning? {
        guard let completeBy else { return nil }
        let minutes = plan.filter { $0.day > completeBy }.reduce(0) { $0 + $1.minutes }
        return minutes > 0 ? .afterCompleteBy(completeBy, minutes: minutes) : nil
    }
}
