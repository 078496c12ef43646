import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func recordCover(_ request: Wire.RecordCoverRequest, _ call: AuthorisedCall) async throws
        -> Wire.RecordCoverReply
    {
        let (role, from, until) = try request.read()
        let today = clock.today
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            guard try transaction.managers(on: today).contains(where: { $0.id == request.staffId }) else {
                throw Status.invalid("staffId", .unknownValue, "Select a team manager.")
            }
            let places = role == .dutyManager ? Cluster.allCases.map(\.name) : try transaction.teamNames()
            guard places.contains(request.team) else {
                let words = role == .dutyManager ? "A duty manager is entered for a cluster." : "There is no such team."
                throw Status.invalid("team", .unknownValue, words)
            }
            command.detail = "\(request.staffId): \(role.name) of \(request.team) from \(from)"
            let id = Identifier(at: transaction.now)
            try transaction.execute(
                """
                INSERT INTO cover (id, team, role, staff_id, from_on, until_on, recorded_by)
                VALUES (\(id), \(request.team), \(role.rawValue), \(request.staffId), \(from), \(until),
                    \(call.caller.account))
                """)
            return .init(coverId: "\(id)")
        }
    }

    package func endCover(_ request: Wire.EndCoverRequest, _ call: AuthorisedCall) async throws -> Wire.RecordCoverReply
    {
        let until = try CommandText.day(request.until, "until", "Enter the last day.")
        return try await store.run(request, call) { command in
            let changed = try command.transaction.execute(
                "UPDATE cover SET until_on = \(until) WHERE id = \(Identifier(request.coverId))")
            guard changed == 1 else {
                throw Status(.notFound, "There is no such entry of the cover table.", reason: "NO_SUCH_COVER")
            }
            command.detail = "\(request.coverId) until \(until)"
            return .init(coverId: request.coverId)
        }
    }
}

extension Wire.RecordCoverRequest {
    fileprivate func read() throws(Status) -> (role: CoverRole, from: Day, until: Day?) {
        let role: CoverRole = try choice(self.role, "role", "Select a role.")
        let from = try CommandText.day(from, "from", "Enter the first day.")
        let until = until.isEmpty ? nil : try CommandText.day(until, "until", "")
        if let until, until < from { throw .invalid("until", .inconsistent, "It must not be before the first day.") }
        return (role, from, until)
    }
}

/// From which it follows who acts for any team on a day.
struct CoverTable {
    let day: Day
    let sites: [String: (town: String, isHub: Bool)]
    let managers: [TeamManager]
    /// In force or still to come, by their first day.
    fileprivate let entries: [StoredCover]

    /// Who acts for a team, and why.
    func acting(for team: String) -> TeamCover {
        let cluster = Cluster(site: team)
        return TeamCover(
            team: team, cluster: sites.keys.filter { Cluster(site: $0) == cluster },
            entries: entries(of: team).map(\.rule), managers: managers, on: day)
    }

    /// Those of the team and those of its cluster.
    func entries(of team: String) -> [StoredCover] {
        let places = [team, Cluster(site: team).name]
        return entries.filter { places.contains($0.rule.team) }
    }
}

extension Querying {
    /// All that it takes to say who acts for a team on a day, for however many teams.
    func cover(on day: Day) throws(StoreFault) -> CoverTable {
        let sites = try all("FROM site") { row in
            (
                row("name", as: String.self),
                (town: row("town", as: String.self), isHub: row("type = 'HUB'", as: Bool.self))
            )
        }
        let entries: [StoredCover] = try all(
            """
            FROM cover LEFT JOIN staff ON staff.id = staff_id
            WHERE until_on IS NULL OR until_on >= \(day) ORDER BY from_on, cover.id
            """)
        return CoverTable(
            day: day, sites: Dictionary(uniqueKeysWithValues: sites), managers: try managers(on: day), entries: entries)
    }
}

/// An entry of the cover table, with the name of whom it is about.
struct StoredCover: Selectable {
    let id: Identifier
    let rule: CoverEntry
    let name: String

    init(_ row: inout Row) {
        id = row("cover.id")
        name = row("coalesce(forenames || ' ' || surname, staff_id)")
        rule = CoverEntry(
            team: row("team"), role: CoverRole(rawValue: row("role")) ?? .manager, staffID: row("staff_id"),
            from: row("from_on"), until: row("until_on"))
    }

    var wire: Wire.CoverEntry {
        .init(
            coverId: "\(id)", team: rule.team, role: .init(rule.role),
            staffId: rule.staffID, name: name, from: "\(rule.from)", until: rule.until.map { "\($0)" } ?? "")
    }
}
