import CivilCalendar
import Messages
import ServiceProcess
import UnpaidWork

/// The unpaid-work service.
@main
enum Main {
    static func main() async {
        await ServiceProcess.serve(.unpaidWork, UnpaidWorkService.schema, schemaHash: WireContract.schemaHash) {
            parts in
            let unpaidWork = UnpaidWorkService(
                store: parts.store, clock: parts.process.clock, workingDays: .englandAndWales, area: parts.area)
            parts.table.add(unpaidWork: unpaidWork, through: unpaidWork.access)
            parts.standing = unpaidWork.standing
            try parts.follow(.allocation, unpaidWork.content)
            try parts.follow(.supervision, unpaidWork.answers)
            parts.keepUp("appointments", every: .seconds(5)) { try await unpaidWork.keepUp() }
            parts.keepUp("plans", every: .milliseconds(500)) { try await unpaidWork.searchPlans() }
            parts.keepUp("publications", every: .milliseconds(500)) { try await unpaidWork.publishPlans() }
        }
    }
}
