import CivilCalendar
import Messages
import Store
import UnpaidWorkRules

/// A plan with the week that it is for, ready to be kept.
struct WeekDraft {
    let planning: PlanningWeek
    let plan: WeekPlan
    let wishes: PlanWishes
    let cost: PlanCost
    fileprivate let candidates: [String: WeekCandidate]
    fileprivate let slots: [String: WeekSlot]

    init(_ planning: PlanningWeek, _ plan: WeekPlan, _ wishes: PlanWishes) {
        self.planning = planning
        self.plan = plan
        self.wishes = wishes
        cost = PlanCost(plan, for: planning.week)
        candidates = Dictionary(planning.candidates.map { ($0.id, $0) }) { first, _ in first }
        slots = Dictionary(planning.slots.map { ($0.id, $0) }) { first, _ in first }
    }

    fileprivate func state(of booking: Booking) -> PlannedState {
        planning.standing[booking] == nil ? .added : .kept
    }

    /// Bookings that people have and the plan takes away; where nobody replans, what cannot be stays booked.
    fileprivate var gone: [Booking] {
        let planned = Set(plan.bookings)
        return planning.standing.keys.filter { !planned.contains($0) }.sorted()
    }
}

/// What becomes of a booking, numbered as in the contract.
enum PlannedState: Int {
    case kept = 1
    case added, lost
}

extension Transaction {
    /// Keeps a plan in place of what was kept of it before.
    func keep(_ draft: WeekDraft, as id: Identifier, isRepair: Bool) throws {
        try emptyPlan(id)
        let cost = draft.cost
        try execute(
            """
            UPDATE week_plan SET version = version + 1, half_hours_short = \(cost.halfHoursShort),
                short_cost = \(cost.shortCost), travel_minutes = \(cost.travelMinutes),
                travel_cost = \(cost.travelCost), changes_of_site = \(cost.changesOfSite),
                changes_cost = \(cost.changesOfSiteCost), supervisor_sessions = \(cost.supervisorSessions),
                supervisor_cost = \(cost.supervisorCost)
            WHERE id = \(id)
            """)
        let numbers = try keepSessions(of: draft, as: id)
        try keepSupervision(of: draft, as: id, numbers)
        try keepPeople(of: draft, as: id)
        for booking in draft.plan.bookings {
            try keep(booking, draft.state(of: booking), of: draft, as: id, numbers)
        }
        for booking in draft.gone {
            // Only a repair takes away what people have; in another plan it stands where it is.
            try keep(booking, isRepair ? .lost : .kept, of: draft, as: id, numbers)
        }
    }

    /// Forgets who was to be where.
    func emptyPlan(_ id: Identifier) throws(StoreFault) {
        for table in ["planned_booking", "planned_supervision", "planned_person", "planned_session"] as [SQL] {
            try execute("DELETE FROM \(table) WHERE plan_id = \(id)")
        }
    }

    /// The sessions by day, hour and project; tells the number of each.
    private func keepSessions(of draft: WeekDraft, as id: Identifier) throws(StoreFault) -> [String: Int] {
        let warnings = draft.warnings
        let sorted = draft.planning.slots.sorted {
            ($0.day, $0.start, $0.project.rules.town, $0.project.rules.name, $0.id)
                < ($1.day, $1.start, $1.project.rules.town, $1.project.rules.name, $1.id)
        }
        let chosen = Dictionary(grouping: draft.plan.supervision, by: \.sessionID).mapValues(\.count)
        var numbers: [String: Int] = [:]
        for (place, slot) in sorted.enumerated() {
            numbers[slot.id] = place + 1
            let places = slot.ratio.map { min(slot.capacity, $0 * (chosen[slot.id] ?? 0)) } ?? slot.capacity
            try execute(
                """
                INSERT INTO planned_session (plan_id, number, project_id, on_day, starts, ends, places, capacity,
                    minimum, is_women_only, is_unsupervised, warnings)
                VALUES (\(id), \(place + 1), \(slot.project.id), \(slot.day), \(slot.start), \(slot.end), \(places),
                    \(slot.capacity), \(WeekSession(slot).minimum), \(slot.project.rules.isWomenOnly),
                    \(!slot.isSupervised), \((warnings[slot.id] ?? []).joined(separator: "\n")))
                """)
        }
        return numbers
    }

    private func keepSupervision(
        of draft: WeekDraft, as id: Identifier, _ numbers: [String: Int]
    ) throws(StoreFault) {
        let staffed = Set(draft.planning.staffed)
        for charge in draft.plan.supervision {
            guard let number = numbers[charge.sessionID] else { continue }
            let isNew = !staffed.contains(charge)
            try execute(
                """
                INSERT INTO planned_supervision (plan_id, number, supervisor, is_new, is_done)
                VALUES (\(id), \(number), \(charge.supervisorID), \(isNew), \(!isNew))
                """)
        }
    }

    private func keepPeople(of draft: WeekDraft, as id: Identifier) throws(StoreFault) {
        let (week, planning) = (draft.planning.week, draft.planning)
        let names = Dictionary(planning.slots.map { ($0.id, $0.words) }) { first, _ in first }
        let unplaced = Dictionary(
            uniqueKeysWithValues: draft.plan.unplaced(in: week).map { ($0.personID, $0) })
        let credits = Dictionary(week.sessions.map { ($0.id, $0.minutesCredited) }) { first, _ in first }
        let minutes = draft.plan.bookings.reduce(into: [String: Int]()) {
            $0[$1.personID, default: 0] += credits[$1.sessionID] ?? 0
        }
        let placed = Set(draft.plan.bookings.map(\.personID))
        let booked = placed.union(planning.standing.keys.map(\.personID))
        // Whoever has no more to work in the week, and nothing booked, is none of the plan's people.
        for (candidate, person) in zip(planning.candidates, week.people)
        where person.targetMinutes > 0 || booked.contains(candidate.id) {
            let excluded = draft.wishes.excluded[candidate.id] ?? ""
            let without = unplaced[candidate.id]
            let short = person.halfHoursShort(scheduledMinutes: minutes[candidate.id] ?? 0) * 30
            try execute(
                """
                INSERT INTO planned_person (plan_id, case_id, priority, minutes_short, is_placed, arrange_by,
                    excluded_because, reason, remedy)
                VALUES (\(id), \(candidate.requirement.id), \(person.priority), \(short),
                    \(placed.contains(candidate.id)),
                    \(candidate.arrangeBy), \(excluded), \(without?.words(of: candidate, names) ?? ""),
                    \(without?.remedy(of: candidate) ?? ""))
                """)
        }
    }

    private func keep(
        _ booking: Booking, _ state: PlannedState, of draft: WeekDraft, as id: Identifier, _ numbers: [String: Int]
    ) throws(StoreFault) {
        let planning = draft.planning
        guard let number = numbers[booking.sessionID], let who = Identifier(booking.personID),
            let candidate = draft.candidates[booking.personID], let slot = draft.slots[booking.sessionID]
        else { return }
        let travel = TravelEstimate.minutes(from: candidate.person.town, to: slot.project.rules.town)
        try execute(
            """
            INSERT INTO planned_booking (plan_id, case_id, number, state, is_pinned, travel_minutes, appointment_id,
                is_done)
            VALUES (\(id), \(who), \(number), \(state.rawValue), \(draft.wishes.pinned.contains(booking)), \(travel),
                \(planning.standing[booking]), \(state == .kept))
            """)
    }
}

extension Unplaced {
    /// Why, by the names of the sessions, and with what speaks against the person.
    fileprivate func words(of candidate: WeekCandidate, _ names: [String: String]) -> String {
        guard hasConflicts(candidate) else { return sentence { names[$0] ?? $0 } }
        return (["No session in reach suits them."] + candidate.conflictWords).joined(separator: " ")
    }

    /// What would place them.
    fileprivate func remedy(of candidate: WeekCandidate) -> String {
        let isUnsettled = candidate.barred.values.joined().contains {
            if case .gate = $0 { true } else { false }
        }
        guard hasConflicts(candidate), isUnsettled else { return remedy }
        return "Establish what is missing, or have a manager release them to an enclosed workshop."
    }

    private func hasConflicts(_ candidate: WeekCandidate) -> Bool {
        guard case .barred(let bars) = reason else { return false }
        return bars.contains(.siteExcluded) && !candidate.conflictWords.isEmpty
    }
}

extension WeekDraft {
    /// What stands against each session as it is planned, in words, by session.
    fileprivate var warnings: [String: [String]] {
        var warnings: [String: [String]] = [:]
        for breach in PlanCheck(plan, for: planning.week).breaches {
            guard let words = breach.rule.warning else { continue }
            for session in breach.sessionIDs where warnings[session]?.contains(words) != true {
                warnings[session, default: []].append(words)
            }
        }
        for slot in planning.slots where slot.limit == 0 {
            warnings[slot.id, default: []].append(
                slot.vehicleSeats == 0
                    ? "Its vehicle is off the road: nobody can be taken there."
                    : "It cannot run: it is closed, or has no place for anybody.")
        }
        return warnings
    }
}

extension PlanBreach.Rule {
    /// Of a rule that bookings from before the plan can break; nil where it cannot be said of a session.
    var warning: String? {
        switch self {
        case .overCapacity: "More are booked than there are places for."
        case .overRatio: "It has too few supervisors for those who are booked."
        case .underMinimum: "Fewer are booked than it needs to run."
        case .loneWoman: "A woman is alone in the group."
        case .tooManyAmber: "More than two people of the red band are booked."
        case .contact: "Two people who must not meet are both booked."
        case .clash, .bookedTwice: "Somebody who is booked is elsewhere at that time."
        case .supervisorBarred, .supervisorTwice, .supervisorClash, .supervisorDays:
            "A supervisor is untrained for it, too far away, or at work on too many days."
        // What speaks against somebody who is booked was weighed when they were, and is told with the booking.
        case .barred, .overWeeklyLimit, .pastEndOfOrder, .unknown, .supervisedButEmpty, .notOnRoster, .pinMoved,
            .standing:
            nil
        }
    }
}
