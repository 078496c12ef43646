import CivilCalendar
import Commands
import Dispatch
import Messages
import RPC
import Store
import Synchronization
import UnpaidWorkRules

/// Searches that somebody has stopped, for those at work to see at once.
final class StoppedSearches: Sendable {
    private let plans = Mutex<Set<Identifier>>([])

    func stop(_ plan: Identifier) { plans.withLock { _ = $0.insert(plan) } }
    func contains(_ plan: Identifier) -> Bool { plans.withLock { $0.contains(plan) } }
}

extension Error {
    /// Whether the same step would only fail again: what no room, a busy store or an end has stopped may be tried again.
    var isFinal: Bool { self is Status || self is StoreFault && Status(fault: self) == nil }
}

/// Makes the drafts that somebody has asked for, while calls go on.
extension UnpaidWorkService {
    /// Searches for every plan that waits for it, one after the other; one that was broken off begins anew.
    package func searchPlans() async throws {
        while let plan = try await store.read({ try $0.plans("state = 1").first }) {
            try Task.checkCancellation()
            do {
                try await search(plan)
            } catch let error where error.isFinal {
                try await fail(plan, because: (error as? Status)?.message ?? "It could not be kept.")
            }
        }
    }

    private func search(_ plan: StoredPlan) async throws {
        let today = clock.today
        let (planning, wishes) = try await store.read { snapshot in
            let wishes = try snapshot.wishes(of: plan.basedOn)
            return (try snapshot.planningWeek(plan.week, today: today, wishes, isRepair: plan.isRepair), wishes)
        }
        if let fault = planning.week.faults.first {
            throw Status(.failedPrecondition, "\(fault.field): \(fault.sentence)")
        }
        guard let found = try await plan.isRepair ? repair(plan, planning) : improve(plan, planning) else { return }
        try await store.write { transaction in
            guard try transaction.plan("\(plan.id)").state == .searching else { return }
            try transaction.keep(WeekDraft(planning, found, wishes), as: plan.id, isRepair: plan.isRepair)
            try transaction.execute("UPDATE week_plan SET state = \(Wire.PlanState.draft) WHERE id = \(plan.id)")
        }
    }

    /// A plan of the whole week; nil where somebody has stopped the search.
    private func improve(_ plan: StoredPlan, _ planning: PlanningWeek) async throws -> WeekPlan? {
        let isOver = end(of: plan)
        let (week, seed) = (planning.week, UInt64(plan.seed))
        var search = await apart { WeekSearch(week, seed: seed) }
        let first = search.cost
        var idle = 0
        while search.rounds < plan.roundsAsked, idle < PlanLimits.roundsWithoutGain, !isOver() {
            guard try await note(search, first: first, of: plan, in: week) else { return nil }
            let before = search
            search = await apart {
                var search = before
                search.improve(rounds: 1, until: isOver)
                return search
            }
            idle = search.isBetter(than: before) ? 0 : idle + 1
        }
        return try await note(search, first: first, of: plan, in: week) ? search.plan : nil
    }

    /// The plan that people know of, with as little changed as may be.
    private func repair(_ plan: StoredPlan, _ planning: PlanningWeek) async -> WeekPlan {
        let isOver = end(of: plan)
        return await apart {
            Replanning(
                planning.week, keeping: planning.before, isWeighed: true, rounds: plan.roundsAsked,
                seed: UInt64(plan.seed), until: isOver
            ).plan
        }
    }

    /// Says when a search ends, wherever it is: its time is over, or somebody has stopped it.
    private func end(of plan: StoredPlan) -> @Sendable () -> Bool {
        let end = ContinuousClock.now + .seconds(PlanLimits.seconds)
        let (stopped, id) = (stoppedSearches, plan.id)
        return { ContinuousClock.now >= end || stopped.contains(id) }
    }

    /// Says how far a search is; false where somebody has stopped it.
    private func note(
        _ search: WeekSearch, first: Int, of plan: StoredPlan, in week: WeekToPlan
    ) async throws -> Bool {
        try Task.checkCancellation()
        let cost = PlanCost(search.plan, for: week)
        return try await store.write { transaction in
            try transaction.execute(
                """
                UPDATE week_plan SET rounds = \(search.rounds), first_total = \(first), version = version + 1,
                    half_hours_short = \(cost.halfHoursShort), short_cost = \(cost.shortCost),
                    travel_minutes = \(cost.travelMinutes), travel_cost = \(cost.travelCost),
                    changes_of_site = \(cost.changesOfSite), changes_cost = \(cost.changesOfSiteCost),
                    supervisor_sessions = \(cost.supervisorSessions), supervisor_cost = \(cost.supervisorCost)
                WHERE id = \(plan.id) AND state = 1
                """) == 1
        }
    }

    private func fail(_ plan: StoredPlan, because words: String) async throws {
        try await store.write { transaction in
            _ = try transaction.execute(
                """
                UPDATE week_plan SET state = \(Wire.PlanState.failed), words = \(words),
                    version = version + 1
                WHERE id = \(plan.id) AND state = 1
                """)
        }
    }

    /// Runs what takes seconds of a core where no call waits for its thread.
    private func apart<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .utility).async { continuation.resume(returning: work()) }
        }
    }
}
