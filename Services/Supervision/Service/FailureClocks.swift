import CivilCalendar
import Commands
import Messages
import Store
import SupervisionRules

/// What runs once a failure is known: each clock is a row, started by a fact, met by another or void.
extension Transaction {
    func start(
        _ clock: FailureClock, of failure: Identifier, by fact: String, on day: Day, due: Day
    ) throws(StoreFault) {
        try execute(
            """
            INSERT INTO clock (failure_id, kind, started_by, started_on, due_on)
            VALUES (\(failure), \(clock.rawValue), \(fact), \(day), \(due))
            """)
    }

    /// Ends the running clocks of these kinds by the fact that they waited for.
    func meet(_ clocks: FailureClock..., of failure: Identifier, by fact: String) throws(StoreFault) {
        for clock in clocks {
            try execute(
                """
                UPDATE clock SET met_by = \(fact), met_at = \(now)
                WHERE failure_id = \(failure) AND kind = \(clock.rawValue) AND \(SQL.isRunning)
                """)
        }
    }

    /// Ends the running clocks of these kinds, or all of them, because nothing is due any more.
    func void(
        _ clocks: [FailureClock] = FailureClock.allCases, of failure: Identifier, because words: String
    ) throws(StoreFault) {
        for clock in clocks {
            try execute(
                """
                UPDATE clock SET void_because = \(words), void_at = \(now)
                WHERE failure_id = \(failure) AND kind = \(clock.rawValue) AND \(SQL.isRunning)
                """)
        }
    }
}

extension Querying {
    /// What is or was due of a failure, in the order in which it began.
    func clocks(of failure: Identifier) throws(StoreFault) -> [Wire.FailureClock] {
        try all("FROM clock WHERE failure_id = \(failure) ORDER BY sequence") { row in
            .init(
                kind: row.choice("kind"), startedBy: row("started_by"), startedOn: row("started_on"),
                dueOn: row("due_on"), metBy: row("met_by"), metAt: row.instant("met_at"),
                voidBecause: row("void_because"))
        }
    }
}

extension SQL {
    /// A clock that is neither met nor void.
    static let isRunning: SQL = "clock.met_at IS NULL AND clock.void_at IS NULL"

    /// The day by whose end the last clock of a kind was or is due; null where there is none.
    static func dueOn(_ clock: FailureClock) -> SQL {
        """
        (SELECT max(clock.due_on) FROM clock WHERE clock.failure_id = failure.id AND clock.kind = \(clock.rawValue)
            AND clock.void_at IS NULL)
        """
    }
}
