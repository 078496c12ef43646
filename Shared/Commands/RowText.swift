import CivilCalendar
import Store

/// What stands in a row, as the contract writes it.
extension Row {
    /// The next column's instant as RFC 3339 text; empty where there is none.
    package mutating func instant() -> String { next(Instant?.self).map { "\($0)" } ?? "" }
}
