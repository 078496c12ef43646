import CivilCalendar
import Messages
import RPC

/// Takes cases in, bands them by risk and gives each a responsible officer.
package struct AllocationService: AllocationAPI {
    let workingDays: WorkingDays

    package init(workingDays: WorkingDays) { self.workingDays = workingDays }
}
