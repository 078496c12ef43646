import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func readSession(_ request: Wire.ReadSessionRequest, _ call: AuthorisedCall) async throws
        -> Wire.ReadSessionReply
    {
        let yesterday = clock.now.advanced(bySeconds: -86_400) ?? clock.now
        let now = clock.now
        return try await store.look(call) { snapshot in
            let found = try snapshot.session(request.sessionId, for: call)
            let project = try snapshot.project(of: found.id)
            let people = try snapshot.people(in: found.id)
            var reply = try snapshot.details(of: found, at: project, now: now)
            reply.rows = try snapshot.register(of: found.id, since: yesterday, for: call.caller.account).fittingOneReply
            return (reply, people)
        }
    }
}

extension Querying {
    fileprivate func details(
        of found: StoredSession, at project: StoredProject, now: Instant
    ) throws -> Wire.ReadSessionReply {
        let row = try first(
            """
            SELECT checks, hazards, controls, signed_off_by, signed_off_at, checked_in_at, check_in_due, over_booking,
                break_minutes, vehicle_id
            FROM session WHERE id = \(found.id)
            """
        ) { row in
            (
                checks: row.next(Int.self), hazards: row.next(String.self), controls: row.next(String.self),
                by: row.next(String.self), at: row.instant(), checkedIn: row.instant(), due: row.instant(),
                overBooking: row.next(Int.self), breakMinutes: row.next(Int.self), vehicle: row.next(Identifier?.self)
            )
        }
        guard let row else { throw Status(.notFound, "There is no such session.", reason: "NO_SUCH_SESSION") }
        let supervisors = try supervisors(of: found.id)
        let places = try sessionPlaces(of: found.id, at: project)
        let forecast = try forecast(of: found, at: project)
        let turnouts = SessionPlaces.overBookingLimits.map { places.turnout(overBooking: $0, forecast) }
        let risks = turnouts.map { $0.risk(places: places.places) * 100 }
        let checks = PointOfWorkCheck.allCases.map(\.rawValue).filter { row.checks & 1 << ($0 - 1) != 0 }
        return .init(
            summary: try summary(ofSession: found.id, at: now), breakMinutes: UInt32(row.breakMinutes),
            meetingPoint: project.meetingPoint, tools: project.tools,
            refusals: try refusals(of: found, at: project, supervisors), pointOfWorkChecks: checks.map { UInt32($0) },
            hazards: row.hazards, controls: row.controls, signedOffBy: row.by, signedOffAt: row.at,
            sendHomePercent: risks[row.overBooking],
            loneWoman: LoneWoman.problem(
                women: found.women, of: found.booked, isWomenOnly: project.rules.isWomenOnly) ?? "",
            incidents: ReplyRoom.fitting(try incidents(of: found.id), bytes: ReplyRoom.pageBytes / 8),
            checkedInAt: row.checkedIn, checkInDue: row.due,
            overBooking: UInt32(row.overBooking), sendHomePercents: risks,
            sendHome: try sendHome(from: found).map { "\($0)" }, supervisorIds: supervisors,
            vehicleId: row.vehicle.map { "\($0)" } ?? "", alarmAnswers: try alarmAnswers(at: found.id),
            limitedBy: places.limitedBy.name, emptyPlaces: turnouts.map { $0.emptyPlaces(of: places.places) },
            expected: forecast.expected, forecast: forecast.words)
    }

    /// What keeps the session from being run as it is.
    private func refusals(
        of found: StoredSession, at project: StoredProject, _ supervisors: [String]
    ) throws(StoreFault) -> [String] {
        var refusals: [String] = []
        if let words = try vehicleOffTheRoad(for: found.id) { refusals.append(words) }
        if supervisors.isEmpty, project.usualSupervisors > 0 { refusals.append("The session has no supervisor.") }
        if found.booked > found.places {
            refusals.append("\(found.booked) are booked for \(found.places) places.")
        }
        if project.rules.type != .educationOnline {
            if let expires = project.rules.riskAssessmentExpiresOn {
                if expires < found.day { refusals.append("The site’s risk assessment has run out.") }
            } else {
                refusals.append("The site has no risk assessment.")
            }
        }
        return refusals
    }

    /// Of a person whom the account may not see there is the CRN, and what became of the day.
    fileprivate func register(
        of session: Identifier, since yesterday: Instant, for account: String
    ) throws -> [Wire.RegisterRow] {
        let rows = try all(
            """
            SELECT appointment.id, appointment.version, \(SQL.name(for: account)), appointment.starts,
                appointment.ends, outcome, arrived, left_at, penalty_minutes, work_quality, behaviour, is_sensitive,
                notes, minutes_credited, wore_hi_vis, started_on IS NULL,
                \(SQL.pickUp),
                \(SQL.wasSentHomeLast),
                unpaid_work.assessment, assessed_at >= \(yesterday), told_at >= \(yesterday),
                \(SQL.visible(to: account))
            FROM appointment JOIN unpaid_work ON unpaid_work.case_id = appointment.case_id
                JOIN known_case ON known_case.id = appointment.case_id JOIN person ON person.crn = known_case.crn
            WHERE session_id = \(session) AND removed_at IS NULL
            ORDER BY person.surname, person.forenames, appointment.id
            """
        ) { row in
            let shown = Wire.RegisterRow(row: &row)
            return (
                row: shown, assessment: row.next([UInt8]?.self), isReassessed: row.next(Bool?.self) ?? false,
                isTold: row.next(Bool.self), isVisible: row.next(Bool.self)
            )
        }
        let crns = Set(rows.map(\.row.crn))
        return try rows.map { found in
            var row = found.row
            guard found.isVisible else {
                (row.notes, row.pickUp) = ("", "")
                return row
            }
            let assessment = try found.assessment.map { try Wire.PlacementAssessment(decoding: $0) }
            row.health = assessment?.health ?? ""
            row.fitness = assessment?.fitness ?? .unspecified
            row.keepApart = try nonAssociates(of: row.crn).filter(crns.contains)
            if found.isReassessed { row.changes.append("The assessment was changed.") }
            if found.isTold { row.changes.append("What is known of the person was changed.") }
            return row
        }
    }

    private func incidents(of session: Identifier) throws(StoreFault) -> [Wire.Incident] {
        try all(
            """
            SELECT kind, words, action, by, at FROM incident
            WHERE session_id = \(session) ORDER BY sequence DESC LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.Incident(
                kind: .init(rawValue: Int32(row.next(Int.self))), words: row.next(), action: row.next(),
                by: row.next(), at: row.instant())
        }
    }
}

extension Wire.RegisterRow {
    fileprivate init(row: inout Row) {
        self.init(
            appointmentId: "\(row.next(Identifier.self))", version: UInt32(row.next(Int.self)), crn: row.next(),
            surname: row.next(), forenames: row.next(), startTime: row.next(), endTime: row.next())
        outcome = .init(rawValue: Int32(row.next(Int.self)))
        arrived = row.next()
        left = row.next()
        penaltyMinutes = UInt32(row.next(Int.self))
        workQuality = UInt32(row.next(Int.self))
        behaviour = UInt32(row.next(Int.self))
        isSensitive = row.next()
        notes = row.next()
        minutesCredited = UInt32(row.next(Int.self))
        woreHiVis = row.next()
        isNew = row.next()
        pickUp = row.next()
        wasSentHomeLast = row.next()
    }
}

extension SQL {
    /// Where somebody is picked up for an appointment's session; nothing where they were moved to another project.
    static let pickUp: SQL = """
        coalesce((SELECT pick_up FROM placement JOIN session s ON s.project_id = placement.project_id
            WHERE placement.id = placement_id AND s.id = session_id), '')
        """
}

/// What of long texts a register shows where it would not fit into one reply otherwise.
enum RegisterText {
    static let healthCharacters = 300
    static let notesCharacters = 200
    /// What the rows may take up beside all else that is told of a session.
    static let bytes = ReplyRoom.pageBytes * 3 / 4
}

extension [Wire.RegisterRow] {
    /// The rows as they are, or with their long texts cut.
    fileprivate var fittingOneReply: [Wire.RegisterRow] {
        guard reduce(0, { $0 + $1.encodedBytes.count }) > RegisterText.bytes else { return self }
        return map { row in
            var row = row
            row.health = row.health.cut(to: RegisterText.healthCharacters)
            row.notes = row.notes.cut(to: RegisterText.notesCharacters)
            return row
        }
    }
}

extension String {
    /// Itself, or as much from its start, with a sign that there is more.
    func cut(to characters: Int) -> String {
        count <= characters ? self : prefix(characters - 1) + "…"
    }
}
