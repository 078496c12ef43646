import Feed
import KnownCases
import RPC
import Store

/// Knows who is in custody and when they come out.
package struct ResettlementService: Sendable {
    /// The tables that this service keeps.
    package static let schema = StoreSchema(
        "resettlement", [.feed, KnownCases.migration, KnownCases.access, KnownCases.details])

    /// Takes in an event of the allocation service's.
    @Sendable package static func takeIn(_ transaction: Transaction, _ event: RPCWire.FeedEvent) throws {
        try transaction.takeIn(event) { $0 == .throughTheGate }
    }
}
