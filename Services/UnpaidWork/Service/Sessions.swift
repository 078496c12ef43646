import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// What a list or a session may have.
enum SessionLimits {
    /// Days of a list.
    static let days = 31
    static let usualDays = 7
    static let supervisors = 4
}

extension UnpaidWorkService {
    package func listSessions(
        _ request: Wire.ListSessionsRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListSessionsReply {
        try CommandText.check(request.town, "town", limit: CommandText.nameCharacters)
        let days = try CommandText.days(
            request.from, request.until, usual: clock.today, SessionLimits.usualDays, most: SessionLimits.days)
        let now = clock.now
        return try await store.look(call) { snapshot in
            let scope = SQL.sessions(within: request.mine ? .ownSessions : call.relation, of: call.caller)
            let found = try snapshot.page(request, of: request.list(of: days, within: scope, at: now)) {
                Wire.SessionSummary(&$0, at: now)
            }
            let alarms: Int? = try snapshot.value(
                "SELECT count(*) FROM session WHERE \(SQL.hasAlarm(at: now)) AND \(scope)")
            return (Wire.ListSessionsReply(alarms: UInt32(alarms ?? 0)).showing(found), [])
        }
    }

    package func staffSession(
        _ request: Wire.StaffSessionRequest, _ call: AuthorisedCall
    ) async throws -> Wire.SessionCommandReply {
        let supervisors = Set(request.supervisors)
        guard supervisors.count <= SessionLimits.supervisors else {
            throw Status.invalid("supervisors", .tooLarge, "There must be at most \(SessionLimits.supervisors).")
        }
        guard SessionPlaces.overBookingLimits.contains(Int(request.overBooking)) else {
            throw Status.invalid("overBooking", .outOfRange, "It must be 0 to 5.")
        }
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.load(request.version, detail: request.sessionId) {
                try $0.session(request.sessionId, for: call)
            }
            let overBooking: Int? = try transaction.value("SELECT over_booking FROM session WHERE id = \(found.id)")
            // How often somebody may be sent home is for a manager to weigh.
            guard call.caller.isManager || overBooking == Int(request.overBooking) else {
                throw Status.refused(
                    "An unpaid work manager sets how many are booked above the places.", "MANAGER_NEEDED")
            }
            for supervisor in supervisors.sorted() { try transaction.check(supervisor, for: found) }
            let vehicle = try transaction.check(vehicle: request.vehicleId, for: found)
            let warnings = try transaction.staff(
                found, supervisors, vehicle: vehicle, overBooking: Int(request.overBooking))
            return try .init(found.id, transaction, warnings: warnings)
        }
    }

    package func recordPointOfWork(
        _ request: Wire.RecordPointOfWorkRequest, _ call: AuthorisedCall
    ) async throws -> Wire.SessionCommandReply {
        try CommandText.check(request.hazards, "hazards")
        try CommandText.check(request.controls, "controls")
        let checks = request.checks.compactMap { PointOfWorkCheck(rawValue: Int($0)) }
        let assessment = PointOfWork(checks: Set(checks), hazards: request.hazards, controls: request.controls)
        try Status.refuse(assessment.owed.map { ($0.field, $0.sentence) })
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try transaction.session(request.sessionId, for: call)
            command.detail = "\(found.id)"
            try found.checkIsOpen()
            guard found.day <= transaction.today else {
                throw Status.refused("The risks are looked at on the day itself.", "TOO_EARLY")
            }
            let project = try transaction.project(of: found.id)
            guard project.rules.isRiskAssessed(on: found.day) else {
                throw Status.refused("The site has no risk assessment that holds on \(found.day).", "SITE_NOT_ASSESSED")
            }
            let bits = checks.reduce(0) { $0 | 1 << ($1.rawValue - 1) }
            try transaction.execute(
                """
                UPDATE session SET state = 2, version = version + 1, checks = \(bits), hazards = \(request.hazards),
                    controls = \(request.controls), started_at = coalesce(started_at, \(transaction.now))
                WHERE id = \(found.id)
                """)
            let alone = LoneWoman.problem(
                women: found.women, of: found.booked, isWomenOnly: project.rules.isWomenOnly)
            return try .init(found.id, transaction, warnings: [alone].compactMap { $0 })
        }
    }

    package func signOffSession(
        _ request: Wire.SignOffSessionRequest, _ call: AuthorisedCall
    ) async throws -> Wire.SessionCommandReply {
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.load(request.version, detail: request.sessionId) {
                try $0.session(request.sessionId, for: call)
            }
            guard found.state == .started else {
                throw Status.refused("The risks at the point of work were not assessed.", "NOT_STARTED")
            }
            guard found.outcomes == found.booked else {
                let missing = found.booked - found.outcomes
                throw Status.refused("\(missing) of \(found.booked) people have no outcome yet.", "OUTCOMES_MISSING")
            }
            try transaction.execute(
                """
                UPDATE session SET state = 3, version = version + 1, signed_off_by = \(call.caller.account),
                    signed_off_at = \(transaction.now), check_in_due = NULL
                WHERE id = \(found.id)
                """)
            return try .init(found.id, transaction)
        }
    }
}

extension Transaction {
    /// Throws `failedPrecondition` for a supervisor who may not run the session.
    func check(_ supervisor: String, for session: StoredSession) throws {
        try checkIsListed(supervisor, "supervisors")
        let competences = try all(
            "FROM competence WHERE supervisor = \(supervisor)"
        ) { row in (kind: CompetenceKind(rawValue: row("kind")), validUntil: row("valid_until", as: Day.self)) }
        let refusals = SupervisorCompetence.refusals(
            of: competences.compactMap { item in item.kind.map { .init(kind: $0, validUntil: item.validUntil) } },
            for: try project(of: session.id).competences, on: session.day)
        guard refusals.isEmpty else {
            throw Status(
                .failedPrecondition, "\(supervisor): \(refusals.joined(separator: " "))", reason: "NOT_COMPETENT")
        }
        if let until = try absence(of: supervisor, on: session.day) {
            throw Status.refused("\(supervisor) is away until \(until.inWords).", "SUPERVISOR_AWAY")
        }
        if let elsewhere = try whereabouts(of: supervisor, during: session) {
            throw Status.refused("\(supervisor) is at \(elsewhere) at that time.", "SUPERVISOR_BUSY")
        }
    }

    /// Says who runs the session and with what; tells of people who are too many for that.
    func staff(
        _ session: StoredSession, _ supervisors: Set<String>, vehicle: Identifier?, overBooking: Int
    ) throws -> [String] {
        try execute("DELETE FROM session_supervisor WHERE session_id = \(session.id)")
        for supervisor in supervisors {
            try execute("INSERT INTO session_supervisor VALUES (\(session.id), \(supervisor))")
        }
        try execute(
            """
            UPDATE session SET is_staffed = 1, vehicle_id = \(vehicle), over_booking = \(overBooking),
                version = version + 1
            WHERE id = \(session.id)
            """)
        try keepPlaces(of: "session.id = \(session.id)")
        let surplus = session.booked - (try storedSession(session.id).places) - overBooking
        return surplus > 0
            ? ["\(surplus) more are booked than may be: stand some down in advance, or add a supervisor."] : []
    }
}

extension Transaction {
    /// Works out anew how many places sessions have that are not over.
    ///
    /// - Parameter sessions: a condition on them.
    func keepPlaces(of sessions: SQL) throws {
        let planned = try all(
            "FROM session WHERE \(sessions) AND state IN (1, 2) AND on_day >= \(today)"
        ) { $0("session.id", as: Identifier.self) }
        for id in planned {
            let places = try sessionPlaces(of: id, at: project(of: id)).places
            try execute(
                "UPDATE session SET places = \(places), version = version + 1 WHERE id = \(id) AND places <> \(places)")
        }
    }
}

extension Querying {
    /// At which project a supervisor is while a session lasts; nil where they are at none, or at this one.
    func whereabouts(of supervisor: String, during session: StoredSession) throws(StoreFault) -> String? {
        try value(
            """
            SELECT project.name FROM session_supervisor JOIN session ON session.id = session_id
                JOIN project ON project.id = project_id
            WHERE supervisor = \(supervisor) AND session_id <> \(session.id) AND on_day = \(session.day)
                AND session.state <> 4 AND session.starts < \(session.end) AND session.ends > \(session.start)
            """)
    }

    /// A session that nobody has staffed yet has the supervisors that are usual; a vehicle off the road has no seats.
    func sessionPlaces(of id: Identifier, at project: StoredProject) throws(StoreFault) -> SessionPlaces {
        let found = try first(
            "FROM session LEFT JOIN vehicle ON vehicle.id = vehicle_id WHERE session.id = \(id)"
        ) { row in
            (
                isStaffed: row("is_staffed", as: Bool.self),
                supervisors: row(
                    "(SELECT count(*) FROM session_supervisor WHERE session_id = session.id)", as: Int.self),
                seats: row("iif(session.on_day BETWEEN out_from AND out_until, 0, vehicle.seats)", as: Int?.self)
            )
        }
        return project.places(
            supervisors: found?.isStaffed == true ? found?.supervisors ?? 0 : project.usualSupervisors,
            vehicleSeats: found?.seats)
    }
}

extension Wire.ListSessionsRequest {
    func list(of days: ClosedRange<Day>, within scope: SQL, at now: Instant) -> List<Identifier> {
        List(
            of: SQL.sessionTables,
            where: [
                alarmsOnly
                    ? SQL.hasAlarm(at: now) : "session.on_day BETWEEN \(days.lowerBound) AND \(days.upperBound)",
                town.isEmpty ? "1" : "project.town = \(town)",
                projectId.isEmpty ? "1" : "project_id = \(Identifier(projectId))", scope,
            ], by: .init(order), isReversed: isReversed, key: "session.id")
    }
}

extension ListOrder {
    fileprivate init(_ order: Wire.SessionOrder) {
        let time: [SQL] = ["session.on_day", "session.starts"]
        switch order {
        case .unspecified, .unrecognized, .day: self.init(time, isServed: true)
        case .project: self.init(["project.name"] + time)
        case .town: self.init(["project.town"] + time)
        case .booked: self.init(["booked"] + time)
        }
    }
}

extension SQL {
    fileprivate static let sessionTables: SQL = "session JOIN project ON project.id = project_id"

    fileprivate static func hasAlarm(at now: Instant) -> SQL {
        "(alarm_since IS NOT NULL OR check_in_due < \(now) AND session.state IN (1, 2))"
    }
}

extension Wire.SessionSummary {
    fileprivate init(_ row: inout Row, at now: Instant) {
        self.init(
            sessionId: row.id("session.id"), projectId: row.id("project.id"), project: row("project.name"),
            town: row("project.town"), date: row("session.on_day"), startTime: row("session.starts"),
            endTime: row("session.ends"), state: row.choice("session.state"), booked: row("booked"),
            places: row("places"), bookingLimit: row(SQL.bookingLimit), outcomes: row("outcomes"), women: row("women"))
        version = row("session.version")
        supervisors = row.list(
            """
            (SELECT group_concat(coalesce(p.forenames || ' ' || p.surname, s.supervisor), ';')
                FROM session_supervisor s LEFT JOIN supervisor p ON p.staff_id = s.supervisor
                WHERE s.session_id = session.id)
            """
        )
        vehicle = row("(SELECT vehicle.name FROM vehicle WHERE vehicle.id = vehicle_id)")
        let (since, isRaised) = (row(SQL.alarmSince(at: now), as: Instant?.self), row("alarm_is_raised", as: Bool.self))
        guard let since else { return }
        alarmSince = "\(since)"
        alarm = .init(
            rawValue: Int32(
                CheckInAlarm(
                    seconds: (now.millisecondsSince1970 - since.millisecondsSince1970) / 1000, isRaised: isRaised
                ).rawValue))
    }
}

extension Querying {
    func summary(ofSession id: Identifier, at now: Instant) throws -> Wire.SessionSummary {
        return try first(
            "FROM \(SQL.sessionTables) WHERE session.id = \(id)"
        ) { Wire.SessionSummary(&$0, at: now) }.found("session")
    }
}

extension CommandText {
    /// A span of days; without its ends, so many days from the usual first one on. Throws for one that is too long.
    static func days(
        _ from: String, _ until: String, usual: Day, _ usualDays: Int, most: Int
    ) throws(Status) -> ClosedRange<Day> {
        let first = from.isEmpty ? usual : try day(from, "from", "")
        let last = until.isEmpty ? first.advanced(by: usualDays - 1) ?? first : try day(until, "until", "")
        guard last >= first else { throw .invalid("until", .outOfRange, "It must not be before the first day.") }
        guard first.distance(to: last) < most else {
            throw .invalid("until", .outOfRange, "It must be at most \(most) days in all.")
        }
        return first...last
    }
}
