import Commands
import Messages

/// To whom a call extends; in words, as the policy is read.
package enum Relation: String, Sendable {
    /// It shows and changes nobody.
    case nobody = "concerns nobody"
    /// Everybody in the caller's own area but those who are restricted from the caller.
    case ownArea = "people of the own area, unless restricted"
    /// Nobody but the caller's own: themselves, and the cases they hold.
    case own = "the caller and the cases they hold"
    /// Everybody in the caller's own area, as the trail has them; the people themselves are not shown.
    case auditTrail = "entries about people of the own area"
}

/// Which role may do what to whom.
extension AllocationMethod: GuardedMethod {
    package var rules: KeyValuePairs<Relation, Set<Role>> {
        switch self {
        case .previewBanding, .previewDueDate, .readPolicy: [.nobody: .everyone]
        case .startImport, .finishImport: [.nobody: [.hubAdministrator]]
        case .receiveCase, .importCases, .uploadCases: [.ownArea: [.hubAdministrator]]
        case .loadRegisters: [.nobody: [.administrator, .hubAdministrator]]
        case .listRejects: [.ownArea: [.hubAdministrator, .teamManager]]
        case .listCases, .readCase, .listEscalations, .listChanges, .listTransfers: [.ownArea: caseReaders]
        case .listTeams: [.nobody: caseReaders]
        case .supplyAssessment, .markNearMiss, .recordPreference:
            [.ownArea: [.hubAdministrator, .teamManager, .responsibleOfficer, .hubOfficer]]
        // A manager decides (seed 003, Annex 3), also who holds a case.
        case .decideCircumstance, .decideEscalation, .countersignEscalation, .judgeCase, .allocateCase,
            .undoAllocation, .proposeAllocations, .allocateCases, .recordReduction, .endReduction, .recordTraining:
            [.ownArea: [.teamManager]]
        // What the NPS says is entered here on its behalf.
        case .requestAssessment, .acknowledgeEscalation, .requestTransfer, .moveTransfer, .recordCover, .endCover:
            [.ownArea: [.hubAdministrator, .teamManager]]
        case .escalateCase: [.ownArea: [.teamManager, .responsibleOfficer, .hubOfficer]]
        case .recordArtefact: [.ownArea: [.teamManager], .own: officers]
        case .restrictPerson: [.ownArea: [.teamManager, .administrator]]
        case .recordExclusionZones: [.ownArea: [.teamManager, .hubAdministrator, .administrator], .own: officers]
        case .listOfficers, .compareOfficers, .listUncoveredOfficers, .listExceptions: [.ownArea: overseers]
        // Each officer sees their own figure and what makes it up, and nobody else's.
        case .readOfficer: [.ownArea: overseers, .own: officers]
        case .searchAudit: [.auditTrail: [.auditor, .inspector, .administrator]]
        }
    }
}

/// Those who hold cases.
private let officers: Set<Role> = [.responsibleOfficer, .hubOfficer]
/// Those who look after the workload of others.
private let overseers: Set<Role> = [.hubAdministrator, .teamManager, .inspector]
private let caseReaders = officers.union(overseers)
