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
            var table = MethodTable()
            table.add(health: OwnHealth(process.name))
            table.add(allocation: AllocationService(workingDays: .englandAndWales))
            return [
                try process.listener(.allocationListen, schemaHash: WireContract.schemaHash, table: table)
            ]
        }
    }
}
