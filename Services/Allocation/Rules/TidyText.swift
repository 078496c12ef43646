extension String {
    /// One space between words and none around them.
    var withoutStraySpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// A person's name without stray spaces and capitals: `o'neill-SMITH ` is O'Neill-Smith.
    ///
    /// Each part between spaces, hyphens and apostrophes is looked at by itself. One written in one case throughout
    /// gets a capital and small letters, and one more capital after `Mc`; one in mixed case keeps what it has after its
    /// first letter, so that McGuinness and DeVries stay. A small `van` or `de` becomes Van or De.
    var tidiedAsName: String {
        withoutStraySpaces.tidyingParts { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }
    }

    /// The name of a town or county: Barrow-in-Furness stays, and what is in one case throughout is tidied as a name.
    var tidiedAsPlace: String { isInOneCase ? tidiedAsName : withoutStraySpaces }

    /// The separators as they are and each part between them with its capitals tidied.
    private func tidyingParts(between isSeparator: (Character) -> Bool) -> String {
        var tidied = ""
        var part = ""
        for character in self {
            if isSeparator(character) {
                tidied += part.capitalsTidied + String(character)
                part = ""
            } else {
                part.append(character)
            }
        }
        return tidied + part.capitalsTidied
    }

    private var capitalsTidied: String {
        let letters = isInOneCase ? lowercased() : self
        let isScottishOrIrish = isInOneCase && letters.hasPrefix("mc") && letters.count > 3
        return isScottishOrIrish ? "Mc" + String(letters.dropFirst(2)).capitalised : letters.capitalised
    }

    private var capitalised: String { prefix(1).uppercased() + dropFirst() }

    private var isInOneCase: Bool { self == uppercased() || self == lowercased() }

    /// Whether nothing in it is invisible: control and format characters, and separators of lines and paragraphs.
    var isPrintable: Bool {
        unicodeScalars.allSatisfy {
            switch $0.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
    }

    /// Whether each character is of the shape's kind: `A` a capital, `a` a small letter, `9` a digit, all of ASCII.
    func hasShape(_ shape: String) -> Bool {
        utf8.count == shape.utf8.count
            && zip(utf8, shape.utf8).allSatisfy { byte, kind in
                switch kind {
                case UInt8(ascii: "A"): UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                case UInt8(ascii: "a"): UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
                case UInt8(ascii: "9"): UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                default: kind == byte
                }
            }
    }

    /// The whole number that it is in plain decimal: no sign but a minus, and no zeros in front.
    var wholeNumber: Int? {
        guard let number = Int(self), String(number) == self else { return nil }
        return number
    }
}
