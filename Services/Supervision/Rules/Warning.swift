import CivilCalendar

/// How a warning reaches somebody, numbered as in the contract.
package enum WarningChannel: Int, Sendable, CaseIterable {
    case handedOver = 1
    case post
    /// As a register's own service recorded it, before warnings were kept for the whole order.
    case earlierRecord

    /// What an officer may choose.
    package static let offered: [WarningChannel] = [.handedOver, .post]

    /// From when a warning counts; fails where the bank holidays are not known.
    package func given(sentOn day: Day, _ workingDays: WorkingDays) throws(WorkingDaysFault) -> Day {
        switch self {
        case .handedOver, .earlierRecord: day
        case .post: try workingDays.due(FailureTerms.postedForBusinessDays, after: day)
        }
    }
}

/// A warning under an order: the circumstances, that they are unacceptable, and what a further failure leads to.
///
/// Source: Criminal Justice Act 2003, schedule 8, paragraph 5(2), and schedule 12, paragraph 4(2).
package struct Warning: Sendable, Hashable {
    package let failedOn: Day
    /// As the extract writes it; empty where it was none of a requirement's.
    package let requirement: String
    package let regime: Regime
    package let circumstances: String
    package let givenOn: Day

    package init(
        failedOn: Day, requirement: String, under regime: Regime, circumstances: String, givenOn: Day
    ) {
        self.failedOn = failedOn
        self.requirement = requirement
        self.regime = regime
        self.circumstances = circumstances
        self.givenOn = givenOn
    }

    package var text: String {
        """
        On \(failedOn.inWords) you failed to comply with \(broken): \(circumstances) This failure is unacceptable. \
        If, within the 12 months that begin on \(givenOn.inWords), you fail again to comply with any requirement of \
        your \(regime.name) without a reasonable excuse, you are liable to be brought before a court.
        """
    }

    /// The words in which unpaid work warned of a failure of its own.
    package var earlierText: String {
        """
        On \(failedOn.inWords) you failed to comply with your unpaid work requirement: \(circumstances) This failure \
        is unacceptable. If you fail again without a reasonable excuse within 12 months, up to and with \
        \(anniversary.inWords), you are liable to be brought before a court.
        """
    }

    /// 28 February after 29 February.
    private var anniversary: Day {
        Day(year: givenOn.year + 1, month: givenOn.month, day: givenOn.day) ?? givenOn.orLast(days: 365)
    }

    private var broken: String {
        Requirement(rawValue: requirement).map { "the \($0.name) requirement of your \(regime.name)" }
            ?? "your \(regime.name)"
    }
}
