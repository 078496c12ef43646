/// What kind of project it is, numbered as in the contract.
///
/// Source: nDelius's project types, grouped as it groups them; the workshop is ours.
package enum ProjectType: Int, Sendable, CaseIterable {
    case groupNational = 1
    case groupRegional, rapidDeployment
    /// A charity's shop and the like: an individual placement in the community.
    case individualCharity
    case personalPlacement, externallySupervised, partnerSupervised, independentWorking
    case enclosedWorkshop, induction
    case educationOnline, educationContracted

    package var name: String {
        switch self {
        case .groupNational: "National group project"
        case .groupRegional: "Regional group project"
        case .rapidDeployment: "Rapid deployment"
        case .individualCharity: "Individual placement with a charity"
        case .personalPlacement: "Personal placement"
        case .externallySupervised: "Externally supervised placement"
        case .partnerSupervised: "Partner-supervised placement"
        case .independentWorking: "Independent working"
        case .enclosedWorkshop: "Enclosed workshop"
        case .induction: "Induction"
        case .educationOnline: "Education online"
        case .educationContracted: "Contracted education"
        }
    }

    /// Whether people work together under a supervisor.
    package var isGroup: Bool {
        switch self {
        case .groupNational, .groupRegional, .rapidDeployment, .enclosedWorkshop: true
        default: false
        }
    }

    package var isIndividual: Bool {
        switch self {
        case .individualCharity, .personalPlacement, .externallySupervised, .partnerSupervised, .independentWorking:
            true
        default: false
        }
    }

    package var isEducation: Bool { self == .educationOnline || self == .educationContracted }

    /// Whether the public is met there unless the site says so itself (ours).
    package var isPublicFacing: Bool {
        switch self {
        case .groupNational, .groupRegional, .rapidDeployment, .individualCharity, .personalPlacement,
            .externallySupervised, .partnerSupervised, .educationContracted:
            true
        case .independentWorking, .enclosedWorkshop, .induction, .educationOnline: false
        }
    }

    package var sessionKind: SessionKind {
        if isEducation { return .education }
        return self == .induction ? .induction : .work
    }
}
