import Allocation
import CivilCalendar
import Messages
import ServiceProcess

/// The allocation service.
@main
enum Main {
    static func main() async {
        await ServiceProcess.serve(.allocation, AllocationService.schema, schemaHash: WireContract.schemaHash) {
            parts in
            let allocation = AllocationService(
                store: parts.store, clock: parts.process.clock, workingDays: .englandAndWales, area: parts.area)
            parts.table.add(allocation: allocation, through: allocation.access)
            parts.standing = allocation.standing
            for name in ServiceName.allocation.follows {
                try parts.follow(name, AllocationService.content(of: name.rawValue))
            }
            parts.keepUp("routes and reallocations", every: .seconds(5)) { try await allocation.keepUp() }
        }
    }
}
