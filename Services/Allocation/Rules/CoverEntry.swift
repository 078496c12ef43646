import CivilCalendar

/// What somebody is to a team, in the order in which they are asked; numbered as in the contract.
package enum CoverRole: Int, Sendable, CaseIterable {
    case manager = 1
    case deputy
    case dutyManager

    package var name: String {
        switch self {
        case .manager: "Manager"
        case .deputy: "Deputy"
        case .dutyManager: "Duty manager"
        }
    }

    var clause: String {
        switch self {
        case .manager: "manages the team"
        case .deputy: "deputises"
        case .dutyManager: "is the duty manager"
        }
    }
}

/// A dated entry of who is what to a team.
package struct CoverEntry: Sendable, Hashable {
    /// The team's site, or the name of its cluster; empty for every team of the cluster in which the person works.
    package let team: String
    package let role: CoverRole
    package let staffID: String
    package let from: Day
    /// The last day; nil for one without an end.
    package let until: Day?

    package init(team: String, role: CoverRole, staffID: String, from: Day, until: Day? = nil) {
        self.team = team
        self.role = role
        self.staffID = staffID
        self.from = from
        self.until = until
    }

    package func isInForce(on day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }
}
