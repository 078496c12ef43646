import CivilCalendar

/// Whether an officer is there to take a case.
package enum Presence: Sendable, Hashable {
    case present
    /// Until the last day of it, where known.
    case absent(ReductionReason, until: Day?)
    /// The last day in post.
    case left(Day)
    /// The first day in post.
    case notStarted(Day)

    /// That the officer is away, and how long; nil for one who is present. Why somebody is absent is for few to know.
    package var sentence: String? {
        switch self {
        case .present: nil
        case .absent(_, let until?): "Absent until \(until.inWords)."
        case .absent(_, nil): "Absent until further notice."
        case .left(let day): "Left on \(day.inWords)."
        case .notStarted(let day): "Starts on \(day.inWords)."
        }
    }
}
