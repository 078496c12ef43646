import CivilCalendar
import Feed
import Messages
import RPC
import ServiceProcess
import UnpaidWork

/// The unpaid-work service.
@main
enum Main {
    static func main() async {
        await ServiceProcess.run("unpaid-work") { process in
            let store = try process.store(UnpaidWorkService.schema)
            let unpaidWork = UnpaidWorkService(
                store: store, clock: process.clock, workingDays: .englandAndWales,
                area: process.configuration.text(.area))
            let feeds = Feeds([
                try process.follower(
                    of: "allocation", at: .allocationAddress, schemaHash: WireContract.schemaHash, store: store,
                    content: unpaidWork.content)
            ])
            var table = MethodTable()
            table.add(storage: process.storage(of: store))
            table.add(feed: OutboxFeed(of: store, standing: unpaidWork.standing))
            table.add(unpaidWork: unpaidWork)
            return [
                process.keeper(of: store),
                process.following(feeds),
                process.upkeep("appointments and failures", every: .seconds(5)) { try await unpaidWork.keepUp() },
                process.upkeep("plans", every: .milliseconds(500)) { try await unpaidWork.searchPlans() },
                process.upkeep("publications", every: .milliseconds(500)) { try await unpaidWork.publishPlans() },
                try process.listener(
                    .unpaidWorkListen, schemaHash: WireContract.schemaHash, feeds: feeds, table: table),
            ]
        }
    }
}
