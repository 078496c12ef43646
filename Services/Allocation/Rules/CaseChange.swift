/// What a row says differently from the one before it about the same CRN and event number; both rows are sound.
package struct CaseChange: Sendable, Hashable {
    package enum Effect: Sendable, Hashable {
        /// The same content: a duplicate.
        case none
        /// Taken over, and nothing more.
        case recorded
        /// The case is banded and routed again, and whoever holds it is told.
        case bandedAndRoutedAgain
    }

    /// In the order of the columns.
    package let columns: [ColumnChange]

    package init(from old: ReceivedRow, to new: ReceivedRow) {
        columns = IntakeColumn.allCases.compactMap { ColumnChange($0, from: old, to: new) }
    }

    package var effect: Effect {
        guard !columns.isEmpty else { return .none }
        return columns.contains(where: \.column.weighsOnBandOrRoute) ? .bandedAndRoutedAgain : .recorded
    }
}

/// A column's value before and after, names tidied.
package struct ColumnChange: Sendable, Hashable {
    package let column: IntakeColumn
    package let old: String
    package let new: String

    package init(column: IntakeColumn, old: String, new: String) {
        self.column = column
        self.old = old
        self.new = new
    }

    /// Nil where both rows say the same once tidied; a list says the same in any order.
    fileprivate init?(_ column: IntakeColumn, from oldRow: ReceivedRow, to newRow: ReceivedRow) {
        let old = column.tidied(oldRow[column])
        let new = column.tidied(newRow[column])
        guard old != new, !(column.isList && Set(old.split(separator: ";")) == Set(new.split(separator: ";"))) else {
            return nil
        }
        self.init(column: column, old: old, new: new)
    }

    /// Whether it fills in what was missing.
    package var isFilledIn: Bool { old.isEmpty && !new.isEmpty }
}

extension IntakeColumn {
    var isList: Bool { self == .requirements || self == .flags || self == .decisions }

    /// Whether the band, the verdict or the route depends on it.
    ///
    /// Birth and sentence do so through the age at which adverse childhood experiences count, the type of sentence
    /// through what is standalone, the town through its field team.
    package var weighsOnBandOrRoute: Bool {
        switch self {
        case .harm, .score, .flags, .requirements, .decisions, .managedBy, .currentOfficer, .dateOfBirth, .sentencedOn,
            .sentenceType, .town:
            true
        case .crn, .nomsNumber, .surname, .forenames, .sex, .ethnicity, .language, .postcodeDistrict, .county,
            .eventNumber, .lengthMonths, .releaseOn, .prison, .employment, .disability, .weapons, .restrainingOrder,
            .dependants, .receivedOn:
            false
        }
    }
}
