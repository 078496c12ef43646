import CivilCalendar

/// A manager's choice of an officer, with what the rules ask for besides.
package struct AllocationChoice: Sendable {
    package let candidate: Candidate
    package let isFirstRanked: Bool
    /// Why this officer and not the first of the ranking; empty where nothing is said.
    package let overrideReason: String
    /// Why an officer beyond 110 %; empty where nothing is said.
    package let overloadReason: String
    package let countersignature: Countersignature?

    package init(
        candidate: Candidate, isFirstRanked: Bool, overrideReason: String, overloadReason: String,
        countersignature: Countersignature?
    ) {
        self.candidate = candidate
        self.isFirstRanked = isFirstRanked
        self.overrideReason = overrideReason
        self.overloadReason = overloadReason
        self.countersignature = countersignature
    }

    /// Everything that is owed; for an officer who may not hold the case, that alone, as nothing makes up for it.
    package var faults: [ChoiceFault] {
        let eligibility = candidate.eligibility
        guard eligibility.verdict != .notEligible else {
            return [.notEligible(eligibility.reasons.filter { $0.verdict == .notEligible })]
        }
        var faults: [ChoiceFault] = []
        if eligibility.verdict == .withCountersignature { faults += countersignatureFaults }
        if !candidate.hasRoom, overloadReason.isBlank {
            faults.append(.overloadReasonOwed(candidate.after.percentTenths))
        }
        if owesOverrideReason, overrideReason.isBlank { faults.append(.overrideReasonOwed) }
        return faults
    }

    /// To keep a person with one officer needs no further reason.
    private var owesOverrideReason: Bool { !isFirstRanked && candidate.continuity != .holdsPerson }

    private var countersignatureFaults: [ChoiceFault] {
        guard let countersignature, !countersignature.manager.isBlank, !countersignature.reason.isBlank else {
            return [.countersignatureOwed]
        }
        return countersignature.reviewOn > candidate.day ? [] : [.reviewNotAhead]
    }
}

/// A manager's answer for an officer who may not hold a case alone.
package struct Countersignature: Sendable, Hashable {
    package let manager: String
    package let reason: String
    /// After the day of the choice.
    package let reviewOn: Day

    package init(manager: String, reason: String, reviewOn: Day) {
        self.manager = manager
        self.reason = reason
        self.reviewOn = reviewOn
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
