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
        let limit = try PageSize.rows(request.pageSize)
        let after = try PageToken.row(request.pageToken)
        let soon = try workingDays.due(WorklistTerms.arrangeBySoonBusinessDays, after: clock.today)
        let today = clock.today
        return try await store.look(call) { snapshot in
            let scope = SQL.within(call.relation, of: call.caller)
            let whom: SQL = "\(scope) AND \(request.condition(for: call.caller.account))"
            let worklist = request.worklist.condition(today: today, soon: soon, of: call.caller)
            let place: SQL =
                after.map {
                    """
                    (complete_by, case_id) >
                        (SELECT u.complete_by, u.case_id FROM unpaid_work u WHERE u.case_id = \($0))
                    """
                } ?? "1"
            let rows = try snapshot.all(
                """
                SELECT \(SQL.summaryColumns(on: today, for: call.caller.account)) FROM \(SQL.requirementTables)
                WHERE \(whom) AND \(worklist) AND \(place) ORDER BY complete_by, case_id LIMIT \(limit + 1)
                """, Wire.RequirementSummary.init)
            let total: Int =
                try snapshot.value(
                    "SELECT count(*) FROM \(SQL.requirementTables) WHERE \(whom) AND \(worklist)") ?? 0
            var reply = Wire.ListRequirementsReply(total: UInt32(total))
            for list in Wire.Worklist.allCases where list != .unspecified {
                let people: Int? = try snapshot.value(
                    """
                    SELECT count(*) FROM \(SQL.requirementTables)
                    WHERE \(scope) AND \(list.condition(today: today, soon: soon, of: call.caller))
                    """)
                reply.counts.append(.init(worklist: list, people: UInt32(people ?? 0)))
            }
            reply.items = ReplyRoom.fitting(rows.prefix(limit))
            if rows.count > reply.items.count { reply.nextPageToken = reply.items.last?.caseId ?? "" }
            return (reply, reply.items.compactMap { Identifier($0.caseId) })
        }
    }

    package func readRequirement(
        _ request: Wire.ReadRequirementRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ReadRequirementReply {
        let (today, workingDays) = (clock.today, workingDays)
        return try await store.look(call) { snapshot in
            let found = try snapshot.requirement(request.caseId, for: call)
            return (try snapshot.everything(about: found, on: today, workingDays, for: call.caller.account), [found.id])
        }
    }
}

/// What each kind of history may take up of the reply about a person, in bytes; the latest rows go first.
private enum ReplyShare: Int {
    case appointments = 14_000
    case ledger = 8_000
    case instructions = 7_000
    case failures = 6_500
    case placements = 4_000
    case reviews = 3_500
    case inquiries = 3_000
    case certificates = 2_000

    func fitting<Row: Message>(_ rows: [Row]) -> [Row] { ReplyRoom.fitting(rows, bytes: rawValue) }
}

/// When a worklist counts somebody.
private enum WorklistTerms {
    /// Somebody is to be arranged within so many business days.
    static let arrangeBySoonBusinessDays = 2
}

extension Wire.ListRequirementsRequest {
    /// Of the town and the search; nobody is found by what the account may not see.
    fileprivate func condition(for account: String) -> SQL {
        let place: SQL = town.isEmpty ? "1" : "person.town = \(town)"
        let start = search.lowercased()
        // A range instead of LIKE, whose wildcards somebody may type.
        let name: SQL =
            start.isEmpty
            ? "1"
            : """
            (lower(person.surname) >= \(start) AND lower(person.surname) < \(start + "\u{10FFFF}")
                OR person.crn >= \(search.uppercased()) AND person.crn < \(search.uppercased() + "\u{10FFFF}"))
            AND \(SQL.visible(to: account))
            """
        return "\(place) AND \(name)"
    }
}

extension Wire.Worklist {
    fileprivate func condition(today: Day, soon: Day, of caller: Caller) -> SQL {
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

    /// Of a person whom the account may not see the CRN, and no name or place.
    fileprivate static func summaryColumns(on today: Day, for account: String) -> SQL {
        """
        unpaid_work.case_id, \(name(for: account)), iif(\(visible(to: account)), person.town, ''),
            unpaid_work.state,
            ordered_minutes, credited_minutes, known_case.sentenced_on,
            iif(\(runs(.arrangeBy)), arrange_by, ''), complete_by,
            coalesce(next_on, ''),
            coalesce((SELECT project.name FROM appointment JOIN session ON session.id = session_id
                JOIN project ON project.id = session.project_id
                WHERE appointment.case_id = unpaid_work.case_id AND \(SQL.isPending) AND appointment.on_day = next_on
                ORDER BY appointment.starts LIMIT 1), ''),
            known_case.officer, \(SQL.isHeldByNPS),
            CASE WHEN unpaid_work.state >= 5 THEN ''
                WHEN complete_by < \(today) THEN 'Past the twelve months'
                WHEN \(runs(.arrangeBy)) AND arrange_by < \(today) THEN 'First appointment not arranged in time'
                WHEN \(isDue(.nineMonthReview, on: today)) THEN 'Nine-month review due'
                WHEN \(isDue(.sixMonthReview, on: today)) THEN 'Six-month review due'
                WHEN \(reofferBy) < \(today) THEN 'Stood down, and no other day offered in time'
                ELSE '' END,
            coalesce(\(reofferBy), ''), is_intensive
        """
    }
}

extension Wire.RequirementSummary {
    /// Of `SQL.summaryColumns`.
    fileprivate init(_ row: inout Row) {
        self.init(
            caseId: "\(row.next(Identifier.self))", crn: row.next(), surname: row.next(), forenames: row.next(),
            town: row.next(), state: .init(rawValue: Int32(row.next(Int.self))),
            orderedMinutes: UInt32(row.next(Int.self)), creditedMinutes: UInt32(row.next(Int.self)),
            sentencedOn: row.next(), arrangeBy: row.next(), completeBy: row.next(), nextOn: row.next(),
            nextProject: row.next(), officer: row.next(), heldByNps: row.next(), overdue: row.next(),
            reofferBy: row.next(), isIntensive: row.next())
        remainingMinutes = orderedMinutes > creditedMinutes ? orderedMinutes - creditedMinutes : 0
    }
}

extension Querying {
    func summary(
        of id: Identifier, on today: Day, for account: String
    ) throws(StoreFault) -> Wire.RequirementSummary? {
        try first(
            """
            SELECT \(SQL.summaryColumns(on: today, for: account)) FROM \(SQL.requirementTables)
            WHERE unpaid_work.case_id = \(id)
            """, Wire.RequirementSummary.init)
    }

    fileprivate func everything(
        about found: StoredRequirement, on today: Day, _ workingDays: WorkingDays, for account: String
    ) throws -> Wire.ReadRequirementReply {
        let id = found.id
        let who = try first("SELECT assessed_by, assessed_at FROM unpaid_work WHERE case_id = \(id)") { row in
            (by: row.next(String.self), at: row.instant())
        }
        let rules = PlacementAssessment(
            found.assessment ?? .init(), by: who?.by ?? "", heldByNPS: found.isHeldByNPS)
        return .init(
            summary: try summary(of: id, on: today, for: account), version: UInt32(found.version),
            assessment: found.assessment,
            assessedBy: who?.by ?? "", assessedAt: who?.at ?? "", owed: rules.owed.map(\.sentence),
            notEstablished: rules.notEstablished.map { .init($0) },
            inquiries: ReplyShare.inquiries.fitting(try inquiries(of: id)), release: try release(of: id),
            known: try known(of: found),
            educationMinutes: UInt32(found.educationMinutes),
            educationAllowanceMinutes: UInt32(found.educationMinutesRemaining(on: today)),
            ledger: ReplyShare.ledger.fitting(try ledgerEntries(of: id)),
            placements: ReplyShare.placements.fitting(try placementList(of: id)),
            appointments: ReplyShare.appointments.fitting(try appointmentList(of: id)),
            instructions: ReplyShare.instructions.fitting(try instructions(of: id)),
            failures: ReplyShare.failures.fitting(try failures(of: id, on: today, for: account)),
            clocks: try clocks(of: id), reviews: ReplyShare.reviews.fitting(try reviews(of: id)),
            certificates: ReplyShare.certificates.fitting(try certificates(of: id)),
            warnings: try warnings(about: found),
            orders: try otherOrders(of: found), isSupervisionDefault: found.isSupervisionDefault,
            weeklyOfferMinutes: UInt32(found.weeklyOfferMinutes))
    }

    private func warnings(about found: StoredRequirement) throws(StoreFault) -> [String] {
        let ordered = try all(
            """
            SELECT ordered_minutes FROM \(SQL.requirementTables)
            WHERE known_case.crn = \(found.crn) AND unpaid_work.state <> 6
            """
        ) { $0.next(Int.self) }
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
            SELECT about, asked_of, asked_on, reply, coalesce(replied_on, ''), is_unanswered, recorded_by FROM inquiry
            WHERE case_id = \(id) ORDER BY asked_on DESC, about LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.Inquiry(
                about: .init(rawValue: Int32(row.next(Int.self))), askedOf: row.next(), askedOn: row.next(),
                reply: row.next(), repliedOn: row.next(), isUnanswered: row.next(), recordedBy: row.next())
        }
    }

    private func release(of id: Identifier) throws(StoreFault) -> Wire.WorkshopRelease? {
        try first(
            """
            SELECT reason, review_on, manager, at FROM workshop_release
            WHERE case_id = \(id) ORDER BY sequence DESC LIMIT 1
            """
        ) { row in
            Wire.WorkshopRelease(reason: row.next(), reviewOn: row.next(), manager: row.next(), at: row.instant())
        }
    }

    private func known(of found: StoredRequirement) throws(StoreFault) -> Wire.KnownOfPerson? {
        try first(
            """
            SELECT date_of_birth, sex, language, postcode_district, employment, flags, disability, weapons,
                restraining_order, dependants, harm, event_number, exclusion_zones, \(SQL.hasAlcoholNeed),
                officer_name
            FROM \(SQL.requirementTables) WHERE case_id = \(found.id)
            """
        ) { row in
            Wire.KnownOfPerson(
                dateOfBirth: row.next(), sex: row.next(), language: row.next(), postcodeDistrict: row.next(),
                employment: row.next(), flags: row.next(String.self).split(separator: ";").map(String.init),
                disability: row.next(), weapons: row.next(), restrainingOrder: row.next(), dependants: row.next(),
                riskOfSeriousHarm: UInt32(row.next(Int.self)), eventNumber: UInt32(row.next(Int.self)),
                exclusions: row.next(String.self).split(separator: ";").map(String.init),
                hasAlcoholNeed: row.next(), officerName: row.next())
        }
    }

    private func placementList(of id: Identifier) throws(StoreFault) -> [Wire.Placement] {
        try all(
            """
            SELECT placement.id, project_id, project.name, weekday, frequency, placement.starts, placement.ends,
                from_on, coalesce(until_on, ''), reason, pick_up
            FROM placement JOIN project ON project.id = project_id
            WHERE case_id = \(id) ORDER BY placed_at DESC LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.Placement(
                placementId: "\(row.next(Identifier.self))", projectId: "\(row.next(Identifier.self))",
                project: row.next(), weekday: .init(rawValue: Int32(row.next(Int.self))),
                frequency: .init(rawValue: Int32(row.next(Int.self))), startTime: row.next(), endTime: row.next(),
                from: row.next(), until: row.next(), reason: row.next(), pickUp: row.next())
        }
    }

    /// The next to come first, then those that were, the latest first.
    private func appointmentList(of id: Identifier) throws(StoreFault) -> [Wire.Appointment] {
        try all(
            """
            SELECT \(SQL.appointmentColumns) FROM \(SQL.appointmentTables)
            WHERE case_id = \(id) AND removed_at IS NULL
            ORDER BY outcome IS NOT NULL, iif(outcome IS NULL, appointment.on_day, '') , appointment.on_day DESC
            LIMIT \(2 * Requirements.historyRows)
            """, Wire.Appointment.init)
    }

    private func clocks(of id: Identifier) throws(StoreFault) -> [Wire.UnpaidWorkClock] {
        try all(
            """
            SELECT kind, started_by, started_on, due_on, met_by, met_at, void_because FROM clock
            WHERE case_id = \(id) ORDER BY due_on, sequence
            """
        ) { row in
            Wire.UnpaidWorkClock(
                kind: .init(rawValue: Int32(row.next(Int.self))), startedBy: row.next(), startedOn: row.next(),
                dueOn: row.next(), metBy: row.next(), metAt: row.instant(), voidBecause: row.next())
        }
    }

    private func reviews(of id: Identifier) throws(StoreFault) -> [Wire.Review] {
        try all(
            """
            SELECT kind, note, recorded_by, at FROM review
            WHERE case_id = \(id) ORDER BY sequence DESC LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.Review(
                kind: .init(rawValue: Int32(row.next(Int.self))), note: row.next(), by: row.next(), at: row.instant())
        }
    }

    private func certificates(of id: Identifier) throws(StoreFault) -> [Wire.Certificate] {
        try all(
            """
            SELECT name, gained_on, kind FROM certificate
            WHERE case_id = \(id) ORDER BY gained_on DESC LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.Certificate(
                name: row.next(), gainedOn: row.next(), kind: .init(rawValue: Int32(row.next(Int.self))))
        }
    }
}
