/// Reads JSON (RFC 8259) a piece at a time off bytes that it never passes the end of.
@safe struct JSONReader {
    /// What is wrong, in words, and nothing of what was sent.
    struct Fault: Error {
        var words: String
        var code = ViolationCode.malformed
    }

    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = bytes }

    /// The next byte that is no white space, not yet read.
    mutating func peek() -> UInt8? {
        while unsafe offset < bytes.count, unsafe Self.isSpace(bytes[offset]) { offset += 1 }
        return unsafe offset < bytes.count ? bytes[offset] : nil
    }

    /// Reads `byte` if it comes next.
    mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: byte) else { return false }
        offset += 1
        return true
    }

    mutating func expect(_ byte: Unicode.Scalar) throws(Fault) {
        guard take(byte) else { throw Fault(words: "The JSON lacks a \(byte).") }
    }

    mutating func takeNull() -> Bool { takeWord("null") }

    mutating func boolean() throws(Fault) -> Bool {
        if takeWord("true") { return true }
        if takeWord("false") { return false }
        throw Fault(words: "It must be true or false.")
    }

    /// A number's own characters, kept as they stand: whoever asks knows which kind of number is wanted.
    mutating func number() throws(Fault) -> String {
        _ = peek()
        let start = offset
        skip(while: { $0 == UInt8(ascii: "-") }, atMost: 1)
        let leadingZero = unsafe offset < bytes.count && bytes[offset] == UInt8(ascii: "0")
        let whole = skip(while: Self.isDigit)
        var isNumber = whole > 0 && !(leadingZero && whole > 1)
        if skip(while: { $0 == UInt8(ascii: ".") }, atMost: 1) == 1 {
            isNumber = skip(while: Self.isDigit) > 0 && isNumber
        }
        if skip(while: { $0 | 0x20 == UInt8(ascii: "e") }, atMost: 1) == 1 {
            skip(while: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }, atMost: 1)
            isNumber = skip(while: Self.isDigit) > 0 && isNumber
        }
        guard isNumber else { throw Fault(words: "It must be a number.") }
        return unsafe String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// A string's content with its escapes resolved.
    mutating func string() throws(Fault) -> String {
        guard take("\"") else { throw Fault(words: "It must be a string.") }
        var content: [UInt8] = []
        while unsafe offset < bytes.count {
            let byte = unsafe bytes[offset]
            offset += 1
            switch byte {
            case UInt8(ascii: "\""): return try Self.text(content)
            case UInt8(ascii: "\\"): content.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20: throw Fault(words: "A string holds a control character that is not escaped.")
            default: content.append(byte)
            }
        }
        throw Fault(words: "A string is not closed.")
    }

    private static func text(_ content: [UInt8]) throws(Fault) -> String {
        guard !content.contains(0) else { throw Fault(words: "The text holds a NUL.") }
        guard let text = String(validating: content, as: UTF8.self) else {
            throw Fault(words: "The text is not UTF-8.")
        }
        return text
    }

    private mutating func escape() throws(Fault) -> Unicode.Scalar {
        guard unsafe offset < bytes.count else { throw Fault(words: "A string is not closed.") }
        let byte = unsafe bytes[offset]
        offset += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw Fault(words: "A string holds an unknown escape.")
        }
    }

    private mutating func unicodeEscape() throws(Fault) -> Unicode.Scalar {
        let first = try fourHexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        let isEscaped = unsafe offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: "\\")
        guard isEscaped, unsafe bytes[offset + 1] == UInt8(ascii: "u") else {
            throw Fault(words: "A string holds half a surrogate pair.")
        }
        offset += 2
        let second = try fourHexDigits()
        guard (0xD800..<0xDC00).contains(first), (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw Fault(words: "A string holds half a surrogate pair.") }
        return scalar
    }

    private mutating func fourHexDigits() throws(Fault) -> UInt32 {
        let start = offset
        skip(while: { Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }, atMost: 4)
        guard offset - start == 4 else { throw Fault(words: "A string holds an escape that is cut short.") }
        return unsafe UInt32(String(decoding: bytes[start..<offset], as: UTF8.self), radix: 16)!
    }

    private mutating func takeWord(_ word: StaticString) -> Bool {
        _ = peek()
        let end = offset + word.utf8CodeUnitCount
        guard unsafe end <= bytes.count,
            unsafe bytes[offset..<end].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: end - offset))
        else { return false }
        offset = end
        return true
    }

    @discardableResult
    private mutating func skip(while matches: (UInt8) -> Bool, atMost limit: Int = .max) -> Int {
        let start = offset
        while unsafe offset < bytes.count, offset - start < limit, unsafe matches(bytes[offset]) { offset += 1 }
        return offset - start
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
