import CivilCalendar

/// Somebody with hours to work, as a week's plan needs to know them; minutes are net of breaks.
package struct WeekPerson: Sendable, Hashable {
    /// What the plan may do about somebody.
    package enum Standing: Sendable, Hashable {
        case open
        /// Keeps the bookings that are pinned and gets no other.
        case held
        /// Gets none, for the reason said.
        case excluded(String)
    }

    package let id: String
    package var standing: Standing
    package var isWoman: Bool
    /// Works among women only, or alone.
    package var womenOnly: Bool
    /// May do light work only.
    package var lightDuties: Bool
    package var noPublicSite: Bool
    package var noIndividualPlacement: Bool
    /// Rated amber: a supervised session may have few of them.
    package var isAmber: Bool
    package var weekdays: Set<Weekday>
    package var excludedSiteIDs: Set<String>
    package var usualSiteID: String?
    package var travelLimitMinutes: Int
    /// To each site, in the order of the week's sites.
    package var travelMinutes: [Int]
    /// To the end of the order.
    package var minutesRemaining: Int
    package var targetMinutes: Int
    package var weeklyLimitMinutes: Int
    /// What a half hour short is multiplied by, from 1.
    package var priority: Int

    package init(
        id: String, standing: Standing = .open, isWoman: Bool = false, womenOnly: Bool = false,
        lightDuties: Bool = false, noPublicSite: Bool = false, noIndividualPlacement: Bool = false,
        isAmber: Bool = false, weekdays: Set<Weekday>, excludedSiteIDs: Set<String> = [], usualSiteID: String? = nil,
        travelLimitMinutes: Int, travelMinutes: [Int], minutesRemaining: Int, targetMinutes: Int = 420,
        weeklyLimitMinutes: Int = 840, priority: Int = 1
    ) {
        self.id = id
        self.standing = standing
        self.isWoman = isWoman
        self.womenOnly = womenOnly
        self.lightDuties = lightDuties
        self.noPublicSite = noPublicSite
        self.noIndividualPlacement = noIndividualPlacement
        self.isAmber = isAmber
        self.weekdays = weekdays
        self.excludedSiteIDs = excludedSiteIDs
        self.usualSiteID = usualSiteID
        self.travelLimitMinutes = travelLimitMinutes
        self.travelMinutes = travelMinutes
        self.minutesRemaining = minutesRemaining
        self.targetMinutes = targetMinutes
        self.weeklyLimitMinutes = weeklyLimitMinutes
        self.priority = priority
    }

    /// Two in the first two weeks of the order, and two more when the rest no longer fits at a day a week.
    package static func priority(weeksSinceStart: Int, weeksLeft: Int, minutesRemaining: Int) -> Int {
        1 + (weeksSinceStart < 2 ? 2 : 0) + (minutesRemaining > 420 * weeksLeft ? 2 : 0)
    }

    /// What so many scheduled minutes leave short costs; minutes past the order's end count for nothing.
    package func shortCost(scheduledMinutes: Int, _ weights: PlanWeights) -> Int {
        weights.shortPerHalfHour * priority * halfHoursShort(scheduledMinutes: scheduledMinutes)
    }

    /// Whole half hours of the week's target that so many scheduled minutes leave short.
    package func halfHoursShort(scheduledMinutes: Int) -> Int {
        max(0, targetMinutes - min(scheduledMinutes, minutesRemaining)) / 30
    }

    package func travelCost(minutes: Int, _ weights: PlanWeights) -> Int {
        weights.travelPerMinute * max(0, minutes - weights.travelFreeMinutes)
    }

    package func isChangeOfSite(_ siteID: String) -> Bool { usualSiteID.map { $0 != siteID } ?? false }
}
