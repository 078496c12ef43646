import CivilCalendar

/// Somebody whom a plan gives nothing to do though they have hours to work: why, and what would place them.
package struct Unplaced: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        /// Left out of planning, for the reason said.
        case excluded(String)
        /// Was to get no other bookings than those that are pinned.
        case held
        case noSessionInTheWeek
        /// No session on any of their days.
        case noSessionOnTheirDays
        /// Sessions on their days, the nearest of them this many minutes away.
        case tooFar(nearestMinutes: Int, limitMinutes: Int)
        /// Sessions in reach on their days, each barred; all the bars, in their order.
        case barred([SessionBar])
        /// What they may go to does not run: nobody supervises it, or too few people can be there.
        case notRunning([String])
        /// What they may go to has no place left.
        case full([String])
        /// There is a place, but somebody whom they must not meet, a woman alone or too many amber people.
        case company([String])
        /// There is a place, and taking it would cost the plan more than it is worth.
        case notWorthIt([String])
    }

    package let personID: String
    package let reason: Reason
    /// The person's, so that the sentence can name them.
    private let weekdays: Set<Weekday>

    init(_ person: WeekPerson, _ reason: Reason) {
        personID = person.id
        weekdays = person.weekdays
        self.reason = reason
    }

    package var sentence: String { sentence { $0 } }

    /// - Parameter name: of a session.
    package func sentence(naming name: (String) -> String) -> String {
        switch reason {
        case .excluded(let why): "Left out of the plan: \(why)."
        case .held: "Was to keep what is booked and get nothing else."
        case .noSessionInTheWeek: "There is no session in the week."
        case .noSessionOnTheirDays: "There is no session on \(days)."
        case .tooFar(let nearest, let limit):
            "Every session on \(days) is too far: the nearest is \(nearest.inMinutes) away, and the limit is \(limit)."
        case .barred(let bars): "Every session in reach is barred: \(bars.map(\.sentence).joined(separator: "; "))."
        case .notRunning(let ids): "None of the suitable sessions runs: \(list(ids, name))."
        case .full(let ids): "Every suitable session is full: \(list(ids, name))."
        case .company(let ids): "Who else is there stands against it: \(list(ids, name))."
        case .notWorthIt(let ids): "The place costs more in travel than it is worth: \(list(ids, name))."
        }
    }

    /// What would place the person.
    package var remedy: String {
        switch reason {
        case .excluded: "Take the person into the plan again."
        case .held: "Let the plan give the person other bookings."
        case .noSessionInTheWeek: "Open a session."
        case .noSessionOnTheirDays: "Open a session on \(days), or agree another day with the person."
        case .tooFar(let nearest, _): "Open a session nearer, or agree to \(nearest.inMinutes) of travel."
        case .barred(let bars):
            bars == [.orderComplete]
                ? "Nothing: close the requirement." : "Open a session without what bars the person."
        case .notRunning: "Find a supervisor, or enough people, for one of them."
        case .full: "Add a place or a supervisor to one of them."
        case .company: "Book a second woman, or move the other people concerned."
        case .notWorthIt: "Raise the person's priority, or book it by hand."
        }
    }

    /// The first three by name, and how many more.
    private func list(_ ids: [String], _ name: (String) -> String) -> String {
        let more = ids.count > 3 ? [" and \(ids.count - 3) more"] : []
        return ids.prefix(3).map(name).joined(separator: ", ") + more.joined()
    }

    private var days: String {
        let names = weekdays.sorted { $0.rawValue < $1.rawValue }.map(\.name)
        return names.isEmpty ? "any day, for none is said" : names.joined(separator: " or ")
    }
}

extension WeekPlan {
    /// Everybody with a target and no booking, in the order of the week's people.
    package func unplaced(in week: WeekToPlan) -> [Unplaced] {
        let reading = UnplacedReading(self, week)
        let placed = Set(bookings.map(\.personID))
        return week.people.filter { $0.targetMinutes > 0 && !placed.contains($0.id) }
            .map { Unplaced($0, reading.reason($0)) }
    }
}

/// A plan and its week as the reasons need them.
private struct UnplacedReading {
    let week: WeekToPlan
    let index: WeekIndex
    let sites: [Int]
    private let people: [[WeekPerson]]
    private let supervisors: [Int]
    private let contacts: [String: Set<String>]

    init(_ plan: WeekPlan, _ week: WeekToPlan) {
        self.week = week
        let index = WeekIndex(week)
        self.index = index
        sites = week.sessions.map { index.site[$0.siteID] ?? 0 }
        var people = [[WeekPerson]](repeating: [], count: week.sessions.count)
        for booking in plan.bookings {
            guard let session = index.session[booking.sessionID], let person = index.person[booking.personID] else {
                continue
            }
            people[session].append(week.people[person])
        }
        self.people = people
        var supervisors = [Int](repeating: 0, count: week.sessions.count)
        for one in Set(week.roster ?? plan.supervision) {
            if let session = index.session[one.sessionID] { supervisors[session] += 1 }
        }
        self.supervisors = supervisors
        contacts = week.noContact.reduce(into: [:]) {
            $0[$1.personID, default: []].insert($1.otherID)
            $0[$1.otherID, default: []].insert($1.personID)
        }
    }

    /// The first that holds of all sessions left when what was said before is put aside.
    func reason(_ person: WeekPerson) -> Unplaced.Reason {
        if case .excluded(let why) = person.standing { return .excluded(why) }
        if person.standing == .held { return .held }
        if person.minutesRemaining <= 0 { return .barred([.orderComplete]) }
        guard !week.sessions.isEmpty else { return .noSessionInTheWeek }
        let onDays = week.sessions.indices.filter { person.weekdays.contains(week.sessions[$0].weekday) }
        guard !onDays.isEmpty else { return .noSessionOnTheirDays }
        let inReach = onDays.filter { person.travelMinutes[sites[$0]] <= person.travelLimitMinutes }
        guard !inReach.isEmpty else {
            let nearest = onDays.map { person.travelMinutes[sites[$0]] }.min() ?? 0
            return .tooFar(nearestMinutes: nearest, limitMinutes: person.travelLimitMinutes)
        }
        let bars = inReach.map { person.bars(week.sessions[$0], at: week.sites[sites[$0]], sites[$0]) }
        let suitable = zip(inReach, bars).filter(\.1.isEmpty).map(\.0)
        guard !suitable.isEmpty else {
            let all = Set(bars.joined())
            return .barred(SessionBar.allCases.filter(all.contains))
        }
        return reason(person, among: suitable)
    }

    private func reason(_ person: WeekPerson, among suitable: [Int]) -> Unplaced.Reason {
        func ids(_ sessions: [Int]) -> [String] { sessions.map { week.sessions[$0].id } }
        let running = suitable.filter { !people[$0].isEmpty || mayStart(week.sessions[$0], supervisors[$0]) }
        guard !running.isEmpty else { return .notRunning(ids(suitable)) }
        let free = running.filter { people[$0].count < places($0) }
        guard !free.isEmpty else { return .full(ids(running)) }
        let welcome = free.filter { !hasWrongCompany(person, $0) }
        return welcome.isEmpty ? .company(ids(free)) : .notWorthIt(ids(welcome))
    }

    /// Whether one person alone can be in it.
    private func mayStart(_ session: WeekSession, _ supervisors: Int) -> Bool {
        session.minimum <= 1 && (!session.isSupervised || supervisors > 0)
    }

    private func places(_ session: Int) -> Int {
        let table = week.sessions[session]
        return min(table.capacity, table.supervisorRatio.map { $0 * supervisors[session] } ?? table.capacity)
    }

    private func hasWrongCompany(_ person: WeekPerson, _ session: Int) -> Bool {
        let others = people[session]
        let enemies = contacts[person.id] ?? []
        if others.contains(where: { enemies.contains($0.id) }) { return true }
        guard week.sessions[session].isSupervised else { return false }
        let isMixed = week.sites[sites[session]].kind != .womenOnly
        if isMixed && person.isWoman && !others.contains(where: \.isWoman) { return true }
        return person.isAmber && others.count(where: \.isAmber) >= week.weights.amberLimit
    }
}
