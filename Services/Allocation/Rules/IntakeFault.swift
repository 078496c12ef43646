/// What is wrong with one value of a received row.
package struct IntakeFault: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case required
        case malformed
        case outOfRange
        case unknownValue
        /// It contradicts another column of the row, or today's date.
        case inconsistent
        /// It says again what the same value has said already.
        case duplicate
        case tooLarge
    }

    package let column: IntakeColumn
    /// As received: the faulty item where the column is a list; cut after `IntakeLimits.faultValueCharacters`.
    package let value: String
    package let kind: Kind
    /// For a person: "It must be …"; never repeats the value.
    package let sentence: String

    package init(_ column: IntakeColumn, value: String, _ kind: Kind, _ sentence: String) {
        let limit = IntakeLimits.faultValueCharacters
        let start = value.prefix(limit)
        self.column = column
        self.value = start.endIndex == value.endIndex ? value : start + "…"
        self.kind = kind
        self.sentence = sentence
    }
}
