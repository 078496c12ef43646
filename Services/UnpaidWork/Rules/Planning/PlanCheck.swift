/// Whether a plan keeps every rule: judged from the plan and the week alone, with nothing of the search's own.
package struct PlanCheck: Sendable {
    /// Every broken rule; empty where the plan may be published.
    package let breaches: [PlanBreach]

    /// The week has no fault.
    package init(_ plan: WeekPlan, for week: WeekToPlan) {
        let read = PlanReading(plan, week)
        breaches =
            read.unknown + week.people.indices.flatMap(read.personBreaches)
            + week.supervisors.indices.flatMap(read.supervisorBreaches)
            + week.sessions.indices.flatMap(read.sessionBreaches) + read.contactBreaches + read.keptBreaches
    }
}

/// A plan as places in the week's lists.
private struct PlanReading {
    let week: WeekToPlan
    let plan: WeekPlan
    let index: WeekIndex
    private(set) var unknown: [PlanBreach] = []
    /// The sessions of each person.
    private var sessionsOf: [[Int]]
    /// The people in each session.
    private var peopleIn: [[Int]]
    /// The sessions of each supervisor.
    private var chargesOf: [[Int]]
    /// How many supervise each session.
    private var supervisorsIn: [Int]

    init(_ plan: WeekPlan, _ week: WeekToPlan) {
        self.week = week
        self.plan = plan
        index = WeekIndex(week)
        sessionsOf = Array(repeating: [], count: week.people.count)
        peopleIn = Array(repeating: [], count: week.sessions.count)
        chargesOf = Array(repeating: [], count: week.supervisors.count)
        supervisorsIn = Array(repeating: 0, count: week.sessions.count)
        plan.bookings.forEach { read($0) }
        plan.supervision.forEach { read($0) }
    }

    private mutating func read(_ booking: Booking) {
        guard let person = index.person[booking.personID], let session = index.session[booking.sessionID] else {
            unknown.append(.init(.unknown, "\(booking.personID) or \(booking.sessionID) is not in the week."))
            return
        }
        sessionsOf[person].append(session)
        peopleIn[session].append(person)
    }

    private mutating func read(_ charge: Supervision) {
        guard let supervisor = index.supervisor[charge.supervisorID], let session = index.session[charge.sessionID]
        else {
            unknown.append(.init(.unknown, "\(charge.supervisorID) or \(charge.sessionID) is not in the week."))
            return
        }
        chargesOf[supervisor].append(session)
        supervisorsIn[session] += 1
    }

    private func site(of session: WeekSession) -> (WeekSite, Int) {
        let place = index.site[session.siteID] ?? 0
        return (week.sites[place], place)
    }

    func personBreaches(_ place: Int) -> [PlanBreach] {
        let person = week.people[place]
        let sessions = sessionsOf[place].map { week.sessions[$0] }
        var breaches = sessions.flatMap { session in
            let (site, index) = site(of: session)
            return person.bars(session, at: site, index).map {
                PlanBreach(.barred, in: [session.id], "\(person.id) may not go to \(session.id): \($0.sentence).")
            }
        }
        breaches += clashes(person.id, sessions, twice: .bookedTwice, clash: .clash)
        let minutes = sessions.reduce(0) { $0 + $1.minutesCredited }
        if !sessions.isEmpty && minutes > person.weeklyLimitMinutes {
            breaches.append(
                .init(
                    .overWeeklyLimit, in: sessions.map(\.id),
                    "\(person.id) has \(minutes) of \(person.weeklyLimitMinutes) minutes."))
        }
        for session in sessions where minutes - session.minutesCredited >= person.minutesRemaining {
            breaches.append(
                .init(.pastEndOfOrder, in: [session.id], "\(person.id) has done the order without \(session.id)."))
        }
        return breaches
    }

    func supervisorBreaches(_ place: Int) -> [PlanBreach] {
        let supervisor = week.supervisors[place]
        let sessions = chargesOf[place].map { week.sessions[$0] }
        var breaches: [PlanBreach] = []
        for session in sessions {
            let (site, index) = site(of: session)
            if week.roster == nil && !supervisor.maySupervise(session, at: site, index) {
                breaches.append(
                    .init(.supervisorBarred, in: [session.id], "\(supervisor.id) may not supervise \(session.id)."))
            }
        }
        breaches += clashes(supervisor.id, sessions, twice: .supervisorTwice, clash: .supervisorClash)
        if Set(sessions.map(\.weekday)).count > supervisor.dayLimit {
            breaches.append(
                .init(
                    .supervisorDays, in: sessions.map(\.id),
                    "\(supervisor.id) works on more than \(supervisor.dayLimit) days."))
        }
        return breaches
    }

    private func clashes(
        _ id: String, _ sessions: [WeekSession], twice: PlanBreach.Rule, clash: PlanBreach.Rule
    ) -> [PlanBreach] {
        sessions.indices.flatMap { first in
            sessions[(first + 1)...].compactMap { other in
                if sessions[first].id == other.id {
                    return PlanBreach(twice, in: [other.id], "\(id) is twice in \(other.id).")
                }
                guard sessions[first].excludes(other) else { return nil }
                return PlanBreach(
                    clash, in: [other.id], "\(id) cannot be in both \(sessions[first].id) and \(other.id).")
            }
        }
    }

    func sessionBreaches(_ place: Int) -> [PlanBreach] {
        let session = week.sessions[place]
        let people = peopleIn[place].map { week.people[$0] }
        guard !people.isEmpty else {
            return supervisorsIn[place] == 0
                ? []
                : [
                    PlanBreach(
                        .supervisedButEmpty, in: [session.id], "\(session.id) has a supervisor and nobody to supervise."
                    )
                ]
        }
        var breaches: [PlanBreach] = []
        if people.count > session.capacity {
            breaches.append(
                .init(
                    .overCapacity, in: [session.id], "\(session.id) has \(people.count) of \(session.capacity) people.")
            )
        }
        if people.count < session.minimum {
            breaches.append(
                .init(
                    .underMinimum, in: [session.id],
                    "\(session.id) has \(people.count) people and needs \(session.minimum)."))
        }
        guard let ratio = session.supervisorRatio else { return breaches }
        if people.count > ratio * supervisorsIn[place] {
            breaches.append(
                .init(
                    .overRatio, in: [session.id],
                    "\(session.id) has \(people.count) people and \(supervisorsIn[place]) supervisors."))
        }
        if site(of: session).0.kind != .womenOnly && people.count(where: \.isWoman) == 1 {
            breaches.append(.init(.loneWoman, in: [session.id], "\(session.id) leaves a woman alone in the group."))
        }
        let amber = people.count(where: \.isAmber)
        if amber > week.weights.amberLimit {
            breaches.append(
                .init(
                    .tooManyAmber, in: [session.id],
                    "\(session.id) has \(amber) of \(week.weights.amberLimit) amber people."))
        }
        return breaches
    }

    var contactBreaches: [PlanBreach] {
        week.noContact.flatMap { pair in
            guard let one = index.person[pair.personID], let other = index.person[pair.otherID] else {
                return [PlanBreach]()
            }
            return Set(sessionsOf[one]).intersection(sessionsOf[other]).sorted().map {
                PlanBreach(
                    .contact, in: [week.sessions[$0].id],
                    "\(pair.personID) and \(pair.otherID) are both in \(week.sessions[$0].id).")
            }
        }
    }

    /// What had to stay, and who had to be left out.
    var keptBreaches: [PlanBreach] {
        let pinned = Set(week.pinned)
        let kept = Set(week.pinnedSupervision)
        let moved = pinned.subtracting(plan.bookings).map { "\($0.personID) has lost the pinned \($0.sessionID)." }
        let relieved = kept.subtracting(plan.supervision).map {
            "\($0.supervisorID) has lost the pinned \($0.sessionID)."
        }
        var breaches = (moved + relieved).sorted().map { PlanBreach(.pinMoved, $0) }
        for booking in plan.bookings where !pinned.contains(booking) {
            guard let place = index.person[booking.personID], week.people[place].standing != .open else { continue }
            breaches.append(
                .init(.standing, "\(booking.personID) was to get no booking, and has \(booking.sessionID)."))
        }
        guard let roster = week.roster.map(Set.init) else { return breaches }
        return breaches
            + plan.supervision.filter { !roster.contains($0) }.map {
                PlanBreach(
                    .notOnRoster, in: [$0.sessionID], "\($0.supervisorID) is not on the roster for \($0.sessionID).")
            }
    }
}
