import AllocationRules
import CivilCalendar
import Commands
import Feed
import Messages
import RPC
import Store

/// Takes cases in, bands them by risk and gives each a responsible officer.
package struct AllocationService: AllocationAPI {
    let store: Store
    let clock: Clock
    let workingDays: WorkingDays
    /// The contract package area whose cases these are, for example `CL`.
    let area: String

    package init(store: Store, clock: Clock, workingDays: WorkingDays, area: String) {
        self.store = store
        self.clock = clock
        self.workingDays = workingDays
        self.area = area
    }

    /// The tables that this service keeps.
    package static let schema = StoreSchema(
        "allocation",
        [
            Migration(PackageResources.v001_intake_sql), Migration(PackageResources.v002_allocation_sql),
            .feed, Migration(PackageResources.v003_delivery_sql), Migration(PackageResources.v004_exclusion_sql),
            .feedEpochs, Migration(PackageResources.v005_restriction_sql),
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

    /// Refuses somebody whose role extends to their own cases alone, where `isOwn` is false.
    func check(_ caller: Caller, _ action: Action, isOwn: Bool) throws(Status) {
        let relation = Role(rawValue: caller.role).flatMap { Policy.relation(of: $0, to: action) }
        guard relation != .own || isOwn else {
            throw Status(.permissionDenied, "Your role allows this for what is your own alone.", reason: "NOT_OWN")
        }
    }
}

extension Action {
    /// As the audit trail names it.
    var name: String { "Allocation/\(rawValue)" }
}
