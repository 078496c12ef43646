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
    ///
    /// - Parameters:
    ///   - sql: the statement from `FROM` on: the columns that `read` asks for go before it.
    ///   - with: what else goes before it, as after `WITH`.
    package func all<Value>(
        _ sql: SQL, with: SQL? = nil, _ read: (inout Row) -> Value
    ) throws(StoreFault) -> [Value] {
        try rows(ColumnList(of: read), sql, with: with, read)
    }

    /// The same, read as their type is.
    package func all<Value: Selectable>(_ sql: SQL) throws(StoreFault) -> [Value] {
        try rows(connection.database.columns(of: Value.self), sql, Value.init)
    }

    /// A result's first row; nil where there is none.
    package func first<Value>(_ sql: SQL, _ read: (inout Row) -> Value) throws(StoreFault) -> Value? {
        try rows(ColumnList(of: read), sql, most: 1, read).first
    }

    /// The same, read as its type is.
    package func first<Value: Selectable>(_ sql: SQL) throws(StoreFault) -> Value? {
        try rows(connection.database.columns(of: Value.self), sql, most: 1, Value.init).first
    }

    /// Hands every row of a result to `body` until it answers false.
    package func each<Value>(
        _ sql: SQL, with: SQL? = nil, _ read: (inout Row) -> Value, _ body: (Value) -> Bool
    ) throws(StoreFault) {
        try select(ColumnList(of: read), sql, with: with) { row in body(read(&row)) }
    }

    private func rows<Value>(
        _ list: ColumnList, _ sql: SQL, with: SQL? = nil, most: Int = .max, _ read: (inout Row) -> Value
    ) throws(StoreFault) -> [Value] {
        var values: [Value] = []
        try select(list, sql, with: with) { row in
            values.append(read(&row))
            return values.count < most
        }
        return values
    }

    private func select(
        _ list: ColumnList, _ sql: SQL, with: SQL?, _ body: (inout Row) -> Bool
    ) throws(StoreFault) {
        let select: SQL = "SELECT \(list.sql) \(sql)"
        try connection.database.query(with.map { "WITH \($0) \(select)" } ?? select, list.columns, body)
    }

    /// The first column of a result's first row, by a whole statement.
    package func value<Value: SQLConvertible>(_ sql: SQL) throws(StoreFault) -> Value? {
        var value: Value?
        try connection.database.query(sql) { row in
            value = row.next(Value.self)
            return false
        }
        return value
    }

    /// The first column of every row of a result, by a whole statement.
    package func values<Value: SQLConvertible>(_ sql: SQL) throws(StoreFault) -> [Value] {
        var values: [Value] = []
        try connection.database.query(sql) { row in
            values.append(row.next())
            return true
        }
        return values
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
