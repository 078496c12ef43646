import CivilCalendar

extension Day: SQLConvertible {
    /// ISO 8601 text.
    package var sql: SQLValue { .text("\(self)") }
    package static func read(_ row: borrowing Row, at column: Int32) -> Day { Day(iso: row.text(at: column)) ?? .first }
}

extension Instant: SQLConvertible {
    private static let epoch = Instant(millisecondsSince1970: 0)!

    /// Milliseconds since 1970, UTC.
    package var sql: SQLValue { .integer(Int64(millisecondsSince1970)) }

    package static func read(_ row: borrowing Row, at column: Int32) -> Instant {
        Instant(millisecondsSince1970: row.integer(at: column)) ?? .epoch
    }
}

extension Transaction {
    /// The civil date in London at which the job runs.
    package var today: Day { London.localTime(at: now).day }
}
