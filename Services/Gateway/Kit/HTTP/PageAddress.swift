/// A path whose query grows field by field.
package struct PageAddress {
    package private(set) var text: String
    private var separator = "?"

    package init(_ path: String) { text = path }

    /// Nothing is added of a field without a value.
    package mutating func add(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        text += separator
        text += name
        text += "="
        text += value.queryEncoded
        separator = "&"
    }
}

package extension String {
    /// The path with a query of the fields that have a value.
    func with(query fields: [(name: String, value: String?)]) -> String {
        var address = PageAddress(self)
        for field in fields { address.add(field.name, field.value) }
        return address.text
    }

    /// As a value in an address's query.
    var queryEncoded: String {
        guard utf8.contains(where: { !$0.isUnreserved }) else { return self }
        return utf8.reduce(into: "") { text, byte in
            if byte.isUnreserved {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}

extension UInt8 {
    /// RFC 3986, section 2.3.
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
