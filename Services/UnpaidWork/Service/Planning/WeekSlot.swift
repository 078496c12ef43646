import CivilCalendar
import Store
import UnpaidWorkRules

/// A session that the week has, or that a project's hours allow it to have.
struct WeekSlot {
    let project: StoredProject
    let day: Day
    let start: TimeOfDay
    let end: TimeOfDay
    let breakMinutes: Int
    /// Nil where nobody is booked or staffed yet.
    let session: Identifier?
    let overBooking: Int
    /// In the vehicle that it has; nil where it has none.
    let vehicleSeats: Int?
    /// Who runs it, where that is said.
    let supervisors: [String]
    /// Whether somebody has said who runs it; until then it has the supervisors that are usual.
    let isStaffed: Bool
    /// Neither closed nor stood down, and with a vehicle on the road where it has one.
    let isRunning: Bool
    /// Booked people whom no plan concerns: nobody has assessed them yet.
    var others = 0

    /// Names it in a plan, whether it is stored or not.
    var id: String { "\(project.id) \(day) \(start)" }

    /// `Canal bank paths on 10 June 2019`
    var words: String { "\(project.rules.name) on \(day.inWords)" }

    /// Less the break.
    var minutes: Int {
        WorkedTime(start: start, end: end, breakMinutes: breakMinutes, penaltyMinutes: 0).minutes
    }

    var isSupervised: Bool { project.usualSupervisors > 0 }

    /// The most that may be booked of those whom a plan concerns, however many supervise it.
    var capacity: Int {
        guard let ratio = ownRatio else { return max(0, limit - others) }
        // What is booked above the places is so once, and not for each supervisor.
        let room = overBooking == 0 ? limit : min(limit, ratio * usualSupervisors + overBooking)
        return ratio + overBooking <= others ? 0 : max(0, room - others)
    }

    private var usualSupervisors: Int { max(1, project.usualSupervisors, supervisors.count) }

    /// People a supervisor; nil where nobody of ours supervises.
    private var ownRatio: Int? {
        isSupervised ? min(project.rules.supervisorRatio, Project.supervisorRatioLimits.upperBound) : nil
    }

    /// The most that may be booked; nobody where it cannot run.
    var limit: Int {
        guard isRunning else { return 0 }
        let room = SessionPlaces(
            supervisors: nil, ratio: project.rules.supervisorRatio,
            seats: vehicleSeats ?? (project.seats == 0 ? nil : project.seats), siteCapacity: project.rules.siteCapacity)
        return room.bookingLimit(overBooking: overBooking)
    }

    /// People a supervisor, with what may be booked above the places and less those whom no plan concerns.
    var ratio: Int? { ownRatio.map { max(1, $0 + overBooking / usualSupervisors - others) } }
}

extension WeekSession {
    init(_ slot: WeekSlot) {
        self.init(
            id: slot.id, siteID: "\(slot.project.id)", weekday: slot.day.weekday, start: slot.start, end: slot.end,
            minutesCredited: slot.minutes, capacity: slot.capacity, minimum: slot.project.rules.isGroup ? 2 : 1,
            supervisorRatio: slot.ratio)
    }
}

extension WeekSite {
    init(_ project: StoredProject) {
        let rules = project.rules
        let kind: Kind = rules.isWomenOnly ? .womenOnly : rules.isGroup ? .group : .individual
        self.init(
            id: "\(project.id)", kind: kind, isPublicFacing: rules.isPublicFacing,
            isHeavyWork: rules.attributes.contains(.heavyWork))
    }
}

extension Querying {
    /// Every session that there is on those days, running or not, and those that projects can have besides.
    func slots(on days: ClosedRange<Day>) throws -> [WeekSlot] {
        let projects = try all(
            """
            FROM project WHERE opens_on <= \(days.upperBound) AND (closes_on IS NULL OR closes_on > \(days.lowerBound))
                OR EXISTS (SELECT 1 FROM session WHERE project_id = project.id
                    AND on_day BETWEEN \(days.lowerBound) AND \(days.upperBound))
            ORDER BY town, name, id LIMIT \(WeekToPlan.siteLimit)
            """, StoredProject.init)
        let known = try storedSessions(on: days)
        let supervisors = try supervisors(on: days)
        let allDays = (0...days.lowerBound.distance(to: days.upperBound)).compactMap(days.lowerBound.advanced)
        return try projects.flatMap { project in
            try allDays.flatMap { day -> [WeekSlot] in
                let here = known.filter { $0.project == project.id && $0.day == day }
                let isOpen = try isOpen(project, on: day)
                // Other hours of the day are somebody's own arrangement; the project's own may be added.
                let mayAdd = isOpen && project.rules.type.sessionKind == .work && here.isEmpty
                return mayAdd
                    ? [WeekSlot(project, day)]
                    : here.map { WeekSlot($0, project, supervisors[$0.id] ?? [], isOpen: isOpen) }
            }
        }
    }

    private func isOpen(_ project: StoredProject, on day: Day) throws -> Bool {
        try project.rules.conflicts(weekday: day.weekday, on: day).isEmpty && !isClosed(project.id, on: day)
    }

    private func storedSessions(on days: ClosedRange<Day>) throws(StoreFault) -> [SlotRow] {
        try all(
            """
            FROM session LEFT JOIN vehicle ON vehicle.id = vehicle_id
            WHERE on_day BETWEEN \(days.lowerBound) AND \(days.upperBound) ORDER BY on_day, starts, session.id
            """
        ) { row in
            SlotRow(
                id: row("session.id"), project: row("project_id"), day: row("on_day"), start: row("starts"),
                end: row("ends"), breakMinutes: row("break_minutes"), isPlanned: row("state", as: Int.self) == 1,
                overBooking: row("over_booking"), isStaffed: row("is_staffed"),
                seats: row("iif(session.on_day BETWEEN out_from AND out_until, 0, vehicle.seats)"))
        }
    }

    /// Staff numbers by session.
    private func supervisors(on days: ClosedRange<Day>) throws(StoreFault) -> [Identifier: [String]] {
        try all(
            """
            FROM session_supervisor JOIN session ON session.id = session_id
            WHERE on_day BETWEEN \(days.lowerBound) AND \(days.upperBound) ORDER BY session_id, supervisor
            """
        ) { ($0("session_id", as: Identifier.self), $0("supervisor", as: String.self)) }.reduce(into: [:]) {
            $0[$1.0, default: []].append($1.1)
        }
    }
}

/// A session as the store has it.
private struct SlotRow {
    let id: Identifier
    let project: Identifier
    let day: Day
    let start: TimeOfDay
    let end: TimeOfDay
    let breakMinutes: Int
    /// Neither begun nor stood down.
    let isPlanned: Bool
    let overBooking: Int
    let isStaffed: Bool
    let seats: Int?
}

extension WeekSlot {
    fileprivate init(_ row: SlotRow, _ project: StoredProject, _ supervisors: [String], isOpen: Bool) {
        self.init(
            project: project, day: row.day, start: row.start, end: row.end, breakMinutes: row.breakMinutes,
            session: row.id, overBooking: row.overBooking, vehicleSeats: row.seats, supervisors: supervisors,
            isStaffed: row.isStaffed, isRunning: isOpen && row.isPlanned && row.seats != 0)
    }

    fileprivate init(_ project: StoredProject, _ day: Day) {
        self.init(
            project: project, day: day, start: project.start, end: project.end, breakMinutes: project.breakMinutes,
            session: nil, overBooking: 0, vehicleSeats: nil, supervisors: [], isStaffed: false,
            isRunning: true)
    }
}
