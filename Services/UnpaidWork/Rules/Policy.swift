/// What somebody is here for, as far as unpaid work asks; the raw value is the role's name in a caller context.
package enum Role: String, Sendable, CaseIterable {
    case unpaidWorkCoordinator, unpaidWorkManager, unpaidWorkSupervisor
    case responsibleOfficer, hubOfficer, hubAdministrator, teamManager
    case npsOfficer, inspector, performanceAnalyst, auditor, administrator
}

/// What can be done here; the raw value is the method's name.
package enum Action: String, Sendable, CaseIterable {
    case previewSchedule = "PreviewSchedule"
    case previewCredit = "PreviewCredit"
    case readUnpaidWorkPolicy = "ReadUnpaidWorkPolicy"
    case loadUnpaidWorkRegisters = "LoadUnpaidWorkRegisters"
    case takeOverAppointments = "TakeOverAppointments"
    case listRequirements = "ListRequirements"
    case readRequirement = "ReadRequirement"
    case recordPlacementAssessment = "RecordPlacementAssessment"
    case recordInquiry = "RecordInquiry"
    case releaseToWorkshop = "ReleaseToWorkshop"
    case adjustMinutes = "AdjustMinutes"
    case recordReview = "RecordReview"
    case recordCertificate = "RecordCertificate"
    case relateOrders = "RelateOrders"
    case setIntensiveWorking = "SetIntensiveWorking"
    case listProjects = "ListProjects"
    case readProject = "ReadProject"
    case recordSiteVisit = "RecordSiteVisit"
    case listBeneficiaries = "ListBeneficiaries"
    case recordBeneficiary = "RecordBeneficiary"
    case listTeam = "ListTeam"
    case recordVehicle = "RecordVehicle"
    case recordProject = "RecordProject"
    case compareProjects = "CompareProjects"
    case previewPlacement = "PreviewPlacement"
    case placePerson = "PlacePerson"
    case endPlacement = "EndPlacement"
    case moveAppointment = "MoveAppointment"
    case removeAppointments = "RemoveAppointments"
    case issueInstruction = "IssueInstruction"
    case withdrawInstruction = "WithdrawInstruction"
    case listSessions = "ListSessions"
    case readSession = "ReadSession"
    case staffSession = "StaffSession"
    case recordPointOfWork = "RecordPointOfWork"
    case recordArrivals = "RecordArrivals"
    case recordAttendance = "RecordAttendance"
    case signOffSession = "SignOffSession"
    case checkIn = "CheckIn"
    case answerAlarm = "AnswerAlarm"
    case reportIncident = "ReportIncident"
    case standDown = "StandDown"
    case withdrawStandDown = "WithdrawStandDown"
    case listStandDowns = "ListStandDowns"
    case listFailures = "ListFailures"
    case readFailure = "ReadFailure"
    case decideFailure = "DecideFailure"
    case referFailure = "ReferFailure"
    case withdrawFailure = "WithdrawFailure"
    case planWeek = "PlanWeek"
    case listPlans = "ListPlans"
    case readPlan = "ReadPlan"
    case listPlanned = "ListPlanned"
    case changePlan = "ChangePlan"
    case discardPlan = "DiscardPlan"
    case publishPlan = "PublishPlan"
    case comparePlans = "ComparePlans"
    case recordAbsence = "RecordAbsence"
    case searchUnpaidWorkAudit = "SearchUnpaidWorkAudit"
}

/// To whom an action extends.
package enum Relation: Sendable, Hashable {
    /// It shows and changes nobody.
    case nobody
    /// Everybody in the caller's own area but those who are restricted from the caller.
    case ownArea
    /// Nobody but the people whose responsible officer the caller is.
    case own
    /// Those who are due at the sessions that the caller supervises.
    case ownSessions

    package var words: String {
        switch self {
        case .nobody: "concerns nobody"
        case .ownArea: "people of the own area, unless restricted"
        case .own: "the people whose responsible officer the caller is"
        case .ownSessions: "the people due at the sessions that the caller supervises"
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
        Rule(.previewSchedule, .nobody, Set(Role.allCases)),
        Rule(.previewCredit, .nobody, Set(Role.allCases)),
        Rule(.readUnpaidWorkPolicy, .nobody, Set(Role.allCases)),
        Rule(.loadUnpaidWorkRegisters, .nobody, [.hubAdministrator, .unpaidWorkManager]),
        Rule(.takeOverAppointments, .ownArea, [.hubAdministrator, .unpaidWorkManager]),
        Rule(.listRequirements, .ownArea, office.union(overseers)),
        Rule(.listRequirements, .own, officers),
        Rule(.readRequirement, .ownArea, office.union(overseers)),
        Rule(.readRequirement, .own, officers),
        Rule(.recordPlacementAssessment, .ownArea, office),
        Rule(.recordPlacementAssessment, .own, officers),
        Rule(.recordInquiry, .ownArea, office),
        Rule(.recordInquiry, .own, officers),
        // A manager releases, weighs what speaks against a placement, and takes back what was decided.
        Rule(.releaseToWorkshop, .ownArea, [.unpaidWorkManager]),
        Rule(.adjustMinutes, .ownArea, office),
        Rule(.recordReview, .ownArea, office),
        Rule(.recordReview, .own, officers),
        Rule(.recordCertificate, .ownArea, office),
        Rule(.relateOrders, .ownArea, office),
        Rule(.setIntensiveWorking, .ownArea, office),
        Rule(.listProjects, .nobody, office.union(overseers)),
        Rule(.readProject, .nobody, office.union(overseers)),
        Rule(.recordSiteVisit, .nobody, office),
        Rule(.listBeneficiaries, .nobody, office.union(overseers)),
        Rule(.recordBeneficiary, .nobody, office),
        Rule(.listTeam, .nobody, office.union(overseers)),
        Rule(.recordVehicle, .nobody, office),
        Rule(.recordProject, .nobody, office),
        Rule(.compareProjects, .ownArea, office),
        Rule(.previewPlacement, .ownArea, office),
        Rule(.placePerson, .ownArea, office),
        Rule(.endPlacement, .ownArea, office),
        Rule(.moveAppointment, .ownArea, office),
        Rule(.removeAppointments, .ownArea, office),
        Rule(.issueInstruction, .ownArea, office),
        Rule(.withdrawInstruction, .ownArea, office),
        Rule(.listSessions, .ownArea, office.union(overseers)),
        Rule(.listSessions, .ownSessions, [.unpaidWorkSupervisor]),
        Rule(.readSession, .ownArea, office.union(overseers)),
        Rule(.readSession, .ownSessions, [.unpaidWorkSupervisor]),
        Rule(.staffSession, .nobody, office),
        Rule(.recordPointOfWork, .nobody, office),
        Rule(.recordPointOfWork, .ownSessions, [.unpaidWorkSupervisor]),
        Rule(.recordArrivals, .ownArea, office),
        Rule(.recordArrivals, .ownSessions, [.unpaidWorkSupervisor]),
        Rule(.recordAttendance, .ownArea, office),
        Rule(.recordAttendance, .ownSessions, [.unpaidWorkSupervisor]),
        Rule(.signOffSession, .ownArea, office),
        Rule(.signOffSession, .ownSessions, [.unpaidWorkSupervisor]),
        Rule(.checkIn, .ownSessions, [.unpaidWorkSupervisor]),
        Rule(.answerAlarm, .nobody, office),
        Rule(.reportIncident, .ownArea, office),
        Rule(.reportIncident, .ownSessions, [.unpaidWorkSupervisor]),
        Rule(.standDown, .ownArea, office),
        Rule(.standDown, .ownSessions, [.unpaidWorkSupervisor]),
        Rule(.withdrawStandDown, .ownArea, office),
        Rule(.listStandDowns, .ownArea, office.union(overseers)),
        Rule(.listFailures, .ownArea, office.union(overseers)),
        Rule(.listFailures, .own, officers),
        Rule(.readFailure, .ownArea, office.union(overseers)),
        Rule(.readFailure, .own, officers),
        // The responsible officer decides what is acceptable, and nobody for them.
        Rule(.decideFailure, .own, officers),
        Rule(.referFailure, .own, officers),
        Rule(.referFailure, .ownArea, office),
        Rule(.withdrawFailure, .ownArea, [.unpaidWorkManager, .teamManager]),
        Rule(.planWeek, .ownArea, office),
        Rule(.listPlans, .nobody, office.union(overseers)),
        Rule(.readPlan, .nobody, office.union(overseers)),
        Rule(.listPlanned, .ownArea, office.union(overseers)),
        Rule(.changePlan, .ownArea, office),
        Rule(.discardPlan, .nobody, office),
        Rule(.publishPlan, .ownArea, office),
        Rule(.comparePlans, .ownArea, office.union(overseers)),
        Rule(.recordAbsence, .nobody, office),
        Rule(.searchUnpaidWorkAudit, .ownArea, [.auditor, .inspector, .administrator]),
    ]

    /// Those who place people.
    private static let office: Set<Role> = [.unpaidWorkCoordinator, .unpaidWorkManager]
    /// Those who answer for the people themselves.
    private static let officers: Set<Role> = [.responsibleOfficer, .hubOfficer, .npsOfficer]
    /// Those who look after the work of others.
    private static let overseers: Set<Role> = [.hubAdministrator, .teamManager, .inspector, .performanceAnalyst]

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
