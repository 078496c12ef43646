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
            """
            SELECT project_id, from_on, until_on, at FROM project_closure
            WHERE id = \(id) AND withdrawn_at IS NULL AND until_on >= \(today)
            """
        ) { row in
            (
                project: row.next(Identifier.self), from: row.next(Day.self), until: row.next(Day.self),
                at: row.next(Instant.self)
            )
        }
        guard let closure else {
            throw Status(.notFound, "There are no such days, or they are over.", reason: "NO_SUCH_CLOSURE")
        }
        try execute(
            "UPDATE project_closure SET withdrawn_at = \(now), withdrawn_because = \(reason) WHERE id = \(id)")
        let sessions = try all(
            """
            SELECT id FROM session
            WHERE project_id = \(closure.project) AND on_day BETWEEN \(max(closure.from, today)) AND \(closure.until)
                AND state = 4 AND stood_down_at = \(closure.at) ORDER BY on_day
            """
        ) { $0.next(Identifier.self) }
        return try sessions.map { try storedSession($0) }
    }

    /// Lets a session that was stood down in advance be held after all, with those who were told not to come.
    ///
    /// Answers who cannot be had back, in words: they may have another day by now.
    func takeBack(_ session: StoredSession) throws -> [String] {
        guard session.state == .stoodDown, session.day >= today else {
            throw Status(.failedPrecondition, "The session is not stood down, or is over.", reason: "NOT_STOOD_DOWN")
        }
        try execute(
            """
            UPDATE session SET state = iif(started_at IS NULL, 1, 2), version = version + 1 WHERE id = \(session.id)
            """)
        let told = try all(
            """
            SELECT appointment.id, appointment.case_id, reoffered_on IS NOT NULL, crn FROM stand_down
                JOIN appointment ON appointment.id = appointment_id
                JOIN known_case ON known_case.id = appointment.case_id
            WHERE session_id = \(session.id) AND outcome = \(Outcome.stoodDown.rawValue)
                AND stand_down.at = (SELECT stood_down_at FROM session WHERE id = \(session.id))
            """
        ) { row in
            (
                id: row.next(Identifier.self), requirement: row.next(Identifier.self), isReoffered: row.next(Bool.self),
                crn: row.next(String.self)
            )
        }
        for appointment in told where !appointment.isReoffered {
            try execute("DELETE FROM stand_down WHERE appointment_id = \(appointment.id)")
            try execute(
                """
                UPDATE appointment SET version = version + 1, outcome = NULL, recorded_at = NULL, recorded_by = '',
                    instruction_id = NULL
                WHERE id = \(appointment.id)
                """)
        }
        try execute("UPDATE session SET stood_down_at = NULL WHERE id = \(session.id)")
        try recount(session.id)
        try keepPlaces(of: "session.id = \(session.id)")
        for appointment in told where !appointment.isReoffered {
            try recheck(appointment.requirement)
            try settle(appointment.requirement)
        }
        return told.filter(\.isReoffered).map { "\($0.crn) has another day already." }
    }
}

extension Querying {
    /// Days of a project without work that are not over, the first first.
    func closures(of project: Identifier, from today: Day) throws(StoreFault) -> [Wire.ProjectClosure] {
        try all(
            """
            SELECT id, from_on, until_on, cause, note FROM project_closure
            WHERE project_id = \(project) AND withdrawn_at IS NULL AND until_on >= \(today)
            ORDER BY from_on LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.ProjectClosure(
                closureId: "\(row.next(Identifier.self))", from: row.next(), until: row.next(),
                cause: .init(rawValue: Int32(row.next(Int.self))), note: row.next())
        }
    }
}
