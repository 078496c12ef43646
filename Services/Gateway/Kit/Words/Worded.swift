/// A value of the contract that pages name and addresses carry.
package protocol Worded: Offered, CaseIterable {
    /// The value of what is not said.
    static var unspecified: Self { get }

    /// In words; nil for a number that this build has no name for.
    var word: String? { get }
}

package extension Worded {
    /// In words, whatever it is.
    var wording: String { word ?? "Not known" }

    /// The word as an address has it: `awaiting-decision`.
    var code: String {
        let words = wording
        return String(unsafeUninitializedCapacity: words.utf8.count) { code in
            for (index, byte) in words.utf8.enumerated() {
                code[index] = byte == UInt8(ascii: " ") ? UInt8(ascii: "-") : byte.lowercased
            }
            return words.utf8.count
        }
    }

    /// Those that have a word.
    static var known: [Self] { allCases.filter { $0.word != nil } }

    /// The value of this code; nil where there is none.
    init?(code: String) {
        guard !code.isEmpty, let value = Self.known.first(where: { $0.code == code }) else { return nil }
        self = value
    }
}

extension UInt8 {
    /// The small letter of a capital one; any other byte as it is.
    fileprivate var lowercased: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }
}
