import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func recordAbsence(
        _ request: Wire.RecordAbsenceRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RecordAbsenceReply {
        let from = try CommandText.day(request.from, "from", "Enter the first day.")
        let until = try CommandText.day(request.until, "until", "Enter the last day.")
        let days = try CommandText.days("\(from)", "\(until)", usual: from, 1, most: PlanLimits.absenceDays)
        try CommandText.check(request.because, "because", limit: CommandText.nameCharacters)
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            try transaction.checkIsListed(request.supervisor, "supervisor")
            command.detail = request.supervisor
            guard !request.isWithdrawn else {
                try transaction.withdrawAbsence(of: request.supervisor, days)
                return .init()
            }
            guard days.upperBound >= transaction.today else {
                throw Status.invalid("until", .outOfRange, "It must be today or later.")
            }
            try transaction.execute(
                """
                INSERT INTO supervisor_absence (supervisor, from_on, until_on, because, recorded_by, at)
                VALUES (\(request.supervisor), \(days.lowerBound), \(days.upperBound), \(request.because),
                    \(call.caller.account), \(transaction.now))
                ON CONFLICT DO UPDATE SET because = excluded.because, recorded_by = excluded.recorded_by,
                    at = excluded.at
                """)
            return .init(warnings: try transaction.takeAway(request.supervisor, on: days))
        }
    }
}

extension Transaction {
    fileprivate func withdrawAbsence(of supervisor: String, _ days: ClosedRange<Day>) throws {
        let withdrawn = try execute(
            """
            DELETE FROM supervisor_absence WHERE supervisor = \(supervisor) AND from_on = \(days.lowerBound)
                AND until_on = \(days.upperBound)
            """)
        guard withdrawn == 1 else {
            throw Status(.notFound, "No such absence is recorded.", reason: "NO_SUCH_ABSENCE")
        }
    }

    /// Takes a supervisor from the sessions of those days; tells which have too few for those who are booked.
    fileprivate func takeAway(_ supervisor: String, on days: ClosedRange<Day>) throws -> [String] {
        let sessions = try all(
            """
            FROM session_supervisor
                JOIN session ON session.id = session_id JOIN project ON project.id = project_id
            WHERE supervisor = \(supervisor) AND session.state = 1
                AND session.on_day BETWEEN \(max(days.lowerBound, today)) AND \(days.upperBound)
            ORDER BY session.on_day, session.starts LIMIT \(PlanLimits.absenceDays)
            """
        ) { row in
            (
                id: row("session.id", as: Identifier.self), project: row("project.name", as: String.self),
                day: row("session.on_day", as: Day.self), booked: row("session.booked", as: Int.self)
            )
        }
        return try sessions.compactMap { session in
            try execute(
                "DELETE FROM session_supervisor WHERE session_id = \(session.id) AND supervisor = \(supervisor)")
            try execute("UPDATE session SET version = version + 1 WHERE id = \(session.id)")
            try keepPlaces(of: "session.id = \(session.id)")
            let places = try storedSession(session.id).places
            guard session.booked > places else { return nil }
            return
                "\(session.project) on \(session.day.inWords) has places for \(places) of the \(session.booked) "
                + "who are booked."
        }
    }
}

extension Querying {
    /// The last day of an absence that a day falls in; nil where the supervisor is there.
    func absence(of supervisor: String, on day: Day) throws(StoreFault) -> Day? {
        try first(
            "FROM supervisor_absence WHERE supervisor = \(supervisor) AND \(day) BETWEEN from_on AND until_on"
        ) { $0("max(until_on)", as: Day?.self) } ?? nil
    }

    /// When supervisors are away, by staff number.
    func absences(on days: ClosedRange<Day>) throws(StoreFault) -> [String: [ClosedRange<Day>]] {
        try all(
            """
            FROM supervisor_absence
            WHERE from_on <= \(days.upperBound) AND until_on >= \(days.lowerBound) ORDER BY supervisor, from_on
            """
        ) { ($0("supervisor", as: String.self), $0("from_on", as: Day.self)...$0("until_on", as: Day.self)) }
        .reduce(into: [:]) { $0[$1.0, default: []].append($1.1) }
    }
}
