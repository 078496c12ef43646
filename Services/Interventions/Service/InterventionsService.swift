import Feed
import KnownCases
import RPC
import Store

/// Knows who has a programme, activity days or treatment to complete.
package struct InterventionsService: Sendable {
    /// The tables that this service keeps.
    package static let schema = StoreSchema(
        "interventions", [.feed, KnownCases.migration, KnownCases.access, KnownCases.details])

    /// As the extract writes them; unpaid work and attendance centres are not delivered here.
    private static let kinds: Set = ["RAR", "PROG", "DRR", "ATR", "MHTR"]

    /// Takes in an event of the allocation service's.
    @Sendable package static func takeIn(_ transaction: Transaction, _ event: RPCWire.FeedEvent) throws {
        try transaction.takeIn(event) { kinds.contains($0.kind) }
    }
}
