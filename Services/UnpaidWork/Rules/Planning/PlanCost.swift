/// What a plan costs, and what makes it up.
package struct PlanCost: Sendable, Hashable {
    /// Half hours short of the week's targets, over all people.
    package let halfHoursShort: Int
    /// The same, each times the person's priority and the weight.
    package let shortCost: Int
    /// Beyond the minutes that cost nothing, over all bookings.
    package let travelMinutes: Int
    package let travelCost: Int
    package let changesOfSite: Int
    package let changesOfSiteCost: Int
    package let supervisorSessions: Int
    /// 0 where the roster is given.
    package let supervisorCost: Int

    package var total: Int { shortCost + travelCost + changesOfSiteCost + supervisorCost }

    /// The week and the plan hold no identifier that the other does not know.
    package init(_ plan: WeekPlan, for week: WeekToPlan) {
        let index = WeekIndex(week)
        let weights = week.weights
        var minutes = [Int](repeating: 0, count: week.people.count)
        var travel = 0
        var changes = 0
        for booking in plan.bookings {
            guard let person = index.person[booking.personID], let session = index.session[booking.sessionID],
                let site = index.site[week.sessions[session].siteID]
            else { continue }
            minutes[person] += week.sessions[session].minutesCredited
            travel += max(0, week.people[person].travelMinutes[site] - weights.travelFreeMinutes)
            changes += week.people[person].isChangeOfSite(week.sites[site].id) ? 1 : 0
        }
        let scheduled = zip(week.people, minutes)
        halfHoursShort = scheduled.reduce(0) { $0 + $1.0.halfHoursShort(scheduledMinutes: $1.1) }
        shortCost = scheduled.reduce(0) { $0 + $1.0.shortCost(scheduledMinutes: $1.1, weights) }
        travelMinutes = travel
        travelCost = travel * weights.travelPerMinute
        changesOfSite = changes
        changesOfSiteCost = changes * weights.changeOfSite
        supervisorSessions = plan.supervision.count
        supervisorCost = week.roster == nil ? plan.supervision.count * weights.supervisorSession : 0
    }
}
