import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func listTeams(_ request: Wire.ListTeamsRequest, _ call: Call) async throws -> Wire.ListTeamsReply {
        let caller = try await caller(call, to: .listTeams)
        let today = clock.today
        do {
            return try await store.read { snapshot in
                let managers = try snapshot.managers(on: today)
                return Wire.ListTeamsReply(
                    items: try snapshot.teams(managers, on: today), managers: managers.map(Wire.StaffName.init),
                    ownTeam: try snapshot.value("SELECT site FROM staff WHERE id = \(caller.staffID)") ?? "")
            }
        } catch {
            throw Status(fault: error) ?? error
        }
    }

    package func recordCover(_ request: Wire.RecordCoverRequest, _ call: Call) async throws -> Wire.RecordCoverReply {
        let caller = try await caller(call, to: .recordCover)
        let (role, from, until) = try request.read()
        let today = clock.today
        return try await store.run(Action.recordCover.name, request, call, by: caller) { command in
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
                    \(caller.account))
                """)
            return .init(coverId: "\(id)")
        }
    }

    package func endCover(_ request: Wire.EndCoverRequest, _ call: Call) async throws -> Wire.RecordCoverReply {
        let caller = try await caller(call, to: .endCover)
        let until = try CommandText.day(request.until, "until", "Enter the last day.")
        return try await store.run(Action.endCover.name, request, call, by: caller) { command in
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
        guard let role = CoverRole(rawValue: Int(role.rawValue)) else {
            throw .invalid("role", .unknownValue, "Select a role.")
        }
        let from = try CommandText.day(from, "from", "Enter the first day.")
        let until = until.isEmpty ? nil : try CommandText.day(until, "until", "")
        if let until, until < from { throw .invalid("until", .inconsistent, "It must not be before the first day.") }
        return (role, from, until)
    }
}

extension Querying {
    /// The sites that have a team or a queue, the Hub first.
    func teamNames() throws(StoreFault) -> [String] {
        try all(
            """
            SELECT name FROM site WHERE type = 'HUB' OR EXISTS (SELECT 1 FROM staff WHERE staff.site = site.name
                AND (\(SQL.caseHolders) OR grade = 'TEAM_MANAGER'))
                OR EXISTS (SELECT 1 FROM event WHERE event.team = site.name AND event.state IN (1, 2, 3))
            ORDER BY type <> 'HUB', name
            """
        ) { $0.next() }
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

    /// Every team manager of the area.
    func managers(on today: Day) throws(StoreFault) -> [TeamManager] {
        let rows = try all(
            """
            SELECT staff.id, forenames || ' ' || surname, site, started_on, ends_on,
                (SELECT max(coalesce(until_on, '9999-12-31')) FROM reduction WHERE officer = staff.id AND reason <= 5
                    AND is_taken_back = 0 AND from_on <= \(today) AND (until_on IS NULL OR until_on >= \(today)))
            FROM staff WHERE grade = 'TEAM_MANAGER' ORDER BY surname, forenames, staff.id
            """
        ) { row in
            (
                id: row.next(String.self), name: row.next(String.self), site: row.next(String.self),
                startedOn: Day(iso: row.next()), endsOn: Day(iso: row.next()), awayUntil: row.next(Day?.self)
            )
        }
        return rows.map { row in
            let presence: Presence =
                if let end = row.endsOn, end < today {
                    .left(end)
                } else if let start = row.startedOn, today < start {
                    .notStarted(start)
                } else if let until = row.awayUntil {
                    .absent(.specialLeave, until: until == .last ? nil : until)
                } else {
                    .present
                }
            return TeamManager(id: row.id, name: row.name, site: row.site, presence: presence)
        }
    }

    /// Who acts for a team on a day, and why.
    func cover(
        of team: String, _ managers: [TeamManager], on today: Day
    ) throws(StoreFault) -> TeamCover {
        let cluster = Cluster(site: team)
        let sites = try all("SELECT name FROM site") { $0.next(String.self) }
        let entries = try coverEntries(of: team).map(\.rule)
        return TeamCover(
            team: team, cluster: sites.filter { Cluster(site: $0) == cluster }, entries: entries, managers: managers,
            on: today)
    }

    private func coverEntries(of team: String) throws(StoreFault) -> [StoredCover] {
        try all(
            """
            SELECT cover.id, team, role, staff_id, coalesce(forenames || ' ' || surname, staff_id), from_on, until_on
            FROM cover LEFT JOIN staff ON staff.id = staff_id
            WHERE team IN (\(team), \(Cluster(site: team).name)) ORDER BY from_on, cover.id
            """, StoredCover.init)
    }

    fileprivate func teams(_ managers: [TeamManager], on today: Day) throws(StoreFault) -> [Wire.Team] {
        let officers = Dictionary(grouping: try officers("1", on: today), by: \.officer.site)
        let waiting = try all(
            "SELECT team, state, count(*) FROM event WHERE state IN (2, 3) GROUP BY team, state"
        ) { (team: $0.next(String.self), state: $0.next(Int.self), cases: $0.next(Int.self)) }
        let uncovered = try all(
            """
            SELECT staff.site, count(*) FROM clock JOIN event ON event.id = clock.event_id
                JOIN staff ON staff.id = event.officer
            WHERE \(SQL.isReallocationDue) GROUP BY staff.site
            """
        ) { (team: $0.next(String.self), cases: $0.next(Int.self)) }
        var teams: [Wire.Team] = []
        for name in try teamNames() {
            var team = Wire.Team(name, officers[name] ?? [], on: today)
            let cover = try cover(of: name, managers, on: today)
            team.town = try value("SELECT town FROM site WHERE name = \(name)") ?? ""
            team.isHub = try value("SELECT type = 'HUB' FROM site WHERE name = \(name)") ?? false
            team.acting = cover.sentences
            team.actingStaffId = cover.first?.id ?? ""
            team.awaitingDecision = UInt32(waiting.first { $0.team == name && $0.state == 2 }?.cases ?? 0)
            team.awaitingAllocation = UInt32(waiting.first { $0.team == name && $0.state == 3 }?.cases ?? 0)
            team.uncoveredCases = UInt32(uncovered.first { $0.team == name }?.cases ?? 0)
            team.cover = try coverEntries(of: name).filter { $0.rule.until.map { $0 >= today } ?? true }.map(\.wire)
            teams.append(team)
        }
        return teams
    }
}

/// An entry of the cover table, with the name of whom it is about.
private struct StoredCover {
    let id: Identifier
    let rule: CoverEntry
    let name: String

    init(_ row: inout Row) {
        id = row.next()
        let (team, role, staffID) = (row.next(String.self), row.next(Int.self), row.next(String.self))
        name = row.next()
        rule = CoverEntry(
            team: team, role: CoverRole(rawValue: role) ?? .manager, staffID: staffID, from: row.next(),
            until: row.next())
    }

    var wire: Wire.CoverEntry {
        .init(
            coverId: "\(id)", team: rule.team, role: .init(rawValue: Int32(rule.role.rawValue)),
            staffId: rule.staffID, name: name, from: "\(rule.from)", until: rule.until.map { "\($0)" } ?? "")
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

extension Wire.StaffName {
    init(_ manager: TeamManager) {
        self.init(staffId: manager.id, name: manager.name, site: manager.site)
    }
}
