import CivilCalendar

/// Makes a week's tables: who may go where, and who may supervise what.
struct TableBuilder {
    let sessions: ContiguousArray<WeekTables.Session>
    let people: ContiguousArray<WeekTables.Person>
    private(set) var options: ContiguousArray<WeekTables.Option> = []
    private(set) var charges: ContiguousArray<WeekTables.Charge> = []
    private let week: WeekToPlan
    private let index: WeekIndex

    init(_ week: WeekToPlan, _ index: WeekIndex) {
        self.week = week
        self.index = index
        var rostered = [Int](repeating: 0, count: week.sessions.count)
        for one in Set(week.roster ?? []) { if let place = index.session[one.sessionID] { rostered[place] += 1 } }
        sessions = ContiguousArray(
            zip(week.sessions, rostered).map { session, supervisors in
                let site = index.site[session.siteID] ?? 0
                return .init(
                    session, site: site, kind: week.sites[site].kind, supervisors: supervisors,
                    hasRoster: week.roster != nil, amberLimit: week.weights.amberLimit)
            })
        people = ContiguousArray(week.people.map { .init($0, week.weights) })
        if week.roster == nil { addCharges() }
        addOptions()
    }

    private mutating func addCharges() {
        let pinned = Set(week.pinnedSupervision)
        for (place, supervisor) in week.supervisors.enumerated() {
            for (number, session) in week.sessions.enumerated() {
                let site = Int(sessions[number].site)
                let isPinned = !pinned.isEmpty && pinned.contains(Supervision(supervisor.id, session.id))
                if isPinned || supervisor.maySupervise(session, at: week.sites[site], site) {
                    charges.append(.init(supervisor: Int32(place), session: Int32(number), isPinned: isPinned))
                }
            }
        }
    }

    private mutating func addOptions() {
        let runnable = runnableSessionsBySite()
        let pinned = Dictionary(grouping: week.pinned, by: \.personID)
        for (place, person) in week.people.enumerated() {
            let stays = Set((pinned[person.id] ?? []).compactMap { index.session[$0.sessionID] })
            var chosen = stays
            if person.standing == .open { chosen.formUnion(suitable(person, among: runnable)) }
            for number in chosen.sorted() {
                let site = Int(sessions[number].site)
                let change = person.isChangeOfSite(week.sites[site].id) ? week.weights.changeOfSite : 0
                let travel = person.travelCost(minutes: person.travelMinutes[site], week.weights)
                options.append(
                    .init(
                        person: Int32(place), session: Int32(number), cost: travel + change,
                        isPinned: stays.contains(number)))
            }
        }
    }

    /// For each site the sessions that can run at all.
    private func runnableSessionsBySite() -> [[Int]] {
        let chargeable = Set(charges.map { Int($0.session) })
        var bySite = [[Int]](repeating: [], count: week.sites.count)
        for (number, session) in sessions.enumerated() {
            let canRun =
                session.capacity >= max(1, session.minimum) && (session.ratio == 0 || chargeable.contains(number))
            if canRun { bySite[Int(session.site)].append(number) }
        }
        return bySite
    }

    private func suitable(_ person: WeekPerson, among sessionsBySite: [[Int]]) -> [Int] {
        var suitable: [Int] = []
        for (site, sessions) in sessionsBySite.enumerated()
        where person.travelMinutes[site] <= person.travelLimitMinutes {
            guard !sessions.isEmpty, person.bars(at: week.sites[site], site).isEmpty else { continue }
            suitable += sessions.filter {
                person.weekdays.contains(week.sessions[$0].weekday)
                    && week.sessions[$0].minutesCredited <= person.weeklyLimitMinutes
            }
        }
        return suitable
    }
}

extension WeekTables.Session {
    fileprivate init(
        _ session: WeekSession, site: Int, kind: WeekSite.Kind, supervisors: Int, hasRoster: Bool, amberLimit: Int
    ) {
        let ratio = session.supervisorRatio
        day = Int32(session.weekday.rawValue - 1)
        self.site = Int32(site)
        start = Int32(session.start.minuteOfDay)
        end = Int32(session.end.minuteOfDay)
        minutes = Int32(session.minutesCredited)
        // A supervisor in charge of nobody allows nobody, however many there are.
        let allowed = hasRoster || ratio == 0 ? ratio.map { $0 * supervisors } : nil
        capacity = Int32(min(session.capacity, allowed ?? session.capacity))
        minimum = Int32(session.minimum)
        self.ratio = hasRoster ? 0 : Int32(ratio ?? 0)
        isMixed = session.isSupervised && kind != .womenOnly
        self.amberLimit = session.isSupervised ? Int32(amberLimit) : .max
    }
}

extension WeekTables.Person {
    fileprivate init(_ person: WeekPerson, _ weights: PlanWeights) {
        target = Int32(person.targetMinutes)
        remaining = Int32(person.minutesRemaining)
        weeklyLimit = Int32(person.weeklyLimitMinutes)
        halfHourCost = weights.shortPerHalfHour * person.priority
        isWoman = person.isWoman
        isAmber = person.isAmber
        isOpen = person.standing == .open
    }
}
