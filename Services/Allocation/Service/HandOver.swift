import AllocationRules
import Commands
import Messages
import Store

extension Transaction {
    /// The case is another provider's from now on: nothing of it is open or due here any more, and nobody here holds it.
    func handOver(_ event: Identifier, to state: Wire.CaseState, _ words: String) throws {
        try closeEscalations(of: event, as: state == .withNps ? .accepted : .withdrawn, advice: words)
        try closeTransfer(of: event, because: words)
        for kind in ClockKind.allCases { try void(kind, of: event, because: words) }
        try endAllocation(of: event)
        let isOurs = try execute(
            """
            UPDATE event SET state = \(state), band = NULL, waits_for = '', officer = '',
                route = iif(\(state == .withNps), \(Route.Destination.nationalProbationService.number), route)
            WHERE id = \(event) AND state <> \(Wire.CaseState.retainedByNps)
            """)
        guard isOurs == 1 else { return }
        let stored = try self.event(event)
        try tell(of: stored, SettledCase(stored.decision, state: state, waitsFor: ""))
    }
}
