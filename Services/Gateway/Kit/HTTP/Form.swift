import NIOCore

/// The fields of a form or of a URL's query, in `application/x-www-form-urlencoded`.
///
/// Nothing is repaired: a malformed escape or text that is not UTF-8 makes the whole form unreadable.
package struct Form: Sendable, Hashable {
    private var fields: [String: [String]] = [:]

    package init() {}

    /// Nil where the text is malformed or has more fields than `Limits.formFields`.
    package init?(_ encoded: some Collection<UInt8>) {
        let pairs = encoded.split(separator: UInt8(ascii: "&"))
        guard pairs.count <= Limits.formFields else { return nil }
        for pair in pairs {
            let nameEnd = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let name = Self.decoded(pair[..<nameEnd]), let value = Self.decoded(pair[nameEnd...].dropFirst())
            else { return nil }
            fields[name, default: []].append(value)
        }
    }

    /// The version that a form was shown with; 0, which nothing has, where it is none.
    package var version: UInt32 { UInt32(line("version")) ?? 0 }

    /// The field's first value as it was sent; nil where it is not there.
    package subscript(_ name: String) -> String? { fields[name]?.first }

    /// All fields by name, those of one name in the order in which they came.
    package var pairs: [(name: String, value: String)] {
        fields.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
    }

    package func all(_ name: String) -> [String] { fields[name] ?? [] }

    /// A line of text without the spaces around it; empty where it is not there.
    package func line(_ name: String) -> String { (self[name] ?? "").trimmed }

    private static func decoded(_ encoded: some Collection<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var rest = encoded.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.next()?.hexDigit, let low = rest.next()?.hexDigit else { return nil }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

package extension String {
    /// Whether it holds what nobody types: a control character other than a tab or a line break.
    var hasControlCharacters: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control && !"\t\r\n".unicodeScalars.contains($0) }
    }

    /// Whether it holds nothing but what stands on one line: no control character at all, not even a tab.
    var isOneLine: Bool { !unicodeScalars.contains { $0.properties.generalCategory == .control } }

    /// What stands on its lines, without empty ones.
    var entries: [String] { split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty } }

    /// Without the white space at either end.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
