/// A plan made anew after something has changed, which disturbs only whom it must.
///
/// Every booking that is still possible is kept, with its supervisor; who lost one, and who had none, is placed
/// around them. Where a session cannot go on with those it keeps, its bookings are let go too, and only those.
package struct Replanning: Sendable {
    package let plan: WeekPlan
    /// The bookings of the plan before that it does not keep.
    package let lost: [Booking]
    /// Those that it has and the plan before had not.
    package let new: [Booking]

    /// The week as it is now, without a fault.
    ///
    /// - Parameters:
    ///   - before: the plan that people know of.
    ///   - isWeighed: whether somebody has weighed what speaks against a booking when it was made, so that nothing but
    ///     want of room undoes it.
    ///   - rounds: of the search each time; a second search is needed only where a session must be let go.
    package init(
        _ week: WeekToPlan, keeping before: WeekPlan, isWeighed: Bool = false, rounds: Int, seed: UInt64 = 1,
        until isOver: () -> Bool = { false }
    ) {
        var kept = isWeighed ? before.known(in: week) : before.possible(in: week)
        var plan = WeekPlan()
        while true {
            var search = WeekSearch(week.keeping(kept, of: before), seed: seed)
            search.improve(rounds: rounds, until: isOver)
            plan = search.plan
            let released =
                isWeighed
                ? kept.without(surplusOf: plan, in: week)
                : kept.without(sessions: plan.sessionsWithBreach(in: week), but: week)
            guard released != kept else { break }
            kept = released
        }
        let known = Set(before.bookings)
        let planned = Set(plan.bookings)
        self.plan = plan
        lost = before.bookings.filter { !planned.contains($0) }
        new = plan.bookings.filter { !known.contains($0) }
    }
}

extension WeekPlan {
    /// What of it the week still has.
    fileprivate func known(in week: WeekToPlan) -> WeekPlan {
        let index = WeekIndex(week)
        return WeekPlan(
            bookings: bookings.filter { index.person[$0.personID] != nil && index.session[$0.sessionID] != nil },
            supervision: supervision.filter {
                index.supervisor[$0.supervisorID] != nil && index.session[$0.sessionID] != nil
            })
    }

    /// What of it is possible in the week for each person and supervisor by themselves.
    fileprivate func possible(in week: WeekToPlan) -> WeekPlan {
        let index = WeekIndex(week)
        let pinned = Set(week.pinned)
        func place(_ id: String) -> (WeekSession, WeekSite, Int)? {
            guard let session = index.session[id], let site = index.site[week.sessions[session].siteID] else {
                return nil
            }
            return (week.sessions[session], week.sites[site], site)
        }
        var kept = WeekPlan()
        for booking in bookings {
            guard let person = index.person[booking.personID], let (session, site, number) = place(booking.sessionID)
            else {
                continue
            }
            if case .excluded = week.people[person].standing { continue }
            guard pinned.contains(booking) || week.people[person].bars(session, at: site, number).isEmpty else {
                continue
            }
            let others = kept.bookings.filter { $0.personID == booking.personID }
                .compactMap { index.session[$0.sessionID] }.map { week.sessions[$0] }
            if pinned.contains(booking) || week.people[person].canAdd(session, to: others) {
                kept.bookings.append(booking)
            }
        }
        if week.roster == nil {
            kept.supervision = supervision.filter {
                guard let who = index.supervisor[$0.supervisorID], let (session, site, number) = place($0.sessionID)
                else {
                    return false
                }
                return week.supervisors[who].maySupervise(session, at: site, number)
            }
        }
        return kept
    }

    /// The sessions in which a rule is broken, and those of people and supervisors for whom one is.
    fileprivate func sessionsWithBreach(in week: WeekToPlan) -> Set<String> {
        Set(PlanCheck(self, for: week).breaches.flatMap(\.sessionIDs))
    }

    /// Less as many as each session of a plan has too many, the last of the bookings first; its supervisors stay.
    fileprivate func without(surplusOf plan: WeekPlan, in week: WeekToPlan) -> WeekPlan {
        let pinned = Set(week.pinned)
        var kept = self
        for session in week.sessions {
            let people = plan.bookings.count { $0.sessionID == session.id }
            let supervisors = plan.supervision.count { $0.sessionID == session.id }
            let places = min(session.capacity, session.supervisorRatio.map { $0 * supervisors } ?? session.capacity)
            let movable = kept.bookings.filter { $0.sessionID == session.id && !pinned.contains($0) }
            let leaving = Set(movable.suffix(max(0, people - places)))
            kept.bookings.removeAll { leaving.contains($0) }
        }
        return kept
    }

    fileprivate func without(sessions: Set<String>, but week: WeekToPlan) -> WeekPlan {
        let pinned = Set(week.pinned)
        return WeekPlan(
            bookings: bookings.filter { !sessions.contains($0.sessionID) || pinned.contains($0) },
            supervision: supervision.filter { !sessions.contains($0.sessionID) })
    }
}

extension WeekPerson {
    /// Whether the session fits beside the others: the day, the week's limit and the order's end.
    fileprivate func canAdd(_ session: WeekSession, to others: [WeekSession]) -> Bool {
        let all = others + [session]
        let sum = all.reduce(0) { $0 + $1.minutesCredited }
        return !others.contains(where: session.excludes) && sum <= weeklyLimitMinutes
            && all.allSatisfy { sum - $0.minutesCredited < minutesRemaining }
    }
}

extension WeekToPlan {
    /// The week in which what is kept is pinned, and those who keep all that they had get nothing else.
    fileprivate func keeping(_ kept: WeekPlan, of before: WeekPlan) -> WeekToPlan {
        let lost = Set(before.bookings).subtracting(kept.bookings).map(\.personID)
        let untouched = Set(before.bookings.map(\.personID)).subtracting(lost)
        var week = self
        week.pinned = Array(Set(pinned).union(kept.bookings)).sorted {
            ($0.personID, $0.sessionID) < ($1.personID, $1.sessionID)
        }
        week.pinnedSupervision = pinnedSupervision + kept.supervision.filter { !pinnedSupervision.contains($0) }
        for place in week.people.indices where untouched.contains(people[place].id) && people[place].standing == .open {
            week.people[place].standing = .held
        }
        return week
    }
}
