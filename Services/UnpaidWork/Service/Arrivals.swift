import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func recordArrivals(
        _ request: Wire.RecordArrivalsRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RecordArrivalsReply {
        let now = London.localTime(at: clock.now)
        let at = request.at.isEmpty ? now.time : try CommandText.time(request.at, "at")
        guard at <= now.time else { throw Status.invalid("at", .outOfRange, "It must not be later than now.") }
        guard request.appointmentIds.count <= Self.entriesAtOnce else {
            throw Status.invalid("appointmentIds", .tooLarge, "There must be at most \(Self.entriesAtOnce).")
        }
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let session = try transaction.session(request.sessionId, for: call)
            command.subjects = try transaction.people(in: session.id)
            command.detail = "\(session.id)"
            try session.checkIsOpen()
            guard session.day == now.day else {
                throw Status.refused("Who comes is noted on the day itself.", "NOT_TODAY")
            }
            try transaction.note(request.appointmentIds, in: session, at: at)
            let project = try transaction.project(of: session.id)
            let arrivals = try transaction.arrivals(at: session.id)
            return .init(
                arrived: UInt32(arrivals.count), places: UInt32(session.places),
                sendHome: try transaction.sendHome(from: session).map { "\($0)" },
                loneWoman: LoneWoman.problem(
                    women: arrivals.count { $0.isWoman }, of: arrivals.count, isWomenOnly: project.rules.isWomenOnly)
                    ?? "")
        }
    }
}

extension Transaction {
    /// Whoever was noted before keeps the time of then.
    fileprivate func note(_ asked: [String], in session: StoredSession, at time: TimeOfDay) throws {
        var come: Set<Identifier> = []
        for (index, text) in asked.enumerated() {
            let id: Identifier? = try value(
                """
                SELECT id FROM appointment
                WHERE id = \(Identifier(text)) AND session_id = \(session.id) AND removed_at IS NULL
                """)
            guard let id else {
                throw Status.invalid(
                    "appointmentIds[\(index)]", .unknownValue, "Nobody of that entry is on the register.")
            }
            come.insert(id)
        }
        let open = try all(
            "FROM appointment WHERE session_id = \(session.id) AND \(SQL.isPending)"
        ) { (id: $0("id", as: Identifier.self), arrived: $0("arrived", as: String.self)) }
        for entry in open where come.contains(entry.id) == entry.arrived.isEmpty {
            let arrived = come.contains(entry.id) ? "\(time)" : ""
            try execute("UPDATE appointment SET arrived = \(arrived) WHERE id = \(entry.id)")
        }
    }
}

/// Somebody who has come to a session.
struct SessionArrival {
    let id: Identifier
    let isWoman: Bool
    /// They were stood down the last time.
    let wasSentHomeLast: Bool
}

extension Querying {
    /// Those who have come, the first booked first: noted, or with an outcome that says so and without one that sent
    /// them home.
    func arrivals(at session: Identifier) throws(StoreFault) -> [SessionArrival] {
        try all(
            """
            FROM appointment
                JOIN known_case ON known_case.id = appointment.case_id JOIN person ON person.crn = known_case.crn
            WHERE session_id = \(session) AND removed_at IS NULL AND (outcome IS NULL AND arrived <> ''
                OR outcome IN (\(Outcome.attended.rawValue), \(Outcome.failedToComply.rawValue)))
            ORDER BY appointment.rowid
            """
        ) {
            SessionArrival(
                id: $0("appointment.id"), isWoman: $0("person.sex = 'F'"), wasSentHomeLast: $0(SQL.wasSentHomeLast))
        }
    }

    /// Whom to send home of those who have come, where they are too many.
    func sendHome(from session: StoredSession) throws(StoreFault) -> [Identifier] {
        let arrivals = try arrivals(at: session.id).enumerated().map { index, arrival in
            SessionPlaces.Arrival(
                id: "\(arrival.id)", wasSentHomeLast: arrival.wasSentHomeLast, bookedAt: index)
        }
        return SessionPlaces.sentHome(arrivals, places: session.places).compactMap { Identifier($0) }
    }
}

extension SQL {
    /// Whether the last that became of the person's appointments before this one was that they were stood down.
    static let wasSentHomeLast: SQL = """
        coalesce((SELECT a.outcome IN (\(Outcome.sentHomeService.rawValue), \(Outcome.stoodDown.rawValue))
            FROM appointment a WHERE a.case_id = appointment.case_id AND a.removed_at IS NULL
                AND a.outcome IS NOT NULL AND a.on_day < appointment.on_day
            ORDER BY a.on_day DESC, a.starts DESC LIMIT 1), 0)
        """
}
