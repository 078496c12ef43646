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
            parts.table.add(feed: OutboxFeed(of: parts.store, standing: parts.standing))
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
    /// What it answers, its store's methods among it; its feed's come last, when all that stands has been said.
    package var table = MethodTable()
    /// What stands, in the order in which it is told to a follower that begins anew.
    package var standing: [Standing] = []
    fileprivate let schemaHash: UInt64
    fileprivate var followers: [Follower] = []
    fileprivate var upkeep: [any Service] = []

    fileprivate init(process: ServiceProcess, store: Store, schemaHash: UInt64) {
        self.process = process
        self.store = store
        self.schemaHash = schemaHash
        table.add(storage: process.storage(of: store))
    }

    /// Takes in what another service publishes.
    ///
    /// - Parameter content: which topics it needs, and how it takes them in.
    package mutating func follow(_ source: ServiceName, _ content: FeedContent) throws {
        // Keys are made by the table of services: one that it leaves out would be followed in vain.
        precondition(ServiceName(rawValue: process.name)?.follows.contains(source) ?? false)
        followers.append(
            try process.follower(
                of: source.rawValue, at: source.address, schemaHash: schemaHash, store: store, content: content))
    }

    /// Does a job at the start and then once an interval; a fault is logged and tried again.
    package mutating func keepUp(
        _ what: String, every interval: Duration, _ job: @escaping @Sendable () async throws -> Void
    ) {
        upkeep.append(process.upkeep(what, every: interval, job))
    }
}
