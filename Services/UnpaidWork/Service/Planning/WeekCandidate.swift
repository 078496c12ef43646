import CivilCalendar
import Messages
import Store
import UnpaidWorkRules

/// Somebody with hours to work in the week, with what the planner is told of them and why.
struct WeekCandidate {
    let requirement: StoredRequirement
    let person: PersonFacts
    let isRed: Bool
    /// By when they are to have an appointment, where that is still owed.
    let arrangeBy: Day?
    let usualProject: Identifier?
    /// Booked between now and the first day of the plan.
    let minutesBefore: Int
    /// Worked or booked on the days of the week before those of the plan.
    let minutesThisWeek: Int
    /// Days of the plan on which they are booked under another order.
    let daysElsewhere: Set<Weekday>
    /// Projects where something speaks against them, and what.
    let barred: [Identifier: [Conflict]]

    var id: String { "\(requirement.id)" }
    var minutesRemaining: Int { max(0, requirement.remainingMinutes - minutesBefore) }

    /// What speaks against them most often, in words.
    var conflictWords: [String] {
        let counts = barred.values.joined().reduce(into: [String: Int]()) { $0[$1.sentence, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2).map(\.key)
    }

    /// The field's own formula, and four more where an appointment is owed before there is another plan.
    func priority(in days: ClosedRange<Day>) -> Int {
        let priority = WeekPerson.priority(
            weeksSinceStart: max(0, requirement.sentencedOn.distance(to: days.lowerBound) / 7),
            weeksLeft: max(0, days.lowerBound.distance(to: requirement.completeBy) / 7),
            minutesRemaining: minutesRemaining)
        let isOwed = arrangeBy.map { $0 <= days.upperBound.advanced(by: 7) ?? days.upperBound } ?? false
        return priority + (isOwed ? 4 : 0)
    }
}

extension WeekPerson {
    init(_ candidate: WeekCandidate, standing: Standing, in days: ClosedRange<Day>, at sites: [StoredProject]) {
        let (requirement, facts) = (candidate.requirement, candidate.person)
        let weekly = max(0, requirement.weeklyOfferMinutes - candidate.minutesThisWeek)
        let most = requirement.weeklyLimitMinutes - candidate.minutesThisWeek
        let available = facts.assessment?.availability ?? []
        let usual = candidate.usualProject.flatMap { id in sites.contains { $0.id == id } ? "\(id)" : nil }
        self.init(
            id: candidate.id, standing: standing, isWoman: facts.isWoman, isAmber: candidate.isRed,
            weekdays: (available.isEmpty ? Set(Weekday.allCases) : available).subtracting(candidate.daysElsewhere),
            excludedSiteIDs: Set(candidate.barred.keys.map { "\($0)" }), usualSiteID: usual,
            travelLimitMinutes: facts.assessment?.travelLimitMinutes ?? TravelEstimate.usualLimitMinutes,
            travelMinutes: sites.map { TravelEstimate.minutes(from: facts.town, to: $0.rules.town) },
            minutesRemaining: candidate.minutesRemaining, targetMinutes: min(weekly, candidate.minutesRemaining),
            weeklyLimitMinutes: max(0, most),
            priority: candidate.priority(in: days))
    }
}

extension Querying {
    /// Everybody who is assessed and has hours to work, by case.
    func candidates(in days: ClosedRange<Day>, at slots: [WeekSlot], today: Day) throws -> [WeekCandidate] {
        let rows = try all(
            """
            FROM unpaid_work JOIN known_case ON known_case.id = case_id
            WHERE unpaid_work.state IN (2, 3, 4) ORDER BY case_id LIMIT \(WeekToPlan.peopleLimit)
            """
        ) {
            (
                id: $0("case_id", as: Identifier.self), isRed: $0("band = \(redBand)", as: Bool.self),
                arrangeBy: $0(
                    """
                    (SELECT due_on FROM clock WHERE clock.case_id = unpaid_work.case_id AND kind =
                        \(UnpaidWorkClock.arrangeBy.rawValue) AND met_at IS NULL AND void_at IS NULL)
                    """,
                    as: Day?.self)
            )
        }
        let before = try minutesBooked(from: today, before: days.lowerBound)
        let thisWeek = try minutesThisWeek(before: days.lowerBound)
        let booked = try bookedDays(on: days)
        let usual = try usualProjects(until: days.upperBound)
        let first = slots.reduce(into: [Identifier: WeekSlot]()) {
            if $0[$1.project.id] == nil { $0[$1.project.id] = $1 }
        }
        return try rows.map { row in
            let placeable = try placeable(requirement(of: row.id))
            return WeekCandidate(
                requirement: placeable.requirement, person: placeable.person, isRed: row.isRed,
                arrangeBy: row.arrangeBy, usualProject: usual[row.id], minutesBefore: before[row.id] ?? 0,
                minutesThisWeek: thisWeek[row.id] ?? 0,
                daysElsewhere: Set(
                    (booked[placeable.requirement.crn] ?? []).filter { $0.id != row.id }.map(\.day.weekday)),
                barred: first.compactMapValues(placeable.bars))
        }
    }

    /// Minutes worked or still to come in a day's week before it, by case.
    private func minutesThisWeek(before day: Day) throws(StoreFault) -> [Identifier: Int] {
        let monday = day.advanced(by: 1 - day.weekday.rawValue) ?? day
        return try all(
            "FROM appointment WHERE removed_at IS NULL AND on_day >= \(monday) AND on_day < \(day) GROUP BY case_id"
        ) {
            (
                $0("case_id", as: Identifier.self),
                $0("sum(iif(outcome IS NULL, \(SQL.appointmentMinutes), minutes_credited))", as: Int.self)
            )
        }.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }

    /// When people are booked and under which order, by CRN.
    private func bookedDays(on days: ClosedRange<Day>) throws(StoreFault) -> [String: [(id: Identifier, day: Day)]] {
        try all(
            """
            FROM appointment JOIN known_case ON known_case.id = case_id
            WHERE \(SQL.takesPlace) AND on_day BETWEEN \(days.lowerBound) AND \(days.upperBound)
            """
        ) { (crn: $0("crn", as: String.self), id: $0("case_id", as: Identifier.self), day: $0("on_day", as: Day.self)) }
        .reduce(into: [:]) { $0[$1.crn, default: []].append(($1.id, $1.day)) }
    }

    /// Minutes of work to come before a day, by case.
    private func minutesBooked(from today: Day, before day: Day) throws(StoreFault) -> [Identifier: Int] {
        try all(
            """
            FROM appointment WHERE \(SQL.isPending) AND on_day >= \(today) AND on_day < \(day) GROUP BY case_id
            """
        ) { ($0("case_id", as: Identifier.self), $0("sum(\(SQL.appointmentMinutes))", as: Int.self)) }.reduce(into: [:])
        { $0[$1.0] = $1.1 }
    }

    /// Where each was booked last.
    private func usualProjects(until day: Day) throws(StoreFault) -> [Identifier: Identifier] {
        try all(
            """
            FROM appointment JOIN session ON session.id = session_id
            WHERE removed_at IS NULL AND appointment.on_day <= \(day) GROUP BY case_id
            """
        ) { row in
            // With the latest day goes the project of that day.
            (
                person: row("case_id", as: Identifier.self), project: row("project_id", as: Identifier.self),
                last: row("max(appointment.on_day)", as: Day.self)
            )
        }.reduce(into: [:]) { $0[$1.person] = $1.project }
    }
}

/// The band of those whose cases ask most, as the allocation service numbers it.
private let redBand = 4

extension Placeable {
    /// What speaks against the person at a project whenever they go; nil where nothing does.
    fileprivate func bars(at slot: WeekSlot) -> [Conflict]? {
        guard slot.project.rules.type.sessionKind == .work else { return [] }
        let conflicts = suitability(at: slot.project, on: slot.day).conflicts.filter { !$0.isOfTheDay }
        return conflicts.isEmpty ? nil : conflicts
    }
}

extension Conflict {
    /// Whether another day, or another order's end, would take it away.
    fileprivate var isOfTheDay: Bool {
        switch self {
        case .notOpenYet, .closed, .notOpenOn, .standsStill, .siteNotRiskAssessed, .siteRiskAssessmentExpired,
            .personUnavailable, .otherOrderFirst:
            true
        default: false
        }
    }
}
