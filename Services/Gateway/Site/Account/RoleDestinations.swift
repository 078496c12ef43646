import GatewayCases
import GatewayKit
import GatewayUnpaidWork

extension Destination {
    static let services = Destination(
        ServicesPage.path, "Services", "See whether the services know what they are to know of each other.")
    static let audit = Destination(AuditPage.path, "Audit trail", "Search who looked at or changed what.")
}

extension Role {
    /// Which roles are led to which pages, and let in. What they may do there is for the services to say.
    private static let table: [(roles: [Role], destinations: [Destination])] = [
        (
            [.hubAdministrator, .teamManager, .hubOfficer, .responsibleOfficer, .inspector],
            [.cases, .escalations, .changes]
        ),
        ([.responsibleOfficer, .hubOfficer], [.workload]),
        ([.hubAdministrator, .teamManager, .inspector], [.teams, .uncovered, .exceptions]),
        ([.hubAdministrator, .teamManager, .responsibleOfficer, .hubOfficer, .inspector], [.transfers]),
        ([.hubAdministrator, .teamManager], [.rejects]),
        (
            [.unpaidWorkCoordinator, .unpaidWorkManager],
            [.unpaidWork, .projects, .beneficiaries, .team, .sessions, .plans, .standDowns, .failures]
        ),
        ([.unpaidWorkSupervisor], [.mySessions]),
        ([.responsibleOfficer, .hubOfficer, .npsOfficer], [.unpaidWork, .failures]),
        ([.inspector, .hubAdministrator, .teamManager], [.unpaidWork, .sessions, .plans, .standDowns, .failures]),
        ([.auditor, .administrator, .inspector], [.audit]),
        ([.administrator, .hubAdministrator], [.services]),
        (Role.allCases, [.home, .banding]),
    ]

    /// In the order in which they are shown.
    var destinations: [Destination] { Self.destinations[self] ?? [] }

    private static let order: [Destination] = [
        .home, .cases, .workload, .teams, .uncovered, .exceptions, .escalations, .transfers, .changes, .rejects,
        .unpaidWork, .projects, .beneficiaries, .team, .sessions, .plans, .standDowns, .mySessions, .failures,
        .services, .audit, .banding,
    ]

    private static let destinations = Dictionary(
        uniqueKeysWithValues: allCases.map { role in
            let mine = table.filter { $0.roles.contains(role) }.flatMap(\.destinations)
            return (role, order.filter(mine.contains))
        })
}

extension Session {
    init(account: Account, secret: Secret, seal: FormSeal) {
        self.init(
            account: account, secret: secret, formToken: seal.marked(secret.formToken, for: account),
            destinations: account.role.destinations)
    }
}
