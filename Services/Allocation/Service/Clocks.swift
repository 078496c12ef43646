import AllocationRules
import CivilCalendar
import Commands
import Messages
import Store

extension Transaction {
    /// Starts the clocks that an event has come to need, and ends those whose fact has come or whose reason has gone.
    ///
    /// - Parameter opened: what has been put to the NPS now; its clocks start anew with it, and only with it.
    func settleClocks(
        of event: StoredEvent, _ decision: IntakeDecision, _ wanted: [ClockStart],
        opened: Set<Wire.EscalationKind>
    ) throws(StoreFault) {
        let known = try clocks(of: event.id)
        for clock in wanted {
            let runs = known.first { $0.kind == clock.kind && $0.isRunning }
            switch clock.kind {
            case .escalationAcknowledgement, .escalationDecision:
                if opened.contains(.risk) { try start(clock, of: event.id) }
            case .eligibilityQueryAnswer:
                if opened.contains(.eligibilityQuery) { try start(clock, of: event.id) }
            default:
                if let runs, runs.startedOn == clock.startedOn, runs.dueOn == clock.dueOn { continue }
                if runs != nil { try void(clock.kind, of: event.id, because: "What it counts from has changed.") }
                // An appointment that was kept is kept; a case that nobody holds any more is to be allocated again.
                let isMet = known.contains { $0.kind == clock.kind && $0.isMet }
                if !isMet || clock.kind == .allocationDue { try start(clock, of: event.id) }
            }
        }
        let kinds = Set(wanted.map(\.kind))
        let isPut = try openEscalation(of: event.id) == .withNPS
        for clock in known where clock.isRunning && !kinds.contains(clock.kind) {
            try end(clock, decision, isPut: isPut)
        }
    }

    /// Keeps one clock for all that is owed: it runs to the first day on which somebody is to be asked again.
    func settleChase(of event: StoredEvent, _ decision: IntakeDecision) throws(StoreFault) {
        let owed = decision.missing.map(\.column.rawValue)
        let due: Day?? = try value(
            """
            SELECT min(chase_on) FROM assessment_request r WHERE event_id = \(event.id) AND met_at IS NULL
                AND sequence = (SELECT max(sequence) FROM assessment_request l
                    WHERE l.event_id = r.event_id AND l.assessment = r.assessment)
            """)
        let running = try clocks(of: event.id).first { $0.kind == .pendingChase && $0.isRunning }
        let wanted = owed.isEmpty ? nil : due ?? nil
        guard running?.dueOn != wanted else { return }
        if running != nil {
            if wanted == nil, decision.verdict == .accepted, !decision.isRetainedByNPS {
                try meet(.pendingChase, of: event.id, by: "The assessment was received.")
            } else {
                let words = wanted == nil ? decision.voiding : "Asked again."
                try void(.pendingChase, of: event.id, because: words)
            }
        }
        if let wanted {
            try start(
                .pendingChase, of: event.id, by: "The assessment was asked for.", on: min(today, wanted), due: wanted)
        }
    }

    private func start(_ clock: ClockStart, of event: Identifier) throws(StoreFault) {
        try start(
            clock.kind, of: event, by: clock.startedBy.sentence, on: clock.startedOn, due: clock.dueOn)
    }

    func start(
        _ kind: ClockKind, of event: Identifier, by fact: String, on start: Day, due: Day
    ) throws(StoreFault) {
        try execute(
            """
            INSERT INTO clock (event_id, kind, started_by, started_on, due_on)
            VALUES (\(event), \(kind.rawValue), \(fact), \(start), \(due))
            """)
    }

    /// Ends the running clocks of a kind by the fact that they waited for.
    func meet(_ kind: ClockKind, of event: Identifier, by fact: String) throws(StoreFault) {
        try execute(
            """
            UPDATE clock SET met_by = \(fact), met_at = \(now)
            WHERE event_id = \(event) AND kind = \(kind.rawValue) AND met_at IS NULL AND void_at IS NULL
            """)
    }

    /// Ends the running clocks of a kind because nothing is due any more.
    func void(_ kind: ClockKind, of event: Identifier, because words: String) throws(StoreFault) {
        try execute(
            """
            UPDATE clock SET void_because = \(words), void_at = \(now)
            WHERE event_id = \(event) AND kind = \(kind.rawValue) AND met_at IS NULL AND void_at IS NULL
            """)
    }

    /// - Parameter isPut: whether the case is put to the NPS, be it that the rules would not.
    private func end(_ clock: StoredClock, _ decision: IntakeDecision, isPut: Bool) throws(StoreFault) {
        switch clock.kind {
        // A chase is settled by itself, and what a command has started ends by another.
        case .pendingChase, .reallocationDue, .escalationCountersignature, .transferAcknowledgement,
            .transferCompletion, .countersignatureReview:
            break
        case .allocationDue where decision.facts.currentOfficer != nil:
            try meet(clock.kind, of: clock.event, by: "A responsible officer holds the case.")
        // Whoever holds the case now still owes the appointment.
        case .firstAppointmentDue
        where decision.facts.currentOfficer != nil && decision.verdict != .escalated
            && !decision.isRetainedByNPS:
            break
        // An answer of the NPS ends its clock; a question that is not asked any more voids it.
        case .escalationAcknowledgement, .escalationDecision:
            if !isPut { try void(clock.kind, of: clock.event, because: decision.voiding) }
        case .allocationDue, .firstAppointmentDue, .eligibilityQueryAnswer:
            try void(clock.kind, of: clock.event, because: decision.voiding)
        }
    }

    private func clocks(of event: Identifier) throws(StoreFault) -> [StoredClock] {
        try all("FROM clock WHERE event_id = \(event)") { StoredClock(&$0) }.compactMap { $0 }
    }
}

private struct StoredClock {
    let event: Identifier
    let kind: ClockKind
    let isRunning: Bool
    let isMet: Bool
    let startedOn: Day
    let dueOn: Day

    /// Nil for a kind that the rules do not know.
    init?(_ row: inout Row) {
        let kind = ClockKind(rawValue: row("kind"))
        event = row("event_id")
        isRunning = row("met_at IS NULL AND void_at IS NULL")
        isMet = row("met_at IS NOT NULL")
        startedOn = row("started_on")
        dueOn = row("due_on")
        guard let kind else { return nil }
        self.kind = kind
    }
}

extension IntakeDecision {
    fileprivate var voiding: String {
        if isRetainedByNPS { return "The NPS holds the person." }
        if verdict == .escalated { return "The case is put to the NPS." }
        return "It is not due any more."
    }
}

extension Querying {
    func clocks(on event: Identifier) throws(StoreFault) -> [Wire.CaseClock] {
        try all("FROM clock WHERE event_id = \(event) ORDER BY due_on, sequence") { row in
            .init(
                kind: row.choice("kind"), startedBy: row("started_by"), startedOn: row("started_on"),
                dueOn: row("due_on"), metBy: row("met_by"), metAt: row.instant("met_at"),
                voidBecause: row("void_because"), voidAt: row.instant("void_at"))
        }
    }
}
