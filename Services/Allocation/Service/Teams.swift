import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func listTeams(_ request: Wire.ListTeamsRequest, _ call: AuthorisedCall) async throws -> Wire.ListTeamsReply
    {
        let today = clock.today
        do {
            return try await store.read { snapshot in
                let cover = try snapshot.cover(on: today)
                return Wire.ListTeamsReply(
                    items: try snapshot.teams(cover, on: today), managers: cover.managers.map(Wire.StaffName.init),
                    ownTeam: try snapshot.value("SELECT site FROM staff WHERE id = \(call.caller.staffID)") ?? "")
            }
        } catch {
            throw Status(fault: error) ?? error
        }
    }
}

extension Querying {
    /// The sites that have a team or a queue, the Hub first.
    func teamNames() throws(StoreFault) -> [String] {
        try values(
            """
            SELECT name FROM site WHERE type = 'HUB' OR EXISTS (SELECT 1 FROM staff WHERE staff.site = site.name
                AND (\(SQL.caseHolders) OR grade = 'TEAM_MANAGER'))
                OR EXISTS (SELECT 1 FROM event WHERE event.team = site.name AND event.state IN (1, 2, 3))
            ORDER BY type <> 'HUB', name
            """)
    }

    /// The site whose queue a case is in: the Hub's also where the person's town has none, so that it is somebody's.
    func team(of decision: IntakeDecision) throws(StoreFault) -> String {
        let town = decision.route.destination == .hub ? nil : decision.facts.town
        return try value(
            """
            SELECT name FROM site WHERE type = 'HUB' OR town = \(town)
            ORDER BY (type = 'HUB') = \(town != nil), NOT EXISTS (SELECT 1 FROM staff WHERE staff.site = site.name),
                name LIMIT 1
            """) ?? ""
    }

    fileprivate func teams(_ cover: CoverTable, on today: Day) throws(StoreFault) -> [Wire.Team] {
        let officers = Dictionary(grouping: try officers("1", on: today), by: \.officer.site)
        let waiting = try all("FROM event WHERE state IN (2, 3) GROUP BY team, state") { row in
            (
                team: row("team", as: String.self), state: row("state", as: Int.self),
                cases: row("count(*)", as: Int.self)
            )
        }
        let uncovered = try all(
            """
            FROM clock JOIN event ON event.id = clock.event_id JOIN staff ON staff.id = event.officer
            WHERE \(SQL.isReallocationDue) GROUP BY staff.site
            """
        ) { (team: $0("staff.site", as: String.self), cases: $0("count(*)", as: Int.self)) }
        var teams: [Wire.Team] = []
        for name in try teamNames() {
            var team = Wire.Team(name, officers[name] ?? [], on: today)
            let (site, acting) = (cover.sites[name], cover.acting(for: name))
            team.town = site?.town ?? ""
            team.isHub = site?.isHub ?? false
            team.acting = acting.sentences
            team.actingStaffId = acting.first?.id ?? ""
            team.awaitingDecision = UInt32(waiting.first { $0.team == name && $0.state == 2 }?.cases ?? 0)
            team.awaitingAllocation = UInt32(waiting.first { $0.team == name && $0.state == 3 }?.cases ?? 0)
            team.uncoveredCases = UInt32(uncovered.first { $0.team == name }?.cases ?? 0)
            team.cover = cover.entries(of: name).map(\.wire)
            teams.append(team)
        }
        return teams
    }
}

extension Wire.Team {
    fileprivate init(_ name: String, _ officers: [StoredOfficer], on today: Day) {
        let inPost = officers.filter {
            switch $0.officer.presence(on: today) {
            case .present, .absent: true
            case .left, .notStarted: false
            }
        }
        let present = inPost.filter { $0.officer.presence(on: today) == .present }
        let capacities = present.map { $0.capacity(on: today) }
        self.init(
            name: name, cluster: Cluster(site: name).name, officers: UInt32(inPost.count),
            absent: UInt32(inPost.count - present.count),
            pointsHundredths: UInt32(capacities.reduce(0) { $0 + $1.points.hundredths }),
            availableHundredths: UInt32(capacities.reduce(0) { $0 + $1.available.hundredths }),
            overCapacity: UInt32(present.filter { $0.isOverCapacity(on: today) }.count))
    }
}
