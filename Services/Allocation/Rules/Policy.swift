/// What somebody is here for, as far as allocation asks; the raw value is the role's name in a caller context.
package enum Role: String, Sendable, CaseIterable {
    case hubAdministrator, hubOfficer, teamManager, responsibleOfficer
    case npsCommissioner, npsOfficer, npsBudgetHolder
    case interventionsTeam, facilitator, partner, cardAuthor, cardApprover, rateCardChampion, finance
    case unpaidWorkCoordinator, unpaidWorkManager, unpaidWorkSupervisor
    case throughTheGateWorker, prisonStaff
    case performanceAnalyst, auditor, inspector, administrator
}

/// What can be done here; the raw value is the method's name.
package enum Action: String, Sendable, CaseIterable {
    case previewBanding = "PreviewBanding"
    case previewDueDate = "PreviewDueDate"
    case readPolicy = "ReadPolicy"
    case receiveCase = "ReceiveCase"
    case startImport = "StartImport"
    case importCases = "ImportCases"
    case uploadCases = "UploadCases"
    case finishImport = "FinishImport"
    case loadRegisters = "LoadRegisters"
    case listCases = "ListCases"
    case readCase = "ReadCase"
    case supplyAssessment = "SupplyAssessment"
    case requestAssessment = "RequestAssessment"
    case decideCircumstance = "DecideCircumstance"
    case markNearMiss = "MarkNearMiss"
    case restrictPerson = "RestrictPerson"
    case recordExclusionZones = "RecordExclusionZones"
    case listEscalations = "ListEscalations"
    case acknowledgeEscalation = "AcknowledgeEscalation"
    case decideEscalation = "DecideEscalation"
    case listRejects = "ListRejects"
    case listChanges = "ListChanges"
    case searchAudit = "SearchAudit"
    case listTeams = "ListTeams"
    case listOfficers = "ListOfficers"
    case readOfficer = "ReadOfficer"
    case compareOfficers = "CompareOfficers"
    case allocateCase = "AllocateCase"
    case undoAllocation = "UndoAllocation"
    case proposeAllocations = "ProposeAllocations"
    case allocateCases = "AllocateCases"
    case listUncoveredOfficers = "ListUncoveredOfficers"
    case recordReduction = "RecordReduction"
    case endReduction = "EndReduction"
    case recordTraining = "RecordTraining"
    case listExceptions = "ListExceptions"
    case recordCover = "RecordCover"
    case endCover = "EndCover"
    case judgeCase = "JudgeCase"
    case recordArtefact = "RecordArtefact"
    case recordPreference = "RecordPreference"
    case escalateCase = "EscalateCase"
    case countersignEscalation = "CountersignEscalation"
    case requestTransfer = "RequestTransfer"
    case moveTransfer = "MoveTransfer"
    case listTransfers = "ListTransfers"
}

/// To whom an action extends.
package enum Relation: Sendable, Hashable {
    /// It shows and changes nobody.
    case nobody
    /// Everybody in the caller's own area but those who are restricted from the caller.
    case ownArea
    /// Nobody but the caller's own: themselves, and the cases they hold.
    case own
    /// Everybody in the caller's own area, as the trail has them; the people themselves are not shown.
    case auditTrail

    package var words: String {
        switch self {
        case .nobody: "concerns nobody"
        case .ownArea: "people of the own area, unless restricted"
        case .own: "the caller and the cases they hold"
        case .auditTrail: "entries about people of the own area"
        }
    }
}

/// Which role may do what to whom: whatever does not stand here is refused.
package enum Policy {
    package struct Rule: Sendable, Hashable {
        package let action: Action
        package let relation: Relation
        package let roles: Set<Role>
    }

    package static let rules: [Rule] = [
        Rule(.previewBanding, .nobody, Set(Role.allCases)),
        Rule(.previewDueDate, .nobody, Set(Role.allCases)),
        Rule(.readPolicy, .nobody, Set(Role.allCases)),
        Rule(.receiveCase, .ownArea, [.hubAdministrator]),
        Rule(.startImport, .nobody, [.hubAdministrator]),
        Rule(.importCases, .ownArea, [.hubAdministrator]),
        Rule(.uploadCases, .ownArea, [.hubAdministrator]),
        Rule(.finishImport, .nobody, [.hubAdministrator]),
        Rule(.loadRegisters, .nobody, [.administrator, .hubAdministrator]),
        Rule(.listCases, .ownArea, caseReaders),
        Rule(.readCase, .ownArea, caseReaders),
        Rule(.supplyAssessment, .ownArea, [.hubAdministrator, .teamManager, .responsibleOfficer, .hubOfficer]),
        Rule(.requestAssessment, .ownArea, [.hubAdministrator, .teamManager]),
        // A manager decides (seed 003, Annex 3).
        Rule(.decideCircumstance, .ownArea, [.teamManager]),
        Rule(.markNearMiss, .ownArea, [.hubAdministrator, .teamManager, .responsibleOfficer, .hubOfficer]),
        Rule(.restrictPerson, .ownArea, [.teamManager, .administrator]),
        Rule(.recordExclusionZones, .ownArea, [.teamManager, .hubAdministrator, .administrator]),
        Rule(.recordExclusionZones, .own, [.responsibleOfficer, .hubOfficer]),
        Rule(.listEscalations, .ownArea, caseReaders),
        // What the NPS says is entered here on its behalf.
        Rule(.acknowledgeEscalation, .ownArea, [.hubAdministrator, .teamManager]),
        Rule(.decideEscalation, .ownArea, [.teamManager]),
        Rule(.listRejects, .ownArea, [.hubAdministrator, .teamManager]),
        Rule(.listChanges, .ownArea, caseReaders),
        Rule(.searchAudit, .auditTrail, [.auditor, .inspector, .administrator]),
        Rule(.listTeams, .nobody, caseReaders),
        Rule(.listOfficers, .ownArea, overseers),
        Rule(.readOfficer, .ownArea, overseers),
        // Each officer sees their own figure and what makes it up, and nobody else's.
        Rule(.readOfficer, .own, [.responsibleOfficer, .hubOfficer]),
        Rule(.compareOfficers, .ownArea, overseers),
        // The manager decides who holds a case (seed 003, Annex 3).
        Rule(.allocateCase, .ownArea, [.teamManager]),
        Rule(.undoAllocation, .ownArea, [.teamManager]),
        Rule(.proposeAllocations, .ownArea, [.teamManager]),
        Rule(.allocateCases, .ownArea, [.teamManager]),
        Rule(.listUncoveredOfficers, .ownArea, overseers),
        Rule(.recordReduction, .ownArea, [.teamManager]),
        Rule(.endReduction, .ownArea, [.teamManager]),
        Rule(.recordTraining, .ownArea, [.teamManager]),
        Rule(.listExceptions, .ownArea, overseers),
        Rule(.recordCover, .ownArea, [.teamManager, .hubAdministrator]),
        Rule(.endCover, .ownArea, [.teamManager, .hubAdministrator]),
        Rule(.judgeCase, .ownArea, [.teamManager]),
        Rule(.recordArtefact, .ownArea, [.teamManager]),
        Rule(.recordArtefact, .own, [.responsibleOfficer, .hubOfficer]),
        Rule(.recordPreference, .ownArea, [.hubAdministrator, .teamManager, .responsibleOfficer, .hubOfficer]),
        Rule(.escalateCase, .ownArea, [.teamManager, .responsibleOfficer, .hubOfficer]),
        Rule(.countersignEscalation, .ownArea, [.teamManager]),
        Rule(.requestTransfer, .ownArea, [.hubAdministrator, .teamManager]),
        Rule(.moveTransfer, .ownArea, [.hubAdministrator, .teamManager]),
        Rule(.listTransfers, .ownArea, caseReaders),
    ]

    /// Those who look after the workload of others.
    private static let overseers: Set<Role> = [.hubAdministrator, .teamManager, .inspector]

    private static let caseReaders: Set<Role> = [
        .hubAdministrator, .hubOfficer, .teamManager, .responsibleOfficer, .inspector,
    ]

    /// The relation within which a role may act; nil where it may not.
    package static func relation(of role: Role, to action: Action) -> Relation? {
        rules.first { $0.action == action && $0.roles.contains(role) }?.relation
    }
}

extension Policy.Rule {
    fileprivate init(_ action: Action, _ relation: Relation, _ roles: Set<Role>) {
        self.init(action: action, relation: relation, roles: roles)
    }
}
