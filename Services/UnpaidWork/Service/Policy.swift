import Commands
import Messages

/// To whom a call extends; in words, as the policy is read.
package enum Relation: String, Sendable {
    /// It shows and changes nobody.
    case nobody = "concerns nobody"
    /// Everybody in the caller's own area but those who are restricted from the caller.
    case ownArea = "people of the own area, unless restricted"
    /// Nobody but the people whose responsible officer the caller is.
    case own = "the people whose responsible officer the caller is"
    /// Those who are due at the sessions that the caller supervises.
    case ownSessions = "the people due at the sessions that the caller supervises"
}

/// Which role may do what to whom.
extension UnpaidWorkMethod: GuardedMethod {
    package var rules: KeyValuePairs<Relation, Set<Role>> {
        switch self {
        case .previewSchedule, .previewCredit, .readPolicy: [.nobody: .everyone]
        case .loadUnpaidWorkRegisters: [.nobody: [.hubAdministrator, .unpaidWorkManager]]
        case .takeOverAppointments: [.ownArea: [.hubAdministrator, .unpaidWorkManager]]
        case .listRequirements, .readRequirement: [.ownArea: readers, .own: officers]
        case .recordPlacementAssessment, .recordInquiry, .recordReview: [.ownArea: office, .own: officers]
        // A manager releases, and weighs what speaks against a placement.
        case .releaseToWorkshop: [.ownArea: [.unpaidWorkManager]]
        case .adjustMinutes, .recordCertificate, .relateOrders, .setIntensiveWorking, .compareProjects,
            .previewPlacement, .placePerson, .endPlacement, .moveAppointment, .removeAppointments, .issueInstruction,
            .withdrawInstruction, .withdrawStandDown, .planWeek, .changePlan, .publishPlan:
            [.ownArea: office]
        case .recordSiteVisit, .recordBeneficiary, .recordVehicle, .recordProject, .staffSession, .answerAlarm,
            .discardPlan, .recordAbsence:
            [.nobody: office]
        case .listProjects, .readProject, .listBeneficiaries, .listTeam, .listPlans, .readPlan: [.nobody: readers]
        case .listStandDowns, .listPlanned, .comparePlans: [.ownArea: readers]
        case .listSessions, .readSession: [.ownArea: readers, .ownSessions: supervisors]
        case .recordPointOfWork: [.nobody: office, .ownSessions: supervisors]
        case .recordArrivals, .recordAttendance, .signOffSession, .reportIncident, .standDown:
            [.ownArea: office, .ownSessions: supervisors]
        case .checkIn: [.ownSessions: supervisors]
        case .searchAudit: [.ownArea: [.auditor, .inspector, .administrator]]
        }
    }
}

/// Those who place people.
private let office: Set<Role> = [.unpaidWorkCoordinator, .unpaidWorkManager]
private let supervisors: Set<Role> = [.unpaidWorkSupervisor]
/// Those who answer for the people themselves.
private let officers: Set<Role> = [.responsibleOfficer, .hubOfficer, .npsOfficer]
/// The office, and those who look after the work of others.
private let readers = office.union([.hubAdministrator, .teamManager, .inspector, .performanceAnalyst])
