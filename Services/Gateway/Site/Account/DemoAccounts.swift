import GatewayKit

extension Account {
    /// The accounts of a demonstration, one for each kind of person who works with the service; all invented.
    ///
    /// They share the documented password `invented-people-2019`, and exist only with `DEMO=1`.
    package static let demonstration = [
        Account(demo: "hub.admin", "Priya Nair", .hubAdministrator),
        Account(demo: "team.manager", "Gareth Pugh", .teamManager, staffID: "STF0119"),
        Account(demo: "responsible.officer", "Sadia Rahman", .responsibleOfficer, staffID: "STF0008"),
        Account(demo: "nps.commissioner", "Helen Whitworth", .npsCommissioner),
        Account(demo: "interventions.team", "Marcus Bell", .interventionsTeam),
        Account(demo: "upw.coordinator", "Joanne Threlfall", .unpaidWorkCoordinator),
        Account(demo: "upw.supervisor", "Georgia Bell", .unpaidWorkSupervisor, staffID: "STF0136"),
        Account(demo: "ttg.worker", "Comfort Mensah", .throughTheGateWorker),
        Account(demo: "performance.analyst", "Tomasz Zielinski", .performanceAnalyst),
        Account(demo: "auditor", "Ruth Ainscough", .auditor),
        Account(demo: "administrator", "Wei Chen", .administrator),
        Account(demo: "hub.officer", "Leanne Fisher", .hubOfficer, staffID: "STF0108"),
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
        Account(demo: "upw.manager", "Sheila Kirkbride", .unpaidWorkManager),
    ]

    private init(demo name: String, _ displayName: String, _ role: Role, staffID: String = "") {
        self.init(name: name, displayName: displayName, role: role, area: "CL", staffID: staffID, password: .ofDemo)
    }
}

extension PasswordHash {
    /// Of the password that all accounts of a demonstration share; it opens nothing without `DEMO=1`.
    static let ofDemo = PasswordHash(
        salt: [
            0x68, 0xa5, 0x1d, 0x4f, 0x94, 0xd2, 0xbb, 0x34, 0x46, 0x62, 0x2f, 0x0d, 0x1b, 0xb6, 0x25, 0x7e,
        ],
        key: [
            0xc3, 0xc5, 0x11, 0x7b, 0xd3, 0x53, 0x8a, 0x45, 0x5b, 0x21, 0xb5, 0x21, 0xea, 0x8f, 0xf8, 0xee,
            0xaa, 0x50, 0x7c, 0xeb, 0x5a, 0x77, 0x82, 0xb0, 0x4a, 0x77, 0x5d, 0x8b, 0x0f, 0xa5, 0xf5, 0x01,
        ])
}
