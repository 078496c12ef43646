import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func proposeAllocations(
        _ request: Wire.ProposeAllocationsRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ProposeAllocationsReply {
        let query = try ProposalQuery(request, for: call.caller.viewer)
        let (workingDays, today) = (workingDays, clock.today)
        return try await store.look(call) { snapshot in
            let ids: [Identifier] = try snapshot.values(query.page)
            let events = try ids.map { try snapshot.event($0, on: today) }
            let proposals = try snapshot.proposals(for: events, butNot: request.fromOfficer, on: today)
            var reply = Wire.ProposeAllocationsReply(total: UInt32(try snapshot.value(query.total) ?? 0))
            reply.reason = try snapshot.reasonToLeave(request.fromOfficer, on: today)
            for (event, proposal) in zip(events, proposals) {
                let summary = try snapshot.summary(of: event.id, for: call.caller.viewer, workingDays, today).summary
                let item = Wire.AllocationProposal(summary, event, proposal)
                reply.items.append(item)
            }
            return (reply, events.prefix(reply.items.count).map(\.personID))
        }
    }
}

/// Which cases officers are proposed for, as statements.
private struct ProposalQuery {
    let page: SQL
    let total: SQL

    init(_ request: Wire.ProposeAllocationsRequest, for viewer: Viewer) throws(Status) {
        let limit = request.size == 0 ? AllocationService.casesPerBatch : Int(request.size)
        guard (1...AllocationService.casesPerBatch).contains(limit) else {
            throw .invalid("size", .outOfRange, "It must be between 1 and \(AllocationService.casesPerBatch).")
        }
        var filter = request.filter ?? .init()
        if request.fromOfficer.isEmpty {
            filter.states = [.awaitingAllocation]
        } else {
            filter.officer = request.fromOfficer
            filter.states = [.held, .escalated, .pending, .awaitingDecision]
        }
        let conditions = [try filter.inStates] + (try filter.conditions(for: viewer)) + [viewer.sees]
        let tables: SQL = "\(SQL.caseTables) WHERE \(SQL.joined(conditions, by: " AND "))"
        // The heaviest first, so that it is they who find room; of these, the longest waiting.
        page = """
            SELECT event.id FROM \(tables)
            ORDER BY coalesce(event.band, 0) DESC, event.received_on, event.id LIMIT \(limit)
            """
        total = "SELECT count(*) FROM \(tables)"
    }
}

extension Querying {
    /// A proposal a case, each made among the officers of its own team, who fill up as the list goes on.
    fileprivate func proposals(
        for events: [StoredEvent], butNot officer: String, on today: Day
    ) throws(StoreFault) -> [Proposal] {
        var proposals: [Int: Proposal] = [:]
        for team in Set(events.map(\.team)) {
            let places = events.indices.filter { events[$0].team == team }
            var demands: [CaseDemand] = []
            for place in places { demands.append(try demand(of: events[place], on: today)) }
            let officers = try officers("staff.site = \(team)", on: today).filter { $0.officer.id != officer }
            let made = Proposal.proposals(demands, officers.map { ($0.officer, $0.workload) }, on: today)
            for (place, proposal) in zip(places, made) { proposals[place] = proposal }
        }
        return events.indices.compactMap { proposals[$0] }
    }

    /// Why an officer's cases go to others, as far as the registers tell.
    fileprivate func reasonToLeave(
        _ officer: String, on today: Day
    ) throws(StoreFault) -> Wire.AllocationReason {
        guard !officer.isEmpty else { return .initialAllocation }
        return switch try self.officer(officer, on: today)?.officer.presence(on: today) {
        case .left?, nil: .officerLeft
        case .absent?: .officerAbsent
        default: .caseloadAdjustment
        }
    }
}

extension Wire.AllocationProposal {
    fileprivate init(_ summary: Wire.CaseSummary, _ event: StoredEvent, _ proposal: Proposal) {
        self.init(summary: summary, version: UInt32(event.version))
        guard let candidate = proposal.candidate else {
            reasons = [proposal.sentence]
            return
        }
        officer = candidate.officer.id
        officerName = candidate.officer.name
        gradeName = candidate.officer.grade.title
        reasons = candidate.reasons
        before = .init(candidate.now)
        after = .init(candidate.after)
    }
}
