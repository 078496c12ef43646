import Messages
import RPC
import Testing
import UnpaidWork

/// A week is planned as a draft that nobody is told of, and somebody looks at, changes and compares.
@Suite struct PlanTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func week(people: Int = 12, supervisors: Int = 3) async throws {
        try await service.people(people)
        try await service.supervisors(supervisors)
        _ = try await service.project()
        _ = try await service.project { $0.name = "Avenham Park" }
    }

    @Test func `Everybody who can work is placed, with a supervisor, and nothing is booked yet`() async throws {
        try await week()
        let plan = try await service.planned()
        let summary = plan.summary
        #expect(summary.state == .draft && summary.words.isEmpty)
        #expect(summary.people == 12 && summary.placed == 12 && summary.unplaced == 0 && summary.added >= 12)
        #expect(summary.score?.halfHoursShort == 0 && summary.notAssessed == 0)
        let running = plan.sessions.filter { $0.added > 0 }
        #expect(running.allSatisfy { !$0.supervisors.isEmpty && $0.isStaffedByPlan && $0.warnings.isEmpty })
        #expect(running.allSatisfy { $0.added >= $0.minimum && $0.added <= $0.places })
        #expect(plan.sessions.count == 10, "Two projects, five days each.")
        #expect(try await service.session(on: TestService.monday) == nil)
        let rows = try await service.list(.inSession, of: plan, session: running[0].number)
        #expect(rows.count == Int(running[0].added))
        #expect(rows.allSatisfy { $0.state == .added && $0.surname == "Invented" && !$0.isDone })
    }

    @Test func `A week of six hundred sessions is told in several replies`() async throws {
        for number in 1...120 { _ = try await service.project { $0.name = "Invented park \(number)" } }
        let plan = try await service.planned { $0.rounds = 1 }
        var numbers = plan.sessions.map(\.number)
        #expect(numbers.count < 600)
        var token = "\(numbers.last ?? 0)"
        while !token.isEmpty {
            let next = try await service.client.readPlan(
                .init(planId: plan.summary.planId, pageToken: token), .coordinator)
            numbers += next.sessions.map(\.number)
            token = next.nextPageToken
        }
        #expect(numbers == Array(1...600))
    }

    @Test func `The same week, seed and rounds give the same plan`() async throws {
        try await week()
        let (one, other) = (try await service.planned(), try await service.planned())
        let reply = try await service.client.comparePlans(
            .init(planId: one.summary.planId, otherPlanId: other.summary.planId), .coordinator)
        #expect(reply.differences.isEmpty && reply.total == 0)
        #expect(reply.plan?.score == reply.other?.score)
    }

    @Test func `What is booked already stays, counts and is told apart`() async throws {
        try await week()
        let project = try await service.client.listProjects(.init(), .coordinator).items[0].projectId
        try await service.place(CaseID.number(1), at: project)
        let plan = try await service.planned()
        let session = try #require(plan.sessions.first { $0.kept == 1 })
        #expect(session.date == TestService.monday && plan.summary.people == 12 && plan.summary.placed == 12)
        let rows = try await service.list(.inSession, of: plan, session: session.number)
        #expect(rows.first { $0.caseId == CaseID.number(1) }?.state == .kept)
        let refused = try await service.change(.remove, [CaseID.number(1)], of: plan, session: session.number)
        #expect(refused.changed == 0 && refused.refusals.count == 1)
    }

    @Test func `Without a place somebody is told why, and what would place them`() async throws {
        try await week(people: 3, supervisors: 1)
        try await service.told(.unpaidWork(CaseID.number(50), crn: "X200050") { $0.person?.town = "Carlisle" })
        try await service.assess(CaseID.number(50))
        let plan = try await service.planned()
        let row = try #require(try await service.list(.unplaced, of: plan).first)
        #expect(row.caseId == CaseID.number(50) && row.session == 0 && row.minutesShort == 420)
        #expect(row.reason.contains("is too far") && row.remedy.hasPrefix("Open a session nearer"))
        #expect(plan.summary.unplaced == 1 && plan.summary.placed == 3)
    }

    @Test func `Whoever is not assessed is in no plan, and is counted`() async throws {
        try await week(people: 3)
        try await service.told(.unpaidWork(CaseID.number(60), crn: "X200060"))
        let plan = try await service.planned()
        #expect(plan.summary.people == 3 && plan.summary.notAssessed == 1)
    }

    @Test func `A pin holds what is planned anew, and whoever is left out stays out`() async throws {
        try await week()
        let first = try await service.planned()
        let session = try #require(first.sessions.first { $0.added > 2 })
        let people = try await service.list(.inSession, of: first, session: session.number).map(\.caseId)
        try await service.change(.pin, Array(people.prefix(2)), of: first, session: session.number)
        let out = try #require(people.last)
        let reply = try await service.change(.exclude, [out], of: first, reason: "In hospital.")
        #expect(reply.changed == 1 && (reply.after?.halfHoursShort ?? 0) > (reply.before?.halfHoursShort ?? 0))
        #expect(try await service.list(.excluded, of: first).map(\.reason) == ["In hospital."])
        let next = try await service.planned { ($0.basedOn, $0.seed) = (first.summary.planId, 7) }
        let pinned = try await service.list(.pinned, of: next)
        #expect(Set(pinned.map(\.caseId)) == Set(people.prefix(2)))
        let place = try #require(next.sessions.first { $0.number == pinned[0].session })
        #expect(place.projectId == session.projectId && place.date == session.date)
        #expect(try await service.list(.excluded, of: next).map(\.caseId) == [out])
        try await service.change(.include, [out], of: next)
        #expect(try await service.list(.excluded, of: next).isEmpty)
    }

    @Test func `Somebody is moved where there is room, is pinned by that, and brings a supervisor`() async throws {
        try await week(people: 6, supervisors: 4)
        let plan = try await service.planned()
        let from = try #require(plan.sessions.first { $0.added > 3 })
        let people = try await service.list(.inSession, of: plan, session: from.number).map(\.caseId)
        let empty = try #require(plan.sessions.first { $0.added == 0 && $0.date != from.date })
        let one = try await service.change(.move, [people[0]], of: plan, session: from.number, to: empty.number)
        #expect(
            one.refusals.map(\.words) == [
                "A session would have fewer people than it needs to run: move them together, or all of them."
            ])
        let both = try await service.change(
            .move, Array(people.prefix(2)), of: plan, session: from.number, to: empty.number)
        #expect(both.changed == 2 && both.refusals.isEmpty)
        let after = try await service.plan(plan.summary.planId)
        let target = try #require(after.sessions.first { $0.number == empty.number })
        #expect(target.added == 2 && target.supervisors.count == 1 && target.warnings.isEmpty)
        #expect(Set(try await service.list(.pinned, of: after).map(\.caseId)) == Set(people.prefix(2)))
        #expect(after.summary.score == both.after)
    }

    @Test func `Whoever was moved can be moved again, and whoever is taken in again is open`() async throws {
        try await week(people: 6, supervisors: 4)
        let plan = try await service.planned()
        let from = try #require(plan.sessions.first { $0.added > 3 })
        let people = Array(try await service.list(.inSession, of: plan, session: from.number).map(\.caseId).prefix(2))
        let empty = plan.sessions.filter { $0.added == 0 && $0.date != from.date }
        try await service.change(.move, people, of: plan, session: from.number, to: empty[0].number)
        let again = try await service.change(
            .move, people, of: plan, session: empty[0].number, to: empty[1].number)
        #expect(again.refusals.isEmpty && again.changed == 2)
        let both = try await service.change(.exclude, people, of: plan, reason: "In hospital.")
        #expect(both.refusals.isEmpty)
        try await service.change(.include, [people[0]], of: plan)
        let open = try await service.list(.unplaced, of: plan)
        #expect(open.map(\.caseId) == [people[0]] && !open[0].reason.contains("Left out"))
    }

    @Test func `A pin of somebody who has nothing left to work is left out`() async throws {
        try await week(people: 4)
        let first = try await service.planned()
        let session = try #require(first.sessions.first { $0.added > 0 })
        let person = try await service.list(.inSession, of: first, session: session.number)[0].caseId
        try await service.change(.pin, [person], of: first, session: session.number)
        try await service.told(
            .unpaidWork(person, crn: try await service.read(person).summary?.crn ?? "") { $0.requirements = [] })
        let next = try await service.planned { $0.basedOn = first.summary.planId }
        #expect(next.summary.state == .draft && next.summary.pinned == 0 && next.summary.people == 3)
    }

    @Test func `Of somebody whom an account may not see it shows and changes nothing`() async throws {
        try await service.supervisors(1)
        try await service.people(1)
        try await service.restricted("X200001", to: "upw.manager")
        _ = try await service.project { $0.town = "Carlisle" }
        let plan = try await service.planned()
        let hidden = try #require(try await service.list(.unplaced, of: plan).first)
        #expect(hidden.surname.isEmpty && hidden.reason.isEmpty && hidden.town.isEmpty && !hidden.crn.isEmpty)
        let reply = try await service.change(.exclude, [CaseID.first], of: plan, reason: "Ill.")
        #expect(reply.changed == 0 && reply.refusals.count == 1)
        let seen = try await service.client.listPlanned(
            .init(planId: plan.summary.planId, kind: .unplaced), .manager
        ).items
        #expect(seen.first?.reason.contains("too far") ?? false)
    }

    @Test func `Whoever cannot go is refused with what stands against it`() async throws {
        try await week(people: 4)
        let women = try await service.project { ($0.name, $0.attributes) = ("Almshouse gardens", [8, 9]) }
        let plan = try await service.planned()
        let from = try #require(plan.sessions.first { $0.added > 0 })
        let target = try #require(plan.sessions.first { $0.projectId == women })
        #expect(target.isWomenOnly)
        let person = try await service.list(.inSession, of: plan, session: from.number)[0].caseId
        let reply = try await service.change(.move, [person], of: plan, session: from.number, to: target.number)
        #expect(reply.refusals.first?.words.contains("for women only") ?? false)
        #expect(reply.before == reply.after)
    }

    @Test func `A week has one search at a time, which can be stopped`() async throws {
        try await week(people: 2)
        let client = service.client
        let asked = try await client.planWeek(.init(week: TestService.monday), .coordinator)
        let second = await refusal { try await client.planWeek(.init(week: TestService.monday), .coordinator) }
        #expect(second?.reason == "PLAN_AT_WORK")
        _ = try await client.planWeek(.init(week: "2019-06-17"), .coordinator)
        _ = try await client.discardPlan(.init(planId: asked.planId), .coordinator)
        #expect(try await service.plan(asked.planId).summary.state == .discarded)
        try await service.service.searchPlans()
        #expect(try await service.plan(asked.planId).summary.state == .discarded)
        #expect(try await client.listPlans(.init(), .coordinator).items.map(\.state.rawValue).sorted() == [2, 5])
        #expect(try await client.listPlans(.init(week: "2019-06-17"), .coordinator).total == 1)
    }

    @Test func `A search that a crash broke off begins anew`() async throws {
        try await week(people: 2)
        let asked = try await service.client.planWeek(.init(week: TestService.monday, rounds: 2), .coordinator)
        let later = try service.later(on: "2019-06-03", at: "10")
        try await later.service.searchPlans()
        #expect(try await later.plan(asked.planId).summary.state == .draft)
    }

    @Test func `Of a week that is over nothing is planned`() async throws {
        try await week(people: 2)
        let later = try service.later(on: "2019-06-09")
        let asked = try await later.client.planWeek(.init(week: "2019-06-03"), .coordinator)
        try await later.service.searchPlans()
        let summary = try await later.plan(asked.planId).summary
        #expect(summary.state == .failed && summary.words == "No day of that week is left to plan.")
    }

    @Test(arguments: [
        Bad<Wire.PlanWeekRequest>("week") { $0.week = "" }, Bad("week") { $0.week = "2019-06-11" },
        Bad("week") { $0.week = "2019-05-27" }, Bad("week") { $0.week = "2019-09-02" },
        Bad("rounds") { $0.rounds = 101 },
    ])
    func `A faulty question is refused with the field that is at fault`(_ bad: Bad<Wire.PlanWeekRequest>) async {
        var request = Wire.PlanWeekRequest(week: TestService.monday)
        bad.change(&request)
        let status = await refusal { [request] in try await service.client.planWeek(request, .coordinator) }
        #expect(status?.violations.map(\.field) == [bad.field])
    }

    @Test func `The twelfth week after the present one can be planned, in a hundred rounds`() async throws {
        _ = try await service.client.planWeek(.init(week: "2019-08-26", rounds: 100), .coordinator)
    }

    @Test(arguments: [
        Bad<Wire.ChangePlanRequest>("kind") { $0.kind = .unspecified }, Bad("caseIds") { $0.caseIds = [] },
        Bad("caseIds") { $0.caseIds = Array(repeating: CaseID.first, count: 101) },
        Bad("caseIds") { $0.caseIds = ["nobody"] }, Bad("session") { $0.session = 0 },
        Bad("session") { $0.session = 99 }, Bad("reason") { $0.kind = .exclude },
        Bad("toSession") { $0.kind = .move }, Bad("toSession") { ($0.kind, $0.toSession) = (.move, 99) },
    ])
    func `A faulty change is refused with the field that is at fault`(_ bad: Bad<Wire.ChangePlanRequest>) async throws {
        try await week(people: 2)
        let plan = try await service.planned()
        var request = Wire.ChangePlanRequest(
            planId: plan.summary.planId, version: plan.summary.version, kind: .pin, caseIds: [CaseID.number(1)],
            session: 1)
        bad.change(&request)
        let status = await refusal { [request] in try await service.client.changePlan(request, .coordinator) }
        #expect(status?.violations.map(\.field) == [bad.field])
    }

    @Test func `Whoever has read another version changes and publishes nothing`() async throws {
        try await week(people: 2)
        let plan = try await service.planned()
        let stale = plan.summary.version - 1
        let change = await refusal {
            try await service.client.changePlan(
                .init(
                    planId: plan.summary.planId, version: stale, kind: .exclude, caseIds: [CaseID.number(1)],
                    reason: "Ill."), .coordinator)
        }
        let publish = await refusal {
            try await service.client.publishPlan(
                .init(planId: plan.summary.planId, version: stale, method: .letter), .coordinator)
        }
        #expect(change?.code == .aborted && publish?.code == .aborted)
    }

    @Test func `A supervisor looks at no plan, and an analyst changes none`() async throws {
        try await week(people: 2)
        let plan = try await service.planned()
        let look = await refusal { try await service.client.readPlan(.init(planId: plan.summary.planId), .supervisor) }
        #expect(look?.code == .permissionDenied)
        let analyst = Call.by("performance.analyst", "performanceAnalyst")
        _ = try await service.client.readPlan(.init(planId: plan.summary.planId), analyst)
        let change = await refusal {
            try await service.client.planWeek(.init(week: TestService.monday), analyst)
        }
        #expect(change?.code == .permissionDenied)
    }
}
