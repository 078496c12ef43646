/// What somebody is here for.
package enum Role: String, Sendable, CaseIterable {
    case hubAdministrator, hubOfficer, teamManager, responsibleOfficer
    case npsCommissioner, npsOfficer, npsBudgetHolder
    case interventionsTeam, facilitator, partner, cardAuthor, cardApprover, rateCardChampion, finance
    case unpaidWorkCoordinator, unpaidWorkManager, unpaidWorkSupervisor
    case throughTheGateWorker, prisonStaff
    case performanceAnalyst, auditor, inspector, administrator

    package var title: String {
        switch self {
        case .hubAdministrator: "Hub administrator"
        case .hubOfficer: "Hub officer"
        case .teamManager: "Team manager"
        case .responsibleOfficer: "Responsible officer"
        case .npsCommissioner: "NPS commissioner"
        case .npsOfficer: "NPS officer"
        case .npsBudgetHolder: "NPS budget holder"
        case .interventionsTeam: "Interventions team"
        case .facilitator: "Facilitator"
        case .partner: "Partner"
        case .cardAuthor: "Rate card author"
        case .cardApprover: "Rate card approver"
        case .rateCardChampion: "Rate card champion"
        case .finance: "Finance officer"
        case .unpaidWorkCoordinator: "Unpaid work coordinator"
        case .unpaidWorkManager: "Unpaid work manager"
        case .unpaidWorkSupervisor: "Unpaid work supervisor"
        case .throughTheGateWorker: "Through the Gate worker"
        case .prisonStaff: "Prison staff"
        case .performanceAnalyst: "Performance analyst"
        case .auditor: "Auditor"
        case .inspector: "Inspector"
        case .administrator: "Administrator"
        }
    }

    /// What the role does in probation, in one sentence.
    package var work: String {
        switch self {
        case .hubAdministrator: "You take in new cases from the court and from prisons, and pass them to a team."
        case .hubOfficer: "You supervise people whose only requirement is unpaid work or an attendance centre."
        case .teamManager: "You give each case to a responsible officer and watch over your team’s workload."
        case .responsibleOfficer: "You assess, plan and supervise the cases that are yours."
        case .npsCommissioner: "You commission interventions for people whom the National Probation Service supervises."
        case .npsOfficer: "You follow what is delivered to the people whom you supervise."
        case .npsBudgetHolder: "You watch over what is spent on interventions and approve the invoices."
        case .interventionsTeam: "You take referrals, give them places and deliver programmes."
        case .facilitator: "You run the sessions of a programme and record who came."
        case .partner: "You deliver services that are referred to your organisation."
        case .cardAuthor: "You write the rate card: each intervention, its unit and its price."
        case .cardApprover: "You approve a revision of the rate card before it takes effect."
        case .rateCardChampion: "You help colleagues to find the right intervention on the rate card."
        case .finance: "You issue invoices and credit notes for what has been delivered."
        case .unpaidWorkCoordinator: "You plan unpaid work sessions and give people their places in them."
        case .unpaidWorkManager: "You decide what a coordinator may not, and watch over sessions and failures."
        case .unpaidWorkSupervisor: "You run unpaid work sessions and sign off who attended and for how long."
        case .throughTheGateWorker: "You write resettlement plans in prison and hand cases over before release."
        case .prisonStaff: "You help people in your prison to prepare for release."
        case .performanceAnalyst: "You report on the service levels and find the cases behind a figure."
        case .auditor: "You examine who has seen and changed what."
        case .inspector: "You inspect how cases are managed."
        case .administrator: "You look after accounts, roles and settings."
        }
    }

    /// The role's work that this release does not carry yet.
    package var notYet: [String] {
        switch self {
        case .hubAdministrator: ["Take in an extract on a page"]
        case .hubOfficer: ["Record a contact"]
        case .teamManager: ["See your team’s service levels"]
        case .responsibleOfficer: ["Record a contact", "Refer somebody to an intervention"]
        case .npsCommissioner: ["Find an intervention and its price", "Make a referral", "Follow a referral"]
        case .npsOfficer: ["Follow a referral", "See who attended a programme"]
        case .npsBudgetHolder: ["See what is left of a budget", "Approve or query an invoice line"]
        case .interventionsTeam: ["Accept a referral", "Schedule a programme", "Record delivery"]
        case .facilitator: ["See your sessions", "Record attendance"]
        case .partner: ["See referrals to your organisation", "Record delivery"]
        case .cardAuthor: ["Draft a revision of the rate card", "Send a draft for approval"]
        case .cardApprover: ["Compare a draft with the rate card in force", "Approve a revision"]
        case .rateCardChampion: ["Search the rate card", "Answer a colleague’s question"]
        case .finance: ["Draw up an invoice", "Issue a credit note"]
        case .unpaidWorkCoordinator: ["Have several weeks planned at once"]
        case .unpaidWorkManager: ["See the service levels of unpaid work"]
        case .unpaidWorkSupervisor: ["Check in where there is no connection"]
        case .throughTheGateWorker: ["See who is due for release", "Write a resettlement plan", "Hand a case over"]
        case .prisonStaff: ["See who is due for release", "Read a resettlement plan"]
        case .performanceAnalyst: ["See the service levels", "List the cases behind a figure"]
        case .auditor: ["Verify that the audit trail is whole"]
        case .inspector: ["Draw a sample of cases"]
        case .administrator: ["Add or close an account", "Change a role"]
        }
    }

    /// Whether the role works away from a desk for whole shifts, with a phone in hand.
    package var worksShifts: Bool { self == .unpaidWorkSupervisor }
}
