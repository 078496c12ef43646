import Feed
import KnownCases
import Store

/// Knows everybody who is supervised, and by whom.
package struct SupervisionService: Sendable {
    /// The tables that this service keeps.
    package static let schema = StoreSchema(
        "supervision",
        [
            .feed, KnownCases.migration, KnownCases.access, KnownCases.details, .feedEpochs,
            KnownCases.gone, KnownCases.restriction,
        ])

    /// What it needs to know of the allocation service's cases: every one, and it delivers no part of them.
    package static let content = KnownCases.content(everyCase: true) { _ in false }
}
