import CivilCalendar
import Messages
import ServiceProcess
import Supervision

/// The supervision service.
@main
enum Main {
    static func main() async {
        await ServiceProcess.serve(.supervision, SupervisionService.schema, schemaHash: WireContract.schemaHash) {
            parts in
            let supervision = SupervisionService(
                store: parts.store, clock: parts.process.clock, workingDays: .englandAndWales, area: parts.area)
            parts.table.add(supervision: supervision, through: supervision.access)
            parts.standing = supervision.standing
            try parts.follow(.allocation, supervision.cases)
            try parts.follow(.unpaidWork, supervision.reports(of: ServiceName.unpaidWork.rawValue))
        }
    }
}
