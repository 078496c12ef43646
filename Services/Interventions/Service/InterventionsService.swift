import Feed
import KnownCases
import Store

/// Knows who has a programme, activity days or treatment to complete.
package struct InterventionsService: Sendable {
    /// The tables that this service keeps.
    package static let schema = StoreSchema(
        "interventions",
        [
            .feed, KnownCases.migration, KnownCases.access, KnownCases.details, .feedEpochs,
            KnownCases.gone, KnownCases.restriction,
        ])

    /// As the extract writes them; unpaid work and attendance centres are not delivered here.
    private static let kinds: Set = ["RAR", "PROG", "DRR", "ATR", "MHTR"]

    /// What it needs to know of the allocation service's cases.
    package static let content = KnownCases.content { kinds.contains($0.kind) }
}
