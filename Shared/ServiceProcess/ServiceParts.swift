import Feed
import RPC
import ServiceLifecycle
import Store

extension ServiceProcess {
    /// Runs a service behind the gateway until it is told to stop: its store, its feed and its port, and what it adds
    /// to them.
    ///
    /// - Parameter build: adds what is this service's own.
    package static func serve(
        _ name: ServiceName, _ schema: StoreSchema, schemaHash: UInt64,
        _ build: @Sendable (inout ServiceParts) throws -> Void
    ) async {
        await run(name.rawValue) { process in
            var parts = ServiceParts(
                process: process, store: try process.store(schema), schemaHash: schemaHash)
            try build(&parts)
            let feeds = Feeds(parts.followers)
            return [process.keeper(of: parts.store), process.following(feeds)] + parts.upkeep + [
                try process.listener(name.listen, schemaHash: schemaHash, feeds: feeds, table: parts.table)
            ]
        }
    }
}

/// What a service is made of.
package struct ServiceParts {
    package let process: ServiceProcess
    package let store: Store
    /// The contract package area whose data it keeps.
    package var area: String { process.configuration.text(.area) }
    /// What it answers, its store's and its feed's methods among it.
    package var table = MethodTable()
    fileprivate let schemaHash: UInt64
    fileprivate var followers: [Follower] = []
    fileprivate var upkeep: [any Service] = []

    fileprivate init(process: ServiceProcess, store: Store, schemaHash: UInt64) {
        self.process = process
        self.store = store
        self.schemaHash = schemaHash
        table.add(storage: process.storage(of: store))
        table.add(feed: OutboxFeed(of: store))
    }

    /// Takes in what another service publishes.
    ///
    /// - Parameters:
    ///   - subject: whose order an event is to keep; nil for one that depends on no other.
    ///   - handle: takes an event in, in the transaction that moves the cursor on.
    package mutating func follow(
        _ source: ServiceName, subject: @escaping @Sendable (RPCWire.FeedEvent) -> String?,
        _ handle: @escaping @Sendable (Transaction, RPCWire.FeedEvent) throws -> Void
    ) throws {
        followers.append(
            try process.follower(
                of: source.rawValue, at: source.address, schemaHash: schemaHash, store: store, subject: subject,
                handle: handle))
    }

    /// Does a job at the start and then once an interval; a fault is logged and tried again.
    package mutating func keepUp(
        _ what: String, every interval: Duration, _ job: @escaping @Sendable () async throws -> Void
    ) {
        upkeep.append(process.upkeep(what, every: interval, job))
    }
}
