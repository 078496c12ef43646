import CivilCalendar

/// What was decided about a failure, numbered as in the contract.
package enum FailureState: Int, Sendable, CaseIterable {
    case undecided = 1
    case acceptable, unacceptable, withdrawn

    package var name: String {
        switch self {
        case .undecided: "Undecided"
        case .acceptable: "Acceptable"
        case .unacceptable: "Unacceptable"
        case .withdrawn: "Withdrawn"
        }
    }
}

/// Somebody's failure to attend or to comply.
package struct Failure: Sendable, Hashable {
    /// The day on which it happened.
    package let on: Day
    /// The day on which the provider knew: the session's own if its supervisor recorded it.
    package let knownOn: Day
    /// As it was decided; see `state(on:)` for what the passing of time makes of it.
    package let state: FailureState
    package let warnedOn: Day?
    package let referredOn: Day?

    package init(
        on day: Day, knownOn: Day, state: FailureState = .undecided, warnedOn: Day? = nil, referredOn: Day? = nil
    ) {
        on = day
        self.knownOn = knownOn
        self.state = state
        self.warnedOn = warnedOn
        self.referredOn = referredOn
    }

    /// The last day for a decision.
    package var decideBy: Day { knownOn.orLast(days: FailureTerms.decidedWithinDays) }

    /// What it counts as on a day: left undecided for longer than seven days, it is unacceptable.
    package func state(on day: Day) -> FailureState {
        state == .undecided && day > decideBy ? .unacceptable : state
    }

    /// Whether it is unacceptable by nothing but the passing of time.
    package func isDeemed(on day: Day) -> Bool { state(on: day) != state }

    /// The day by whose end it must be referred, if it must; fails where the bank holidays are not known.
    package func referBy(_ workingDays: WorkingDays) throws(WorkingDaysFault) -> Day {
        try workingDays.due(FailureTerms.referredWithinBusinessDays, after: knownOn)
    }

    /// By when the person says why, and proves it.
    package static func evidenceDue(after day: Day) -> EvidenceDue {
        EvidenceDue(
            tellBy: day.orLast(days: FailureTerms.toldWithinDays),
            proveBy: day.orLast(days: FailureTerms.provedWithinDays))
    }

    /// How many self-certificates a person may still hand in; at 0 it must be a doctor's.
    package static func selfCertificates(used: Int) -> Int { max(0, FailureTerms.selfCertificates - used) }
}

/// How long each step of a failure may take, and how often a person's own word is enough.
///
/// Source: Community Payback rules of Essex CRC for evidence; seven days to decide and eight business days to refer are
/// ours.
package enum FailureTerms {
    /// Calendar days after the failure.
    package static let toldWithinDays = 2
    /// Calendar days after the failure, in writing.
    package static let provedWithinDays = 7
    package static let selfCertificates = 3
    /// Calendar days after the provider knew.
    package static let decidedWithinDays = 7
    /// Business days after the provider knew.
    package static let referredWithinBusinessDays = 8
}

/// By when somebody who stayed away says why, and proves it in writing.
package struct EvidenceDue: Sendable, Hashable {
    package let tellBy: Day
    package let proveBy: Day
}

/// Who decides about a failure.
package enum Decider: Sendable, Hashable, CaseIterable {
    case responsibleOfficer, hubOfficer, nps

    /// By where the case is: the NPS decides about its own, and the Hub about what it holds.
    package init(isHeldByNPS: Bool, isHeldByHub: Bool) {
        self = isHeldByNPS ? .nps : isHeldByHub ? .hubOfficer : .responsibleOfficer
    }

    package var name: String {
        switch self {
        case .responsibleOfficer: "Responsible officer"
        case .hubOfficer: "Officer of the Hub"
        case .nps: "NPS"
        }
    }
}

extension Day {
    /// So many days later, never beyond the calendar.
    func orLast(days: Int) -> Day { advanced(by: days) ?? .last }
}
