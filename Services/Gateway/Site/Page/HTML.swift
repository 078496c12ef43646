import NIOCore

/// HTML being written: `text` escapes whatever it is given, `raw` takes only what the program itself says.
package struct HTML: Sendable {
    package private(set) var bytes = ByteBuffer()

    package init(_ write: (inout HTML) -> Void) {
        write(&self)
    }

    mutating func raw(_ literal: StaticString) {
        bytes.writeStaticString(literal)
    }

    mutating func text(_ value: String) {
        guard value.utf8.contains(where: { Self.entity(for: $0) != nil }) else {
            bytes.writeString(value)
            return
        }
        for byte in value.utf8 {
            if let entity = Self.entity(for: byte) { raw(entity) } else { bytes.writeInteger(byte) }
        }
    }

    /// An element with what is written in it; an attribute that is nil is left out.
    mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], _ write: (inout HTML) -> Void
    ) {
        void(name, attributes)
        write(&self)
        raw("</")
        raw(name)
        raw(">")
    }

    /// An element that holds a text.
    mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: String) {
        element(name, attributes) { $0.text(text) }
    }

    mutating func element(_ name: StaticString, _ text: String) {
        element(name, [:], text)
    }

    /// An element that holds nothing and is never closed, such as `input`.
    mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) {
        raw("<")
        raw(name)
        for case (let attribute, let value?) in attributes {
            raw(" ")
            raw(attribute)
            raw("=\"")
            text(value)
            raw("\"")
        }
        raw(">")
    }

    typealias Attributes = KeyValuePairs<StaticString, String?>

    private static func entity(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
