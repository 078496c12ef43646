/// What somebody is here for; the raw value is the role's name in a caller context.
package enum Role: String, Sendable, CaseIterable {
    case hubAdministrator, hubOfficer, teamManager, responsibleOfficer
    case npsCommissioner, npsOfficer, npsBudgetHolder
    case interventionsTeam, facilitator, partner, cardAuthor, cardApprover, rateCardChampion, finance
    case unpaidWorkCoordinator, unpaidWorkManager, unpaidWorkSupervisor
    case throughTheGateWorker, prisonStaff
    case performanceAnalyst, auditor, inspector, administrator
}

extension Set<Role> {
    package static let everyone = Set(Role.allCases)
}
