import Feed
import KnownCases
import RPC
import Store

/// Knows who has unpaid work to do, and how much.
package struct UnpaidWorkService: Sendable {
    /// The tables that this service keeps.
    package static let schema = StoreSchema("unpaid-work", [.feed, KnownCases.migration])

    /// Takes in an event of the allocation service's.
    @Sendable package static func takeIn(_ transaction: Transaction, _ event: RPCWire.FeedEvent) throws {
        try transaction.takeIn(event) { $0.kind == "UPW" }
    }
}
