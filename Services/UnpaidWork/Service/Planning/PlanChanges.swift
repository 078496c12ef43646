import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func changePlan(_ request: Wire.ChangePlanRequest, _ call: AuthorisedCall) async throws
        -> Wire.ChangePlanReply
    {
        let cases = try request.cases()
        try CommandText.check(request.reason, "reason")
        if request.kind == .exclude { try CommandText.require(request.reason, "reason", "Enter why.") }
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.load(request.version) { try $0.plan(request.planId) }
            command.subjects = cases
            command.detail = "\(found.id)\(request.reason.isEmpty ? "" : ": \(request.reason)")"
            let wishes = try transaction.wishes(of: found.id)
            let planning = try transaction.planningWeek(
                found.week, today: transaction.today, wishes, isRepair: found.isRepair)
            let draft = WeekDraft(planning, try transaction.weekPlan(found.id, in: planning), wishes)
            var change = PlanChange(
                kind: request.kind, from: try transaction.slot(request.session, of: found.id, "session"),
                to: try transaction.slot(request.toSession, of: found.id, "toSession"), reason: request.reason,
                draft: draft)
            let visible = try cases.filter { try transaction.isVisible($0, to: call.viewer) }
            change.apply(to: visible.map { "\($0)" })
            for hidden in cases where !visible.contains(hidden) {
                change.refuse("\(hidden)", "There is nobody in the plan whom you may change by that name.")
            }
            // Whoever is left out or taken in again is somebody else to the week.
            let anew = try transaction.planningWeek(
                found.week, today: transaction.today, change.result.wishes, isRepair: found.isRepair)
            let changed = WeekDraft(anew, change.result.plan, change.result.wishes)
            try transaction.keep(changed, as: found.id, isRepair: found.isRepair)
            return .init(
                planId: "\(found.id)", version: UInt32(try transaction.plan("\(found.id)").version),
                changed: UInt32(cases.count - change.refusals.count),
                refusals: change.refusals.map { .init(caseId: $0.id, words: $0.words) },
                before: .init(draft.cost), after: .init(changed.cost))
        }
    }
}

extension Wire.ChangePlanRequest {
    fileprivate func cases() throws(Status) -> [Identifier] {
        guard kind != .unspecified, Wire.PlanChangeKind.allCases.contains(kind) else {
            throw .invalid("kind", .unknownValue, "Select what to do.")
        }
        guard 1...PlanLimits.changedAtOnce ~= caseIds.count else {
            throw .invalid("caseIds", .outOfRange, "Select 1 to \(PlanLimits.changedAtOnce) people.")
        }
        if kind == .move, toSession == 0 { throw .invalid("toSession", .required, "Select the session.") }
        if [.pin, .unpin, .remove].contains(kind), session == 0 {
            throw .invalid("session", .required, "Say in which session.")
        }
        let cases = caseIds.compactMap { Identifier($0) }
        guard cases.count == caseIds.count else {
            throw .invalid("caseIds", .unknownValue, "Select people of the plan.")
        }
        return cases
    }
}

extension Querying {
    fileprivate func isVisible(_ id: Identifier, to viewer: Viewer) throws(StoreFault) -> Bool {
        let found: Int? = try value(
            """
            SELECT 1 FROM known_case JOIN person ON person.crn = known_case.crn
            WHERE known_case.id = \(id) AND \(viewer.sees)
            """)
        return found != nil
    }

    /// What a plan's session of that number is called in the week; nil for none.
    fileprivate func slot(_ number: UInt32, of plan: Identifier, _ field: String) throws -> String? {
        guard number != 0 else { return nil }
        let found = try first(
            "FROM planned_session WHERE plan_id = \(plan) AND number = \(number)"
        ) { WeekSlot.id(&$0) }
        guard let found else { throw Status.invalid(field, .unknownValue, "Select a session of the plan.") }
        return found
    }
}

/// What somebody does to a draft: together where that breaks no rule, otherwise one person after the other; whoever it
/// cannot be done to stays as they are.
private struct PlanChange {
    let kind: Wire.PlanChangeKind
    let from: String?
    let to: String?
    let reason: String
    let draft: WeekDraft
    private var plan: WeekPlan
    private var wishes: PlanWishes
    private var breaches: [PlanBreach]
    private(set) var refusals: [(id: String, words: String)] = []

    init(kind: Wire.PlanChangeKind, from: String?, to: String?, reason: String, draft: WeekDraft) {
        (self.kind, self.from, self.to, self.reason, self.draft) = (kind, from, to, reason, draft)
        plan = draft.plan
        wishes = draft.wishes
        breaches = PlanCheck(plan, for: draft.planning.week).breaches
    }

    var result: WeekDraft { WeekDraft(draft.planning, plan, wishes) }

    mutating func refuse(_ id: String, _ words: String) { refusals.append((id, words)) }

    mutating func apply(to ids: [String]) {
        let faults = ids.map { (id: $0, words: fault(of: $0)) }
        refusals = faults.compactMap { fault in fault.words.map { (fault.id, $0) } }
        let able = faults.filter { $0.words == nil }.map(\.id)
        switch kind {
        case .pin: wishes.pinned.formUnion(able.compactMap(here))
        case .unpin: wishes.pinned.subtract(able.compactMap(here))
        case .include: for id in able { wishes.excluded[id] = nil }
        default:
            if carryOut(for: able) == nil { return }
            // Together it cannot be: then as many as can be, one by one.
            for id in able {
                if let words = carryOut(for: [id]) { refusals.append((id, words)) }
            }
        }
    }

    private func here(_ id: String) -> Booking? { from.map { Booking(id, $0) } }

    /// What somebody gives up.
    private func leaving(_ id: String) -> [Booking] {
        guard kind == .exclude else { return [here(id)].compactMap(\.self) }
        return plan.bookings.filter { $0.personID == id && draft.planning.standing[$0] == nil }
    }

    /// What stands against it from the beginning, in words.
    private func fault(of id: String) -> String? {
        guard draft.planning.candidates.contains(where: { $0.id == id }) else {
            return "They have no hours to work in that week any more."
        }
        guard kind != .include else { return wishes.excluded[id] == nil ? "They are not left out." : nil }
        guard kind != .exclude else { return nil }
        if wishes.excluded[id] != nil { return "They are left out of the plan: take them in again first." }
        guard let from else { return nil }
        let here = Booking(id, from)
        guard plan.bookings.contains(here) else { return "They are not in that session." }
        guard draft.planning.standing[here] == nil else {
            return "They are booked there already, and the plan leaves that alone: move the appointment itself."
        }
        return nil
    }

    /// Keeps the change only where no rule is broken that was not broken before; otherwise says which.
    private mutating func carryOut(for ids: [String]) -> String? {
        let gone = Set(ids.flatMap(leaving))
        let new = to.map { slot in ids.map { Booking($0, slot) } } ?? []
        var next = plan
        next.bookings = next.bookings.filter { !gone.contains($0) } + new
        next.bookings.sort()
        next.supervision = next.supervision(of: draft.planning, neededIn: to)
        var week = draft.planning.week
        week.pinned.removeAll(where: gone.contains)
        let found = PlanCheck(next, for: week).breaches
        if let worse = found.first(where: isNew) { return draft.planning.words(for: worse, of: new.first) }
        (plan, breaches) = (next, found)
        wishes.pinned.subtract(gone)
        wishes.pinned.formUnion(new)
        if kind == .exclude { for id in ids { wishes.excluded[id] = reason } }
        return nil
    }

    /// Whether a fault was not there before, or is another one where somebody has come.
    private func isNew(_ breach: PlanBreach) -> Bool {
        let hasCome = to.map(breach.sessionIDs.contains) ?? false
        return !breaches.contains {
            $0.rule == breach.rule && $0.sessionIDs == breach.sessionIDs && (!hasCome || $0.sentence == breach.sentence)
        }
    }
}

extension WeekPlan {
    /// Supervisors of the plan's own choice go where nobody is left, and one comes where somebody has and is needed.
    fileprivate func supervision(of planning: PlanningWeek, neededIn target: String?) -> [Supervision] {
        let staffed = Set(planning.staffed)
        let peopled = Set(bookings.map(\.sessionID))
        var kept = supervision.filter { staffed.contains($0) || peopled.contains($0.sessionID) }
        guard let session = planning.week.sessions.first(where: { $0.id == target }),
            let ratio = session.supervisorRatio,
            bookings.count(where: { $0.sessionID == session.id })
                > ratio * kept.count(where: { $0.sessionID == session.id }),
            let site = planning.week.sites.firstIndex(where: { $0.id == session.siteID })
        else { return kept }
        let sessions = Dictionary(planning.week.sessions.map { ($0.id, $0) }) { first, _ in first }
        let free = planning.week.supervisors.filter { supervisor in
            let own = kept.filter { $0.supervisorID == supervisor.id }.compactMap { sessions[$0.sessionID] }
            return supervisor.maySupervise(session, at: planning.week.sites[site], site)
                && !own.contains(where: session.excludes) && !own.contains { $0.id == session.id }
                && Set(own.map(\.weekday)).union([session.weekday]).count <= supervisor.dayLimit
        }
        if let nearest = free.min(by: { ($0.travelMinutes[site], $0.id) < ($1.travelMinutes[site], $1.id) }) {
            kept.append(Supervision(nearest.id, session.id))
        }
        return kept
    }
}

extension PlanningWeek {
    /// Why a change is refused: what it would break, in words.
    fileprivate func words(for breach: PlanBreach, of new: Booking?) -> String {
        guard breach.rule == .barred, let new, let person = week.people.first(where: { $0.id == new.personID }),
            let session = week.sessions.first(where: { $0.id == new.sessionID }),
            let site = week.sites.firstIndex(where: { $0.id == session.siteID })
        else { return breach.rule.refusal }
        let bars = person.bars(session, at: week.sites[site], site).map(\.sentence).joined(separator: "; ")
        let conflicts =
            candidates.first { $0.id == person.id }?.barred
            .first { "\($0.key)" == session.siteID }?.value.map(\.sentence) ?? []
        return (["They cannot go there: \(bars)."] + conflicts).joined(separator: " ")
    }
}

extension PlanBreach.Rule {
    /// Of a change that would break the rule.
    fileprivate var refusal: String {
        switch self {
        case .overWeeklyLimit: "They would work for longer than a week of theirs may be."
        case .pastEndOfOrder: "Their order is done without that session."
        case .clash, .bookedTwice: "They are elsewhere in the plan at that time, or on that day."
        case .overCapacity: "There is no place left."
        case .overRatio: "No supervisor is free for one more."
        case .underMinimum:
            "A session would have fewer people than it needs to run: move them together, or all of them."
        case .standing: "They are left out of the plan: see why."
        default: warning ?? "It would break a rule of the plan."
        }
    }
}
