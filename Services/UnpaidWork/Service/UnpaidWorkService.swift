import CivilCalendar
import Commands
import Feed
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

/// Assesses people for unpaid work, places and instructs them, records each day, and counts the minutes.
package struct UnpaidWorkService: UnpaidWorkAPI {
    let store: Store
    let clock: Clock
    let workingDays: WorkingDays
    /// The contract package area whose cases these are, for example `CL`.
    let area: String
    let stoppedSearches = StoppedSearches()

    package init(store: Store, clock: Clock, workingDays: WorkingDays, area: String) {
        self.store = store
        self.clock = clock
        self.workingDays = workingDays
        self.area = area
    }

    /// The tables that this service keeps.
    package static let schema = StoreSchema(
        "unpaid-work",
        [
            .feed, KnownCases.migration, KnownCases.access, Migration(PackageResources.v001_unpaid_work_sql),
            KnownCases.details, Migration(PackageResources.v002_running_sql),
            Migration(PackageResources.v003_planning_sql), .feedEpochs, KnownCases.gone,
            KnownCases.restriction,
        ])

    /// Who calls, where the policy lets them do it here; a refusal stands in the audit trail.
    func caller(_ call: Call, to action: Action) async throws -> Caller {
        let caller = try Caller(call)
        guard call.area == area, let role = Role(rawValue: caller.role),
            Policy.relation(of: role, to: action) != nil
        else {
            let refusal = Status(.permissionDenied, "Your role does not allow this.", reason: "ROLE")
            try await store.record(refusal: refusal, of: action.name, by: caller)
            throw refusal
        }
        return caller
    }
}

extension Action {
    /// As the audit trail names it.
    var name: String { "UnpaidWork/\(rawValue)" }
}

extension Caller {
    /// To whom an action of the caller's extends.
    func relation(to action: Action) -> Relation {
        Role(rawValue: role).flatMap { Policy.relation(of: $0, to: action) } ?? .nobody
    }

    /// Whether the caller may weigh what speaks against something, and take back what was decided.
    var isManager: Bool { role == Role.unpaidWorkManager.rawValue }
}
