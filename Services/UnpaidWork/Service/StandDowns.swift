import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

/// How far back and how far ahead stand-downs reach.
private enum StandDownLimits {
    /// Days of a project's stand-down.
    static let days = 31
    /// Days of a list.
    static let listedDays = 366
    static let usualListedDays = 28
}

extension UnpaidWorkService {
    package func standDown(_ request: Wire.StandDownRequest, _ call: AuthorisedCall) async throws -> Wire.StandDownReply
    {
        let cause: StandDownCause = try choice(request.cause, "cause", "Select the cause.")
        try CommandText.check(request.note, "note")
        let scopes = [request.appointmentId, request.sessionId, request.projectId].filter { !$0.isEmpty }
        guard scopes.count == 1 else {
            throw Status.invalid("sessionId", .required, "Say one person, one session or one project.")
        }
        let days = try CommandText.days(
            request.from, request.until, usual: clock.today, 1, most: StandDownLimits.days)
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let sessions = try transaction.sessions(of: request, days, for: call)
            if !request.projectId.isEmpty {
                try transaction.close(request.projectId, days, cause, note: request.note, by: call.caller)
            }
            command.detail = [cause.name, request.note].filter { !$0.isEmpty }.joined(separator: ". ")
            var reply = Wire.StandDownReply()
            for session in sessions {
                try session.checkIsOpen()
                let only = Identifier(request.appointmentId)
                let due = try transaction.due(in: session, only: only)
                if due.isEmpty, only != nil {
                    throw Status.refused("What became of that day is recorded already.", "NOT_PENDING")
                }
                if only == nil { reply.refusals += try transaction.recorded(in: session) }
                for appointment in due {
                    let id = try transaction.standDown(
                        appointment, in: session, cause, note: request.note, by: call.caller)
                    reply.items += try transaction.all(
                        "FROM \(SQL.standDownTables) WHERE stand_down.id = \(id)"
                    ) { Wire.StoodDown(&$0, for: call.viewer) }
                }
                if request.appointmentId.isEmpty {
                    try transaction.execute(
                        """
                        UPDATE session SET state = 4, check_in_due = NULL, stood_down_at = \(transaction.now)
                        WHERE id = \(session.id)
                        """)
                }
                try transaction.recount(session.id)
                try transaction.recheckWomen(in: session.id)
            }
            command.subjects = reply.items.compactMap { Identifier($0.caseId) }
            return reply
        }
    }

    package func withdrawStandDown(
        _ request: Wire.WithdrawStandDownRequest, _ call: AuthorisedCall
    ) async throws -> Wire.StandDownReply {
        try CommandText.require(request.reason, "reason", "Enter why.")
        guard request.sessionId.isEmpty != request.closureId.isEmpty else {
            throw Status.invalid("sessionId", .required, "Say one session, or the days of one project.")
        }
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            command.detail = request.reason
            let sessions =
                request.closureId.isEmpty
                ? [try transaction.session(request.sessionId, for: call)]
                : try transaction.reopen(request.closureId, because: request.reason)
            var reply = Wire.StandDownReply()
            for session in sessions {
                reply.refusals += try transaction.takeBack(session).map { "\(session.day): \($0)" }
                command.subjects += try transaction.people(in: session.id)
            }
            return reply
        }
    }

    package func listStandDowns(
        _ request: Wire.ListStandDownsRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListStandDownsReply {
        let first = clock.today.advanced(by: 1 - StandDownLimits.usualListedDays) ?? clock.today
        let days = try CommandText.days(
            request.from, request.until, usual: first, StandDownLimits.usualListedDays,
            most: StandDownLimits.listedDays)
        let today = clock.today
        return try await store.look(call) { snapshot in
            let found = try snapshot.page(request, of: request.list(of: days, for: call.viewer)) {
                Wire.StoodDown(&$0, for: call.viewer)
            }
            let reply = Wire.ListStandDownsReply(
                byCause: try snapshot.ratesByCause(days), byProject: try snapshot.ratesByProject(days),
                throughput: try snapshot.throughput(days, on: today))
            return (reply.showing(found), found.items.compactMap { Identifier($0.caseId) })
        }
    }
}

extension Wire.ListStandDownsRequest {
    func list(of days: ClosedRange<Day>, for viewer: Viewer) -> List<Identifier> {
        List(
            of: SQL.standDownTables,
            where: ["stand_down.on_day BETWEEN \(days.lowerBound) AND \(days.upperBound)", SQL.standsDown],
            by: .init(order, for: viewer), isReversed: isReversed, key: "stand_down.id")
    }
}

/// An appointment that is to be stood down.
struct DueAppointment {
    let id: Identifier
    let requirement: Identifier
}

extension Transaction {
    fileprivate func sessions(
        of request: Wire.StandDownRequest, _ days: ClosedRange<Day>, for call: AuthorisedCall
    ) throws -> [StoredSession] {
        if !request.sessionId.isEmpty { return [try session(request.sessionId, for: call)] }
        if !request.appointmentId.isEmpty {
            let session: Identifier? = try value(
                "SELECT session_id FROM appointment WHERE id = \(Identifier(request.appointmentId)) AND removed_at IS NULL"
            )
            return [try self.session(session.map { "\($0)" } ?? "", for: call)]
        }
        guard call.relation == .ownArea else {
            throw Status(.permissionDenied, "Your role allows this for your own sessions alone.", reason: "NOT_OWN")
        }
        let project = try project(request.projectId)
        let sessions = try all(
            """
            FROM session WHERE project_id = \(project.id) AND on_day BETWEEN \(days.lowerBound) AND \(days.upperBound)
                AND state IN (1, 2) ORDER BY on_day
            """
        ) { $0("id", as: Identifier.self) }
        return try sessions.map { try session("\($0)", for: call) }
    }

    fileprivate func due(in session: StoredSession, only id: Identifier?) throws(StoreFault) -> [DueAppointment] {
        let which: SQL = id.map { "id = \($0)" } ?? "1"
        return try all(
            "FROM appointment WHERE session_id = \(session.id) AND \(SQL.isPending) AND \(which)"
        ) { DueAppointment(id: $0("id"), requirement: $0("case_id")) }
    }

    /// Who is on the register with an outcome, and so is not stood down with the others.
    fileprivate func recorded(in session: StoredSession) throws(StoreFault) -> [String] {
        try all(
            """
            FROM appointment JOIN known_case ON known_case.id = case_id
            WHERE session_id = \(session.id) AND removed_at IS NULL AND outcome IS NOT NULL ORDER BY crn
            """
        ) {
            "\($0("crn", as: String.self)): \(Outcome(rawValue: $0("outcome"))?.name ?? "Recorded") on \(session.day)."
        }
    }

    /// Says that somebody was stood down, and until when they are offered another day.
    @discardableResult func standDown(
        _ due: DueAppointment, in session: StoredSession, _ cause: StandDownCause, note: String, by caller: Caller
    ) throws -> Identifier {
        let requirement = try requirement(of: due.requirement)
        let notice = StandDownNotice(toldOn: today, sessionOn: session.day)
        // On the day somebody has come; how long they worked before is what the register would say.
        let decision = StandDownDecision(
            notice: notice, minutesWorked: 0, travelMinutes: 0, sessionOn: session.day)
        let project = try project(of: session.id)
        let isEducation = project.rules.type.isEducation
        let room = isEducation ? requirement.educationMinutesRemaining(on: session.day) : requirement.remainingMinutes
        let minutes = min(decision.minutesCredited, requirement.remainingMinutes, room)
        try execute(
            """
            UPDATE appointment SET version = version + 1, outcome = \(decision.outcome.rawValue),
                minutes_credited = \(minutes), recorded_by = \(caller.account), recorded_at = \(now)
            WHERE id = \(due.id)
            """)
        try keepBeginning(of: due.requirement)
        try credit(
            minutes, worked: decision.minutesCredited,
            in: .init(name: "\(project.rules.name): stood down", isEducation: isEducation), for: due.id, requirement,
            on: session.day, by: caller.account)
        let id = Identifier(at: now)
        try execute(
            """
            INSERT INTO stand_down (id, appointment_id, case_id, on_day, cause, is_on_the_day, minutes_credited,
                reoffer_by, note, recorded_by, at)
            VALUES (\(id), \(due.id), \(due.requirement), \(session.day), \(cause.rawValue), \(notice == .onTheDay),
                \(minutes), \(decision.reofferBy), \(note), \(caller.account), \(now))
            """)
        try settle(due.requirement)
        return id
    }
}

extension SQL {
    fileprivate static let standDownTables: SQL = """
        stand_down JOIN known_case ON known_case.id = stand_down.case_id JOIN person ON person.crn = known_case.crn
            JOIN appointment ON appointment.id = appointment_id JOIN session ON session.id = session_id
            JOIN project ON project.id = session.project_id
        """

    /// Whether it still stands: the register may have been put right since.
    fileprivate static let standsDown: SQL = """
        appointment.outcome IN (\(Outcome.sentHomeService.rawValue), \(Outcome.stoodDown.rawValue))
        """
}

extension ListOrder {
    /// The latest day first, and all else from the start.
    fileprivate init(_ order: Wire.StandDownOrder, for viewer: Viewer) {
        switch order {
        case .unspecified, .unrecognized, .day: self.init(["stand_down.on_day"], isDescending: true, isServed: true)
        case .name: self.init(viewer.nameOrder)
        case .project: self.init(["project.name", "stand_down.on_day"])
        case .reoffer: self.init(["reoffer_by"])
        }
    }
}

extension Wire.StoodDown {
    fileprivate init(_ row: inout Row, for viewer: Viewer) {
        self.init(
            standDownId: row.id("stand_down.id"), caseId: row.id("stand_down.case_id"), crn: row("person.crn"),
            surname: row(viewer.surname), forenames: row(viewer.forenames), project: row("project.name"),
            date: row("stand_down.on_day"), cause: row.choice("cause"), isOnTheDay: row("is_on_the_day"),
            minutesCredited: row("stand_down.minutes_credited"), reofferBy: row("reoffer_by"),
            reofferedOn: row("reoffered_on"), note: row(viewer.masked("note")))
    }
}

extension Querying {
    fileprivate func ratesByCause(_ days: ClosedRange<Day>) throws(StoreFault) -> [Wire.StandDownRate] {
        let due = try appointmentsDue(days)
        return try all(
            """
            FROM \(SQL.standDownTables)
            WHERE stand_down.on_day BETWEEN \(days.lowerBound) AND \(days.upperBound) AND \(SQL.standsDown)
            GROUP BY cause ORDER BY count(*) DESC, cause
            """
        ) { row in
            Wire.StandDownRate(
                label: StandDownCause(rawValue: row("cause"))?.name ?? "", stoodDown: row("count(*)"),
                due: UInt32(due))
        }
    }

    fileprivate func ratesByProject(_ days: ClosedRange<Day>) throws(StoreFault) -> [Wire.StandDownRate] {
        try all(
            """
            FROM \(SQL.appointmentTables)
                LEFT JOIN stand_down ON stand_down.appointment_id = appointment.id AND \(SQL.standsDown)
            WHERE appointment.on_day BETWEEN \(days.lowerBound) AND \(days.upperBound) AND removed_at IS NULL
            GROUP BY project.id HAVING count(stand_down.id) > 0
            ORDER BY count(stand_down.id) * 1.0 / count(*) DESC, project.name LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.StandDownRate(
                label: row("project.name"), stoodDown: row("count(stand_down.id)"), due: row("count(*)"))
        }
    }

    private func appointmentsDue(_ days: ClosedRange<Day>) throws(StoreFault) -> Int {
        try value(
            """
            SELECT count(*) FROM appointment
            WHERE on_day BETWEEN \(days.lowerBound) AND \(days.upperBound) AND removed_at IS NULL
            """) ?? 0
    }

    /// The four counts of the span; who is counted as people has work to do.
    fileprivate func throughput(_ days: ClosedRange<Day>, on today: Day) throws(StoreFault) -> Wire.ThroughputReturn {
        func count(_ sql: SQL) throws(StoreFault) -> UInt32 { UInt32(try value(sql) ?? 0) }
        let span: SQL = "BETWEEN \(days.lowerBound) AND \(days.upperBound)"
        let starts: SQL =
            "FROM clock WHERE kind = \(UnpaidWorkClock.startBy.rawValue) AND void_at IS NULL AND due_on \(span)"
        let weeks = max(1, (days.lowerBound.distance(to: min(days.upperBound, today)) + 1) / 7)
        let offered = Schedule.usualWeeklyMinutes * weeks
        return .init(
            notCommencedInTime: try count(
                """
                SELECT count(*) \(starts) AND due_on < \(today)
                    AND NOT EXISTS (SELECT 1 FROM unpaid_work u WHERE u.case_id = clock.case_id AND started_on <= due_on)
                """),
            commencementsDue: try count("SELECT count(*) \(starts)"),
            notOffered: try count(
                """
                SELECT count(*) FROM unpaid_work u WHERE state IN (2, 3, 4) AND \(offered) > (
                    SELECT coalesce(sum(
                        (strftime('%s', ends) - strftime('%s', starts)) / 60 - break_minutes), 0)
                    FROM appointment a WHERE a.case_id = u.case_id AND removed_at IS NULL AND a.on_day \(span))
                """),
            people: try count("SELECT count(*) FROM unpaid_work WHERE state IN (2, 3, 4)"),
            toldInAdvance: try count(
                "SELECT count(*) FROM appointment WHERE outcome = \(Outcome.stoodDown.rawValue) AND on_day \(span)"),
            sentHomeOnTheDay: try count(
                """
                SELECT count(*) FROM appointment
                WHERE outcome = \(Outcome.sentHomeService.rawValue) AND on_day \(span)
                """),
            appointments: UInt32(try appointmentsDue(days)))
    }
}
