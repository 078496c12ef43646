import CivilCalendar

/// A clock that intake starts: what must be done, by when, and which fact started it.
package struct ClockStart: Sendable, Hashable {
    package enum Fact: Sendable, Hashable {
        case receipt
        case release
        /// The case, or a question about it, was put to the NPS.
        case escalation

        package var sentence: String {
            switch self {
            case .receipt: "The case was received."
            case .release: "The person was released."
            case .escalation: "It was put to the NPS."
            }
        }
    }

    package let kind: ClockKind
    package let startedBy: Fact
    package let startedOn: Day
    /// Due by the end of this day.
    package let dueOn: Day

    package init(kind: ClockKind, startedBy: Fact, startedOn: Day, dueOn: Day) {
        self.kind = kind
        self.startedBy = startedBy
        self.startedOn = startedOn
        self.dueOn = dueOn
    }
}

extension IntakeDecision {
    /// The clocks that the row starts, in the order of their numbers; fails on days outside the table's years.
    ///
    /// - Parameter today: when whatever is put to the NPS is put to it; the day of receipt if not said.
    package func clocks(_ workingDays: WorkingDays, today: Day? = nil) throws(WorkingDaysFault) -> [ClockStart] {
        var clocks: [ClockStart] = []
        for (kind, term) in terms {
            let start =
                switch term.fact {
                case .receipt: facts.receivedOn
                case .release: facts.releaseOn ?? facts.receivedOn
                case .escalation: today ?? facts.receivedOn
                }
            let due = try workingDays.due(term.businessDays, after: start)
            clocks.append(ClockStart(kind: kind, startedBy: term.fact, startedOn: start, dueOn: due))
        }
        return clocks
    }

    private typealias Term = (fact: ClockStart.Fact, businessDays: Int)

    private var terms: [(ClockKind, Term)] {
        guard !isRetainedByNPS else { return [] }
        return ClockKind.allCases.compactMap { kind in term(kind).map { (kind, $0) } }
    }

    /// The first appointment is due as National Standards have it; the other terms are ours.
    private func term(_ kind: ClockKind) -> Term? {
        let isHeld = facts.currentOfficer != nil
        return switch kind {
        case .allocationDue: isHeld || verdict == .escalated ? nil : (.receipt, 1)
        // The provider stays responsible for an escalated case until the NPS accepts it.
        case .firstAppointmentDue: isHeld ? nil : firstAppointment
        case .escalationAcknowledgement:
            verdict == .escalated ? (.escalation, EscalationTerms.acknowledgedWithin) : nil
        case .escalationDecision: verdict == .escalated ? (.escalation, EscalationTerms.decidedWithin) : nil
        case .eligibilityQueryAnswer: needsEligibilityQuery ? (.escalation, 3) : nil
        // It starts when somebody is asked for the assessment.
        case .pendingChase: nil
        // Commands start these, and an officer's absence.
        case .reallocationDue, .escalationCountersignature, .transferAcknowledgement, .transferCompletion,
            .countersignatureReview:
            nil
        }
    }

    /// Post-sentence supervision counts as an order does: its release is long past when it arrives.
    private var firstAppointment: Term? {
        switch facts.sentenceType {
        case .communityOrder, .suspendedSentenceOrder, .postSentenceSupervision: (.receipt, 5)
        case .licence: (.release, 1)
        case .custody: nil
        }
    }
}
