import AllocationRules
import CivilCalendar
import Messages
import Store

extension Querying {
    /// Every team manager of the area.
    func managers(on today: Day) throws(StoreFault) -> [TeamManager] {
        try all("FROM staff WHERE grade = 'TEAM_MANAGER' ORDER BY surname, forenames, staff.id") { row in
            let (startedOn, endsOn) = (Day(iso: row("started_on")), Day(iso: row("ends_on")))
            let awayUntil = row(
                """
                (SELECT max(coalesce(until_on, '9999-12-31')) FROM reduction WHERE officer = staff.id
                    AND \(SQL.absence(on: today)))
                """, as: Day?.self)
            let presence: Presence =
                if let endsOn, endsOn < today {
                    .left(endsOn)
                } else if let startedOn, today < startedOn {
                    .notStarted(startedOn)
                } else if let awayUntil {
                    .absent(.specialLeave, until: awayUntil == .last ? nil : awayUntil)
                } else {
                    .present
                }
            return TeamManager(
                id: row("staff.id"), name: row("forenames || ' ' || surname"), site: row("site"), presence: presence)
        }
    }
}

extension Wire.StaffName {
    init(_ manager: TeamManager) {
        self.init(staffId: manager.id, name: manager.name, site: manager.site)
    }
}
