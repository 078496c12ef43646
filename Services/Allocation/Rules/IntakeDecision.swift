/// What intake decides about a sound row: its verdict, its band, what is missing or asked, and where it goes.
package struct IntakeDecision: Sendable, Hashable {
    package enum Verdict: Sendable, Hashable {
        /// Also where the band waits for a consider-blue decision.
        case accepted
        /// An assessment is missing: the case stays in the queue, visible.
        case pending
        /// It belongs to the National Probation Service, which is asked to take it.
        case escalated
    }

    /// An assessment without which there is no band.
    package enum Assessment: Sendable, Hashable, CaseIterable {
        case riskOfSeriousHarm, ogrs3

        package var name: String {
            switch self {
            case .riskOfSeriousHarm: "Risk of serious harm"
            case .ogrs3: "OGRS3"
            }
        }
    }

    package let facts: CaseFacts
    /// Nil where the NPS holds the person, whom nobody here bands.
    package let banding: Banding?
    package let route: Route

    /// The grade is that of the current officer; nil where there is none, or none that is known.
    ///
    /// - Parameters:
    ///   - currentOfficerIsInPost: false for an officer who has left, or is not on the staff list.
    ///   - isCurrentElsewhere: whether a field officer in post holds another case of the person.
    package init(
        _ facts: CaseFacts, currentOfficerGrade: OfficerGrade? = nil, currentOfficerIsInPost: Bool = true,
        isCurrentElsewhere: Bool = false
    ) {
        self.facts = facts
        banding = facts.holder == .nps ? nil : Banding(facts)
        route = Route(
            facts, banding, currentOfficerGrade, isInPost: currentOfficerIsInPost,
            isCurrentElsewhere: isCurrentElsewhere)
    }

    /// Escalated before pending; what the NPS holds is always accepted.
    package var verdict: Verdict {
        guard escalations.isEmpty else { return .escalated }
        return missing.isEmpty ? .accepted : .pending
    }

    package var isRetainedByNPS: Bool { facts.holder == .nps }

    package var escalations: [EscalationCause] { facts.escalations }

    /// Nothing is missing where nothing is banded.
    package var missing: [Assessment] {
        guard !isRetainedByNPS, escalations.isEmpty else { return [] }
        return Assessment.allCases.filter {
            switch $0 {
            case .riskOfSeriousHarm: facts.harm == nil
            case .ogrs3: facts.score == nil
            }
        }
    }

    /// MAPPA level 1: the NPS is asked whether the case is eligible, unless it has or is asked to take the case anyway.
    package var needsEligibilityQuery: Bool {
        facts.flags.contains(.mappa1) && !isRetainedByNPS && escalations.isEmpty
    }
}

extension Banding {
    fileprivate init(_ facts: CaseFacts) {
        self.init(
            harm: facts.harm, score: facts.score, circumstances: facts.circumstances, decisions: facts.decisions,
            judgement: facts.judgement)
    }
}
