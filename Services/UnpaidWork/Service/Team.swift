import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// Who and what a session is run with.
extension UnpaidWorkService {
    package func listTeam(_ request: Wire.ListTeamRequest, _ call: AuthorisedCall) async throws -> Wire.ListTeamReply {
        let day = request.on.isEmpty ? clock.today : try CommandText.day(request.on, "on", "")
        return try await store.look(call) { snapshot in
            (.init(supervisors: try snapshot.supervisors(on: day), vehicles: try snapshot.vehicles(on: day)), [])
        }
    }
}

extension Querying {
    /// Most of each that one reply tells of, as many as the registers hold.
    private static var rows: Int { 200 }

    fileprivate func supervisors(on day: Day) throws(StoreFault) -> [Wire.TeamSupervisor] {
        let people = try all(
            """
            FROM supervisor ORDER BY surname, forenames, staff_id
            LIMIT \(Self.rows)
            """
        ) { row in
            Wire.Supervisor(
                staffId: row("staff_id"), surname: row("surname"), forenames: row("forenames"), sex: row("sex"),
                town: row("town"))
        }
        let (competences, sessions) = (try competences(), try sessionsBySupervisor(on: day))
        let away = try absences(on: day...day)
        return people.map { person in
            let own = competences[person.staffId] ?? []
            var person = person
            person.competences = own.map {
                .init(kind: .init($0.kind), validUntil: "\($0.validUntil)")
            }
            let absences = (away[person.staffId] ?? []).map { "Away until \($0.upperBound.inWords)." }
            return Wire.TeamSupervisor(
                supervisor: person, refusals: absences + SupervisorCompetence.refusals(of: own, on: day),
                sessions: sessions[person.staffId] ?? [])
        }
    }

    /// What each supervisor is trained in, by staff number.
    func competences() throws(StoreFault) -> [String: [SupervisorCompetence]] {
        let rows = try all("FROM competence ORDER BY kind") { row in
            (
                who: row("supervisor", as: String.self), kind: CompetenceKind(rawValue: row("kind")),
                until: row("valid_until", as: Day.self)
            )
        }
        return rows.reduce(into: [:]) { found, row in
            if let kind = row.kind { found[row.who, default: []].append(.init(kind: kind, validUntil: row.until)) }
        }
    }

    private func sessionsBySupervisor(on day: Day) throws(StoreFault) -> [String: [String]] {
        try all(
            """
            FROM session_supervisor JOIN session ON session.id = session_id JOIN project ON project.id = project_id
            WHERE on_day = \(day) AND session.state <> 4 ORDER BY session.starts
            """
        ) {
            (
                key: $0("supervisor", as: String.self),
                words: $0("session.starts || ' ' || project.name", as: String.self)
            )
        }
        .reduce(into: [:]) { $0[$1.key, default: []].append($1.words) }
    }

    fileprivate func vehicles(on day: Day) throws(StoreFault) -> [Wire.TeamVehicle] {
        let vehicles = try all("FROM vehicle ORDER BY name, id LIMIT \(Self.rows)", Wire.Vehicle.init)
        let sessions = try all(
            """
            FROM session
                JOIN project ON project.id = project_id
            WHERE on_day = \(day) AND vehicle_id IS NOT NULL AND session.state <> 4 ORDER BY session.starts
            """
        ) { (id: $0.id("vehicle_id"), words: $0("session.starts || ' ' || project.name", as: String.self)) }
        return vehicles.map { vehicle in
            .init(vehicle: vehicle, sessions: sessions.filter { $0.id == vehicle.vehicleId }.map(\.words))
        }
    }

    /// Throws for somebody who is not on the list of supervisors.
    func checkIsListed(_ supervisor: String, _ field: String) throws {
        let known: Int? = try value("SELECT 1 FROM supervisor WHERE staff_id = \(supervisor)")
        guard known != nil else {
            throw Status.invalid(field, .unknownValue, "\(supervisor) is not on the list of supervisors.")
        }
    }
}
