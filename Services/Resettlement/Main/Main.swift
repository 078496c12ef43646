import Feed
import KnownCases
import Messages
import RPC
import Resettlement
import ServiceProcess

/// The resettlement service: it knows who is in custody.
@main
enum Main {
    static func main() async {
        await ServiceProcess.run("resettlement") { process in
            let store = try process.store(ResettlementService.schema)
            let feeds = Feeds([
                try process.follower(
                    of: "allocation", at: .allocationAddress, schemaHash: WireContract.schemaHash, store: store,
                    content: ResettlementService.content)
            ])
            var table = MethodTable()
            table.add(storage: process.storage(of: store))
            table.add(feed: OutboxFeed(of: store, standing: [KnownCases.deliveries()]))
            return [
                process.keeper(of: store),
                process.following(feeds),
                try process.listener(
                    .resettlementListen, schemaHash: WireContract.schemaHash, feeds: feeds, table: table),
            ]
        }
    }
}
