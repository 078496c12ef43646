import Allocation
import CivilCalendar
import Feed
import Messages
import RPC
import ServiceProcess

/// The allocation service.
@main
enum Main {
    static func main() async {
        await ServiceProcess.run("allocation") { process in
            let store = try process.store(AllocationService.schema)
            let allocation = AllocationService(
                store: store, clock: process.clock, workingDays: .englandAndWales,
                area: process.configuration.text(.area))
            let deliverers: [(String, Setting)] = [
                ("unpaid-work", .unpaidWorkAddress), ("interventions", .interventionsAddress),
                ("resettlement", .resettlementAddress),
            ]
            let feeds = Feeds(
                try deliverers.map { name, address in
                    try process.follower(
                        of: name, at: address, schemaHash: WireContract.schemaHash, store: store,
                        content: AllocationService.content(of: name))
                })
            var table = MethodTable()
            table.add(storage: process.storage(of: store))
            table.add(feed: OutboxFeed(of: store, standing: allocation.standing))
            table.add(allocation: allocation)
            return [
                process.keeper(of: store),
                process.following(feeds),
                process.upkeep("routes and reallocations", every: .seconds(5)) { try await allocation.keepUp() },
                try process.listener(
                    .allocationListen, schemaHash: WireContract.schemaHash, feeds: feeds, table: table),
            ]
        }
    }
}
