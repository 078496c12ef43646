import Allocation
import CivilCalendar
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
            var table = MethodTable()
            table.add(health: OwnHealth(process.name))
            table.add(storage: process.storage(of: store))
            table.add(allocation: allocation)
            return [
                process.keeper(of: store),
                process.upkeep("routes and reallocations", every: .seconds(5)) { try await allocation.keepUp() },
                try process.listener(.allocationListen, schemaHash: WireContract.schemaHash, table: table),
            ]
        }
    }
}
