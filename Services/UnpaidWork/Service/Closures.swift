import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// Days on which a project is stood down, and what takes a stand-down back.
extension Transaction {
    func close(
        _ text: String, _ days: ClosedRange<Day>, _ cause: StandDownCause, note: String, by caller: Caller
    ) throws {
        let project = try project(text)
        try execute(
            """
            INSERT INTO project_closure (id, project_id, from_on, until_on, cause, note, recorded_by, at)
            VALUES (\(Identifier(at: now)), \(project.id), \(days.lowerBound), \(days.upperBound),
                \(cause.rawValue), \(note), \(caller.account), \(now))
            """)
    }

    /// Opens a project's days again, and answers the sessions that were stood down with them.
    func reopen(_ text: String, because reason: String) throws -> [StoredSession] {
        let id = Identifier(text)
        let closure = try first(
            "FROM project_closure WHERE id = \(id) AND withdrawn_at IS NULL AND until_on >= \(today)"
        ) { row in
            (
                project: row("project_id", as: Identifier.self), from: row("from_on", as: Day.self),
                until: row("until_on", as: Day.self), at: row("at", as: Instant.self)
            )
        }
        guard let closure else {
            throw Status(.notFound, "There are no such days, or they are over.", reason: "NO_SUCH_CLOSURE")
        }
        try execute("UPDATE project_closure SET withdrawn_at = \(now), withdrawn_because = \(reason) WHERE id = \(id)")
        let sessions = try all(
            """
            FROM session
            WHERE project_id = \(closure.project) AND on_day BETWEEN \(max(closure.from, today)) AND \(closure.until)
                AND state = 4 AND stood_down_at = \(closure.at) ORDER BY on_day
            """
        ) { $0("id", as: Identifier.self) }
        try recheckEverybody(
            in: "project_id = \(closure.project) AND session.on_day BETWEEN \(closure.from) AND \(closure.until)")
        return try sessions.map { try storedSession($0) }.filter { try !isClosed(closure.project, on: $0.day) }
    }

    /// Lets a session that was stood down in advance be held after all, with those who were told not to come.
    ///
    /// Answers what cannot be had back, in words: people may have another day by now, supervisors and a vehicle other work.
    func takeBack(_ session: StoredSession) throws -> [String] {
        guard session.state == .stoodDown, session.day >= today else {
            throw Status.refused("The session is not stood down, or is over.", "NOT_STOOD_DOWN")
        }
        guard try !isClosed(project(of: session.id).id, on: session.day) else {
            throw Status.refused("The project or the provider is closed on that day.", "CLOSED")
        }
        let told = try toldNotToCome(to: session.id)
        try execute(
            """
            UPDATE session SET state = iif(started_at IS NULL, 1, 2), version = version + 1, stood_down_at = NULL
            WHERE id = \(session.id)
            """)
        var lost = try dropWhatIsElsewhere(from: session)
        for person in told {
            if let refusal = person.refusal { lost.append("\(person.crn) \(refusal)") } else { try giveBack(person) }
        }
        try recount(session.id)
        try keepPlaces(of: "session.id = \(session.id)")
        for person in told where person.refusal == nil {
            try recheck(person.requirement)
            try settle(person.requirement)
        }
        return lost
    }

    private func giveBack(_ person: ToldNotToCome) throws(StoreFault) {
        try execute("DELETE FROM stand_down WHERE appointment_id = \(person.appointment)")
        try execute(
            """
            UPDATE appointment SET version = version + 1, outcome = NULL, recorded_at = NULL, recorded_by = '',
                instruction_id = NULL
            WHERE id = \(person.appointment)
            """)
        try withdrawEmptyInstructions(of: person.requirement, because: "The stand-down was taken back.")
    }

    /// Nobody is in charge of two sessions at a time, and no vehicle drives to two places.
    private func dropWhatIsElsewhere(from session: StoredSession) throws -> [String] {
        var lost: [String] = []
        for supervisor in try supervisors(of: session.id) {
            guard let place = try whereabouts(of: supervisor, during: session) else { continue }
            try execute(
                "DELETE FROM session_supervisor WHERE session_id = \(session.id) AND supervisor = \(supervisor)")
            lost.append("\(supervisor) is at \(place) at that time.")
        }
        let vehicle: Identifier? =
            try first("FROM session WHERE id = \(session.id)") {
                $0("vehicle_id", as: Identifier?.self)
            } ?? nil
        if let vehicle, let place = try whereabouts(ofVehicle: vehicle, during: session) {
            try execute("UPDATE session SET vehicle_id = NULL WHERE id = \(session.id)")
            lost.append("Its vehicle is at \(place) at that time.")
        }
        return lost
    }
}

/// Somebody who was stood down with a session.
private struct ToldNotToCome {
    let appointment: Identifier
    let requirement: Identifier
    let crn: String
    /// Why they do not come after all; nil where they do.
    let refusal: String?
}

extension Querying {
    fileprivate func toldNotToCome(to session: Identifier) throws(StoreFault) -> [ToldNotToCome] {
        try all(
            """
            FROM stand_down JOIN appointment ON appointment.id = appointment_id
                JOIN unpaid_work ON unpaid_work.case_id = appointment.case_id
                JOIN known_case ON known_case.id = appointment.case_id
                LEFT JOIN placement ON placement.id = placement_id
            WHERE session_id = \(session) AND outcome IS NOT NULL
                AND stand_down.at = (SELECT stood_down_at FROM session WHERE id = \(session))
            ORDER BY crn
            """
        ) {
            ToldNotToCome(
                appointment: $0("appointment.id"), requirement: $0("appointment.case_id"), crn: $0("crn"),
                refusal: $0(
                    """
                    CASE WHEN outcome <> \(Outcome.stoodDown.rawValue) THEN 'was sent home already.'
                        WHEN reoffered_on IS NOT NULL THEN 'has another day already.'
                        WHEN unpaid_work.state NOT BETWEEN 1 AND 4 THEN 'has no hours to work any more.'
                        WHEN placement.until_on < appointment.on_day THEN 'is not placed there any more.' END
                    """
                ))
        }
    }
}

extension Querying {
    /// Days of a project without work that are not over, the first first.
    func closures(of project: Identifier, from today: Day) throws(StoreFault) -> [Wire.ProjectClosure] {
        try all(
            """
            FROM project_closure WHERE project_id = \(project) AND withdrawn_at IS NULL AND until_on >= \(today)
            ORDER BY from_on LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.ProjectClosure(
                closureId: row.id("id"), from: row("from_on"), until: row("until_on"), cause: row.choice("cause"),
                note: row("note"))
        }
    }
}
