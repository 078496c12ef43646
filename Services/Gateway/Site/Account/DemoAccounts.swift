extension Account {
    /// The accounts of a demonstration, one for each kind of person who works with the service; all invented.
    ///
    /// They share the documented password `invented-people-2019`, and exist only with `DEMO=1`.
    package static let demo = [
        Account(demo: "hub.admin", "Priya Nair", .hubAdministrator),
        Account(demo: "team.manager", "Gareth Pugh", .teamManager),
        Account(demo: "responsible.officer", "Sadia Rahman", .responsibleOfficer),
        Account(demo: "nps.commissioner", "Helen Whitworth", .npsCommissioner),
        Account(demo: "interventions.team", "Marcus Bell", .interventionsTeam),
        Account(demo: "upw.coordinator", "Joanne Threlfall", .unpaidWorkCoordinator),
        Account(demo: "upw.supervisor", "Dave Ormerod", .unpaidWorkSupervisor),
        Account(demo: "ttg.worker", "Comfort Mensah", .throughTheGateWorker),
        Account(demo: "performance.analyst", "Tomasz Zielinski", .performanceAnalyst),
        Account(demo: "auditor", "Ruth Ainscough", .auditor),
        Account(demo: "administrator", "Wei Chen", .administrator),
        Account(demo: "hub.officer", "Leanne Fisher", .hubOfficer),
        Account(demo: "nps.officer", "Anthony Okoro", .npsOfficer),
        Account(demo: "nps.budget", "Margaret Dunne", .npsBudgetHolder),
        Account(demo: "card.author", "Owen Rigby", .cardAuthor),
        Account(demo: "card.approver", "Nasreen Malik", .cardApprover),
        Account(demo: "rate.card.champion", "Bethany Shaw", .rateCardChampion),
        Account(demo: "finance", "Colin Hesketh", .finance),
        Account(demo: "facilitator", "Simone Clarke", .facilitator),
        Account(demo: "partner", "Iain Drummond", .partner),
        Account(demo: "prison.staff", "Kelly Haworth", .prisonStaff),
        Account(demo: "inspector", "Frances Addo", .inspector),
    ]

    private init(demo name: String, _ displayName: String, _ role: Role) {
        self.init(name: name, displayName: displayName, role: role, area: "CL", password: .ofDemo)
    }
}

extension PasswordHash {
    SALT
}
