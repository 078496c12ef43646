import AllocationRules
import CivilCalendar
import Messages
import Store

extension Transaction {
    /// Starts the clocks that an event has come to need, and ends those whose fact has come or whose reason has gone.
    func settleClocks(
        of event: StoredEvent, _ decision: IntakeDecision, _ wanted: [ClockStart]
    ) throws(StoreFault) {
        let known = try clocks(of: event.id)
        for start in wanted where !known.contains(where: { $0.kind == start.kind && !$0.isVoid }) {
            try self.start(
                start.kind, of: event.id, by: start.startedBy.sentence, on: start.startedOn, due: start.dueOn)
        }
        let kinds = Set(wanted.map(\.kind))
        for clock in known where clock.isRunning && !kinds.contains(clock.kind) {
            try end(clock, decision)
        }
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

    private func end(_ clock: StoredClock, _ decision: IntakeDecision) throws(StoreFault) {
        switch clock.kind {
        // The NPS's own steps end theirs.
        case .escalationAcknowledgement, .escalationDecision, .eligibilityQueryAnswer: break
        case .pendingChase where !decision.missing.isEmpty: break
        case .pendingChase: try meet(clock.kind, of: clock.event, by: "The assessment was received.")
        case .allocationDue where decision.facts.currentOfficer != nil:
            try meet(clock.kind, of: clock.event, by: "A responsible officer holds the case.")
        case .allocationDue, .firstAppointmentDue:
            try void(clock.kind, of: clock.event, because: decision.voiding)
        }
    }

    private func clocks(of event: Identifier) throws(StoreFault) -> [StoredClock] {
        try all(
            "SELECT kind, met_at IS NULL AND void_at IS NULL, void_at IS NOT NULL FROM clock WHERE event_id = \(event)"
        ) { row in
            ClockKind(rawValue: row.next()).map {
                StoredClock(event: event, kind: $0, isRunning: row.next(), isVoid: row.next())
            }
        }.compactMap { $0 }
    }
}

private struct StoredClock {
    let event: Identifier
    let kind: ClockKind
    let isRunning: Bool
    let isVoid: Bool
}

extension IntakeDecision {
    fileprivate var voiding: String {
        if isRetainedByNPS { return "The NPS holds the person." }
        if verdict == .escalated { return "The case is put to the NPS." }
        return facts.currentOfficer == nil ? "It is not due any more." : "A responsible officer holds the case."
    }
}

extension Querying {
    func clocks(on event: Identifier) throws(StoreFault) -> [Wire.CaseClock] {
        try all(
            """
            SELECT kind, started_by, started_on, due_on, met_by, met_at, void_because, void_at
            FROM clock WHERE event_id = \(event) ORDER BY due_on, sequence
            """
        ) { row in
            Wire.CaseClock(
                kind: .init(rawValue: Int32(row.next(Int.self))), startedBy: row.next(), startedOn: row.next(),
                dueOn: row.next(), metBy: row.next(), metAt: row.instant(), voidBecause: row.next(),
                voidAt: row.instant())
        }
    }
}

extension Row {
    /// The next column's instant as RFC 3339 text; empty where there is none.
    mutating func instant() -> String { next(Instant?.self).map { "\($0)" } ?? "" }
}
