import Feed
import KnownCases
import Messages
import RPC
import ServiceProcess
import UnpaidWork

/// The unpaid-work service: it knows who has unpaid work to do.
@main
enum Main {
    static func main() async {
        await ServiceProcess.run("unpaid-work") { process in
            let store = try process.store(UnpaidWorkService.schema)
            let allocation = try process.client(
                of: "allocation", at: .allocationAddress, schemaHash: WireContract.schemaHash)
            let feeds = Feeds([
                Follower(
                    source: "allocation", allocation, store: store, clock: process.clock, logger: process.logger,
                    subject: KnownCases.subject, handle: UnpaidWorkService.takeIn)
            ])
            var table = MethodTable()
            table.add(storage: process.storage(of: store))
            table.add(feed: OutboxFeed(of: store))
            return [
                process.keeper(of: store),
                process.following(feeds),
                try process.listener(
                    .unpaidWorkListen, schemaHash: WireContract.schemaHash, feeds: feeds, table: table),
            ]
        }
    }
}
