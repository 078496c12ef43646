/// Reads comma-separated values (RFC 4180) row by row, and tells the line on which each row begins.
struct CSVReader: Sequence, IteratorProtocol {
    struct Row {
        /// From 1; the header's is 1.
        var line: Int
        var fields: [String]
        /// A quoted field that is never closed: the rest of the file is inside it.
        var isUnclosed = false
    }

    private var bytes: ArraySlice<UInt8>
    private var line = 1

    init(_ bytes: [UInt8]) {
        // A byte order mark is no part of the first column's name.
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    }

    /// The next row that is not an empty line.
    mutating func next() -> Row? {
        while !bytes.isEmpty {
            let row = readRow()
            if row.fields != [""] { return row }
        }
        return nil
    }

    private mutating func readRow() -> Row {
        var row = Row(line: line, fields: [])
        var field: [UInt8] = []
        var isQuoted = false
        while let byte = bytes.popFirst() {
            if byte == UInt8(ascii: "\n") { line += 1 }
            switch byte {
            case UInt8(ascii: "\"") where isQuoted && bytes.first == UInt8(ascii: "\""):
                field.append(byte)
                bytes.removeFirst()
            case UInt8(ascii: "\"") where isQuoted || field.isEmpty: isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                row.fields.append(String(decoding: field, as: UTF8.self))
                field = []
            case UInt8(ascii: "\r") where !isQuoted && bytes.first == UInt8(ascii: "\n"): break
            case UInt8(ascii: "\n") where !isQuoted:
                row.fields.append(String(decoding: field, as: UTF8.self))
                return row
            default: field.append(byte)
            }
        }
        row.fields.append(String(decoding: field, as: UTF8.self))
        row.isUnclosed = isQuoted
        return row
    }
}

/// Writes one row of comma-separated values.
///
/// A field that a spreadsheet would run as a formula is led by an apostrophe.
func csvLine(_ fields: [String]) -> String {
    fields.map { field in
        let inert = field.first.map { "=+-@\t\r".contains($0) } == true ? "'\(field)" : field
        let isPlain = !inert.contains { $0 == "," || $0 == "\"" || $0.isNewline }
        return isPlain ? inert : "\"\(inert.replacing("\"", with: "\"\""))\""
    }.joined(separator: ",") + "\n"
}
