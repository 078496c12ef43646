import CivilCalendar
import Commands
import Feed
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

/// Assesses people for unpaid work, places and instructs them, records each day, and counts the minutes.
package struct UnpaidWorkService: UnpaidWorkHandlers {
    /// Goes around every handler.
    package let access: Access<UnpaidWorkMethod>
    let store: Store
    let clock: Clock
    let workingDays: WorkingDays
    let stoppedSearches = StoppedSearches()

    package init(store: Store, clock: Clock, workingDays: WorkingDays, area: String) {
        self.store = store
        self.clock = clock
        self.workingDays = workingDays
        access = Access(to: store, area: area)
    }

    /// The tables that this service keeps.
    package static let schema = StoreSchema(
        "unpaid-work",
        [
            .feed, KnownCases.migration, KnownCases.access, Migration(PackageResources.v001_unpaid_work_sql),
            KnownCases.details, Migration(PackageResources.v002_running_sql),
            Migration(PackageResources.v003_planning_sql), .feedEpochs, KnownCases.gone,
            KnownCases.restriction, Migration(PackageResources.v004_orders_sql),
            Migration(PackageResources.v005_failures_sql),
        ])
}

package typealias AuthorisedCall = Authorised<Relation>

extension Caller {
    /// Whether the caller may weigh what speaks against something, and take back what was decided.
    var isManager: Bool { role == Role.unpaidWorkManager.rawValue }
}
