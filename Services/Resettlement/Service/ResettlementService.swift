import Feed
import KnownCases
import Store

/// Knows who is in custody and when they come out.
package struct ResettlementService: Sendable {
    /// The tables that this service keeps.
    package static let schema = StoreSchema(
        "resettlement",
        [
            .feed, KnownCases.migration, KnownCases.access, KnownCases.details, .feedEpochs,
            KnownCases.gone, KnownCases.restriction,
        ])

    /// What it needs to know of the allocation service's cases.
    package static let content = KnownCases.content { $0 == .throughTheGate }
}
