import CivilCalendar

/// Asks a database; every answer stems from one and the same state of it.
package protocol Querying {
    var connection: Connection { get }
}

/// What a reader or a transaction asks through.
package struct Connection {
    let database: Database
}

extension Querying {
    /// Every row of a result.
    package func all<Value>(_ sql: SQL, _ read: (inout Row) -> Value) throws(StoreFault) -> [Value] {
        var values: [Value] = []
        try connection.database.query(sql) { row in
            values.append(read(&row))
            return true
        }
        return values
    }

    /// A result's first row; nil where there is none.
    package func first<Value>(_ sql: SQL, _ read: (inout Row) -> Value) throws(StoreFault) -> Value? {
        var value: Value?
        try connection.database.query(sql) { row in
            value = read(&row)
            return false
        }
        return value
    }

    /// The first column of a result's first row.
    package func value<Value: SQLConvertible>(_ sql: SQL) throws(StoreFault) -> Value? {
        try first(sql) { $0.next() }
    }
}

/// Reads one state of the store.
package struct Snapshot: Querying {
    package let connection: Connection
}

/// Reads and writes within one job of the writer: either all of it is kept, or nothing.
package struct Transaction: Querying {
    package let connection: Connection
    /// When the job began, by the business clock.
    package let now: Instant

    /// Runs a statement, and tells how many rows it changed.
    @discardableResult package func execute(_ sql: SQL) throws(StoreFault) -> Int {
        // After a fault that ended the transaction, a job that goes on would write without one.
        guard !connection.database.isOutsideTransaction else { throw .undone(by: nil) }
        try connection.database.execute(sql)
        return connection.database.changes
    }
}
