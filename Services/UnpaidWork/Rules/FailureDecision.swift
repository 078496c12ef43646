import CivilCalendar

/// What is owed for a failure, numbered as in the contract.
package enum FailureStep: Int, Sendable, CaseIterable {
    case warning = 1
    /// To the NPS's enforcement officer.
    case referral
    case none

    package var name: String {
        switch self {
        case .warning: "Warning"
        case .referral: "Referral"
        case .none: "Nothing"
        }
    }
}

/// What follows from a failure, given those before it.
///
/// The first unacceptable one is warned of; one within twelve months of it, counted from the warning or, before there
/// is one, from the failure, is referred. Two on one day are one. Source: Criminal Justice Act 2003, schedule 8,
/// paragraphs 5 and 6; that a failure not yet warned of counts too is ours.
package struct FailureDecision: Sendable, Hashable {
    package let step: FailureStep
    package let reasons: [FailureReason]

    /// - Parameters:
    ///   - earlier: the person's other failures, whatever they are; those that do not count are left out.
    ///   - day: the day on which it is asked, by which what was left undecided may have become unacceptable.
    package init(_ failure: Failure, earlier: [Failure], on day: Day) {
        let state = failure.state(on: day)
        guard state == .unacceptable else {
            (step, reasons) = (.none, [.notUnacceptable(state)])
            return
        }
        let deemed: [FailureReason] = failure.isDeemed(on: day) ? [.deemed(since: failure.decideBy)] : []
        let counting = earlier.filter { $0.counts(before: failure, on: day) }
        let (step, reason) = Self.step(failure, counting)
        self.step = step
        reasons = deemed + [reason]
    }

    private static func step(_ failure: Failure, _ counting: [Failure]) -> (FailureStep, FailureReason) {
        if let referredOn = ([failure] + counting).compactMap(\.referredOn).max() {
            return (.none, .alreadyReferred(referredOn))
        }
        if let last = counting.max(by: { $0.on < $1.on }) {
            return (.referral, .second(after: last.on, warnedOn: counting.compactMap(\.warnedOn).max()))
        }
        return failure.warnedOn.map { (.none, .alreadyWarned($0)) } ?? (.warning, .first)
    }

    /// The words of a warning: the circumstances, that it is unacceptable, and the liability if it happens again.
    package static func warning(_ failure: Failure, circumstances: String, warnedOn: Day) -> String {
        """
        On \(failure.on.inWords) you failed to comply with your unpaid work requirement: \(circumstances) \
        This failure is unacceptable. If you fail again without a reasonable excuse within 12 months, up to and with \
        \(warnedOn.anniversary.inWords), you are liable to be brought before a court.
        """
    }
}

/// Why a failure has the step that it has.
package enum FailureReason: Sendable, Hashable {
    case notUnacceptable(FailureState)
    /// Undecided beyond its last day for a decision.
    case deemed(since: Day)
    case first
    /// The failure before it, and the last warning; nil where none was given.
    case second(after: Day, warnedOn: Day?)
    case alreadyWarned(Day)
    case alreadyReferred(Day)

    package var sentence: String {
        switch self {
        case .notUnacceptable(let state): "\(state.name): nothing follows from it."
        case .deemed(let day): "Nobody decided by \(day.inWords), so it is unacceptable."
        case .first: "The first unacceptable failure in 12 months: a warning."
        case .second(let day, let warnedOn?):
            "After the failure of \(day.inWords) and the warning of \(warnedOn.inWords): it must be referred."
        case .second(let day, nil):
            "After the failure of \(day.inWords), of which no warning is on record: it must be referred."
        case .alreadyWarned(let day): "It was warned of on \(day.inWords)."
        case .alreadyReferred(let day): "It was referred to the enforcement officer on \(day.inWords)."
        }
    }
}

extension Failure {
    /// Whether it is an unacceptable one, less than twelve months and a day before another.
    fileprivate func counts(before failure: Failure, on day: Day) -> Bool {
        on < failure.on && state(on: day) == .unacceptable && failure.on <= (warnedOn ?? on).anniversary
    }
}

extension Day {
    /// Twelve months later; 28 February after 29 February.
    fileprivate var anniversary: Day { Day(year: year + 1, month: month, day: day) ?? orLast(days: 365) }
}
