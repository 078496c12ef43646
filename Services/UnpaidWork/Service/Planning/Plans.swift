import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func planWeek(_ request: Wire.PlanWeekRequest, _ call: AuthorisedCall) async throws -> Wire.PlanCommandReply
    {
        let monday = try CommandText.monday(request.week, today: clock.today)
        let rounds = request.rounds == 0 ? PlanLimits.usualRounds : Int(request.rounds)
        guard PlanLimits.rounds.contains(rounds) else {
            throw Status.invalid("rounds", .outOfRange, "It must be 1 to \(PlanLimits.rounds.upperBound).")
        }
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            try transaction.checkIsFree(monday)
            let based = try request.basedOn.isEmpty ? nil : transaction.plan(request.basedOn)
            guard based.map({ $0.week == monday }) ?? true else {
                throw Status.invalid("basedOn", .unknownValue, "Select a plan of the same week.")
            }
            let id = Identifier(at: transaction.now)
            command.detail = "\(id)"
            try transaction.execute(
                """
                INSERT INTO week_plan (id, version, week_on, state, is_repair, based_on, seed, rounds_asked, made_by,
                    made_at)
                VALUES (\(id), 1, \(monday), \(Wire.PlanState.searching), \(request.isRepair),
                    \(based?.id), \(max(1, Int(request.seed))), \(rounds), \(call.caller.account), \(transaction.now))
                """)
            return .init(planId: "\(id)", version: 1)
        }
    }

    package func discardPlan(
        _ request: Wire.DiscardPlanRequest, _ call: AuthorisedCall
    ) async throws -> Wire.PlanCommandReply {
        let reply = try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try transaction.plan(request.planId)
            command.detail = "\(found.id)"
            // A search moves its version on by itself: stopping it needs none.
            if found.state != .searching {
                try found.check(version: request.version)
                if found.state != .failed { try found.checkIsOpen() }
            }
            // Who was to be where concerns nobody any more.
            try transaction.emptyPlan(found.id)
            try transaction.execute(
                """
                UPDATE week_plan SET state = \(Wire.PlanState.discarded), version = version + 1
                WHERE id = \(found.id)
                """)
            return try Wire.PlanCommandReply(transaction.plan(request.planId))
        }
        Identifier(reply.planId).map(stoppedSearches.stop)
        return reply
    }

    package func listPlans(_ request: Wire.ListPlansRequest, _ call: AuthorisedCall) async throws -> Wire.ListPlansReply
    {
        let list = try request.list
        return try await store.look(call) { snapshot in
            (Wire.ListPlansReply().showing(try snapshot.page(request, of: list, Wire.PlanSummary.init)), [])
        }
    }

    package func readPlan(_ request: Wire.ReadPlanRequest, _ call: AuthorisedCall) async throws -> Wire.ReadPlanReply {
        let after = try PageToken.number(request.pageToken) ?? 0
        return try await store.look(call) { snapshot in
            let summary = try snapshot.summary(ofPlan: request.planId)
            let sessions = try snapshot.plannedSessions(of: Identifier(request.planId), after: after)
            var reply = Wire.ReadPlanReply(
                summary: summary, sessions: Array(sessions.prefix(PlanLimits.sessionsAtOnce)))
            if reply.sessions.count < sessions.count { reply.nextPageToken = "\(reply.sessions.last?.number ?? 0)" }
            return (reply, [])
        }
    }
}

extension Wire.ListPlansRequest {
    /// The latest first.
    var list: List<Identifier> {
        get throws(Status) {
            let week: SQL = week.isEmpty ? "1" : "week_on = \(try CommandText.day(week, "week", ""))"
            let terms: [SQL] = order == .week ? ["week_on", "made_at"] : ["made_at"]
            return List(
                of: "week_plan", where: [week], by: .init(terms, isDescending: true, isServed: true),
                isReversed: isReversed, key: "week_plan.id")
        }
    }
}

extension CommandText {
    /// The Monday of a week that can be planned.
    fileprivate static func monday(_ text: String, today: Day) throws(Status) -> Day {
        let monday = try day(text, "week", "Select the week.")
        guard monday.weekday == .monday else { throw .invalid("week", .unknownValue, "It must be a Monday.") }
        let present = today.advanced(by: 1 - today.weekday.rawValue) ?? today
        guard (0...PlanLimits.weeksAhead * 7).contains(present.distance(to: monday)) else {
            throw .invalid("week", .outOfRange, "It must be this week or one of the \(PlanLimits.weeksAhead) after it.")
        }
        return monday
    }
}

extension Transaction {
    /// Throws `failedPrecondition` while another plan of the week is searched or published.
    func checkNobodyPlans(_ monday: Day) throws {
        let atWork: Int? = try value("SELECT 1 FROM week_plan WHERE week_on = \(monday) AND state IN (1, 3)")
        guard atWork == nil else {
            throw Status.refused(
                "A plan of that week is being made or published: wait for it, or stop it.", "PLAN_AT_WORK")
        }
    }

    /// The same, and where there are too many drafts.
    fileprivate func checkIsFree(_ monday: Day) throws {
        try checkNobodyPlans(monday)
        let drafts: Int = try value("SELECT count(*) FROM week_plan WHERE week_on = \(monday) AND state = 2") ?? 0
        guard drafts < PlanLimits.drafts else {
            throw Status.refused("There are \(drafts) drafts of that week: throw one away.", "TOO_MANY")
        }
    }
}

extension Wire.PlanCommandReply {
    init(_ plan: StoredPlan) { self.init(planId: "\(plan.id)", version: UInt32(plan.version)) }
}

extension Querying {
    /// Throws `notFound` where there is none.
    func summary(ofPlan text: String) throws -> Wire.PlanSummary {
        let found = try plan(text)
        guard let summary = try first("FROM week_plan WHERE id = \(found.id)", Wire.PlanSummary.init) else {
            throw Status(.dataLoss, "A plan is gone.")
        }
        return summary
    }

    /// - Parameter after: the number of the last that was told.
    fileprivate func plannedSessions(of plan: Identifier?, after: Int) throws(StoreFault) -> [Wire.PlannedSession] {
        try all(
            """
            FROM planned_session s JOIN project ON project.id = s.project_id
            WHERE s.plan_id = \(plan) AND s.number > \(after) ORDER BY s.number LIMIT \(PlanLimits.sessionsAtOnce + 1)
            """, Wire.PlannedSession.init)
    }
}

extension SQL {
    /// How many bookings of a planned session fulfil a condition.
    fileprivate static func sessionBookings(_ which: SQL) -> SQL {
        "(SELECT count(*) FROM planned_booking b WHERE b.plan_id = s.plan_id AND b.number = s.number AND \(which))"
    }

    /// How many people who are to come to a planned session fulfil a condition.
    fileprivate static func sessionPeople(_ which: SQL) -> SQL {
        """
        (SELECT count(*) FROM planned_booking b JOIN known_case ON known_case.id = b.case_id
            JOIN person ON person.crn = known_case.crn
            WHERE b.plan_id = s.plan_id AND b.number = s.number AND b.state <> 3 AND \(which))
        """
    }

    /// How many people of a plan fulfil a condition.
    fileprivate static func plannedPeople(_ which: SQL) -> SQL {
        "(SELECT count(*) FROM planned_person p WHERE p.plan_id = week_plan.id AND \(which))"
    }

    /// How many bookings of a plan fulfil a condition.
    fileprivate static func plannedBookings(_ which: SQL) -> SQL {
        "(SELECT count(*) FROM planned_booking b WHERE b.plan_id = week_plan.id AND \(which))"
    }

    /// The sessions of a plan in which publishing it changes anything.
    fileprivate static func toPublish(_ which: SQL) -> SQL {
        """
        SELECT number FROM planned_booking WHERE plan_id = week_plan.id AND planned_booking.state <> 1 AND \(which)
        UNION ALL
        SELECT number FROM planned_supervision WHERE plan_id = week_plan.id AND is_new = 1 AND \(which)
        """
    }
}

extension Wire.PlanSummary {
    fileprivate init(_ row: inout Row) {
        self.init(
            planId: row.id("id"), version: row("version"), week: row("week_on"), state: row.choice("state"),
            isRepair: row("is_repair"), basedOn: row.id("based_on"), madeBy: row("made_by"),
            madeAt: row.instant("made_at"), rounds: row("rounds"), roundsAsked: row("rounds_asked"), score: .init(&row),
            firstTotal: row("first_total"))
        people = row(SQL.plannedPeople("1"))
        placed = row(SQL.plannedPeople("is_placed = 1"))
        unplaced = row(SQL.plannedPeople("is_placed = 0 AND excluded_because = ''"))
        excluded = row(SQL.plannedPeople("excluded_because <> ''"))
        added = row(SQL.plannedBookings("b.state = 2"))
        lost = row(SQL.plannedBookings("b.state = 3"))
        pinned = row(SQL.plannedBookings("is_pinned = 1"))
        sessions = row("(SELECT count(DISTINCT number) FROM (\(SQL.toPublish("1"))))")
        sessionsDone = row(
            """
            (SELECT count(DISTINCT number) FROM (\(SQL.toPublish("1"))) WHERE number NOT IN (SELECT number
                FROM (\(SQL.toPublish("is_done = 0")))))
            """
        )
        refused = row(SQL.plannedBookings("is_done = 1 AND result <> ''"))
        words = row("words")
        notAssessed = row("(SELECT count(*) FROM unpaid_work WHERE state = 1)")
        publishedBy = row("published_by")
        publishedAt = row.instant("published_at")
    }
}

extension Wire.PlanScore {
    fileprivate init(_ row: inout Row) {
        self.init(
            halfHoursShort: row("half_hours_short"), shortCost: row("short_cost"), travelMinutes: row("travel_minutes"),
            travelCost: row("travel_cost"), changesOfSite: row("changes_of_site"), changesCost: row("changes_cost"),
            supervisorSessions: row("supervisor_sessions"), supervisorCost: row("supervisor_cost"))
        total = shortCost + travelCost + changesCost + supervisorCost
    }

    init(_ cost: PlanCost) {
        self.init(
            halfHoursShort: UInt32(cost.halfHoursShort), shortCost: UInt32(cost.shortCost),
            travelMinutes: UInt32(cost.travelMinutes), travelCost: UInt32(cost.travelCost),
            changesOfSite: UInt32(cost.changesOfSite), changesCost: UInt32(cost.changesOfSiteCost),
            supervisorSessions: UInt32(cost.supervisorSessions), supervisorCost: UInt32(cost.supervisorCost),
            total: UInt32(cost.total))
    }
}

extension Wire.PlannedSession {
    fileprivate init(_ row: inout Row) {
        self.init(
            number: row("s.number"),
            sessionId: row.id(
                """
                (SELECT session.id FROM session WHERE session.project_id = s.project_id AND session.on_day = s.on_day
                    AND session.starts = s.starts)
                """
            ),
            projectId: row.id("s.project_id"), project: row("project.name"), town: row("project.town"),
            date: row("s.on_day"), startTime: row("s.starts"), endTime: row("s.ends"), places: row("s.places"),
            capacity: row("s.capacity"), minimum: row("s.minimum"), kept: row(SQL.sessionBookings("b.state = 1")),
            added: row(SQL.sessionBookings("b.state = 2")), lost: row(SQL.sessionBookings("b.state = 3")),
            women: row(SQL.sessionPeople("person.sex = 'F'")), red: row(SQL.sessionPeople("known_case.band = 4")),
            isWomenOnly: row("s.is_women_only"), isUnsupervised: row("s.is_unsupervised"))
        supervisors = row.list(
            """
            (SELECT group_concat(coalesce(p.forenames || ' ' || p.surname, c.supervisor), ';')
                FROM planned_supervision c LEFT JOIN supervisor p ON p.staff_id = c.supervisor
                WHERE c.plan_id = s.plan_id AND c.number = s.number)
            """
        )
        result = row("s.result")
        isDone = row(
            """
            NOT EXISTS (SELECT 1 FROM planned_booking b WHERE b.plan_id = s.plan_id AND b.number = s.number AND
                is_done = 0) AND NOT EXISTS (SELECT 1 FROM planned_supervision c
                WHERE c.plan_id = s.plan_id AND c.number = s.number AND is_done = 0)
            """
        )
        warnings = row.list("s.warnings", by: "\n")
        isStaffedByPlan = row(
            """
            EXISTS (SELECT 1 FROM planned_supervision c WHERE c.plan_id = s.plan_id AND c.number = s.number AND
                c.is_new = 1)
            """
        )
    }
}
