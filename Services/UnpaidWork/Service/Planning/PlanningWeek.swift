import CivilCalendar
import Commands
import RPC
import Store
import UnpaidWorkRules

/// A week as the planner is given it, with what its names stand for.
struct PlanningWeek {
    let week: WeekToPlan
    /// The week's own, and behind them those that cannot run and have people in them.
    let slots: [WeekSlot]
    let candidates: [WeekCandidate]
    /// The appointments that people have already, wherever they are.
    let standing: [Booking: Identifier]
    /// What was staffed before.
    let staffed: [Supervision]
    /// People of whom no assessment is complete.
    let notAssessed: Int

    /// What people know of already.
    var before: WeekPlan { WeekPlan(bookings: standing.keys.sorted(), supervision: staffed) }
}

/// What somebody has decided about a plan, which another one takes over.
struct PlanWishes {
    /// Of the plan's own bookings, those that stay.
    var pinned: Set<Booking> = []
    /// Why somebody is left out, by case.
    var excluded: [String: String] = [:]
}

extension Booking: Comparable {
    package static func < (left: Booking, right: Booking) -> Bool {
        (left.personID, left.sessionID) < (right.personID, right.sessionID)
    }
}

extension Querying {
    /// The week as it stands, from tomorrow on.
    ///
    /// - Parameters:
    ///   - wishes: of somebody who plans it; a pin that nobody has a place for any more is left out.
    ///   - isRepair: whether what is booked may be given up where it cannot be.
    func planningWeek(
        _ monday: Day, today: Day, _ wishes: PlanWishes = PlanWishes(), isRepair: Bool = false
    ) throws -> PlanningWeek {
        guard let tomorrow = today.advanced(by: 1), let sunday = monday.advanced(by: 6), tomorrow <= sunday else {
            throw Status.refused("No day of that week is left to plan.", "WEEK_OVER")
        }
        let days = max(monday, tomorrow)...sunday
        let found = try slots(on: days)
        let candidates = try candidates(in: days, at: found.filter(\.isRunning), today: today)
        let booked = try bookings(on: days, of: Set(candidates.map(\.id)), in: found)
        let slots = found.map { slot in
            var slot = slot
            slot.others = booked.others[slot.id] ?? 0
            return slot
        }
        let running = slots.filter { $0.limit > 0 }
        let runningIDs = Set(running.map(\.id))
        let stays = booked.standing.keys.filter { runningIDs.contains($0.sessionID) }
        let stranded = Set(booked.standing.keys.filter { !runningIDs.contains($0.sessionID) })
        let supervisors = try weekSupervisors(
            days, at: running, bound: isRepair ? [] : slots.filter { !runningIDs.contains($0.id) })
        let listed = Set(supervisors.map(\.id))
        let staffed = running.flatMap { slot in slot.supervisors.map { Supervision($0, slot.id) } }
            .filter { listed.contains($0.supervisorID) }
        let sites = running.sites
        let standings = candidates.standings(wishes, stranded: isRepair ? [] : Set(stranded.map(\.personID)))
        let people = Set(candidates.map(\.id))
        let pins = wishes.pinned.filter {
            runningIDs.contains($0.sessionID) && people.contains($0.personID) && standings[$0.personID] == nil
        }
        // Where nobody has said who runs a session it has the supervisors that are usual: nothing has broken there
        // while there is room.
        let counts = stays.reduce(into: [String: Int]()) { $0[$1.sessionID, default: 0] += 1 }
        let whole = Set(running.filter { !$0.isStaffed && counts[$0.id] ?? 0 <= $0.capacity }.map(\.id))
        let fixed = stays.filter { !isRepair || whole.contains($0.sessionID) }
        let week = WeekToPlan(
            sites: sites.map(WeekSite.init), sessions: running.map(WeekSession.init),
            people: candidates.map { .init($0, standing: standings[$0.id] ?? .open, in: days, at: sites) },
            supervisors: supervisors, noContact: candidates.noContact,
            pinned: Set(fixed).union(pins).sorted(), pinnedSupervision: isRepair ? [] : staffed)
        let strandedIDs = Set(stranded.map(\.sessionID))
        return PlanningWeek(
            week: week, slots: running + slots.filter { strandedIDs.contains($0.id) }, candidates: candidates,
            standing: booked.standing, staffed: staffed,
            notAssessed: try value("SELECT count(*) FROM unpaid_work WHERE state = 1") ?? 0)
    }

    /// Appointments to come by who has them and where, and how many people in each session no plan concerns.
    private func bookings(
        on days: ClosedRange<Day>, of people: Set<String>, in slots: [WeekSlot]
    ) throws(StoreFault) -> (standing: [Booking: Identifier], others: [String: Int]) {
        let names = Dictionary(uniqueKeysWithValues: slots.compactMap { slot in slot.session.map { ($0, slot.id) } })
        let rows = try all(
            "FROM appointment WHERE \(SQL.isPending) AND on_day BETWEEN \(days.lowerBound) AND \(days.upperBound)"
        ) { row in
            (
                id: row("id", as: Identifier.self), case: row.id("case_id"),
                session: row("session_id", as: Identifier.self)
            )
        }
        var standing: [Booking: Identifier] = [:]
        var others: [String: Int] = [:]
        for row in rows {
            guard let slot = names[row.session] else { continue }
            if people.contains(row.case) {
                standing[Booking(row.case, slot)] = row.id
            } else {
                others[slot, default: 0] += 1
            }
        }
        return (standing, others)
    }

    /// - Parameter bound: sessions that cannot run, and from which nobody has taken their supervisors yet.
    private func weekSupervisors(
        _ days: ClosedRange<Day>, at slots: [WeekSlot], bound: [WeekSlot]
    ) throws -> [WeekSupervisor] {
        let sites = slots.sites
        let competences = try competences()
        let away = try absences(on: days)
        let worked = try daysWorked(before: days.lowerBound)
        let week = (0...days.lowerBound.distance(to: days.upperBound)).compactMap(days.lowerBound.advanced)
        return try all("FROM supervisor ORDER BY staff_id") { row in
            (id: row("staff_id", as: String.self), sex: row("sex", as: String.self), town: row("town", as: String.self))
        }.map { person in
            let free = week.filter { day in
                !(away[person.id] ?? []).contains { $0.contains(day) }
                    && !bound.contains { $0.day == day && $0.supervisors.contains(person.id) }
            }
            let untrained = sites.filter { site in
                !SupervisorCompetence.refusals(
                    of: competences[person.id] ?? [], for: site.competences, on: days.upperBound
                ).isEmpty
            }
            return WeekSupervisor(
                id: person.id, isWoman: person.sex == "F", weekdays: Set(free.map(\.weekday)),
                dayLimit: max(0, 5 - (worked[person.id] ?? 0)),
                travelLimitMinutes: TravelEstimate.supervisorLimitMinutes,
                travelMinutes: sites.map { TravelEstimate.minutes(from: person.town, to: $0.rules.town) },
                excludedSiteIDs: Set(untrained.map { "\($0.id)" }))
        }
    }
}

extension Querying {
    /// On how many days of a day's week before it each supervisor has been at work.
    private func daysWorked(before day: Day) throws(StoreFault) -> [String: Int] {
        let monday = day.advanced(by: 1 - day.weekday.rawValue) ?? day
        return try all(
            """
            FROM session_supervisor JOIN session ON session.id = session_id
            WHERE on_day >= \(monday) AND on_day < \(day) AND session.state <> 4 GROUP BY supervisor
            """
        ) { ($0("supervisor", as: String.self), $0("count(DISTINCT on_day)", as: Int.self)) }.reduce(into: [:]) {
            $0[$1.0] = $1.1
        }
    }
}

extension [WeekSlot] {
    /// The projects that they are at, each once.
    var sites: [StoredProject] {
        var seen: Set<Identifier> = []
        return map(\.project).filter { seen.insert($0.id).inserted }
    }
}

extension [WeekCandidate] {
    /// Whom the plan leaves alone, by case, and why.
    fileprivate func standings(
        _ wishes: PlanWishes, stranded: Set<String>
    ) -> [String: WeekPerson.Standing] {
        var seen: Set<String> = []
        var standings: [String: WeekPerson.Standing] = [:]
        // Of several orders of one person the one that ends first is planned.
        for candidate in sorted(by: { $0.requirement.completeBy < $1.requirement.completeBy }) {
            let isFirst = seen.insert(candidate.requirement.crn).inserted
            if let why = wishes.excluded[candidate.id] {
                standings[candidate.id] = .excluded(why)
            } else if candidate.person.minutesToWorkFirst > 0 {
                standings[candidate.id] = .excluded("another order is worked first")
            } else if stranded.contains(candidate.id) {
                standings[candidate.id] = .excluded("a session of theirs cannot run: replan what has broken")
            } else if !isFirst {
                standings[candidate.id] = .excluded("another order of the same person is planned")
            }
        }
        return standings
    }

    /// The pairs among them who must not meet.
    fileprivate var noContact: [NoContact] {
        let byCRN = Dictionary(grouping: self, by: \.requirement.crn)
        return flatMap { candidate in
            candidate.person.nonAssociates.sorted().flatMap { byCRN[$0] ?? [] }
                .filter { candidate.id < $0.id || !$0.person.nonAssociates.contains(candidate.requirement.crn) }
                .map { NoContact(candidate.id, $0.id) }
        }
    }
}
