/// A statement and the values bound to it: an interpolated value becomes a parameter, never text.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var values: [SQLValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }

        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            text += "?"
            values.append(value.sql)
        }

        package mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
            text += "?"
            values.append(value?.sql ?? .null)
        }

        /// A part of a statement, such as a condition that a filter adds.
        package mutating func appendInterpolation(_ part: SQL) {
            text += part.text
            if !part.values.isEmpty { values += part.values }
        }
    }

    let text: String
    let values: [SQLValue]

    package init(stringLiteral text: String) {
        self.text = text
        values = []
    }

    package init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
    }

    /// The parts with a separator between them; nothing where there are none.
    package static func joined(_ parts: [SQL], by separator: StaticString) -> SQL {
        let separator = "\(separator)"
        var all = StringInterpolation(literalCapacity: parts.count * 16, interpolationCount: 0)
        for place in parts.indices {
            if place > 0 { all.appendLiteral(separator) }
            all.appendInterpolation(parts[place])
        }
        return SQL(stringInterpolation: all)
    }
}

/// What a column holds.
package enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])
}

/// What can be bound to a statement and read from a row.
package protocol SQLConvertible {
    var sql: SQLValue { get }
    /// The value in a row's column; a zero value where the column holds none, which a STRICT table rules out.
    static func read(_ row: borrowing Row, at column: Int32) -> Self
}

extension Int: SQLConvertible {
    package var sql: SQLValue { .integer(Int64(self)) }
    package static func read(_ row: borrowing Row, at column: Int32) -> Int { row.integer(at: column) }
}

extension UInt64: SQLConvertible {
    package var sql: SQLValue { .integer(Int64(clamping: self)) }
    package static func read(_ row: borrowing Row, at column: Int32) -> UInt64 {
        UInt64(clamping: row.integer(at: column))
    }
}

extension UInt32: SQLConvertible {
    package var sql: SQLValue { .integer(Int64(self)) }
    package static func read(_ row: borrowing Row, at column: Int32) -> UInt32 {
        UInt32(clamping: row.integer(at: column))
    }
}

extension Bool: SQLConvertible {
    package var sql: SQLValue { .integer(self ? 1 : 0) }
    package static func read(_ row: borrowing Row, at column: Int32) -> Bool { row.integer(at: column) != 0 }
}

extension String: SQLConvertible {
    package var sql: SQLValue { .text(self) }
    package static func read(_ row: borrowing Row, at column: Int32) -> String { row.text(at: column) }
}

extension [UInt8]: SQLConvertible {
    package var sql: SQLValue { .blob(self) }
    package static func read(_ row: borrowing Row, at column: Int32) -> [UInt8] { row.blob(at: column) }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    package var sql: SQLValue { self?.sql ?? .null }

    package static func read(_ row: borrowing Row, at column: Int32) -> Wrapped? {
        row.isNull(at: column) ? nil : Wrapped.read(row, at: column)
    }
}
