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
            try all("FROM ledger WHERE case_id = \(id) ORDER BY sequence") { row in
                LedgerEntry(
                    kind: LedgerKind(rawValue: row("kind")) ?? .adjusted, minutes: row("minutes"),
                    isEducation: row("is_education"))
            })
    }

    /// The latest first.
    func ledgerEntries(of id: Identifier) throws(StoreFault) -> [Wire.LedgerEntry] {
        try all("FROM ledger WHERE case_id = \(id) ORDER BY sequence DESC LIMIT \(Requirements.historyRows)") { row in
            Wire.LedgerEntry(
                kind: row.choice("kind"), minutes: Int32(row("minutes", as: Int.self)),
                isEducation: row("is_education"), on: row("on_day"), words: row("words"), by: row("recorded_by"),
                at: row.instant("at"))
        }
    }
}
