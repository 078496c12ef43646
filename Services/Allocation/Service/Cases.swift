import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func listCases(_ request: Wire.ListCasesRequest, _ call: AuthorisedCall) async throws -> Wire.ListCasesReply
    {
        let query = try CaseQuery(request, account: call.caller.account)
        let (workingDays, today) = (workingDays, clock.today)
        return try await store.look(call) { snapshot in
            var reply = Wire.ListCasesReply()
            try query.check(snapshot, account: call.caller.account)
            let rows = try snapshot.all(query.page) { CaseRow(&$0, for: call.caller.account) }
            reply.items = rows.prefix(query.limit).map { $0.summary(workingDays, today) }
            if rows.count > query.limit { reply.nextPageToken = reply.items.last?.caseId ?? "" }
            reply.total = UInt32(try snapshot.value(query.total) ?? 0)
            reply.counts = try snapshot.all("FROM event GROUP BY state ORDER BY state") { row in
                .init(state: row.choice("state"), cases: row(CaseQuery.cases(visibleTo: call.caller.account)))
            }
            reply.rejects = UInt32(try snapshot.value("SELECT count(*) FROM reject") ?? 0)
            reply.teams = try snapshot.teamNames()
            return (reply, rows.prefix(query.limit).map(\.person))
        }
    }

    package func readCase(_ request: Wire.ReadCaseRequest, _ call: AuthorisedCall) async throws -> Wire.ReadCaseReply {
        let (workingDays, today) = (workingDays, clock.today)
        var reply = try await store.look(call) { snapshot in
            let event = try snapshot.event(request.caseId, visibleTo: call.caller.account, on: today)
            let decision = event.decision
            var reply = Wire.ReadCaseReply()
            reply.summary = try snapshot.summary(of: event.id, for: call.caller.account, workingDays, today).summary
            reply.version = UInt32(event.version)
            reply.received = event.received.values
            reply.banding = decision.banding.map(Wire.PreviewBandingReply.init)
            reply.ruleSet = try snapshot.value("SELECT rule_set FROM event WHERE id = \(event.id)") ?? ""
            reply.routeReasons = decision.route.reasons
            reply.decisions = try snapshot.decisionsMade(on: event.id)
            reply.scores = try snapshot.scores(of: event.id)
            reply.requests = try snapshot.requests(about: event.id)
            reply.escalations = try snapshot.escalations(of: event.id)
            reply.clocks = try snapshot.clocks(on: event.id)
            reply.history = try snapshot.history(of: event.id)
            reply.restriction = try snapshot.restriction(on: event.personID)
            reply.exclusionZones = try snapshot.exclusionZones(of: event.personID)
            reply.deliveries = try snapshot.deliveries(of: event)
            try snapshot.addAllocation(of: event, to: &reply, call.caller, on: today)
            return (reply, [event.personID])
        }
        if reply.isOwn, reply.allocations.first?.canBeUndone == true { try await noteOpening(&reply, by: call.caller) }
        return reply
    }

    /// An officer who looks at a new case has it from then on.
    private func noteOpening(_ reply: inout Wire.ReadCaseReply, by caller: Caller) async throws {
        guard let event = Identifier(reply.summary?.caseId ?? "") else { return }
        do {
            try await store.write { try $0.noteOpening(of: event, by: caller.staffID) }
        } catch {
            throw Status(fault: error) ?? error
        }
        reply.allocations[0].canBeUndone = false
    }
}

// MARK: Lists

/// A list of cases as it was asked for, as statements.
private struct CaseQuery {
    let limit: Int
    private let showsMasked: Bool
    private let after: Identifier?
    /// The rows of the page, and one more where there is a further page.
    let page: SQL
    /// How many cases match.
    let total: SQL

    init(_ request: Wire.ListCasesRequest, account: String) throws(Status) {
        limit = try PageSize.rows(request.pageSize)
        let filter = request.filter ?? .init()
        let conditions = try filter.conditions
        after = try PageToken.row(request.pageToken)
        let order = CaseOrdering(request.order)
        // A masked row must not tell by where it stands, or by what found it, what it hides.
        showsMasked = filter == .init() && [.unspecified, .received].contains(request.order)
        let visible: SQL = showsMasked ? "1" : SQL.visible(to: account)
        let place: SQL = after.map(order.after) ?? "1"
        let matching = SQL.joined(conditions + [visible, place], by: " AND ")
        page = """
            FROM \(order.tables) WHERE \(matching) ORDER BY \(order.terms) LIMIT \(limit + 1)
            """
        let all = SQL.joined(conditions, by: " AND ")
        total =
            filter.needsPerson
            ? "SELECT count(*) FROM event JOIN person ON person.id = person_id WHERE \(all) AND \(SQL.visible(to: account))"
            // All but the hidden, who are few: the people of a long list are not looked up one by one.
            : """
            SELECT (SELECT count(*) FROM event WHERE \(all)) - (SELECT count(*)
                FROM person CROSS JOIN event ON event.person_id = person.id
                WHERE person.is_restricted = 1 AND \(all) AND NOT \(SQL.visible(to: account)))
            """
    }

    /// Throws `invalidArgument` where the page goes on after a row that the caller was never shown.
    func check(_ snapshot: Snapshot, account: String) throws {
        guard let after, !showsMasked else { return }
        guard try snapshot.isVisible(after, to: account) else { throw PageToken.malformed }
    }

    /// How many cases of a state there are.
    static func cases(visibleTo account: String) -> SQL {
        """
        count(*) - (SELECT count(*) FROM person CROSS JOIN event e ON e.person_id = person.id
            WHERE person.is_restricted = 1 AND e.state = event.state AND NOT \(SQL.visible(to: account)))
        """
    }
}

/// The order of a list, and what comes after a row in it.
private struct CaseOrdering {
    let tables: SQL
    let terms: SQL
    let after: (Identifier) -> SQL

    init(_ order: Wire.CaseOrder) {
        switch order {
        case .surname:
            tables = "person CROSS JOIN event ON event.person_id = person.id"
            terms = "person.surname COLLATE NOCASE, person.crn, event.id"
            after = { id in
                """
                (person.surname COLLATE NOCASE, person.crn, event.id) > (SELECT p.surname, p.crn, e.id
                    FROM event e JOIN person p ON p.id = e.person_id WHERE e.id = \(id))
                """
            }
        case .due:
            tables = "event JOIN person ON person.id = person_id"
            terms = "coalesce(event.due_on, '9999'), event.id"
            after = { id in
                """
                (coalesce(event.due_on, '9999'), event.id) >
                    (SELECT coalesce(e.due_on, '9999'), e.id FROM event e WHERE e.id = \(id))
                """
            }
        case .receivedLatest:
            tables = "event JOIN person ON person.id = person_id"
            terms = "event.received_on DESC, event.id DESC"
            after = { "(event.received_on, event.id) < (SELECT e.received_on, e.id FROM event e WHERE e.id = \($0))" }
        default:
            tables = "event JOIN person ON person.id = person_id"
            terms = "event.received_on, event.id"
            after = { "(event.received_on, event.id) > (SELECT e.received_on, e.id FROM event e WHERE e.id = \($0))" }
        }
    }
}

extension Wire.CaseFilter {
    /// What the Hub still has to do something about.
    private static let queue: [Wire.CaseState] = [.pending, .awaitingDecision, .awaitingAllocation]

    fileprivate var needsPerson: Bool { !town.isEmpty || !search.isEmpty }

    var conditions: [SQL] {
        get throws(Status) {
            let states = states.isEmpty ? Self.queue : states
            guard !states.contains(.unspecified), states.count <= Wire.CaseState.allCases.count else {
                throw .invalid("filter.states", .unknownValue, "There is no such state.")
            }
            var conditions: [SQL] = [
                "event.state IN (\(SQL.joined(states.map { "\($0)" }, by: ", ")))"
            ]
            if band != .unspecified { conditions.append("event.band = \(band)") }
            if route != .unspecified { conditions.append("event.route = \(route)") }
            if sentenceType != .unspecified {
                conditions.append("event.sentence_type = \(sentenceType)")
            }
            if !town.isEmpty { conditions.append("person.town = \(town)") }
            if !team.isEmpty { conditions.append("event.team = \(team)") }
            if !officer.isEmpty { conditions.append("event.officer <> '' AND event.officer = \(officer)") }
            if onlyNearMisses { conditions.append("event.is_near_miss = 1") }
            conditions += try search.conditions
            if let day = try Self.day(receivedFrom, "filter.receivedFrom") {
                conditions.append("event.received_on >= \(day)")
            }
            if let day = try Self.day(receivedTo, "filter.receivedTo") {
                conditions.append("event.received_on <= \(day)")
            }
            return conditions
        }
    }

    private static func day(_ text: String, _ field: String) throws(Status) -> Day? {
        guard !text.isEmpty else { return nil }
        guard let day = Day(iso: text) else {
            throw .invalid(field, .malformed, "It must be a real date, such as 2019-06-03.")
        }
        return day
    }
}

extension String {
    /// A search is for the beginning of a CRN or of a surname, whatever the case of its letters.
    fileprivate var conditions: [SQL] {
        get throws(Status) {
            let sought = trimmed
            guard !sought.isEmpty else { return [] }
            try CommandText.check(sought, "filter.search", limit: CommandText.nameCharacters)
            let end = sought + "\u{10FFFF}"
            return [
                """
                ((person.surname COLLATE NOCASE >= \(sought) AND person.surname COLLATE NOCASE < \(end))
                OR (person.crn >= \(sought.uppercased()) AND person.crn < \(end.uppercased())))
                """
            ]
        }
    }

    private var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

/// A row of a list: masked where the caller may not see the person.
struct CaseRow {
    let id: Identifier
    let person: Identifier
    private let wire: Wire.CaseSummary
    private let isVisible: Bool

    init(_ row: inout Row, for account: String) {
        id = row("event.id")
        person = row("person.id")
        isVisible = row(SQL.visible(to: account))
        wire = Wire.CaseSummary(
            caseId: "\(id)", crn: row("person.crn"), eventNumber: row("event.event_number"),
            isRestricted: row("person.is_restricted"), surname: row("person.surname"),
            forenames: row("person.forenames"), sentenceType: row.choice("event.sentence_type"),
            sentencedOn: row("event.sentenced_on"), receivedOn: row("event.received_on"),
            state: row.choice("event.state"), band: row.choice("event.band"), route: row.choice("event.route"),
            town: row("person.town"), officer: row("event.officer"), dueOn: row("event.due_on"),
            waitsFor: row("event.waits_for"), isNearMiss: row("event.is_near_miss"), team: row("event.team"),
            officerName: row("(SELECT forenames || ' ' || surname FROM staff WHERE staff.id = event.officer)"))
    }

    func summary(_ workingDays: WorkingDays, _ today: Day) -> Wire.CaseSummary {
        guard isVisible else { return .init(caseId: "\(id)", crn: wire.crn, isRestricted: true) }
        var summary = wire
        let age = Day(iso: wire.receivedOn).flatMap { try? workingDays.count(after: $0, through: today) }
        summary.ageBusinessDays = UInt32(clamping: age ?? 0)
        return summary
    }
}

extension Querying {
    /// One case as a list shows it, and its person.
    func summary(
        of event: Identifier, for account: String, _ workingDays: WorkingDays, _ today: Day
    ) throws -> (summary: Wire.CaseSummary, person: Identifier) {
        let row = try first("FROM event JOIN person ON person.id = person_id WHERE event.id = \(event)") {
            CaseRow(&$0, for: account)
        }
        guard let row else { throw Status.noSuchCase }
        return (row.summary(workingDays, today), row.person)
    }

    // MARK: One case

    /// Who holds it, who acts on it, and what is owed.
    fileprivate func addAllocation(
        of event: StoredEvent, to reply: inout Wire.ReadCaseReply, _ caller: Caller, on today: Day
    ) throws(StoreFault) {
        reply.allocations = try allocations(of: event.id)
        reply.officerChanges = UInt32(try officerChanges(of: event.personID))
        reply.judgement = try judgementMade(on: event.id)
        reply.artefacts = try artefacts(of: event)
        reply.preference = .init(
            rawValue: Int32(
                try value("SELECT officer_preference FROM person WHERE id = \(event.personID)") ?? 0))
        reply.transfers = try transfers(of: event.id)
        reply.acting = try cover(on: today).acting(for: event.team).sentences
        reply.warnings = try warnings(about: event, on: today)
        reply.isOwn = !caller.staffID.isEmpty && event.facts.currentOfficer == caller.staffID
    }

    fileprivate func decisionsMade(on event: Identifier) throws(StoreFault) -> [Wire.CaseDecision] {
        try all("FROM decision WHERE event_id = \(event) ORDER BY decided_at, circumstance") { row in
            .init(
                circumstance: row.choice("circumstance"), applies: row("applies"), reason: row("reason"),
                decidedBy: row("decided_by"), onBehalfOf: row("on_behalf_of"), decidedAt: row.instant("decided_at"))
        }
    }

    fileprivate func scores(of event: Identifier) throws(StoreFault) -> [Wire.AssessmentScore] {
        try all("FROM score WHERE event_id = \(event) ORDER BY sequence DESC") { row in
            .init(
                column: row("assessment"), value: row("value"), source: row("source"),
                recordedAt: row.instant("recorded_at"))
        }
    }

    fileprivate func requests(about event: Identifier) throws(StoreFault) -> [Wire.AssessmentRequest] {
        try all("FROM assessment_request WHERE event_id = \(event) ORDER BY sequence DESC") { row in
            .init(
                column: row("assessment"), askedOf: row("asked_of"), askedOn: row("asked_on"), chaseOn: row("chase_on"),
                metAt: row.instant("met_at"))
        }
    }

    /// The latest entries, the latest first.
    fileprivate func history(of event: Identifier) throws(StoreFault) -> [Wire.CaseHistoryEntry] {
        let rows = try all(
            "FROM history WHERE event_id = \(event) ORDER BY sequence DESC LIMIT \(HistoryRows.entries)"
        ) { row in
            (
                sequence: row("sequence", as: Int.self),
                entry: Wire.CaseHistoryEntry(
                    at: row.instant("at"), account: row("account"), onBehalfOf: row("on_behalf_of"),
                    words: row("words"))
            )
        }
        return try rows.map { row throws(StoreFault) in
            var entry = row.entry
            entry.changes = try changes(of: row.sequence)
            return entry
        }
    }

    func changes(of history: Int) throws(StoreFault) -> [Wire.IntakeFinding] {
        try all("FROM history_value WHERE history = \(history) ORDER BY place") { row in
            .init(column: row("name"), value: row("new"), oldValue: row("old"))
        }
    }
}
