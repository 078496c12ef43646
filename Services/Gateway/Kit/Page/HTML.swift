import NIOCore

/// HTML being written: `text` escapes whatever it is given, `raw` takes only what the program itself says.
package struct HTML: Sendable {
    /// Bytes that most pages have room in, so that none is moved while one is written.
    package static let usualBytes = 32 * 1024

    /// An array, as a page is thousands of short pieces, and a buffer takes several times as long for each.
    private var written: [UInt8] = []

    package var bytes: ByteBuffer { ByteBuffer(bytes: written) }

    /// - Parameter bytes: what there is room for before any of it is moved; a page's, unless it is said.
    package init(reserving bytes: Int = usualBytes, _ write: (inout HTML) -> Void) {
        written.reserveCapacity(bytes)
        write(&self)
    }

    package mutating func raw(_ literal: StaticString) {
        literal.withUTF8Buffer { unsafe written.append(contentsOf: $0) }
    }

    /// What was written before, to be put in here.
    package mutating func raw(_ piece: HTML) {
        written.append(contentsOf: piece.written)
    }

    package mutating func text(_ value: String) {
        var value = value
        value.withUTF8 { utf8 in
            var start = utf8.startIndex
            for place in utf8.indices where unsafe Self.isEscaped(utf8[place]) {
                unsafe written.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<place]))
                unsafe raw(Self.entity(for: utf8[place]))
                start = place + 1
            }
            unsafe written.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
    }

    /// An element with what is written in it; an attribute that is nil is left out.
    package mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], _ write: (inout HTML) -> Void
    ) {
        void(name, attributes)
        write(&self)
        raw("</")
        raw(name)
        written.append(UInt8(ascii: ">"))
    }

    /// An element that holds a text.
    package mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: String) {
        element(name, attributes) { $0.text(text) }
    }

    package mutating func element(_ name: StaticString, _ text: String) {
        element(name, [:], text)
    }

    /// An element that holds nothing and is never closed, such as `input`.
    package mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) {
        written.append(UInt8(ascii: "<"))
        raw(name)
        for case (let attribute, let value?) in attributes {
            written.append(UInt8(ascii: " "))
            raw(attribute)
            raw("=\"")
            text(value)
            written.append(UInt8(ascii: "\""))
        }
        written.append(UInt8(ascii: ">"))
    }

    package typealias Attributes = KeyValuePairs<StaticString, String?>

    private static func isEscaped(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }

    private static func entity(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
