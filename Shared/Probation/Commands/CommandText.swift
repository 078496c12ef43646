import CivilCalendar
import RPC

/// What people write into a command.
package enum CommandText {
    /// Characters of a reason, advice or other free text.
    package static let characters = 2_000
    /// Characters of a name or place, such as whom an assessment was asked of.
    package static let nameCharacters = 200

    /// Throws `invalidArgument` for text that is longer than the limit.
    package static func check(_ text: String, _ field: String, limit: Int = characters) throws(Status) {
        // Counting characters is slow, and there are never more of them than bytes.
        guard text.utf8.count <= limit || text.count <= limit else {
            throw .invalid(field, .tooLarge, "It must be at most \(limit) characters long.")
        }
    }

    /// A day that must be there. Throws `invalidArgument` for one that is missing or is none.
    package static func day(_ text: String, _ field: String, _ words: String) throws(Status) -> Day {
        guard !text.isEmpty else { throw .invalid(field, .required, words) }
        guard let day = Day(iso: text) else {
            throw .invalid(field, .malformed, "It must be a real date, such as 2019-06-03.")
        }
        return day
    }

    /// The same, and for text that is missing.
    package static func require(
        _ text: String, _ field: String, _ words: String, limit: Int = characters
    ) throws(Status) {
        guard !text.isBlank else { throw .invalid(field, .required, words) }
        try check(text, field, limit: limit)
    }
}

extension String {
    /// Whether it holds nothing but white space.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Status {
    /// Throws `invalidArgument` with every fault that a rule found, each with its field; nothing where there are none.
    package static func refuse(_ faults: [(field: String, sentence: String)]) throws(Status) {
        guard !faults.isEmpty else { return }
        throw .invalid(faults.map { FieldViolation(field: $0.field, code: .outOfRange, message: $0.sentence) })
    }
}
