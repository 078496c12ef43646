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
    package let state: FailureState
    /// The day on which the officer formed the opinion about it; nil while nobody has decided.
    package let decidedOn: Day?
    /// The day from which its warning counts.
    package let warnedOn: Day?
    package let referredOn: Day?
    /// The day on which it was left at that.
    package let closedOn: Day?

    package init(
        on day: Day, knownOn: Day, state: FailureState = .undecided, decidedOn: Day? = nil, warnedOn: Day? = nil,
        referredOn: Day? = nil, closedOn: Day? = nil
    ) {
        on = day
        self.knownOn = knownOn
        self.state = state
        self.decidedOn = decidedOn
        self.warnedOn = warnedOn
        self.referredOn = referredOn
        self.closedOn = closedOn
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
    /// Business days after which what was posted has arrived; ours.
    package static let postedForBusinessDays = 2
}

/// What runs against somebody once a failure is known, numbered as in the contract.
package enum FailureClock: Int, Sendable, CaseIterable {
    /// The person says why.
    case explanation = 1
    /// And proves it in writing.
    case evidence
    case decision, referral

    /// The last day, and fails where the bank holidays are not known.
    package func due(_ failure: Failure, _ workingDays: WorkingDays) throws(WorkingDaysFault) -> Day {
        switch self {
        case .explanation: failure.on.orLast(days: FailureTerms.toldWithinDays)
        case .evidence: failure.on.orLast(days: FailureTerms.provedWithinDays)
        case .decision: failure.knownOn.orLast(days: FailureTerms.decidedWithinDays)
        case .referral:
            try workingDays.due(FailureTerms.referredWithinBusinessDays, after: failure.knownOn)
        }
    }
}

extension Failure {
    /// What stands in the way of taking it for acceptable, if anything.
    package static func faults(
        of excuse: Excuse, for outcome: FailureOutcome?, on evidence: Evidence, selfCertificatesUsed used: Int
    ) -> [FailureFault] {
        var faults: [FailureFault] = []
        if let outcome, outcome.isAttended != excuse.isAttended { faults.append(.wrongExcuse) }
        if evidence == .selfCertificate, selfCertificates(used: used) == 0 { faults.append(.selfCertificatesUsedUp) }
        return faults
    }

    /// What stands in the way of withdrawing it, if anything.
    package func withdrawalFaults(reason: String) -> [FailureFault] {
        (reason.allSatisfy(\.isWhitespace) ? [.reasonMissing] : [])
            + (state == .withdrawn ? [.withdrawnAlready] : [])
    }

    /// What stands in the way of warning of it on a day, if anything.
    package func warningFaults(sentOn day: Day, today: Day) -> [FailureFault] {
        (day < on ? [.sentTooEarly] : []) + (day > today ? [.sentTooLate] : [])
    }
}
