import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// A plan of a week as a command finds it.
struct StoredPlan: Versioned {
    static let noun = "The plan"

    let id: Identifier
    let version: Int
    let week: Day
    let state: Wire.PlanState
    let isRepair: Bool
    let seed: Int
    let roundsAsked: Int
    let rounds: Int
    let basedOn: Identifier?

    /// Throws `failedPrecondition` where it is no draft.
    func checkIsOpen() throws(Status) {
        guard state != .draft else { return }
        throw Status(
            .failedPrecondition,
            state == .searching ? "The search is still going on." : "The plan is no draft any more.",
            reason: "NOT_A_DRAFT")
    }
}

extension Querying {
    /// Throws `notFound` where there is none.
    func plan(_ text: String) throws -> StoredPlan {
        guard let found = try plans("id = \(Identifier(text))").first else { throw Status.noSuch("plan") }
        return found
    }

    /// - Parameter which: a condition on plans.
    func plans(_ which: SQL) throws(StoreFault) -> [StoredPlan] {
        try all("FROM week_plan WHERE \(which) ORDER BY made_at, id") { row in
            StoredPlan(
                id: row("id"), version: row("version"), week: row("week_on"), state: row.choice("state"),
                isRepair: row("is_repair"), seed: row("seed"), roundsAsked: row("rounds_asked"), rounds: row("rounds"),
                basedOn: row("based_on"))
        }
    }

    /// Who is pinned where and who is left out, as somebody has decided.
    func wishes(of plan: Identifier?) throws(StoreFault) -> PlanWishes {
        let pinned = try bookings(of: plan, "is_pinned = 1")
        let excluded = try all(
            "FROM planned_person WHERE plan_id = \(plan) AND excluded_because <> ''"
        ) { ($0.id("case_id"), $0("excluded_because", as: String.self)) }
        return PlanWishes(
            pinned: Set(pinned), excluded: excluded.reduce(into: [:]) { $0[$1.0] = $1.1 })
    }

    /// What a plan has, as far as the week still has it.
    func weekPlan(_ plan: Identifier, in planning: PlanningWeek) throws(StoreFault) -> WeekPlan {
        let sessions = Set(planning.week.sessions.map(\.id))
        let people = Set(planning.candidates.map(\.id))
        let isLost: SQL = "planned_booking.state = \(PlannedState.lost.rawValue)"
        let lost = try bookings(of: plan, isLost)
        let bookings = try bookings(of: plan, "NOT \(isLost)") + planning.standing.keys
        let charges = try all(
            """
            FROM planned_supervision
                JOIN planned_session USING (plan_id, number)
            WHERE plan_id = \(plan)
            """
        ) { Supervision($0("supervisor"), WeekSlot.id(&$0)) }
        return WeekPlan(
            bookings: Set(bookings.filter { sessions.contains($0.sessionID) && people.contains($0.personID) })
                .subtracting(lost).sorted(),
            supervision: charges.filter { sessions.contains($0.sessionID) })
    }

    private func bookings(of plan: Identifier?, _ which: SQL) throws(StoreFault) -> [Booking] {
        try all(
            """
            FROM planned_booking
                JOIN planned_session USING (plan_id, number)
            WHERE plan_id = \(plan) AND \(which) ORDER BY case_id, number
            """
        ) { Booking($0.id("case_id"), WeekSlot.id(&$0)) }
    }
}

extension WeekSlot {
    /// Of the project, the day and the start of a planned session.
    static func id(_ row: inout Row) -> String {
        "\(row.id("project_id")) \(row("on_day", as: String.self)) \(row("starts", as: String.self))"
    }
}
