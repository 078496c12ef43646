import Messages
import RPC

/// A value of the contract that pages name and addresses carry.
package protocol Worded: Offered, WireEnum {
    /// The value of what is not said.
    static var unspecified: Self { get }

    static var words: Words<Self> { get }
}

/// What the values of one of the contract's enums are called: by the contract's own names, `toAssess` as "To assess",
/// but for those that are said otherwise.
package struct Words<Value: WireEnum>: Sendable, ExpressibleByDictionaryLiteral {
    private let words: [Value: String]
    private let codes: [Value: String]
    private let values: [String: Value]
    /// Those that have a word, in the contract's order.
    package let known: [Value]

    package init(_ otherwise: [Value: String] = [:]) {
        known = Value.allCases.filter { $0.rawValue != 0 }
        let said = known.map { ($0, otherwise[$0] ?? "\($0)".asSentence) }
        words = Dictionary(uniqueKeysWithValues: said)
        codes = words.mapValues { $0.lowercased().replacing(" ", with: "-") }
        values = Dictionary(uniqueKeysWithValues: codes.map { ($1, $0) })
    }

    package init(dictionaryLiteral otherwise: (Value, String)...) {
        self.init(Dictionary(uniqueKeysWithValues: otherwise))
    }

    package subscript(value: Value) -> String? { words[value] }

    fileprivate func code(of value: Value) -> String? { codes[value] }

    fileprivate func value(of code: String) -> Value? { values[code] }
}

extension Worded {
    /// In words; nil of what is not said, and of a number that this build has no name for.
    package var word: String? { Self.words[self] }

    /// In words, whatever it is.
    package var wording: String { word ?? "Not known" }

    /// The word as an address has it: `awaiting-decision`.
    package var code: String { Self.words.code(of: self) ?? "not-known" }

    package var choice: Choice { Choice(value: code, label: wording) }

    /// Those that have a word.
    package static var known: [Self] { words.known }

    /// The value of this code; nil where there is none.
    package init?(code: String) {
        guard let value = Self.words.value(of: code) else { return nil }
        self = value
    }
}

/// A value of the contract that stands in its lists as a word with a colour.
package protocol Coloured: Worded {
    typealias Colours = [Self: HTML.TagColour]

    /// Grey is whatever is not in it.
    static var colours: Colours { get }
}

extension Coloured {
    package var colour: HTML.TagColour { Self.colours[self] ?? .grey }
}

extension HTML {
    package mutating func tag(_ value: some Coloured) { tag(value.wording, colour: value.colour) }
}

extension String {
    /// A name of the program's as words: `mappaLevel2` as "Mappa level 2".
    package var asSentence: String {
        var (sentence, last) = (prefix(1).uppercased(), first)
        for letter in dropFirst() {
            let isWord = letter.isUppercase || letter.isNumber && last?.isNumber == false
            sentence += isWord ? " " + letter.lowercased() : String(letter)
            last = letter
        }
        return sentence
    }
}

// What more than one service speaks of.

extension Wire.RiskOfSeriousHarm: Worded { package static let words = Words<Self>() }
