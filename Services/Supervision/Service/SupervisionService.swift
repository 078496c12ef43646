import CivilCalendar
import Commands
import Feed
import KnownCases
import Messages
import RPC
import Store

/// Follows each failure to comply with an order to its decision, and keeps the order's warnings.
package struct SupervisionService: SupervisionHandlers {
    /// Goes around every handler.
    package let access: Access<SupervisionMethod>
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
        "supervision",
        [
            .feed, KnownCases.migration, KnownCases.access, KnownCases.details, .feedEpochs,
            KnownCases.gone, KnownCases.restriction, Migration(PackageResources.v001_failures_sql),
        ])

    package func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: AuthorisedCall) -> Wire.ReadPolicyReply {
        access.policy
    }

    package func searchAudit(
        _ request: Wire.SearchAuditRequest, _ call: AuthorisedCall
    ) async throws -> Wire.SearchAuditReply {
        try await store.searchAudit(request, call, subjects: "known_case")
    }
}

package typealias AuthorisedCall = Authorised<Relation>
