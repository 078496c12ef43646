import AllocationRules
import CivilCalendar
import Messages
import Store

extension Querying {
    /// Every team manager of the area.
    func managers(on today: Day) throws(StoreFault) -> [TeamManager] {
        let rows = try all(
            """
            SELECT staff.id, forenames || ' ' || surname, site, started_on, ends_on,
                (SELECT max(coalesce(until_on, '9999-12-31')) FROM reduction WHERE officer = staff.id
                    AND \(SQL.absence(on: today)))
            FROM staff WHERE grade = 'TEAM_MANAGER' ORDER BY surname, forenames, staff.id
            """
        ) { row in
            (
                id: row.next(String.self), name: row.next(String.self), site: row.next(String.self),
                startedOn: Day(iso: row.next()), endsOn: Day(iso: row.next()), awayUntil: row.next(Day?.self)
            )
        }
        return rows.map { row in
            let presence: Presence =
                if let end = row.endsOn, end < today {
                    .left(end)
                } else if let start = row.startedOn, today < start {
                    .notStarted(start)
                } else if let until = row.awayUntil {
                    .absent(.specialLeave, until: until == .last ? nil : until)
                } else {
                    .present
                }
            return TeamManager(id: row.id, name: row.name, site: row.site, presence: presence)
        }
    }
}

extension Wire.StaffName {
    init(_ manager: TeamManager) {
        self.init(staffId: manager.id, name: manager.name, site: manager.site)
    }
}
