import RPC
import Store

/// What a service needs to know of what another one tells, and what it makes of it.
package struct FeedContent: Sendable {
    /// No other topic is asked for.
    package let topics: [String]
    /// Whose events keep their order even if one of them cannot be taken in, for example a case's identifier; nil for
    /// an event that depends on no other.
    package let order: @Sendable (RPCWire.FeedEvent) -> String?
    /// Does what an event asks for; it may run more than once, but only one run is kept.
    package let handle: @Sendable (Transaction, RPCWire.FeedEvent) throws -> Void
    /// Settles what is known here and stands at the source no more, once all that stands there has been told again.
    package let settle: @Sendable (Transaction, Told) throws -> Void

    package init(
        topics: [String], order: @escaping @Sendable (RPCWire.FeedEvent) -> String?,
        handle: @escaping @Sendable (Transaction, RPCWire.FeedEvent) throws -> Void,
        settle: @escaping @Sendable (Transaction, Told) throws -> Void
    ) {
        self.topics = topics
        self.order = order
        self.handle = handle
        self.settle = settle
    }
}
