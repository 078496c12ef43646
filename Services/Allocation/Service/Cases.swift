import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func listCases(_ request: Wire.ListCasesRequest, _ call: AuthorisedCall) async throws -> Wire.ListCasesReply
    {
        let (workingDays, today, viewer) = (workingDays, clock.today, call.caller.viewer)
        return try await store.look(call) { snapshot in
            let found = try snapshot.page(request, of: request.list(for: viewer)) { CaseRow(&$0, for: viewer) }
            let counts: [Wire.CaseStateCount] = try snapshot.all("FROM event GROUP BY state ORDER BY state") { row in
                .init(
                    state: row.choice("state"),
                    cases: row("count(*) - \(SQL.hiddenCases("hidden.state = event.state", from: viewer))"))
            }
            let reply = Wire.ListCasesReply(
                counts: counts, rejects: UInt32(try snapshot.value("SELECT count(*) FROM reject") ?? 0),
                teams: try snapshot.teamNames())
            return (
                reply.showing(found, found.items.map { $0.summary(workingDays, today) }), found.items.map(\.person)
            )
        }
    }

    package func readCase(_ request: Wire.ReadCaseRequest, _ call: AuthorisedCall) async throws -> Wire.ReadCaseReply {
        let (workingDays, today) = (workingDays, clock.today)
        var reply = try await store.look(call) { snapshot in
            let event = try snapshot.event(request.caseId, for: call.caller.viewer, on: today)
            let decision = event.decision
            var reply = Wire.ReadCaseReply()
            reply.summary = try snapshot.summary(of: event.id, for: call.caller.viewer, workingDays, today).summary
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

extension Wire.ListCasesRequest {
    /// The cases that match, in the order asked for.
    func list(for viewer: Viewer) throws(Status) -> List<Identifier> {
        let filter = filter ?? .init()
        let (states, conditions) = (try filter.inStates, try filter.conditions(for: viewer))
        // A masked row must not tell by where it stands, or by what found it, what it hides.
        let showsMasked = filter == .init() && [.unspecified, .received].contains(order)
        // All but the hidden, who are few: the people of a long list are not looked up one by one.
        let all = SQL.joined([states] + conditions, by: " AND ")
        let total: SQL = """
            SELECT (SELECT count(*) FROM event WHERE \(all)) - \(SQL.hiddenCases(all, named: "event", from: viewer))
            """
        // The order's index serves the list: by that of the states, most of all cases would be sorted. In the queue are
        // few, and what narrows it is sought among them.
        let isSought = filter.isQueue && filter.search.isEmpty && !conditions.isEmpty
        return List(
            of: order == .surname ? "person CROSS JOIN event ON event.person_id = person.id" : SQL.caseTables,
            where: [isSought ? states : "+\(states)"] + conditions + (showsMasked ? [] : [viewer.sees]),
            seen: showsMasked ? nil : viewer.sees, by: ListOrder(order, for: viewer), key: "event.id",
            total: filter.needsPerson ? nil : total)
    }
}

extension ListOrder {
    fileprivate init(_ order: Wire.CaseOrder, for viewer: Viewer) {
        switch order {
        case .surname: self.init(viewer.seenOrder + ["event.event_number"], isServed: true)
        case .due: self.init(["coalesce(event.due_on, '9999')"], isServed: true)
        case .receivedLatest: self.init(["event.received_on"], isDescending: true, isServed: true)
        case .unspecified, .unrecognized, .received: self.init(["event.received_on"], isServed: true)
        }
    }
}

extension SQL {
    /// A case and whose it is.
    static let caseTables: SQL = "event JOIN person ON person.id = person_id"

    /// How many of the cases that meet a condition are hidden from an account.
    fileprivate static func hiddenCases(
        _ condition: SQL, named name: SQL = "hidden", from viewer: Viewer
    ) -> SQL {
        """
        (SELECT count(*) FROM person CROSS JOIN event \(name) ON \(name).person_id = person.id
            WHERE person.is_restricted = 1 AND \(condition) AND NOT \(viewer.sees))
        """
    }
}

extension Wire.CaseFilter {
    /// What the Hub still has to do something about.
    private static let queue: [Wire.CaseState] = [.pending, .awaitingDecision, .awaitingAllocation]

    fileprivate var isQueue: Bool { Set(states).isSubset(of: Self.queue) }
    fileprivate var needsPerson: Bool { !town.isEmpty || !search.isEmpty }

    /// Which states are listed, as a condition.
    var inStates: SQL {
        get throws(Status) {
            let states = states.isEmpty ? Self.queue : states
            guard !states.contains(.unspecified), states.count <= Wire.CaseState.allCases.count else {
                throw .invalid("filter.states", .unknownValue, "There is no such state.")
            }
            return "event.state IN (\(SQL.joined(states.map { "\($0)" }, by: ", ")))"
        }
    }

    /// All that is asked for beside the state.
    func conditions(for viewer: Viewer) throws(Status) -> [SQL] {
        var conditions: [SQL] = []
        if band != .unspecified { conditions.append("event.band = \(band)") }
        if route != .unspecified { conditions.append("event.route = \(route)") }
        if sentenceType != .unspecified { conditions.append("event.sentence_type = \(sentenceType)") }
        if !town.isEmpty { conditions.append("\(viewer.town) = \(town)") }
        if !team.isEmpty { conditions.append("event.team = \(team)") }
        if !officer.isEmpty { conditions.append("event.officer <> '' AND event.officer = \(officer)") }
        if onlyNearMisses { conditions.append("event.is_near_miss = 1") }
        let sought = search.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        try CommandText.check(sought, "filter.search", limit: CommandText.nameCharacters)
        if !sought.isEmpty { conditions.append(viewer.finds(sought)) }
        if !receivedFrom.isEmpty {
            conditions.append("event.received_on >= \(try CommandText.day(receivedFrom, "filter.receivedFrom", ""))")
        }
        if !receivedTo.isEmpty {
            conditions.append("event.received_on <= \(try CommandText.day(receivedTo, "filter.receivedTo", ""))")
        }
        return conditions
    }
}

/// A row of a list: masked where the caller may not see the person.
struct CaseRow {
    let id: Identifier
    let person: Identifier
    private let wire: Wire.CaseSummary
    private let isVisible: Bool

    init(_ row: inout Row, for viewer: Viewer) {
        id = row("event.id")
        person = row("person.id")
        isVisible = row(viewer.sees)
        wire = Wire.CaseSummary(
            caseId: "\(id)", crn: row("person.crn"), eventNumber: row("event.event_number"),
            isRestricted: row("person.is_restricted"), surname: row(viewer.surname),
            forenames: row(viewer.forenames), sentenceType: row.choice("event.sentence_type"),
            sentencedOn: row("event.sentenced_on"), receivedOn: row("event.received_on"),
            state: row.choice("event.state"), band: row.choice("event.band"), route: row.choice("event.route"),
            town: row(viewer.town), officer: row("event.officer"), dueOn: row("event.due_on"),
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
        of event: Identifier, for viewer: Viewer, _ workingDays: WorkingDays, _ today: Day
    ) throws -> (summary: Wire.CaseSummary, person: Identifier) {
        let row = try first("FROM \(SQL.caseTables) WHERE event.id = \(event)") { CaseRow(&$0, for: viewer) }
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
