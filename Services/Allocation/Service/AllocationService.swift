import AllocationRules
import CivilCalendar
import Commands
import Feed
import Messages
import RPC
import Store

/// Takes cases in, bands them by risk and gives each a responsible officer.
package struct AllocationService: AllocationHandlers {
    /// Goes around every handler.
    package let access: Access<AllocationMethod>
    let store: Store
    let clock: Clock
    let workingDays: WorkingDays

    package init(store: Store, clock: Clock, workingDays: WorkingDays, area: String) {
        self.store = store
        self.clock = clock
        self.workingDays = workingDays
        access = Access(to: store, area: area)
    }

    /// The tables that this service keeps.
    package static let schema = StoreSchema(
        "allocation",
        [
            Migration(PackageResources.v001_intake_sql), Migration(PackageResources.v002_allocation_sql),
            .feed, Migration(PackageResources.v003_delivery_sql), Migration(PackageResources.v004_exclusion_sql),
            .feedEpochs, Migration(PackageResources.v005_restriction_sql),
            Migration(PackageResources.v006_orders_sql),
        ])
}

package typealias AuthorisedCall = Authorised<Relation>

extension AuthorisedCall {
    /// Refuses somebody whose role extends to their own alone, where an officer's is not theirs.
    func check(isOwn officer: String?) throws(Status) {
        guard relation != .own || officer == caller.staffID else {
            throw Status(.permissionDenied, "Your role allows this for what is your own alone.", reason: "NOT_OWN")
        }
    }
}
