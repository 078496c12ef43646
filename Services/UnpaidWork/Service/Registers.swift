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
            reply.rows = try snapshot.register(of: found.id, since: yesterday, for: call.viewer)
            return (reply, people)
        }
    }
}

extension Querying {
    fileprivate func details(
        of found: StoredSession, at project: StoredProject, now: Instant
    ) throws -> Wire.ReadSessionReply {
        let row = try first(
            "FROM session WHERE id = \(found.id)"
        ) { row in
            (
                checks: row("checks", as: Int.self), hazards: row("hazards", as: String.self),
                controls: row("controls", as: String.self), by: row("signed_off_by", as: String.self),
                at: row.instant("signed_off_at"), checkedIn: row.instant("checked_in_at"),
                due: row.instant("check_in_due"), overBooking: row("over_booking", as: Int.self),
                breakMinutes: row("break_minutes", as: Int.self), vehicle: row("vehicle_id", as: Identifier?.self)
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
            incidents: try incidents(of: found.id),
            checkedInAt: row.checkedIn, checkInDue: row.due, overBooking: UInt32(row.overBooking),
            sendHomePercents: risks,
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
        of session: Identifier, since yesterday: Instant, for viewer: Viewer
    ) throws -> [Wire.RegisterRow] {
        let rows = try all(
            """
            FROM appointment JOIN unpaid_work ON unpaid_work.case_id = appointment.case_id
                JOIN known_case ON known_case.id = appointment.case_id JOIN person ON person.crn = known_case.crn
            WHERE session_id = \(session) AND removed_at IS NULL
            ORDER BY \(viewer.byName), appointment.id
            """
        ) { row in
            let shown = Wire.RegisterRow(&row, for: viewer)
            return (
                row: shown, assessment: row("unpaid_work.assessment", as: [UInt8]?.self),
                isReassessed: row("assessed_at >= \(yesterday)", as: Bool?.self) ?? false,
                isTold: row("told_at >= \(yesterday)", as: Bool.self), isVisible: row(viewer.sees, as: Bool.self)
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
            FROM incident WHERE session_id = \(session) ORDER BY sequence DESC LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.Incident(
                kind: row.choice("kind"), words: row("words"), action: row("action"), by: row("by"),
                at: row.instant("at"))
        }
    }
}

extension Wire.RegisterRow {
    fileprivate init(_ row: inout Row, for viewer: Viewer) {
        self.init(
            appointmentId: row.id("appointment.id"), version: row("appointment.version"), crn: row("person.crn"),
            surname: row(viewer.surname), forenames: row(viewer.forenames), startTime: row("appointment.starts"),
            endTime: row("appointment.ends"))
        outcome = row.choice("outcome")
        arrived = row("arrived")
        left = row("left_at")
        penaltyMinutes = row("penalty_minutes")
        workQuality = row("work_quality")
        behaviour = row("behaviour")
        isSensitive = row("is_sensitive")
        notes = row("notes")
        minutesCredited = row("minutes_credited")
        woreHiVis = row("wore_hi_vis")
        isNew = row("started_on IS NULL")
        pickUp = row(SQL.pickUp)
        wasSentHomeLast = row(SQL.wasSentHomeLast)
    }
}

extension SQL {
    /// Where somebody is picked up for an appointment's session; nothing where they were moved to another project.
    static let pickUp: SQL = """
        coalesce((SELECT pick_up FROM placement JOIN session s ON s.project_id = placement.project_id
            WHERE placement.id = placement_id AND s.id = session_id), '')
        """
}
