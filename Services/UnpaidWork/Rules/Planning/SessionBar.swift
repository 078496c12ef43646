import CivilCalendar

/// Why a person may not go to a session, whoever else goes.
package enum SessionBar: Sendable, Hashable, CaseIterable {
    case notThatDay, tooFar
    case siteExcluded, womenOnlySite, worksAmongWomen, lightDuties, publicFacing, noIndividualPlacement
    case overWeeklyLimit, orderComplete

    package var sentence: String {
        switch self {
        case .notThatDay: "not available on that day"
        case .tooFar: "too far to travel"
        case .siteExcluded: "the site is excluded"
        case .womenOnlySite: "the site is for women only"
        case .worksAmongWomen: "works among women only, or alone"
        case .lightDuties: "may do light work only, and the work is heavy"
        case .publicFacing: "may not work where the public is met"
        case .noIndividualPlacement: "may not have an individual placement"
        case .overWeeklyLimit: "the session is longer than the week's limit"
        case .orderComplete: "the order is complete"
        }
    }
}

extension WeekPerson {
    /// All that speaks against the session at the site, the week's site of that index; empty where nothing does.
    package func bars(_ session: WeekSession, at site: WeekSite, _ index: Int) -> [SessionBar] {
        var bars: [SessionBar] = []
        if !weekdays.contains(session.weekday) { bars.append(.notThatDay) }
        if session.minutesCredited > weeklyLimitMinutes { bars.append(.overWeeklyLimit) }
        return bars + self.bars(at: site, index)
    }

    /// All that speaks against any session at the site, the week's site of that index.
    package func bars(at site: WeekSite, _ index: Int) -> [SessionBar] {
        var bars: [SessionBar] = []
        if travelMinutes[index] > travelLimitMinutes { bars.append(.tooFar) }
        if excludedSiteIDs.contains(site.id) { bars.append(.siteExcluded) }
        if site.kind == .womenOnly && !isWoman { bars.append(.womenOnlySite) }
        if womenOnly && site.kind == .group { bars.append(.worksAmongWomen) }
        if lightDuties && site.isHeavyWork { bars.append(.lightDuties) }
        if noPublicSite && site.isPublicFacing { bars.append(.publicFacing) }
        if noIndividualPlacement && site.kind == .individual { bars.append(.noIndividualPlacement) }
        if minutesRemaining <= 0 { bars.append(.orderComplete) }
        return bars
    }
}
