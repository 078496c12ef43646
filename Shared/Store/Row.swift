import CSQLite

/// One row of a result, read by a function that says each column's SQL beside the field that the column fills.
///
/// The function runs first without a row, where every column holds a zero value: so it lists what the statement
/// selects. Then it runs for each row, and must ask for the same columns in the same order, whatever they hold.
@safe package struct Row: ~Copyable {
    /// Nil while the columns are listed.
    private var statement: OpaquePointer?
    private var column = 0
    private(set) var columns: [SQL]

    /// - Parameter columns: what the function asks for, where that is known.
    init(_ columns: [SQL]) {
        unsafe statement = nil
        self.columns = columns
    }

    /// The value of a column: of a table's column, or of any expression.
    package mutating func callAsFunction<Value: SQLConvertible>(
        _ sql: @autoclosure () -> SQL, as type: Value.Type = Value.self
    ) -> Value {
        if unsafe statement == nil {
            columns.append(sql())
        } else {
            assert(columns[column].text == sql().text, "A row's columns are asked for in one and the same order")
        }
        return next()
    }

    /// The next column's value.
    mutating func next<Value: SQLConvertible>(_ type: Value.Type = Value.self) -> Value {
        defer { column += 1 }
        return Value.read(self, at: Int32(column))
    }

    /// Goes to the row at which a statement stands.
    mutating func move(to statement: OpaquePointer) {
        unsafe self.statement = statement
        column = 0
    }

    /// A row's columns are asked for all together: a reader that leaves one out reads the wrong one elsewhere.
    func checkIsRead() {
        precondition(columns.isEmpty || column == columns.count, "A row's columns are asked for all together")
    }

    func isNull(at column: Int32) -> Bool {
        guard let statement = unsafe statement else { return true }
        return unsafe sqlite3_column_type(statement, column) == SQLITE_NULL
    }

    func integer(at column: Int32) -> Int {
        guard let statement = unsafe statement else { return 0 }
        return Int(unsafe sqlite3_column_int64(statement, column))
    }

    func text(at column: Int32) -> String {
        guard let statement = unsafe statement, let start = unsafe sqlite3_column_text(statement, column) else {
            return ""
        }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func blob(at column: Int32) -> [UInt8] {
        guard let statement = unsafe statement else { return [] }
        let start = unsafe sqlite3_column_blob(statement, column)
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }
}

/// What is always read by the same columns: a connection lists them once.
package protocol Selectable {
    init(_ row: inout Row)
}

/// What a function asks each row for.
struct ColumnList {
    let columns: [SQL]
    /// As a statement lists them.
    let sql: SQL

    init<Value>(of read: (inout Row) -> Value) {
        var row = Row([])
        _ = read(&row)
        columns = row.columns
        sql = SQL.joined(columns, by: ", ")
    }
}
