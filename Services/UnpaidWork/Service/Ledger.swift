import CivilCalendar
import Commands
import Messages
import Store
import UnpaidWorkRules

/// What is written into somebody's ledger.
struct NewLedgerEntry {
    let kind: LedgerKind
    /// As `LedgerEntry` has them.
    let minutes: Int
    var isEducation = false
    let on: Day
    let words: String
    var appointment: Identifier?
    let by: String
}

extension Transaction {
    /// Adds an entry, and keeps the sums beside it; one of no minutes is none.
    ///
    /// Nothing less than nothing is owed where an order is made smaller than what was taken from it.
    func append(_ entry: NewLedgerEntry, to id: Identifier) throws(StoreFault) {
        guard entry.minutes != 0 else { return }
        try execute(
            """
            INSERT INTO ledger (case_id, kind, minutes, is_education, on_day, words, appointment_id, recorded_by, at)
            VALUES (\(id), \(entry.kind.rawValue), \(entry.minutes), \(entry.isEducation), \(entry.on),
                \(entry.words), \(entry.appointment), \(entry.by), \(now))
            """)
        let ledger = try ledger(of: id)
        try execute(
            """
            UPDATE unpaid_work SET ordered_minutes = \(max(0, ledger.orderedMinutes + ledger.adjustedMinutes)),
                credited_minutes = \(ledger.creditedMinutes), education_minutes = \(ledger.educationMinutes)
            WHERE case_id = \(id)
            """)
    }
}

extension Querying {
    func ledger(of id: Identifier) throws(StoreFault) -> Ledger {
        Ledger(
            try all("SELECT kind, minutes, is_education FROM ledger WHERE case_id = \(id) ORDER BY sequence") { row in
                LedgerEntry(
                    kind: LedgerKind(rawValue: row.next()) ?? .adjusted, minutes: row.next(), isEducation: row.next())
            })
    }

    /// The latest first.
    func ledgerEntries(of id: Identifier) throws(StoreFault) -> [Wire.LedgerEntry] {
        try all(
            """
            SELECT kind, minutes, is_education, on_day, words, recorded_by, at FROM ledger
            WHERE case_id = \(id) ORDER BY sequence DESC LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.LedgerEntry(
                kind: .init(rawValue: Int32(row.next(Int.self))), minutes: Int32(row.next(Int.self)),
                isEducation: row.next(), on: row.next(), words: row.next(), by: row.next(), at: row.instant())
        }
    }
}
