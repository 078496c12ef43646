import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func compareOfficers(
        _ request: Wire.CompareOfficersRequest, _ call: AuthorisedCall
    ) async throws -> Wire.CompareOfficersReply {
        try CommandText.check(request.team, "team", limit: CommandText.nameCharacters)
        let (workingDays, today) = (workingDays, clock.today)
        return try await store.look(call) { snapshot in
            let event = try snapshot.event(request.caseId, for: call.caller.viewer, on: today)
            let demand = try snapshot.demand(of: event, on: today)
            let team = request.team.isEmpty ? event.team : request.team
            let own = try snapshot.candidates(for: demand, at: event.team, on: today)
            let shown = team == event.team ? own : try snapshot.candidates(for: demand, at: team, on: today)
            let first = own.first { $0.mayBeFirst(of: event) }?.candidate.officer.id
            let reply = Wire.CompareOfficersReply(
                summary: try snapshot.summary(of: event.id, for: call.caller.viewer, workingDays, today).summary,
                version: UInt32(event.version), team: team,
                items: shown.map { .init($0, first: first, holder: event.facts.currentOfficer, on: today) },
                teams: try snapshot.teamNames(), wanted: demand.skills.map(\.name),
                managers: try snapshot.managers(on: today).filter { $0.presence == .present }.map(Wire.StaffName.init))
            return (reply, [event.personID])
        }
    }
}

/// An officer of a list, with what the registers know.
struct StoredCandidate {
    let stored: StoredOfficer
    let candidate: Candidate

    /// Whether a choice of somebody else has to say why: not for whoever may not hold the case, or holds it already.
    func mayBeFirst(of event: StoredEvent) -> Bool {
        candidate.eligibility.verdict != .notEligible && candidate.officer.id != event.facts.currentOfficer
    }
}

extension Querying {
    /// What the choice of an officer needs to know of a case.
    func demand(of event: StoredEvent, on today: Day) throws(StoreFault) -> CaseDemand {
        let preference: Int? = try value("SELECT officer_preference FROM person WHERE id = \(event.personID)")
        return CaseDemand(
            event.facts, band: event.bandToHold, site: event.team, today: today,
            preference: preference.flatMap(OfficerPreference.init) ?? .none, continuity: try continuity(of: event))
    }

    /// Who holds another case of the person now, and who held this one.
    private func continuity(of event: StoredEvent) throws(StoreFault) -> [String: Continuity] {
        let earlier: [String] = try values(
            """
            SELECT DISTINCT officer FROM allocation
            WHERE event_id = \(event.id) AND until_at IS NOT NULL AND is_undone = 0
            """)
        let holding: [String] = try values(
            """
            SELECT DISTINCT officer FROM event
            WHERE person_id = \(event.personID) AND id <> \(event.id) AND \(SQL.weighs)
            """)
        var continuity = Dictionary(earlier.map { ($0, Continuity.heldCase) }) { first, _ in first }
        for officer in holding { continuity[officer] = .holdsPerson }
        return continuity
    }

    /// The officers of a site, the best first.
    func candidates(
        for demand: CaseDemand, at site: String, on today: Day
    ) throws(StoreFault) -> [StoredCandidate] {
        try officers("staff.site = \(site)", on: today)
            .map { StoredCandidate(stored: $0, candidate: Candidate($0.officer, $0.workload, for: demand, on: today)) }
            .sorted { $0.candidate < $1.candidate }
    }

    /// An order held against the ranking of the case's own team.
    ///
    /// - Parameter event: the case; whoever holds it is no candidate for it.
    func choice(
        of officer: StoredOfficer, by order: AllocationOrder, for demand: CaseDemand, butNot event: StoredEvent,
        on today: Day
    ) throws(StoreFault) -> AllocationChoice {
        let candidate = Candidate(officer.officer, officer.workload, for: demand, on: today)
        let first =
            order.isProposed
            ? nil
            : try candidates(for: demand, at: demand.site, on: today).first { $0.mayBeFirst(of: event) }?
                .candidate.officer.id
        return AllocationChoice(
            candidate: candidate, isFirstRanked: order.isProposed || first == nil || first == officer.officer.id,
            overrideReason: order.overrideReason, overloadReason: order.overloadReason,
            countersignature: order.countersignature)
    }
}

extension StoredEvent {
    /// By which a case is given to somebody: what is put to the NPS counts as Red, and what somebody holds without a
    /// band as Blue (ours), so that neither stays with an officer who is away.
    var bandToHold: ColourBand? {
        if state == .escalated || decision.verdict == .escalated { return .red }
        return decision.band ?? (facts.currentOfficer == nil ? nil : .blue)
    }
}

extension Wire.Candidate {
    fileprivate init(_ stored: StoredCandidate, first: String?, holder: String?, on today: Day) {
        let candidate = stored.candidate
        let choice = AllocationChoice(
            candidate: candidate, isFirstRanked: first == nil || candidate.officer.id == first, overrideReason: "",
            overloadReason: "", countersignature: nil)
        self.init(
            officer: .init(stored.stored, on: today),
            verdict: .init(candidate.eligibility.verdict),
            eligibilityReasons: candidate.eligibility.reasons.map(\.sentence), rankingReasons: candidate.reasons,
            after: .init(candidate.after),
            needsOverloadReason: choice.faults.contains { if case .overloadReasonOwed = $0 { true } else { false } },
            needsOverrideReason: choice.faults.contains(.overrideReasonOwed),
            isCurrent: candidate.officer.id == holder)
    }
}
