import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

/// What nobody orders and time or the registers bring about: routes that follow a new staff list, and clocks of cases
/// whose officers are away for long.
extension AllocationService {
    /// Cases whose route one job works out.
    private static let casesPerJob = 200

    /// Who stands in the history for what nobody ordered.
    private static let upkeep = Caller(account: "allocation", role: "service")

    /// Brings everything up to date, a job at a time, so that calls go on in between.
    package func keepUp() async throws {
        while try await derive() { try Task.checkCancellation() }
        let workingDays = workingDays
        _ = try await store.write { try $0.settleReallocation(workingDays, by: Self.upkeep) }
    }

    /// Whether there may be more: works out where cases go that were last looked at under other registers.
    private func derive() async throws -> Bool {
        let intake = Intake(workingDays: workingDays)
        return try await store.write { transaction in
            let due: [Identifier] = try transaction.values(
                """
                SELECT id FROM event WHERE derived_by < \(SQL.registerLoad)
                ORDER BY derived_by LIMIT \(Self.casesPerJob)
                """)
            for id in due {
                do {
                    try intake.derive(try transaction.event(id), Self.upkeep, transaction)
                } catch let status as Status where status.code == .dataLoss {
                    // One case that cannot be read holds up no other.
                    try transaction.execute("UPDATE event SET derived_by = \(SQL.registerLoad) WHERE id = \(id)")
                }
            }
            return due.count == Self.casesPerJob
        }
    }
}

extension Intake {
    /// Where a case goes under the present registers: only what has become otherwise is written and noted.
    fileprivate func derive(_ event: StoredEvent, _ caller: Caller, _ transaction: Transaction) throws {
        let decision = event.decision
        let team = try transaction.team(of: decision)
        let route = decision.route.destination.number
        let known: Int? = try transaction.value("SELECT route FROM event WHERE id = \(event.id)")
        let isGone = event.state == .withNps || event.state == .transferred
        let moves = !isGone && known != route
        try transaction.execute(
            """
            UPDATE event SET derived_by = \(SQL.registerLoad), team = \(team), release_on = \(event.facts.releaseOn),
                is_standalone = \(event.facts.isStandalone), route = iif(\(isGone), route, \(route)),
                version = version + \(moves ? 1 : 0)
            WHERE id = \(event.id)
            """)
        guard moves else { return }
        let words = ["The registers say something else."] + decision.route.reasons
        try transaction.note(words.joined(separator: " "), on: event.id, by: caller)
    }
}

extension SQL {
    /// How often registers have been loaded.
    static let registerLoad: SQL = "(SELECT number FROM register_load)"
}
