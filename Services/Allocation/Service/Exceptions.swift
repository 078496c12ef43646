import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func listExceptions(
        _ request: Wire.ListExceptionsRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListExceptionsReply {
        let limit = try PageSize.rows(request.pageSize)
        let after = try PageToken.number(request.pageToken) ?? 0
        try CommandText.check(request.team, "team", limit: CommandText.nameCharacters)
        guard request.kind == 0 || CaseException(rawValue: Int(request.kind)) != nil else {
            throw Status.invalid("kind", .unknownValue, "There is no such kind.")
        }
        let (workingDays, today) = (workingDays, clock.today)
        return try await store.look(call) { snapshot in
            let all = try snapshot.exceptions(at: request.team, for: call.caller.viewer, on: today)
            let asked = all.filter { request.kind == 0 || $0.kind.rawValue == Int(request.kind) }
            var reply = Wire.ListExceptionsReply(total: UInt32(asked.count), counts: .init(all))
            var people: [Identifier] = []
            for found in asked.dropFirst(after).prefix(limit) {
                var item = Wire.CaseException(found)
                if let event = found.event {
                    let shown = try snapshot.summary(of: event, for: call.caller.viewer, workingDays, today)
                    item.summary = shown.summary
                    people.append(shown.person)
                }
                reply.items.append(item)
            }
            let shown = after + reply.items.count
            if shown < asked.count { reply.nextPageToken = "\(shown)" }
            return (reply, people)
        }
    }
}

/// One thing that is not as it should be.
private struct FoundException {
    let kind: CaseException
    /// Nil for what is about an officer.
    let event: Identifier?
    let officer: String
    let stored: StoredOfficer?
    let words: String
}

extension Querying {
    /// The worst kinds first; of each, by officer.
    fileprivate func exceptions(
        at team: String, for viewer: Viewer, on today: Day
    ) throws(StoreFault) -> [FoundException] {
        let place: SQL = team.isEmpty ? "1" : "staff.site = \(team)"
        let officers = Dictionary(uniqueKeysWithValues: try officers(place, on: today).map { ($0.officer.id, $0) })
        var found: [FoundException] = []
        var untrained: [String: Int] = [:]
        for held in try heldCases(at: team, for: viewer, on: today) {
            let stored = officers[held.officer]
            let kinds = CaseException.exceptions(
                of: held.demand, heldBy: stored?.officer, isCountersigned: held.isCountersigned, on: today)
            for kind in kinds {
                if kind == .trainingNotRecorded {
                    untrained[held.officer, default: 0] += 1
                } else {
                    found.append(
                        .init(kind: kind, event: held.id, officer: held.officer, stored: stored, words: kind.sentence))
                }
            }
        }
        for (officer, cases) in untrained {
            let words = "\(CaseException.trainingNotRecorded.sentence) Blue and Red cases held: \(cases)."
            found.append(
                .init(
                    kind: .trainingNotRecorded, event: nil, officer: officer, stored: officers[officer], words: words))
        }
        for (id, stored) in officers {
            let capacity = stored.capacity(on: today)
            guard stored.isOverCapacity(on: today) else { continue }
            let cases = "\(stored.workload.count) cases"
            let words =
                capacity.percentTenths.map { "At \($0.asPercentTenths) with \(cases)." }
                ?? "Nothing is available for \(cases)."
            found.append(.init(kind: .officerOverCapacity, event: nil, officer: id, stored: stored, words: words))
        }
        return found.sorted {
            ($0.kind.rawValue, $0.officer, $0.event?.description ?? "")
                < ($1.kind.rawValue, $1.officer, $1.event?.description ?? "")
        }
    }

    private func heldCases(at team: String, for viewer: Viewer, on today: Day) throws(StoreFault) -> [HeldCase] {
        let place: SQL =
            team.isEmpty
            ? "1" : "(staff.site = \(team) OR (staff.id IS NULL AND event.team = \(team)))"
        return try all(
            """
            FROM \(SQL.caseTables) LEFT JOIN staff ON staff.id = event.officer
            WHERE \(SQL.weighs) AND \(place) AND \(viewer.sees)
            """
        ) { HeldCase(&$0, on: today) }
    }
}

extension Querying {
    /// What speaks against whoever holds a case, a sentence each; nothing where nobody does.
    func warnings(about event: StoredEvent, on today: Day) throws(StoreFault) -> [String] {
        guard let holder = event.facts.currentOfficer, !event.decision.isRetainedByNPS else { return [] }
        let reviewed: Int? = try value(
            """
            SELECT count(*) FROM allocation WHERE event_id = \(event.id) AND until_at IS NULL AND review_on >= \(today)
            """)
        let officer = try self.officer(holder, on: today)?.officer
        return CaseException.exceptions(
            of: try demand(of: event, on: today), heldBy: officer, isCountersigned: reviewed == 1, on: today
        ).map { "\($0.name). \($0.sentence)" }
    }
}

/// What a case that somebody holds is held against.
private struct HeldCase {
    let id: Identifier
    let officer: String
    let demand: CaseDemand
    let isCountersigned: Bool

    init(_ row: inout Row, on today: Day) {
        id = row("event.id")
        officer = row("event.officer")
        let flags = row.list(
            "(SELECT group_concat(flag, ';') FROM risk_flag WHERE risk_flag.event_id = event.id AND answer = 'Y')")
        demand = CaseDemand(
            band: ColourBand(row.choice("band")),
            circumstances: Set(flags.compactMap { RiskFlag(rawValue: $0)?.circumstance }),
            isStandalone: row("is_standalone"))
        isCountersigned = row(
            """
            EXISTS (SELECT 1 FROM allocation WHERE allocation.event_id = event.id AND until_at IS NULL
                AND review_on >= \(today))
            """)
    }
}

extension Wire.CaseException {
    fileprivate init(_ found: FoundException) {
        self.init(
            kind: UInt32(found.kind.rawValue), name: found.kind.name, officer: found.officer,
            officerName: found.stored?.officer.name ?? "", gradeName: found.stored?.officer.grade.title ?? "",
            words: found.words)
    }
}

extension [Wire.ExceptionCount] {
    fileprivate init(_ found: [FoundException]) {
        self = CaseException.allCases.map { kind in
            .init(
                kind: UInt32(kind.rawValue), name: kind.name, count: UInt32(found.filter { $0.kind == kind }.count))
        }
    }
}
