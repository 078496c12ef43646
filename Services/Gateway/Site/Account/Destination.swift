/// A part of the service that people are led to.
enum Destination: CaseIterable {
    case home, cases, workload, teams, uncovered, exceptions, escalations, transfers, changes, rejects, unpaidWork,
        projects, beneficiaries, team, sessions, plans, standDowns, mySessions, failures, services, audit, banding

    var path: String {
        switch self {
        case .home: HomePage.path
        case .cases: CaseListPage.path
        case .workload: OwnWorkloadPage.path
        case .teams: TeamListPage.path
        case .uncovered: UncoveredOfficersPage.path
        case .exceptions: ExceptionListPage.path
        case .escalations: EscalationListPage.path
        case .transfers: TransferListPage.path
        case .changes: ChangeListPage.path
        case .rejects: RejectListPage.path
        case .unpaidWork: UnpaidWorkPages.path
        case .projects: UnpaidWorkPages.projectsPath
        case .beneficiaries: BeneficiaryListPage.path
        case .team: TeamPage.path
        case .sessions: SessionPages.path
        case .plans: PlanListPage.path
        case .standDowns: SessionPages.standDownsPath
        case .mySessions: SessionPages.ownPath
        case .failures: SessionPages.failuresPath
        case .services: ServicesPage.path
        case .audit: AuditPage.path
        case .banding: BandingPreviewPage.path
        }
    }

    var label: String {
        switch self {
        case .home: "Home"
        case .cases: "Cases"
        case .workload: "My workload"
        case .teams: "Teams"
        case .uncovered: "Reallocation"
        case .exceptions: "Exceptions"
        case .escalations: "Escalations"
        case .transfers: "Transfers"
        case .changes: "Changes"
        case .rejects: "Refused rows"
        case .unpaidWork: "Unpaid work"
        case .projects: "Projects"
        case .beneficiaries: "Beneficiaries"
        case .team: "Team and vehicles"
        case .sessions: "Sessions"
        case .plans: "Plans of weeks"
        case .standDowns: "Stand-downs"
        case .mySessions: "My sessions"
        case .failures: "Failures to comply"
        case .services: "Services"
        case .audit: "Audit trail"
        case .banding: "What band would this be?"
        }
    }

    /// What somebody does there, in one sentence.
    var purpose: String {
        switch self {
        case .home: "Go back to the start."
        case .cases: "See what has come in, its band, and what each case waits for."
        case .workload: "See your cases, what is new among them, and what makes up your workload."
        case .teams: "See each team’s queue and its officers’ workload, and who acts for the manager."
        case .uncovered: "Find officers who are absent or have left, and give their cases to others."
        case .exceptions: "See the cases and officers against whom a rule speaks."
        case .transfers: "Follow cases that go to another provider or come from one."
        case .escalations: "Follow what was put to the National Probation Service."
        case .changes: "See what the latest extract changed, and who was told."
        case .rejects: "See which rows of an extract were refused, and why."
        case .unpaidWork: "See who has unpaid work to do, what each person waits for, and how many hours are left."
        case .projects: "See where people work, and keep the projects’ days, places and checks up to date."
        case .beneficiaries: "See for whom people work, whom to call there and what is agreed."
        case .team: "See who and what sessions are run with on a day, and which vehicles are off the road."
        case .sessions: "See each day’s sessions: how full they are, and who supervises them."
        case .plans: "Have a week planned for everybody at once, adjust the plan, and publish it."
        case .standDowns: "See whom the service stood down, and why."
        case .mySessions: "Open the register of your next session, and finish those that are not signed off."
        case .failures: "Decide whether a failure to attend or comply is acceptable, and see what is owed for it."
        case .services: "See whether the services know what they are to know of each other."
        case .audit: "Search who looked at or changed what."
        case .banding: "See which colour band a case would be given, and which rules decide it."
        }
    }
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

    private static let destinations = Dictionary(
        uniqueKeysWithValues: allCases.map { role in
            let mine = table.filter { $0.roles.contains(role) }.flatMap(\.destinations)
            return (role, Destination.allCases.filter(mine.contains))
        })
}
