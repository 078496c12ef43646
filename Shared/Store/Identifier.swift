import CivilCalendar

/// A row's identity: a UUID of version 7, which sorts by when it was made (RFC 9562).
package struct Identifier: Sendable, Hashable {
    package let bytes: [UInt8]

    /// A new one.
    package init(at instant: Instant) {
        let milliseconds = UInt64(clamping: instant.millisecondsSince1970)
        var high = milliseconds << 16 | UInt64.random(in: 0...0x0FFF) | 0x7000
        var low = UInt64.random(in: 0...UInt64.max) >> 2 | 1 << 63
        high = high.bigEndian
        low = low.bigEndian
        bytes = unsafe withUnsafeBytes(of: (high, low)) { unsafe Array($0) }
    }

    /// Nil unless the bytes are 16.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Nil unless it is a UUID's 36 characters.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [8, 4, 4, 4, 12] else { return nil }
        let digits = parts.joined().map { Character(UnicodeScalar($0)).hexDigitValue }
        guard !digits.contains(nil) else { return nil }
        bytes = stride(from: 0, to: 32, by: 2).map { UInt8(digits[$0]! << 4 | digits[$0 + 1]!) }
    }
}

extension Identifier: CustomStringConvertible {
    /// For example `01892f3c-7c1e-7d6a-9b2e-0f4a1c3d5e6f`.
    package var description: String {
        let digits = bytes.flatMap { [$0 >> 4, $0 & 15] }.map { Character(String($0, radix: 16)) }
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
    }
}

extension Identifier: SQLConvertible {
    package var sql: SQLValue { .blob(bytes) }

    package static func read(_ row: borrowing Row, at column: Int32) -> Identifier {
        Identifier(bytes: row.blob(at: column)) ?? Identifier(bytes: [UInt8](repeating: 0, count: 16))!
    }
}
