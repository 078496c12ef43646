import CivilCalendar
import Messages

/// Who supervises which session with which vehicle: each of them one a day, near where they belong.
struct DemoStaffing {
    private let seed: UInt64
    private let supervisors: [DemoSupervisor]
    private let projects = Dictionary(uniqueKeysWithValues: DemoProject.all.map { ($0.id, $0) })
    /// Staff number or a vehicle's name, and day.
    private var busy: Set<[String]> = []

    init(_ supervisors: [DemoSupervisor], seed: UInt64) {
        self.supervisors = supervisors
        self.seed = seed
    }

    /// The days of a demo's staffing: this week from today, and the next.
    static func days(from today: Day) -> ClosedRange<Day> {
        today...today.advanced(by: 14 - today.weekday.rawValue)!
    }

    /// The sessions that need somebody, first those that the demo's supervisor has, one a day.
    func needing(_ sessions: [Wire.SessionSummary], ownDays: Set<String>) -> [(
        session: Wire.SessionSummary, isOwn: Bool
    )] {
        let open = sessions.filter { session in
            session.supervisors.isEmpty && session.state == .planned && session.booked > 0
                && projects[session.projectId].map { $0.usualSupervisors > 0 } ?? false
        }
        let own = ownDays.sorted().compactMap { day in open.filter { $0.date == day }.max(by: isWorse) }
        let ownIDs = Set(own.map(\.sessionId))
        let others = open.filter { !ownIDs.contains($0.sessionId) && !staysOpen($0) }
        return own.map { ($0, true) } + others.map { ($0, false) }
    }

    /// Who may be asked, in order; the first who is taken is busy that day.
    func candidates(for session: Wire.SessionSummary, isOwn: Bool) -> [DemoSupervisor] {
        guard let project = projects[session.projectId] else { return [] }
        return supervisors.filter { supervisor in
            if isOwn { return supervisor.staffID == DemoSupervisor.signsIn }
            return supervisor.staffID != DemoSupervisor.signsIn && project.isNear(supervisor.town)
                && !supervisor.isAbsent && !busy.contains([supervisor.staffID, session.date])
        }
    }

    mutating func take(_ supervisor: DemoSupervisor, for session: Wire.SessionSummary) {
        busy.insert([supervisor.staffID, session.date])
    }

    /// The vehicle that takes a group to its work; nil where none is needed or none is free that day.
    func vehicle(for session: Wire.SessionSummary) -> DemoVehicle? {
        guard let project = projects[session.projectId], project.isOutdoorGroup else { return nil }
        return DemoVehicle.all.first { project.isNear($0.town) && !busy.contains([$0.name, session.date]) }
    }

    mutating func take(vehicle name: String, on date: String) {
        busy.insert([name, date])
    }

    /// The demo's supervisor is of Preston, and the fuller group is the better one to show.
    private func isWorse(_ left: Wire.SessionSummary, _ right: Wire.SessionSummary) -> Bool {
        func rank(_ session: Wire.SessionSummary) -> (Int, UInt32, String) {
            (session.town == "Preston" ? 1 : 0, session.booked, session.sessionId)
        }
        return rank(left) < rank(right)
    }

    /// Some wait for a supervisor, so that there is something to do.
    private func staysOpen(_ session: Wire.SessionSummary) -> Bool {
        let number = projects[session.projectId]?.number ?? 0
        let day = Day(iso: session.date).map { Day.first.distance(to: $0) } ?? 0
        var random = SplitMix64(seed: seed, for: .staffing, index: day * 100 + number)
        return random.happens(perMille: Self.openPerMille)
    }

    private static let openPerMille = 80
}
