/// One week of unpaid work to plan: who may work, where and when there is work, and what a plan is judged by.
///
/// Identifiers are the caller's own; a person's travel is in the order of the sites.
package struct WeekToPlan: Sendable {
    package var sites: [WeekSite]
    package var sessions: [WeekSession]
    package var people: [WeekPerson]
    package var supervisors: [WeekSupervisor]
    /// Who must never be in one session.
    package var noContact: [NoContact]
    package var weights: PlanWeights
    /// Who supervises what, where that is given; nil where the supervisors are to be chosen, at a cost.
    package var roster: [Supervision]?
    /// Bookings that stay, whatever they cost.
    package var pinned: [Booking]
    /// Supervision that stays; only where there is no roster.
    package var pinnedSupervision: [Supervision]

    package init(
        sites: [WeekSite], sessions: [WeekSession], people: [WeekPerson], supervisors: [WeekSupervisor] = [],
        noContact: [NoContact] = [], weights: PlanWeights = PlanWeights(), roster: [Supervision]? = nil,
        pinned: [Booking] = [], pinnedSupervision: [Supervision] = []
    ) {
        self.sites = sites
        self.sessions = sessions
        self.people = people
        self.supervisors = supervisors
        self.noContact = noContact
        self.weights = weights
        self.roster = roster
        self.pinned = pinned
        self.pinnedSupervision = pinnedSupervision
    }
}

/// Two people who must never be in one session.
package struct NoContact: Sendable, Hashable {
    package let personID: String
    package let otherID: String

    package init(_ personID: String, _ otherID: String) {
        self.personID = personID
        self.otherID = otherID
    }
}

/// What a plan's shortcomings cost; all integers, none below 0.
package struct PlanWeights: Sendable, Hashable {
    /// For each half hour of the week's target that is not scheduled, times the person's priority.
    package var shortPerHalfHour: Int
    package var travelPerMinute: Int
    /// The minutes of travel to each session that cost nothing.
    package var travelFreeMinutes: Int
    /// For each booking at another site than the person's usual one.
    package var changeOfSite: Int
    /// For each session that a supervisor is chosen for.
    package var supervisorSession: Int
    /// How many people rated amber a supervised session may have: a rule, not a cost.
    package var amberLimit: Int

    package init(
        shortPerHalfHour: Int = 12, travelPerMinute: Int = 1, travelFreeMinutes: Int = 20, changeOfSite: Int = 15,
        supervisorSession: Int = 150, amberLimit: Int = 2
    ) {
        self.shortPerHalfHour = shortPerHalfHour
        self.travelPerMinute = travelPerMinute
        self.travelFreeMinutes = travelFreeMinutes
        self.changeOfSite = changeOfSite
        self.supervisorSession = supervisorSession
        self.amberLimit = amberLimit
    }
}
