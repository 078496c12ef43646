import Feed
import Interventions
import KnownCases
import Messages
import RPC
import ServiceProcess

/// The interventions service: it knows who is to complete what.
@main
enum Main {
    static func main() async {
        await ServiceProcess.run("interventions") { process in
            let store = try process.store(InterventionsService.schema)
            let feeds = Feeds([
                try process.follower(
                    of: "allocation", at: .allocationAddress, schemaHash: WireContract.schemaHash, store: store,
                    content: InterventionsService.content)
            ])
            var table = MethodTable()
            table.add(storage: process.storage(of: store))
            table.add(feed: OutboxFeed(of: store, standing: [KnownCases.deliveries()]))
            return [
                process.keeper(of: store),
                process.following(feeds),
                try process.listener(
                    .interventionsListen, schemaHash: WireContract.schemaHash, feeds: feeds, table: table),
            ]
        }
    }
}
