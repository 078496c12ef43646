import CSQLite

/// One row of a result, read from left to right.
@safe package struct Row: ~Copyable {
    private let statement: OpaquePointer
    private var column: Int32 = 0

    init(_ statement: OpaquePointer) { unsafe self.statement = statement }

    /// The next column's value.
    package mutating func next<Value: SQLConvertible>(_ type: Value.Type = Value.self) -> Value {
        defer { column += 1 }
        return Value.read(self, at: column)
    }

    func isNull(at column: Int32) -> Bool { unsafe sqlite3_column_type(statement, column) == SQLITE_NULL }

    func integer(at column: Int32) -> Int { Int(unsafe sqlite3_column_int64(statement, column)) }

    func text(at column: Int32) -> String {
        guard let start = unsafe sqlite3_column_text(statement, column) else { return "" }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func blob(at column: Int32) -> [UInt8] {
        let start = unsafe sqlite3_column_blob(statement, column)
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }
}
