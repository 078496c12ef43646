import CivilCalendar

/// Reads the values of a row and gathers every fault in them; what is faulty or empty is nil.
struct IntakeReader {
    let row: ReceivedRow
    private var found: [IntakeColumn: [IntakeFault]] = [:]

    init(_ row: ReceivedRow) {
        self.row = row
        let limit = IntakeLimits.valueBytes
        for column in IntakeColumn.allCases where row[column].utf8.count > limit {
            refuse(column, .tooLarge, "It must be at most \(limit) bytes long.")
        }
    }

    /// In the order of the columns.
    var faults: [IntakeFault] { IntakeColumn.allCases.flatMap { found[$0] ?? [] } }

    func isSound(_ column: IntakeColumn) -> Bool { found[column] == nil }

    /// With the item where the column is a list, else the whole value.
    mutating func refuse(_ column: IntakeColumn, _ kind: IntakeFault.Kind, _ sentence: String, item: String? = nil) {
        found[column, default: []].append(IntakeFault(column, value: item ?? row[column], kind, sentence))
    }

    mutating func required(_ column: IntakeColumn) -> String? {
        if row[column].isEmpty { refuse(column, .required, "It must be given.") }
        return optional(column)
    }

    /// Nil where empty or refused already.
    func optional(_ column: IntakeColumn) -> String? {
        isSound(column) && !row[column].isEmpty ? row[column] : nil
    }
}

// What a text can be read as: nil in, nil out, so that an empty or faulty column has its one fault.
extension IntakeReader {
    /// A code in one of the shapes that `hasShape` reads.
    mutating func shaped(
        _ column: IntakeColumn, _ text: String?, _ shapes: [String], _ words: String
    ) -> String? {
        guard let text else { return nil }
        guard shapes.contains(where: text.hasShape) else {
            refuse(column, .malformed, "It must be \(words).")
            return nil
        }
        return text
    }

    mutating func choice<Code: ExtractCode>(_ column: IntakeColumn, _ text: String?) -> Code? {
        guard let text else { return nil }
        let choice = Code(code: text)
        if choice == nil { refuse(column, .unknownValue, "It must be \(Code.codesInWords).") }
        return choice
    }

    mutating func number(_ column: IntakeColumn, _ text: String?, _ limits: ClosedRange<Int>) -> Int? {
        guard let text else { return nil }
        let number = text.wholeNumber
        if let number, limits ~= number { return number }
        let kind: IntakeFault.Kind = number == nil ? .malformed : .outOfRange
        refuse(column, kind, "It must be a whole number from \(limits.lowerBound) to \(limits.upperBound).")
        return nil
    }

    mutating func day(_ column: IntakeColumn, _ text: String?) -> Day? {
        guard let text else { return nil }
        let day = Day(iso: text)
        if day == nil { refuse(column, .malformed, "It must be a real date such as 2019-06-03.") }
        return day
    }

    /// A name of a person or place, tidied.
    mutating func name(_ column: IntakeColumn, _ text: String?) -> String? {
        guard let text else { return nil }
        let tidied = column.tidied(text)
        let limits = IntakeLimits.nameCharacters
        if !text.isPrintable {
            refuse(column, .malformed, "It must be without control characters and other invisible ones.")
        } else if tidied.count < limits.lowerBound {
            refuse(column, .required, "It must be given.")
        } else if tidied.count > limits.upperBound {
            refuse(column, .tooLarge, "It must be at most \(limits.upperBound) characters long.")
        }
        return isSound(column) ? tidied : nil
    }

    /// The items of a list, none where it is empty; nothing between two semicolons is an item too, and a faulty one.
    func items(_ column: IntakeColumn) -> [String] {
        optional(column)?.split(separator: ";", omittingEmptySubsequences: false).map(String.init) ?? []
    }
}
