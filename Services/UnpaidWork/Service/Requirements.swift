import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

/// What goes into one reply about somebody.
enum Requirements {
    /// Rows of each kind of history, the latest.
    static let historyRows = 60
    /// Characters of a search.
    static let searchCharacters = 100
}

extension UnpaidWorkService {
    package func listRequirements(
        _ request: Wire.ListRequirementsRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListRequirementsReply {
        try CommandText.check(request.town, "town", limit: CommandText.nameCharacters)
        try CommandText.check(request.search, "search", limit: Requirements.searchCharacters)
        let soon = try workingDays.due(WorklistTerms.arrangeBySoonBusinessDays, after: clock.today)
        let today = clock.today
        return try await store.look(call) { snapshot in
            let scope = SQL.within(call.relation, of: call.caller)
            let worklist = request.worklist.condition(today: today, soon: soon, of: call.caller)
            let list = request.list(where: [scope, worklist], for: call.viewer)
            let found = try snapshot.page(request, of: list) {
                Wire.RequirementSummary(&$0, on: today, for: call.viewer)
            }
            var reply = Wire.ListRequirementsReply().showing(found)
            for list in Wire.Worklist.allCases where list != .unspecified {
                let people: Int? = try snapshot.value(
                    """
                    SELECT count(*) FROM \(SQL.requirementTables)
                    WHERE \(scope) AND \(list.condition(today: today, soon: soon, of: call.caller))
                    """)
                reply.counts.append(.init(worklist: list, people: UInt32(people ?? 0)))
            }
            return (reply, reply.items.compactMap { Identifier($0.caseId) })
        }
    }

    package func readRequirement(
        _ request: Wire.ReadRequirementRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ReadRequirementReply {
        let (today, workingDays) = (clock.today, workingDays)
        return try await store.look(call) { snapshot in
            let found = try snapshot.requirement(request.caseId, for: call)
            return (try snapshot.everything(about: found, on: today, workingDays, for: call.viewer), [found.id])
        }
    }
}

/// When a worklist counts somebody.
private enum WorklistTerms {
    /// Somebody is to be arranged within so many business days.
    static let arrangeBySoonBusinessDays = 2
}

extension Wire.ListRequirementsRequest {
    /// Of the town and the search; nobody is found by what the account may not see.
    func list(where conditions: [SQL], for viewer: Viewer) -> List<Identifier> {
        let place: SQL = town.isEmpty ? "1" : "\(viewer.town) = \(town)"
        let name: SQL = search.isEmpty ? "1" : viewer.finds(search)
        return List(
            of: SQL.requirementTables, where: conditions + [place, name], by: .init(order, for: viewer),
            isReversed: isReversed, key: "unpaid_work.case_id")
    }
}

extension ListOrder {
    fileprivate init(_ order: Wire.RequirementOrder, for viewer: Viewer) {
        switch order {
        case .unspecified, .unrecognized, .lastDay: self.init(["complete_by"], isServed: true)
        case .name: self.init(viewer.nameOrder)
        case .town: self.init([viewer.town, "complete_by"])
        case .sentenced: self.init(["known_case.sentenced_on"])
        case .remaining: self.init(["max(0, ordered_minutes - credited_minutes)"])
        }
    }
}

extension Wire.Worklist {
    func condition(today: Day, soon: Day, of caller: Caller) -> SQL {
        switch self {
        case .unspecified, .unrecognized: "unpaid_work.state <> 6"
        case .toAssess: "unpaid_work.state = 1"
        case .toPlace: "unpaid_work.state = 2"
        case .toInstruct: "unpaid_work.state = 3"
        case .working: "unpaid_work.state = 4"
        case .completed: "unpaid_work.state = 5"
        case .mine: "unpaid_work.state <> 6 AND known_case.officer = \(caller.staffID) AND \(caller.staffID) <> ''"
        case .reoffer: "unpaid_work.state < 5 AND \(SQL.reofferBy) IS NOT NULL"
        case .intensive: "unpaid_work.state < 5 AND is_intensive"
        case .arrangeBy: "\(SQL.runs(.arrangeBy)) AND arrange_by <= \(soon)"
        case .reviewDue:
            """
            unpaid_work.state < 5 AND (\(SQL.isDue(.sixMonthReview, on: today))
                OR \(SQL.isDue(.nineMonthReview, on: today)))
            """
        case .twelveMonths:
            """
            unpaid_work.state < 5 AND (complete_by < \(today) OR ordered_minutes - credited_minutes >
                iif(is_intensive, \(IntensiveWorking.weeklyMinutes), \(Schedule.usualWeeklyMinutes))
                    * (julianday(complete_by) - julianday(\(today)) + 1) / 7)
            """
        }
    }
}

extension SQL {
    /// By when somebody is to be offered another day; none where nobody stood them down, or they have one.
    fileprivate static let reofferBy: SQL = """
        (SELECT min(reoffer_by) FROM stand_down s JOIN appointment a ON a.id = s.appointment_id
            WHERE s.case_id = unpaid_work.case_id AND reoffered_on IS NULL AND a.outcome IN
                (\(Outcome.sentHomeService.rawValue), \(Outcome.stoodDown.rawValue)))
        """

    fileprivate static func runs(_ kind: UnpaidWorkClock) -> SQL {
        """
        EXISTS (SELECT 1 FROM clock WHERE clock.case_id = unpaid_work.case_id AND kind = \(kind.rawValue)
            AND met_at IS NULL AND void_at IS NULL)
        """
    }

    fileprivate static func isDue(_ kind: UnpaidWorkClock, on day: Day) -> SQL {
        """
        EXISTS (SELECT 1 FROM clock WHERE clock.case_id = unpaid_work.case_id AND kind = \(kind.rawValue)
            AND met_at IS NULL AND void_at IS NULL AND due_on <= \(day))
        """
    }
}

extension Wire.RequirementSummary {
    fileprivate init(_ row: inout Row, on today: Day, for viewer: Viewer) {
        self.init(
            caseId: row.id("unpaid_work.case_id"), crn: row("person.crn"), surname: row(viewer.surname),
            forenames: row(viewer.forenames), town: row(viewer.town), state: row.choice("unpaid_work.state"),
            orderedMinutes: row("ordered_minutes"), creditedMinutes: row("credited_minutes"),
            sentencedOn: row("known_case.sentenced_on"), arrangeBy: row("iif(\(SQL.runs(.arrangeBy)), arrange_by, '')"),
            completeBy: row("complete_by"), nextOn: row("next_on"),
            nextProject: row(
                """
                (SELECT project.name FROM appointment JOIN session ON session.id = session_id
                    JOIN project ON project.id = session.project_id WHERE appointment.case_id = unpaid_work.case_id
                    AND \(SQL.isPending) AND appointment.on_day = next_on ORDER BY appointment.starts LIMIT 1)
                """
            ), officer: row("known_case.officer"), heldByNps: row(SQL.isHeldByNPS),
            overdue: row(
                """
                CASE WHEN unpaid_work.state >= 5 THEN '' WHEN complete_by < \(today) THEN 'Past the twelve months'
                    WHEN \(SQL.runs(.arrangeBy)) AND arrange_by < \(today) THEN
                    'First appointment not arranged in time' WHEN \(SQL.isDue(.nineMonthReview, on: today)) THEN
                    'Nine-month review due' WHEN \(SQL.isDue(.sixMonthReview, on: today)) THEN 'Six-month review due'
                    WHEN \(SQL.reofferBy) < \(today) THEN 'Stood down, and no other day offered in time'
                    ELSE '' END
                """
            ),
            reofferBy: row(SQL.reofferBy), isIntensive: row("is_intensive"))
        remainingMinutes = orderedMinutes > creditedMinutes ? orderedMinutes - creditedMinutes : 0
    }
}

extension Querying {
    func summary(
        of id: Identifier, on today: Day, for viewer: Viewer
    ) throws(StoreFault) -> Wire.RequirementSummary? {
        try first(
            """
            FROM \(SQL.requirementTables) WHERE unpaid_work.case_id = \(id)
            """
        ) { Wire.RequirementSummary(&$0, on: today, for: viewer) }
    }

    fileprivate func everything(
        about found: StoredRequirement, on today: Day, _ workingDays: WorkingDays, for viewer: Viewer
    ) throws -> Wire.ReadRequirementReply {
        let id = found.id
        let who = try first("FROM unpaid_work WHERE case_id = \(id)") { row in
            (by: row("assessed_by", as: String.self), at: row.instant("assessed_at"))
        }
        let rules = PlacementAssessment(
            found.assessment ?? .init(), by: who?.by ?? "", heldByNPS: found.isHeldByNPS)
        return .init(
            summary: try summary(of: id, on: today, for: viewer), version: UInt32(found.version),
            assessment: found.assessment,
            assessedBy: who?.by ?? "", assessedAt: who?.at ?? "", owed: rules.owed.map(\.sentence),
            notEstablished: rules.notEstablished.map { .init($0) },
            inquiries: try inquiries(of: id), release: try release(of: id),
            known: try known(of: found),
            educationMinutes: UInt32(found.educationMinutes),
            educationAllowanceMinutes: UInt32(found.educationMinutesRemaining(on: today)),
            ledger: try ledgerEntries(of: id),
            placements: try placementList(of: id),
            appointments: try appointmentList(of: id),
            instructions: try instructions(of: id),
            failures: try failures(of: id, on: today, for: viewer),
            clocks: try clocks(of: id), reviews: try reviews(of: id),
            certificates: try certificates(of: id),
            warnings: try warnings(about: found),
            orders: try otherOrders(of: found), isSupervisionDefault: found.isSupervisionDefault,
            weeklyOfferMinutes: UInt32(found.weeklyOfferMinutes))
    }

    private func warnings(about found: StoredRequirement) throws(StoreFault) -> [String] {
        let ordered = try all(
            """
            FROM \(SQL.requirementTables) WHERE known_case.crn = \(found.crn) AND unpaid_work.state <> 6
            """
        ) { $0("ordered_minutes", as: Int.self) }
        // What a court has ordered is not refused here, however many hours it says.
        let terms = RequirementTerms(
            orderedMinutes: try ledger(of: found.id).orderedMinutes, sentencedOn: found.sentencedOn,
            isSupervisionDefault: found.isSupervisionDefault)
        return terms.faults.map { "The order’s hours: \($0.sentence)" }
            + [RequirementTerms.totalWarning(orderedMinutes: ordered)].compactMap { $0 }
    }

    private func inquiries(of id: Identifier) throws(StoreFault) -> [Wire.Inquiry] {
        try all(
            """
            FROM inquiry WHERE case_id = \(id) ORDER BY asked_on DESC, about LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.Inquiry(
                about: row.choice("about"), askedOf: row("asked_of"), askedOn: row("asked_on"), reply: row("reply"),
                repliedOn: row("replied_on"), isUnanswered: row("is_unanswered"), recordedBy: row("recorded_by"))
        }
    }

    private func release(of id: Identifier) throws(StoreFault) -> Wire.WorkshopRelease? {
        try first(
            """
            FROM workshop_release WHERE case_id = \(id) ORDER BY sequence DESC LIMIT 1
            """
        ) { row in
            Wire.WorkshopRelease(
                reason: row("reason"), reviewOn: row("review_on"), manager: row("manager"), at: row.instant("at"))
        }
    }

    private func known(of found: StoredRequirement) throws(StoreFault) -> Wire.KnownOfPerson? {
        try first(
            "FROM \(SQL.requirementTables) WHERE case_id = \(found.id)"
        ) { row in
            Wire.KnownOfPerson(
                dateOfBirth: row("date_of_birth"), sex: row("sex"), language: row("language"),
                postcodeDistrict: row("postcode_district"), employment: row("employment"), flags: row.list("flags"),
                disability: row("disability"), weapons: row("weapons"), restrainingOrder: row("restraining_order"),
                dependants: row("dependants"), riskOfSeriousHarm: row("harm"), eventNumber: row("event_number"),
                exclusions: row.list("exclusion_zones"), hasAlcoholNeed: row(SQL.hasAlcoholNeed),
                officerName: row("officer_name"))
        }
    }

    private func placementList(of id: Identifier) throws(StoreFault) -> [Wire.Placement] {
        try all(
            """
            FROM placement JOIN project ON project.id = project_id
            WHERE case_id = \(id) ORDER BY placed_at DESC LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.Placement(
                placementId: row.id("placement.id"), projectId: row.id("project_id"), project: row("project.name"),
                weekday: row.choice("weekday"), frequency: row.choice("frequency"), startTime: row("placement.starts"),
                endTime: row("placement.ends"), from: row("from_on"), until: row("until_on"), reason: row("reason"),
                pickUp: row("pick_up"))
        }
    }

    /// The next to come first, then those that were, the latest first.
    private func appointmentList(of id: Identifier) throws(StoreFault) -> [Wire.Appointment] {
        try all(
            """
            FROM \(SQL.appointmentTables) WHERE case_id = \(id) AND removed_at IS NULL
            ORDER BY outcome IS NOT NULL, iif(outcome IS NULL, appointment.on_day, '') , appointment.on_day DESC
            LIMIT \(2 * Requirements.historyRows)
            """, Wire.Appointment.init)
    }

    private func clocks(of id: Identifier) throws(StoreFault) -> [Wire.UnpaidWorkClock] {
        try all(
            """
            FROM clock WHERE case_id = \(id) ORDER BY due_on, sequence
            """
        ) { row in
            Wire.UnpaidWorkClock(
                kind: row.choice("kind"), startedBy: row("started_by"), startedOn: row("started_on"),
                dueOn: row("due_on"), metBy: row("met_by"), metAt: row.instant("met_at"),
                voidBecause: row("void_because"))
        }
    }

    private func reviews(of id: Identifier) throws(StoreFault) -> [Wire.Review] {
        try all(
            """
            FROM review WHERE case_id = \(id) ORDER BY sequence DESC LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.Review(
                kind: row.choice("kind"), note: row("note"), by: row("recorded_by"), at: row.instant("at"))
        }
    }

    private func certificates(of id: Identifier) throws(StoreFault) -> [Wire.Certificate] {
        try all(
            """
            FROM certificate WHERE case_id = \(id) ORDER BY gained_on DESC LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.Certificate(
                name: row("name"), gainedOn: row("gained_on"), kind: row.choice("kind"))
        }
    }
}
