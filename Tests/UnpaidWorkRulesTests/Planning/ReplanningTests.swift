import CivilCalendar
import Testing
import UnpaidWorkRules

struct ReplanningTests {
    @Test func `What is pinned stays, even where another would cost less`() {
        let far = WeekPerson.of("a", sites: 2) { $0.travelMinutes = [10, 55] }
        var week = WeekToPlan(
            sites: [WeekSite(id: "near"), WeekSite(id: "far")],
            sessions: [.of("n", at: "near", capacity: 1), .of("f", at: "far", capacity: 1)],
            people: [far, .of("b", sites: 2)], roster: [])
        #expect(week.planned().sessions(of: "a") == ["n"])
        week.pinned = [Booking("a", "f")]
        let plan = week.planned()
        #expect(plan.sessions(of: "a") == ["f"])
        #expect(plan.sessions(of: "b") == ["n"])
    }

    @Test func `Pins of a hundred random plans stay`() {
        for seed in 1...100 {
            var week = RandomWeek.week(seed: seed, people: 6, hasRoster: true)
            let bookings = week.planned(rounds: 0).bookings
            week.pinned = bookings.filter { $0.personID < "p3" }
            let plan = week.planned(rounds: seed % 10 == 0 ? 1 : 0)
            #expect(Set(plan.bookings).isSuperset(of: week.pinned), "week \(seed)")
        }
    }

    @Test func `Who is excluded gets nothing, and who is held nothing but what is pinned`() {
        let people = [
            WeekPerson.of("a") { $0.standing = .excluded("in hospital") },
            .of("b") {
                $0.standing = .held
                $0.targetMinutes = 840
            },
            .of("c"),
        ]
        let sessions = [WeekSession.of("s"), .of("t", on: .tuesday)]
        let plan = WeekToPlan.of(sessions, people, pinned: [Booking("b", "s")]).planned()
        #expect(plan.sessions(of: "a") == [])
        #expect(plan.sessions(of: "b") == ["s"])
        #expect(plan.sessions(of: "c").count == 1)
    }

    @Test func `What was weighed stays whatever speaks against it, while there is room`() {
        let barred = WeekPerson.of("a") { $0.excludedSiteIDs = ["site"] }
        let before = WeekPlan(bookings: [Booking("a", "s"), Booking("b", "s")])
        func lost(capacity: Int, isWeighed: Bool) -> [Booking] {
            let week = WeekToPlan.of([.of("s", capacity: capacity)], [barred, .of("b")])
            return Replanning(week, keeping: before, isWeighed: isWeighed, rounds: 0).lost
        }
        #expect(lost(capacity: 2, isWeighed: false) == [Booking("a", "s")])
        #expect(lost(capacity: 2, isWeighed: true) == [])
        #expect(
            lost(capacity: 1, isWeighed: true) == [Booking("b", "s")], "As many go as are too many, the last first.")
        #expect(lost(capacity: 0, isWeighed: true) == before.bookings)
    }

    @Test func `When nothing has changed, nothing changes`() {
        for seed in 1...60 {
            let week = RandomWeek.week(seed: seed, people: 6, hasRoster: seed % 2 == 0)
            let plan = week.planned(rounds: 0)
            let again = Replanning(week, keeping: plan, rounds: 0)
            #expect(again.lost == [], "week \(seed)")
            #expect(again.new.allSatisfy { plan.sessions(of: $0.personID).isEmpty }, "week \(seed)")
        }
    }

    @Test func `When one falls ill, only those whose session cannot go on without are moved`() {
        for seed in 1...60 {
            var week = RandomWeek.week(seed: seed, people: 6, hasRoster: seed % 2 == 0)
            let plan = week.planned(rounds: 0)
            guard let ill = plan.bookings.first?.personID else { continue }
            let place = week.people.firstIndex { $0.id == ill }!
            week.people[place].standing = .excluded("ill")
            let again = Replanning(week, keeping: plan, rounds: 0)
            #expect(PlanCheck(again.plan, for: week).breaches == [], "week \(seed)")
            let theirs = Set(plan.sessions(of: ill))
            #expect(again.lost.allSatisfy { theirs.contains($0.sessionID) }, "week \(seed)")
            let free = Set(again.lost.map(\.personID)).union(
                week.people.map(\.id).filter { plan.sessions(of: $0).isEmpty })
            #expect(again.new.allSatisfy { free.contains($0.personID) }, "week \(seed)")
        }
    }

    @Test func `When a supervisor falls ill another takes over, and nobody is moved`() {
        let sessions = [WeekSession.of("s", minimum: 3, ratio: 8)]
        let people = ["a", "b", "c"].map { WeekPerson.of($0) }
        let before = WeekPlan(
            bookings: people.map { Booking($0.id, "s") }, supervision: [Supervision("k", "s")])
        let week = WeekToPlan.of(sessions, people, supervisors: [.of("l")], roster: nil)
        let after = Replanning(week, keeping: before, rounds: 2)
        #expect(after.lost == [] && after.new == [])
        #expect(after.plan.supervision == [Supervision("l", "s")])
    }

    @Test func `Where too few are left somebody without a booking joins, or all are let go`() {
        let sessions = [WeekSession.of("s", minimum: 3)]
        let before = WeekPlan(bookings: ["a", "b", "c"].map { Booking($0, "s") })
        let left = [WeekPerson.of("a"), .of("b")]
        let joined = Replanning(.of(sessions, left + [.of("d")]), keeping: before, rounds: 2)
        #expect(joined.lost == [Booking("c", "s")] && joined.new == [Booking("d", "s")])
        let closed = Replanning(.of(sessions, left), keeping: before, rounds: 2)
        #expect(closed.lost == before.bookings && closed.plan == WeekPlan())
    }
}
