import CivilCalendar

/// Which appointments somebody's placements call for until the minutes are covered, beside those there are.
///
/// Every appointment without an outcome covers its length, past or to come; one with an outcome what it was credited
/// with. Lengths are net of breaks. Source: nDelius's scheduler; that every pending appointment counts, wherever it lies,
/// and what is said of surplus, offer and the twelve months, is ours.
package struct Schedule: Sendable, Hashable {
    /// Those to be made, and no other, by day and start.
    package let appointments: [PlannedAppointment]
    /// What no appointment covers within `horizonDays`.
    package let shortfallMinutes: Int
    /// Places in the list of known appointments: pending, in the future and not needed, the latest first.
    package let surplus: [Int]
    package let warnings: [ScheduleWarning]

    /// Five years: how many days after today are looked at.
    package static let horizonDays = 1825
    /// What everybody is offered a week, in minutes: one full day. Source: the inspectorate, 2016.
    package static let usualWeeklyMinutes = WeeklyOffer.leastMinutes

    /// Every day that is looked at.
    package static func days(from today: Day) -> some Sequence<Day> {
        (0...horizonDays).lazy.compactMap { today.advanced(by: $0) }
    }

    /// From `now` on; `completeBy` is the last day of the twelve months, nobody works on closed days.
    ///
    /// - Parameters:
    ///   - taken: days on which a placement, by its name, has no room for the person.
    ///   - weeklyOfferMinutes: what each week is to offer at least.
    package init(
        now: LocalTime, minutesRequired: Int, placements: [Placement], appointments known: [KnownAppointment],
        closedDays: Set<Day>, taken: [String: Set<Day>] = [:], completeBy: Day?, trigger: ScheduleTrigger,
        weeklyOfferMinutes: Int = Self.usualWeeklyMinutes
    ) {
        let remaining = minutesRequired - known.reduce(0) { $0 + $1.minutesCovered }
        let search = ScheduleSearch(now: now, placements: placements, closedDays: closedDays, taken: taken)
        var walk = ScheduleWalk(search, known: known, trigger: trigger, remaining: remaining)
        walk.run()
        let surplus = Surplus(minutes: -remaining, of: known, now: now)

        appointments = walk.made
        shortfallMinutes = max(0, walk.remaining)
        self.surplus = surplus.indices
        let plan = walk.made.map(\.time) + known.filter(\.isPending).map(\.time)
        let offered = walk.made.map(\.time) + known.map(\.time)
        warnings =
            walk.clashes
            + [
                ScheduleWarning.late(plan, completeBy: completeBy),
                WeeklyOffer(offered, leastMinutes: weeklyOfferMinutes).warning(
                    from: search.firstPossibleDay, to: plan.map(\.day).max()),
                surplus.warning,
            ].compactMap(\.self)
    }
}

/// What a schedule is worked out anew for, numbered as in the contract.
package enum ScheduleTrigger: Int, Sendable, CaseIterable {
    /// An appointment has an outcome or was moved: a day with an appointment gets no other.
    case appointment = 1
    /// A placement was made or changed: a day may get a second appointment.
    case allocation
}
