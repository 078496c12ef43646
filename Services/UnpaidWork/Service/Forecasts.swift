import CivilCalendar
import Store
import UnpaidWorkRules

extension Querying {
    /// Who is likely to come to a session, from what is kept of those booked and of the project before its day.
    func forecast(of session: StoredSession, at project: StoredProject) throws(StoreFault) -> AttendanceForecast {
        AttendanceForecast(
            site: try history(of: project.id, before: session.day), booked: try booked(in: session))
    }

    private func booked(in session: StoredSession) throws(StoreFault) -> [AttendanceForecast.Booked] {
        let people = try all(
            """
            FROM appointment JOIN known_case ON known_case.id = case_id
            WHERE session_id = \(session.id) AND removed_at IS NULL
            """
        ) { row in
            (
                crn: row("crn", as: String.self), outcome: row("outcome", as: Int?.self).flatMap(Outcome.init),
                hasArrived: row("arrived <> ''", as: Bool.self)
            )
        }
        var booked: [AttendanceForecast.Booked] = []
        for person in people {
            if person.outcome != nil || person.hasArrived {
                booked.append(.known(comes: person.outcome?.isAttended ?? true))
            } else {
                booked.append(.due(try history(of: person.crn, before: session.day)))
            }
        }
        return booked
    }

    /// Of one person, whatever order they came for.
    private func history(of crn: String, before day: Day) throws(StoreFault) -> AttendanceHistory {
        try history(
            """
            FROM known_case JOIN appointment ON case_id = known_case.id
            WHERE crn = \(crn) AND on_day < \(day) AND \(SQL.tellsOfAttendance)
            ORDER BY on_day DESC, starts DESC LIMIT \(AttendanceHistory.personAppointments)
            """)
    }

    private func history(of project: Identifier, before day: Day) throws(StoreFault) -> AttendanceHistory {
        let first = day.advanced(by: -7 * AttendanceHistory.siteWeeks) ?? .first
        return try history(
            """
            FROM session JOIN appointment ON session_id = session.id
            WHERE project_id = \(project) AND session.on_day >= \(first) AND session.on_day < \(day)
                AND \(SQL.tellsOfAttendance)
            ORDER BY session.on_day DESC, session.starts DESC LIMIT \(AttendanceHistory.siteAppointments)
            """)
    }

    /// - Parameter appointments: which, after the columns.
    private func history(_ appointments: SQL) throws(StoreFault) -> AttendanceHistory {
        try first("FROM (SELECT outcome \(appointments))") {
            AttendanceHistory(
                appointments: $0("count(*)"), attended: $0("sum(\(SQL.isAmong(Outcome.allCases.filter(\.isAttended))))")
            )
        } ?? .none
    }
}

extension SQL {
    fileprivate static let tellsOfAttendance = isAmong(Outcome.allCases.filter(\.tellsOfAttendance))

    /// Whether an appointment's outcome is one of some.
    fileprivate static func isAmong(_ outcomes: [Outcome]) -> SQL {
        "outcome IN (\(SQL.joined(outcomes.map { "\($0.rawValue)" }, by: ", ")))"
    }
}
