/// A row of an extract as it was received: one text a column, empty where the row says nothing.
package struct ReceivedRow: Sendable, Hashable {
    private var values: [IntakeColumn: String]

    /// A column left out is empty.
    package init(_ values: [IntakeColumn: String]) {
        self.values = values.filter { !$0.value.isEmpty }
    }

    package subscript(column: IntakeColumn) -> String { values[column] ?? "" }

    /// The same row with the names of people and places tidied, and its codes as they came.
    package var tidied: ReceivedRow {
        ReceivedRow(
            Dictionary(uniqueKeysWithValues: values.map { column, value in (column, column.tidied(value)) }))
    }
}

extension IntakeColumn {
    /// Names are tidied, codes never.
    func tidied(_ value: String) -> String {
        switch self {
        case .surname, .forenames: value.tidiedAsName
        case .town, .county: value.tidiedAsPlace
        case .prison: value.withoutStraySpaces
        default: value
        }
    }
}
