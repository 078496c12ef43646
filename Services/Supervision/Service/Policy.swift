import Commands
import Messages
import Store

/// To whom a call extends; in words, as the policy is read.
package enum Relation: String, Sendable {
    /// It shows and changes nobody.
    case nobody = "concerns nobody"
    /// Everybody in the caller's own area but those who are restricted from the caller.
    case ownArea = "people of the own area, unless restricted"
    /// Nobody but the people whose responsible officer the caller is.
    case own = "the people whose responsible officer the caller is"
    /// What a manager decides in an officer's place.
    case left = "people whom nobody holds, and failures left undecided for seven days"
}

/// Which role may do what to whom.
extension SupervisionMethod: GuardedMethod {
    package var rules: KeyValuePairs<Relation, Set<Role>> {
        switch self {
        case .readPolicy: [.nobody: .everyone]
        case .listFailures, .readFailure, .readOrder: [.ownArea: readers, .own: officers]
        case .recordFailure: [.own: officers]
        // The responsible officer decides what is acceptable; a manager where there is none, or where they are late.
        case .decideFailure, .issueWarning, .takeNoAction: [.own: officers, .left: managers]
        case .referFailure: [.ownArea: office.union(managers), .own: officers]
        case .withdrawFailure: [.ownArea: [.unpaidWorkManager, .teamManager]]
        case .searchAudit: [.ownArea: [.auditor, .inspector, .administrator]]
        }
    }
}

/// Those who answer for the people themselves.
private let officers: Set<Role> = [.responsibleOfficer, .hubOfficer, .npsOfficer]
/// Those on duty for the area.
private let managers: Set<Role> = [.teamManager]
/// Those whose registers tell of failures.
private let office: Set<Role> = [.unpaidWorkCoordinator, .unpaidWorkManager]
/// Those, and whoever looks after the work of others.
private let readers = office.union(managers).union([.hubAdministrator, .inspector, .performanceAnalyst])

extension SQL {
    /// Whom a relation extends to, as a condition on a failure and its case.
    static func within(_ relation: Relation, of caller: Caller, on today: SQL) -> SQL {
        switch relation {
        case .ownArea: "1"
        case .own where caller.role == Role.npsOfficer.rawValue: isHeldByNPS
        case .own: "(known_case.officer = \(caller.staffID) AND \(caller.staffID) <> '')"
        case .left: "(NOT \(isHeldByNPS) AND (known_case.officer = '' OR \(isLeft(on: today))))"
        case .nobody: "0"
        }
    }

    /// Whose failures the caller decides.
    static func decided(by caller: Caller, on today: SQL) -> SQL {
        let decides = SupervisionMethod.decideFailure.relations[Role(rawValue: caller.role) ?? .auditor]
        return within(decides ?? .nobody, of: caller, on: today)
    }

    /// The NPS holds the person, and only a requirement is delivered here.
    static let isHeldByNPS: SQL = "(known_case.state = \(Wire.CaseState.retainedByNps))"
}
