import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func listOfficers(_ request: Wire.ListOfficersRequest, _ call: AuthorisedCall) async throws
        -> Wire.ListOfficersReply
    {
        try CommandText.check(request.team, "team", limit: CommandText.nameCharacters)
        let today = clock.today
        return try await store.look(call) { snapshot in
            let place: SQL = request.team.isEmpty ? "1" : "staff.site = \(request.team)"
            return (.init(items: try snapshot.officers(place, on: today).map { .init($0, on: today) }), [])
        }
    }

    package func readOfficer(_ request: Wire.ReadOfficerRequest, _ call: AuthorisedCall) async throws
        -> Wire.ReadOfficerReply
    {
        let id = request.staffId.isEmpty ? call.caller.staffID : request.staffId
        let (workingDays, today) = (workingDays, clock.today)
        return try await store.look(call, detail: id) { snapshot in
            try call.check(isOwn: id)
            guard !id.isEmpty, let stored = try snapshot.officer(id, on: today) else {
                throw Status(.notFound, "The staff list has no such officer.", reason: "NO_SUCH_OFFICER")
            }
            var reply = Wire.ReadOfficerReply(
                officer: .init(stored, on: today), capacityWords: stored.capacity(on: today).sentences,
                reductions: try snapshot.reductions(of: id, on: today),
                training: stored.officer.training.map { .init($0, on: today) },
                choices: ReductionReason.allCases.map(Wire.ReductionChoice.init), isOwn: id == call.caller.staffID)
            let held = try snapshot.cases(of: id, for: call.caller.viewer)
            for row in held {
                let summary = row.case.summary(workingDays, today)
                if row.isNew { reply.newCases.append(summary) } else { reply.cases.append(summary) }
            }
            reply.reallocateBy = try snapshot.reallocationDue(of: id).map { "\($0)" } ?? ""
            return (reply, held.map(\.case.person))
        }
    }
}

extension Querying {
    /// What an officer holds: what they have not opened first, then by what is next due.
    fileprivate func cases(of officer: String, for viewer: Viewer) throws(StoreFault) -> [(case: CaseRow, isNew: Bool)]
    {
        try all(
            """
            FROM \(SQL.caseTables)
                LEFT JOIN allocation ON allocation.event_id = event.id AND until_at IS NULL
            WHERE event.officer = \(officer) AND \(SQL.weighs)
            ORDER BY opened_at IS NULL DESC, coalesce(event.due_on, '9999'), event.id LIMIT \(HistoryRows.casesOfOfficer)
            """
        ) { row in (case: CaseRow(&row, for: viewer), isNew: row("opened_at IS NULL")) }
    }
}
