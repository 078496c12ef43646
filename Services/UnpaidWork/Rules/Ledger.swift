/// The minutes of one requirement: what was ordered, and what has become of it.
package struct Ledger: Sendable, Hashable {
    package let orderedMinutes: Int
    /// Above 0 where there is more to work than was ordered, below where less.
    package let adjustedMinutes: Int
    /// Worked and travelled, less what was reversed.
    package let creditedMinutes: Int
    /// Of what is credited: education, training and employment.
    package let educationMinutes: Int

    package init(_ entries: [LedgerEntry]) {
        let credits = entries.filter(\.kind.isCredit)
        orderedMinutes = entries.filter { $0.kind == .ordered }.minutes
        adjustedMinutes = entries.filter { $0.kind == .adjusted }.minutes
        creditedMinutes = credits.minutes
        educationMinutes = credits.filter(\.isEducation).minutes
    }

    /// Ordered + adjusted - credited, never below 0.
    package var remainingMinutes: Int { max(0, orderedMinutes + adjustedMinutes - creditedMinutes) }

    /// Something was ordered and nothing remains.
    package var isComplete: Bool { orderedMinutes > 0 && remainingMinutes == 0 }
}

/// One entry; entries are added, never changed.
package struct LedgerEntry: Sendable, Hashable {
    package let kind: LedgerKind
    /// Added as it is to what the kind counts.
    ///
    /// Ordered: above 0, more is owed. Adjusted: above 0 more is owed, below 0 less. Credited and travel: above 0, more
    /// is credited. Reversed: below 0, so much less is credited.
    package let minutes: Int
    /// Whether it was education, training or employment; a reversal says what its credit said.
    package let isEducation: Bool

    package init(kind: LedgerKind, minutes: Int, isEducation: Bool = false) {
        self.kind = kind
        self.minutes = minutes
        self.isEducation = isEducation
    }
}

/// What a ledger's entry stands for, numbered as in the contract.
package enum LedgerKind: Int, Sendable, CaseIterable {
    case ordered = 1
    case credited, adjusted, travel
    /// What a corrected appointment had been credited with.
    case reversed

    /// Whether it counts as minutes credited.
    var isCredit: Bool {
        switch self {
        case .credited, .travel, .reversed: true
        case .ordered, .adjusted: false
        }
    }
}

extension [LedgerEntry] {
    fileprivate var minutes: Int { reduce(0) { $0 + $1.minutes } }
}
