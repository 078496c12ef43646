import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func listUncoveredOfficers(
        _ request: Wire.ListUncoveredOfficersRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListUncoveredOfficersReply {
        try CommandText.check(request.team, "team", limit: CommandText.nameCharacters)
        let (workingDays, today) = (workingDays, clock.today)
        return try await store.look(call) { snapshot in
            let place: SQL = request.team.isEmpty ? "1" : "staff.site = \(request.team)"
            var items: [Wire.UncoveredOfficer] = []
            for stored in try snapshot.officers("\(SQL.mayBeAway(on: today)) AND \(place)", on: today)
            where stored.workload.count > 0 && stored.officer.isAway(on: today) {
                let need = try snapshot.need(of: stored.officer, on: today, workingDays)
                let due = try snapshot.reallocationDue(of: stored.officer.id)
                items.append(
                    .init(
                        officer: .init(stored, on: today), cases: UInt32(stored.workload.count),
                        knownOn: need.map { "\($0.knownOn)" } ?? "", dueOn: due.map { "\($0)" } ?? "",
                        words: need?.sentence ?? "Not known yet to be away for more than five business days."))
            }
            if request.team.isEmpty { items += try snapshot.unlisted() }
            return (.init(items: items.sorted { $0.place < $1.place }), [])
        }
    }
}

extension SQL {
    /// Officers who have an absence on the day, or have left; a first sieve for the rules.
    static func mayBeAway(on today: Day) -> SQL {
        """
        (ends_on <> '' AND ends_on < \(today)
            OR staff.id IN (SELECT officer FROM reduction WHERE \(SQL.absence(on: today))))
        """
    }

    /// The clock of a case that is to be with somebody else.
    static let isReallocationDue: SQL = "clock.kind = 7 AND met_at IS NULL AND void_at IS NULL"
}

extension Wire.UncoveredOfficer {
    /// What is due first, then those who may yet come back in time.
    fileprivate var place: (String, String) { (dueOn.isEmpty ? "9999" : dueOn, officer?.name ?? "") }
}

extension Officer {
    fileprivate func isAway(on today: Day) -> Bool {
        switch presence(on: today) {
        case .absent, .left: true
        case .present, .notStarted: false
        }
    }
}

extension ReallocationNeed {
    /// In words, without why somebody is away.
    fileprivate var sentence: String {
        switch cause {
        case .left: "Left on \(knownOn.inWords): the cases need another officer."
        case .absent: "Known since \(knownOn.inWords) to be away for more than five business days."
        }
    }
}

extension Querying {
    /// Whether an officer's cases need somebody else, why and since when.
    ///
    /// An end beyond the years of the calendar is as good as none, and what the calendar cannot judge is known today.
    fileprivate func need(
        of officer: Officer, on today: Day, _ workingDays: WorkingDays
    ) throws(StoreFault) -> ReallocationNeed? {
        let absences = try all("FROM reduction WHERE officer = \(officer.id) AND \(SQL.absence)") { row in
            let until = row("until_on", as: Day?.self)
            return (
                Reduction(
                    reason: ReductionReason(rawValue: row("reason")) ?? .specialLeave, percent: row("percent"),
                    from: row("from_on"),
                    until: until.flatMap { $0.year <= workingDays.table.years.upperBound ? $0 : nil }),
                recordedOn: London.localTime(at: row("recorded_at")).day
            )
        }
        do throws(WorkingDaysFault) {
            return try ReallocationNeed(officer: officer, absences: absences, on: today, workingDays)
        } catch {
            return officer.isAway(on: today) ? ReallocationNeed(cause: .left, knownOn: today) : nil
        }
    }

    /// Whoever holds cases and is not, or no longer, among the officers of the staff list.
    ///
    /// Without a staff list nobody is missing from it.
    fileprivate func unlistedHolders() throws(StoreFault) -> [(id: String, cases: Int)] {
        try all(
            """
            FROM event LEFT JOIN staff ON staff.id = event.officer AND \(SQL.caseHolders)
            WHERE \(SQL.weighs) AND staff.id IS NULL AND EXISTS (SELECT 1 FROM staff) GROUP BY event.officer
            """
        ) { (id: $0("event.officer"), cases: $0("count(*)")) }
    }

    fileprivate func unlisted() throws(StoreFault) -> [Wire.UncoveredOfficer] {
        var items: [Wire.UncoveredOfficer] = []
        for holder in try unlistedHolders() {
            let officer = Wire.Officer(
                staffId: holder.id, name: holder.id, presence: .left, presenceWords: "Not on the staff list.",
                cases: UInt32(holder.cases))
            let due = try reallocationDue(of: holder.id)
            items.append(
                .init(
                    officer: officer, cases: UInt32(holder.cases), dueOn: due.map { "\($0)" } ?? "",
                    words: "Not on the staff list: the cases need another officer."))
        }
        return items
    }

    /// When the first of an officer's cases has to be with somebody else.
    func reallocationDue(of officer: String) throws(StoreFault) -> Day? {
        let day: Day?? = try value(
            """
            SELECT min(clock.due_on) FROM event JOIN clock ON clock.event_id = event.id
            WHERE event.officer = \(officer) AND \(SQL.weighs) AND \(SQL.isReallocationDue)
            """)
        return day ?? nil
    }
}

extension Transaction {
    /// Starts the clocks of cases whose officers are away for long or have left, and ends those of officers who are
    /// back.
    ///
    /// - Parameter officers: whose cases; nil for all.
    /// - Returns: how many clocks were started or ended.
    @discardableResult func settleReallocation(
        of officers: [String]? = nil, _ workingDays: WorkingDays, by caller: Caller
    ) throws -> Int {
        let among: SQL =
            officers.map { "staff.id IN (\(SQL.joined($0.map { "\($0)" }, by: ", ")))" } ?? "1"
        var needs: [String: (need: ReallocationNeed, name: String)] = [:]
        for stored in try self.officers("\(SQL.mayBeAway(on: today)) AND \(among)", on: today) {
            if let need = try need(of: stored.officer, on: today, workingDays) {
                needs[stored.officer.id] = (need, stored.officer.name)
            }
        }
        for holder in try unlistedHolders() where officers?.contains(holder.id) ?? true {
            needs[holder.id] = (ReallocationNeed(cause: .left, knownOn: today), holder.id)
        }
        var settled = try endReallocation(ofAllBut: Set(needs.keys), among: officers, by: caller)
        for (officer, known) in needs.sorted(by: { $0.key < $1.key }) {
            settled += try startReallocation(of: officer, known.name, known.need, workingDays, by: caller)
        }
        return settled
    }

    private func startReallocation(
        of officer: String, _ name: String, _ need: ReallocationNeed, _ workingDays: WorkingDays, by caller: Caller
    ) throws -> Int {
        let events: [HeldWhileAway] = try all(
            """
            FROM event LEFT JOIN clock ON clock.event_id = event.id AND \(SQL.isReallocationDue)
            WHERE event.officer = \(officer) AND \(SQL.weighs)
            """)
        var started = 0
        for event in events {
            let knownOn = event.startedOn ?? need.knownOn
            let due = event.due(knownOn, workingDays)
            guard event.dueOn.map({ due < $0 }) ?? true else { continue }
            if event.dueOn != nil { try void(.reallocationDue, of: event.id, because: "The band has risen.") }
            let fact = need.cause == .left ? "\(name) has left." : "\(name) is away for long."
            try start(.reallocationDue, of: event.id, by: fact, on: knownOn, due: due)
            try note("\(fact) The case has to be with another officer by \(due.inWords).", on: event.id, by: caller)
            try keepDueDay(of: event.id)
            started += 1
        }
        return started
    }

    private func endReallocation(
        ofAllBut needed: Set<String>, among officers: [String]?, by caller: Caller
    ) throws -> Int {
        let running = try all(
            "FROM clock JOIN event ON event.id = clock.event_id WHERE \(SQL.isReallocationDue)"
        ) { (id: $0("event.id", as: Identifier.self), officer: $0("event.officer", as: String.self)) }
        let over = running.filter { !needed.contains($0.officer) && (officers?.contains($0.officer) ?? true) }
        for event in over {
            try void(.reallocationDue, of: event.id, because: "The officer is there.")
            try note("The officer is there: the case stays with them.", on: event.id, by: caller)
            try keepDueDay(of: event.id)
        }
        return over.count
    }

    /// Lets a list's day of what is next due follow the clocks, without another version of the case.
    private func keepDueDay(of event: Identifier) throws(StoreFault) {
        let due: Day? = try dueOn(of: event)
        try execute("UPDATE event SET due_on = \(due) WHERE id = \(event)")
    }
}

/// A case whose officer is away, and the clock that runs on it.
private struct HeldWhileAway: Selectable {
    let id: Identifier
    let band: ColourBand?
    let isEscalated: Bool
    let startedOn: Day?
    let dueOn: Day?

    init(_ row: inout Row) {
        id = row("event.id")
        band = ColourBand(row.choice("band"))
        isEscalated = row("state = \(Wire.CaseState.escalated)")
        startedOn = row("clock.started_on")
        dueOn = row("clock.due_on")
    }

    /// What the calendar cannot count is due at once.
    func due(_ knownOn: Day, _ workingDays: WorkingDays) -> Day {
        let due = try? ReallocationNeed.dueOn(
            knownOn: knownOn, band: band, isEscalated: isEscalated, workingDays: workingDays)
        return due ?? knownOn
    }
}
