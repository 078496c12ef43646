import CivilCalendar

/// What is owed for a failure, numbered as in the contract.
package enum FailureStep: Int, Sendable, CaseIterable {
    case warning = 1
    /// To the NPS's enforcement officer.
    case referral
    case none
    /// To be considered, with the manager.
    case recall
    /// A person says whether it is warned of, referred, or left at that.
    case choice
}

/// What follows from a failure under an order, given the order's warnings.
///
/// An unacceptable failure is warned of, unless a warning was given within the twelve months before the officer's
/// opinion of it; one that happened since such a warning must be referred. Source: Criminal Justice Act 2003, schedule
/// 8, paragraphs 5 and 6, and schedule 12, paragraphs 4 and 5. It may be referred at once instead of being warned of.
package struct NextStep: Sendable, Hashable {
    package let step: FailureStep
    package let reasons: [StepReason]

    /// - Parameter warnings: the days from which the order's other warnings count.
    package init(_ failure: Failure, under regime: Regime, warnings: [Day]) {
        guard failure.state == .unacceptable else {
            (step, reasons) = (.none, [.notUnacceptable(failure.state)])
            return
        }
        let (step, reason) =
            Self.done(failure) ?? Self.step(failure, regime, warnings)
        (self.step, reasons) = (step, [reason, .law(regime)])
    }

    private static func done(_ failure: Failure) -> (FailureStep, StepReason)? {
        failure.referredOn.map { (.none, .referred($0)) } ?? failure.closedOn.map { (.none, .closed($0)) }
    }

    private static func step(
        _ failure: Failure, _ regime: Regime, _ warnings: [Day]
    ) -> (FailureStep, StepReason) {
        let warned: (FailureStep, StepReason)? = failure.warnedOn.map { (.none, .warned($0)) }
        return switch regime {
        case .communityOrder, .suspendedSentenceOrder:
            since(warnings, failure) ?? warned ?? before(warnings, failure) ?? (.warning, .firstInTwelveMonths)
        case .supervisionDefaultOrder: (.referral, .noWarnings)
        case .postSentenceSupervision: warned ?? (.choice, .noWarningDemanded)
        case .licence: (.recall, .recallNotBreach)
        }
    }

    /// A failure after a warning that the officer's opinion falls in the twelve months of, or on its day.
    private static func since(_ warnings: [Day], _ failure: Failure) -> (FailureStep, StepReason)? {
        let standing = inForce(warnings, failure)
        if let last = standing.filter({ $0 < failure.on }).max() { return (.referral, .since(last)) }
        return failure.warnedOn == nil && standing.contains(failure.on) ? (.choice, .onTheDay(failure.on)) : nil
    }

    private static func before(_ warnings: [Day], _ failure: Failure) -> (FailureStep, StepReason)? {
        inForce(warnings, failure).max().map { (.none, .before($0)) }
    }

    /// The warnings whose twelve months had not ended when the opinion was formed; the day on which one was given is
    /// the first of them.
    private static func inForce(_ warnings: [Day], _ failure: Failure) -> [Day] {
        let opinion = failure.decidedOn ?? failure.on
        return warnings.filter { opinion <= $0.lastOfTwelveMonths }
    }
}

/// Why a failure has the step that it has.
package enum StepReason: Sendable, Hashable {
    case notUnacceptable(FailureState)
    case referred(Day)
    case closed(Day)
    case warned(Day)
    case firstInTwelveMonths
    /// It happened after a warning.
    case since(Day)
    /// It happened on the day of a warning: whether before or after it, no date says.
    case onTheDay(Day)
    /// It happened before a warning that is in force.
    case before(Day)
    case noWarnings
    case noWarningDemanded
    case recallNotBreach
    case law(Regime)

    package var sentence: String {
        switch self {
        case .notUnacceptable(let state): "\(state.name): nothing follows from it."
        case .referred(let day): "It was referred on \(day.inWords)."
        case .closed(let day): "It was left at that on \(day.inWords)."
        case .warned(let day): "Its warning counts from \(day.inWords)."
        case .firstInTwelveMonths: "No warning was given in the 12 months before: a warning, or a referral at once."
        case .since(let day): "It happened after the warning of \(day.inWords): it must be referred."
        case .onTheDay(let day):
            "It happened on \(day.inWords), when a warning was given: you decide whether that was before it."
        case .before(let day):
            "It happened before the warning of \(day.inWords), which is in force: no other is owed, nor a referral."
        case .noWarnings: "A supervision default order knows no warning: it is referred."
        case .noWarningDemanded: "No warning is demanded: you decide whether to warn, to refer, or to leave it at that."
        case .recallNotBreach: "Who is on licence is recalled, or not: there is no breach."
        case .law(let regime): regime.law
        }
    }
}
