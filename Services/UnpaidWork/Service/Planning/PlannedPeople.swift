import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func listPlanned(
        _ request: Wire.ListPlannedRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListPlannedReply {
        let limit = try PageSize.rows(request.pageSize)
        let offset = try PageToken.number(request.pageToken) ?? 0
        let which = try SQL.planned(request)
        return try await store.look(call) { snapshot in
            let plan = try snapshot.plan(request.planId)
            let rows = try snapshot.planned(which, of: plan.id, for: call.viewer, limit: limit, offset: offset)
            let total: Int =
                try snapshot.value(
                    "SELECT count(*) FROM \(SQL.plannedTables) WHERE p.plan_id = \(plan.id) AND \(which)")
                ?? 0
            var reply = Wire.ListPlannedReply(total: UInt32(total))
            reply.items = rows
            let next = offset + reply.items.count
            if next < total, !reply.items.isEmpty { reply.nextPageToken = "\(next)" }
            return (reply, reply.items.compactMap { Identifier($0.caseId) })
        }
    }

    package func comparePlans(
        _ request: Wire.ComparePlansRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ComparePlansReply {
        return try await store.look(call) { snapshot in
            let (one, other) = (try snapshot.plan(request.planId), try snapshot.plan(request.otherPlanId))
            guard one.week == other.week else {
                throw Status.invalid("otherPlanId", .unknownValue, "Select a plan of the same week.")
            }
            let differences = try snapshot.differences(one.id, other.id, for: call.viewer)
            let shown = Array(differences.prefix(PlanLimits.differencesAtOnce))
            let reply = Wire.ComparePlansReply(
                plan: try snapshot.summary(ofPlan: request.planId),
                other: try snapshot.summary(ofPlan: request.otherPlanId), differences: shown,
                total: UInt32(differences.count))
            return (reply, shown.compactMap { Identifier($0.caseId) })
        }
    }
}

extension SQL {
    /// Everybody of a plan, as often as they are in a session of it.
    fileprivate static let plannedTables: SQL = """
        planned_person p JOIN unpaid_work ON unpaid_work.case_id = p.case_id
            JOIN known_case ON known_case.id = p.case_id JOIN person ON person.crn = known_case.crn
            LEFT JOIN planned_booking b ON b.plan_id = p.plan_id AND b.case_id = p.case_id
        """

    /// Each person once, in however many sessions they are or were.
    private static let isFirst: SQL = """
        (b.number IS NULL OR b.number = (SELECT min(number) FROM planned_booking o
            WHERE o.plan_id = p.plan_id AND o.case_id = p.case_id))
        """

    /// Whom a list is about, as a condition on its tables.
    fileprivate static func planned(_ request: Wire.ListPlannedRequest) throws(Status) -> SQL {
        switch request.kind {
        case .inSession: "b.number = \(Int(request.session))"
        case .unplaced: "is_placed = 0 AND excluded_because = '' AND \(isFirst)"
        case .excluded: "excluded_because <> '' AND \(isFirst)"
        case .pinned: "b.is_pinned = 1"
        case .toTell: "b.state IN (2, 3)"
        default: throw .invalid("kind", .unknownValue, "Select which list.")
        }
    }
}

extension Querying {
    fileprivate func planned(
        _ which: SQL, of plan: Identifier, for viewer: Viewer, limit: Int, offset: Int
    ) throws(StoreFault) -> [Wire.PlannedPerson] {
        // Of somebody whom the account may not see it says where they are planned, and nothing of who they are.
        return try all(
            """
            FROM \(SQL.plannedTables) WHERE p.plan_id = \(plan) AND \(which)
            ORDER BY p.priority DESC, \(viewer.byName), p.case_id, b.state DESC, b.number
            LIMIT \(limit) OFFSET \(offset)
            """
        ) { Wire.PlannedPerson(&$0, for: viewer) }
    }

    fileprivate func differences(
        _ one: Identifier, _ other: Identifier, for viewer: Viewer
    ) throws(StoreFault) -> [Wire.PlanDifference] {
        func place(_ plan: Identifier) -> SQL {
            """
            coalesce((SELECT group_concat(words, '; ') FROM (
                SELECT project.name || ', ' || s.on_day || ' at ' || s.starts AS words FROM planned_booking b
                    JOIN planned_session s ON s.plan_id = b.plan_id AND s.number = b.number
                    JOIN project ON project.id = s.project_id
                WHERE b.plan_id = \(plan) AND b.case_id = people.case_id AND b.state <> 3
                ORDER BY s.on_day, s.starts)), '')
            """
        }
        return try all(
            """
            FROM (
                SELECT case_id, \(place(one)) AS here, \(place(other)) AS there FROM (
                    SELECT case_id FROM planned_person WHERE plan_id = \(one)
                    UNION SELECT case_id FROM planned_person WHERE plan_id = \(other)) people)
                JOIN known_case ON known_case.id = case_id JOIN person ON person.crn = known_case.crn
            WHERE here <> there ORDER BY \(viewer.byName)
            """
        ) { row in
            Wire.PlanDifference(
                caseId: row.id("case_id"), crn: row("person.crn"), surname: row(viewer.surname),
                forenames: row(viewer.forenames), here: row("here"), there: row("there"))
        }
    }
}

extension Wire.PlannedPerson {
    fileprivate init(_ row: inout Row, for viewer: Viewer) {
        self.init(
            caseId: row.id("p.case_id"), crn: row("person.crn"), surname: row(viewer.surname),
            forenames: row(viewer.forenames), session: row("b.number"), state: row.choice("b.state"),
            isPinned: row("b.is_pinned"), isWoman: row(viewer.isWoman),
            isRed: row("\(viewer.sees) AND known_case.band = 4"), travelMinutes: row("b.travel_minutes"),
            priority: row("p.priority"), minutesShort: row("p.minutes_short"))
        let excluded = row(viewer.masked("p.excluded_because"), as: String.self)
        let why = row(viewer.masked("p.reason"), as: String.self)
        reason = excluded.isEmpty ? why : excluded
        remedy = row(viewer.masked("p.remedy"))
        result = row(viewer.masked("coalesce(b.result, '')"))
        isDone = row("b.is_done")
        arrangeBy = row("p.arrange_by")
        town = row(viewer.town)
    }
}
