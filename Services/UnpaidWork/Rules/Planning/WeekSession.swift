import CivilCalendar

/// A place at which people work in the week.
package struct WeekSite: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case group, womenOnly, individual
    }

    package let id: String
    package let kind: Kind
    package let isPublicFacing: Bool
    package let isHeavyWork: Bool

    package init(id: String, kind: Kind = .group, isPublicFacing: Bool = false, isHeavyWork: Bool = false) {
        self.id = id
        self.kind = kind
        self.isPublicFacing = isPublicFacing
        self.isHeavyWork = isHeavyWork
    }
}

/// Work at a site on one day of the week, which runs where enough people are booked.
package struct WeekSession: Sendable, Hashable {
    package let id: String
    package let siteID: String
    package let weekday: Weekday
    package let start: TimeOfDay
    package let end: TimeOfDay
    package let minutesCredited: Int
    /// The most people that may be booked.
    package let capacity: Int
    /// The fewest with whom it runs.
    package let minimum: Int
    /// People a supervisor; nil where nobody of ours supervises.
    package let supervisorRatio: Int?

    package init(
        id: String, siteID: String, weekday: Weekday, start: TimeOfDay, end: TimeOfDay, minutesCredited: Int,
        capacity: Int, minimum: Int = 1, supervisorRatio: Int?
    ) {
        self.id = id
        self.siteID = siteID
        self.weekday = weekday
        self.start = start
        self.end = end
        self.minutesCredited = minutesCredited
        self.capacity = capacity
        self.minimum = minimum
        self.supervisorRatio = supervisorRatio
    }

    package var isSupervised: Bool { supervisorRatio != nil }

    /// Whether nobody can be in both: on one day at two sites, or at two sessions at once.
    package func excludes(_ other: WeekSession) -> Bool {
        weekday == other.weekday && (siteID != other.siteID || (start < other.end && other.start < end))
    }
}

/// Somebody who supervises sessions.
package struct WeekSupervisor: Sendable, Hashable {
    package let id: String
    package let isWoman: Bool
    package let weekdays: Set<Weekday>
    /// On how many days of the week they work at most.
    package let dayLimit: Int
    package let travelLimitMinutes: Int
    /// To each site, in the order of the week's sites.
    package let travelMinutes: [Int]
    /// Where the work needs what they are not trained in.
    package let excludedSiteIDs: Set<String>

    package init(
        id: String, isWoman: Bool = false, weekdays: Set<Weekday>, dayLimit: Int = 5, travelLimitMinutes: Int,
        travelMinutes: [Int], excludedSiteIDs: Set<String> = []
    ) {
        self.id = id
        self.isWoman = isWoman
        self.weekdays = weekdays
        self.dayLimit = dayLimit
        self.travelLimitMinutes = travelLimitMinutes
        self.travelMinutes = travelMinutes
        self.excludedSiteIDs = excludedSiteIDs
    }

    /// Whether they may supervise the session at the site, the week's site of that index.
    package func maySupervise(_ session: WeekSession, at site: WeekSite, _ index: Int) -> Bool {
        session.isSupervised && weekdays.contains(session.weekday) && travelMinutes[index] <= travelLimitMinutes
            && (site.kind != .womenOnly || isWoman) && !excludedSiteIDs.contains(site.id)
    }
}
