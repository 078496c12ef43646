/// Where to go next: a plain path on this host, or home.
package struct LocalPath {
    package let text: String

    /// Browsers take `//` and `/\\` for a host: what is not plain leads home.
    package init(_ text: String?) {
        guard let text, text.first == "/", text.utf8.dropFirst().first != UInt8(ascii: "/"),
            text.utf8.allSatisfy(\.isPlainInPath), text.utf8.count <= 200
        else {
            self.text = Destination.home.path
            return
        }
        self.text = text
    }
}

extension UInt8 {
    fileprivate var isPlainInPath: Bool {
        switch self {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
