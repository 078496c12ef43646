import Messages
import RPC
import Testing
import UnpaidWork

/// A plan that is published is booked and told, a session after the other; a repair disturbs only whom it must.
@Suite struct PublishingTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func published(people: Int = 12, supervisors: Int = 4) async throws -> TestPlan {
        try await service.people(people)
        try await service.supervisors(supervisors)
        _ = try await service.project()
        _ = try await service.project { $0.name = "Avenham Park" }
        return try await service.publish(try await service.planned())
    }

    @Test func `Everybody is booked and instructed, and every session has its supervisors`() async throws {
        let plan = try await published()
        #expect(plan.summary.state == .published && plan.summary.refused == 0)
        #expect(plan.summary.sessionsDone == plan.summary.sessions && plan.summary.sessions > 0)
        #expect(plan.summary.publishedBy == "upw.coordinator")
        let sessions = try await service.client.listSessions(
            .init(from: TestService.monday, until: "2019-06-16", pageSize: 50), .coordinator
        ).items
        #expect(sessions.reduce(0) { $0 + $1.booked } == plan.summary.added)
        #expect(sessions.allSatisfy { !$0.supervisors.isEmpty && $0.booked <= $0.places })
        for number in 1...12 {
            let person = try await service.read(CaseID.number(number))
            #expect(person.summary?.state == .working && person.appointments.allSatisfy(\.isInstructed))
        }
        #expect(try await service.list(.toTell, of: plan).allSatisfy { $0.isDone && $0.result.isEmpty })
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Publishing goes on after a crash where it was, and books nobody twice`() async throws {
        try await service.people(6)
        try await service.supervisors(2)
        _ = try await service.project()
        let plan = try await service.planned()
        _ = try await service.client.publishPlan(
            .init(planId: plan.summary.planId, version: plan.summary.version, method: .text), .coordinator)
        #expect(
            try await service.plan(plan.summary.planId).summary.state
                == .publishing)
        let later = try service.later(on: "2019-06-03", at: "10")
        try await later.service.publishPlans()
        try await later.service.publishPlans()
        let after = try await later.plan(plan.summary.planId)
        #expect(after.summary.state == .published && after.summary.refused == 0)
        #expect(try await later.appointments(6).count == Int(plan.summary.added))
        #expect(try await later.imbalances().isEmpty)
    }

    @Test func `Of two drafts of one week nobody is booked by both`() async throws {
        try await service.people(6)
        try await service.supervisors(4)
        _ = try await service.project()
        _ = try await service.project { $0.name = "Avenham Park" }
        let (one, other) = (try await service.planned(), try await service.planned { $0.seed = 5 })
        _ = try await service.publish(one)
        let booked = try await service.appointments(6)
        let after = try await service.publish(other)
        #expect(after.summary.refused == after.summary.added)
        #expect(try await service.appointments(6) == booked)
    }

    @Test func `While another plan of the week is made nothing is published`() async throws {
        try await service.people(2)
        try await service.supervisors(1)
        _ = try await service.project()
        let plan = try await service.planned()
        _ = try await service.client.planWeek(.init(week: TestService.monday), .coordinator)
        #expect(await refusal { try await service.publish(plan) }?.reason == "PLAN_AT_WORK")
    }

    @Test func `Days that are over are neither booked nor stood down`() async throws {
        try await service.people(4)
        try await service.supervisors(2)
        _ = try await service.project()
        let plan = try await service.planned()
        let day = try #require(plan.sessions.first { $0.added > 0 }?.date)
        let later = try service.later(on: day)
        let after = try await later.publish(plan)
        let over = after.sessions.filter { $0.added > 0 && $0.date <= day }
        #expect(over.allSatisfy { $0.result == "The day is over." })
        #expect(try await later.appointments(4).values.allSatisfy { $0.date > day })
    }

    @Test func `Women who come by twos are told, the first as the second`() async throws {
        try await service.people(2)
        try await service.people(2, from: 3) { $0.person?.sex = "F" }
        try await service.supervisors(2)
        _ = try await service.project()
        let after = try await service.publish(try await service.planned())
        #expect(after.summary.refused == 0)
        let all = try await service.appointments(4).values
        #expect(all.count >= 4 && all.allSatisfy { $0.isInstructed && $0.heldBecause.isEmpty })
    }

    @Test func `Whoever had several days in one instruction is told anew of those that stay`() async throws {
        try await service.people(2)
        try await service.supervisors(3)
        let project = try await service.project()
        for number in 1...2 {
            try await service.place(CaseID.number(number), at: project)
            try await service.instruct(CaseID.number(number))
        }
        _ = try await service.client.recordProject(
            .init(project: try await service.stored(project) { $0.siteCapacity = 1 }), .coordinator)
        let repair = try await service.planned { $0.isRepair = true }
        #expect(repair.summary.lost == 1 && repair.summary.added == 0)
        _ = try await service.publish(repair, cause: .projectUnavailable)
        let lost = try #require(try await service.list(.toTell, of: repair).first?.caseId)
        let person = try await service.read(lost)
        #expect(person.instructions.contains { $0.withdrawnBecause == "Project unavailable." })
        let rest = person.appointments.filter { $0.outcome == .unspecified }
        #expect(rest.count > 3 && rest.allSatisfy(\.isInstructed))
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Of two days lost the one that has another in its place is moved, and the other stood down`()
        async throws
    {
        try await service.people(2)
        try await service.supervisors(2)
        let closing = try await service.project()
        for number in 1...2 {
            for day in [Wire.Weekday.tuesday, .thursday] {
                try await service.place(CaseID.number(number), at: closing) {
                    ($0.weekday, $0.frequency) = (day, .once)
                }
            }
            try await service.instruct(CaseID.number(number))
        }
        _ = try await service.project { ($0.name, $0.weekdays) = ("Avenham Park", [.thursday]) }
        _ = try await service.client.recordProject(
            .init(project: try await service.stored(closing) { $0.closesOn = "2019-06-10" }), .coordinator)
        let repair = try await service.planned { $0.isRepair = true }
        #expect(repair.summary.lost == 4 && repair.summary.added == 2)
        let after = try await service.publish(repair, cause: .projectUnavailable)
        #expect(after.summary.refused == 0)
        for number in 1...2 {
            let week = try await service.read(CaseID.number(number)).appointments.filter { $0.date < "2019-06-17" }
            #expect(Set(week.filter { $0.date == "2019-06-11" }.map(\.outcome)) == [.stoodDown])
            let thursday = week.filter { $0.date == "2019-06-13" }
            #expect(Set(thursday.map(\.outcome)) == [.rescheduledByService, .unspecified])
            #expect(thursday.contains { $0.project == "Avenham Park" && $0.isInstructed })
        }
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `After a plan the register of supervisors can still be loaded`() async throws {
        _ = try await published(people: 2, supervisors: 2)
        try await service.supervisors(1)
        #expect(try await service.planned().summary.state == .draft)
    }

    @Test func `Whom something has come to stand against meanwhile is not booked, and is told by row`() async throws {
        try await service.people(4)
        try await service.supervisors(2)
        _ = try await service.project()
        let plan = try await service.planned()
        try await service.assess(CaseID.number(2)) { $0.fitness = .noPhysicalWork }
        let after = try await service.publish(plan)
        let row = try #require(try await service.list(.toTell, of: after).first { !$0.result.isEmpty })
        #expect(row.caseId == CaseID.number(2) && row.result.contains("fit for no physical work"))
        #expect(after.summary.refused >= 1 && after.summary.state == .published)
        #expect(try await service.read(CaseID.number(2)).appointments.isEmpty)
    }

    @Test func `A session whose supervisor is taken meanwhile gets nobody`() async throws {
        try await service.people(2)
        try await service.supervisors(1)
        _ = try await service.project()
        let plan = try await service.planned()
        let running = try #require(plan.sessions.first { $0.added > 0 })
        _ = try await service.client.recordAbsence(
            .init(supervisor: "STF0201", from: running.date, until: running.date, because: "Leave."), .coordinator)
        let after = try await service.publish(plan)
        let session = try #require(after.sessions.first { $0.number == running.number })
        #expect(session.result.contains("STF0201 is away until"))
        #expect(try await service.appointments(2).isEmpty && after.summary.refused == 2)
    }

    @Test func `After a van is lost those who went by it go elsewhere, and nobody else is touched`() async throws {
        let plan = try await published()
        let van = try await service.client.recordVehicle(
            .init(vehicle: .init(name: "Minibus 1", registration: "INV 1", town: "Preston", seats: 8)), .coordinator)
        let sessions = try await service.client.listSessions(
            .init(from: TestService.monday, until: "2019-06-16", pageSize: 50), .coordinator
        ).items
        let session = try #require(sessions.first { $0.booked > 0 })
        let supervisors = try await service.client.readSession(.init(sessionId: session.sessionId), .coordinator)
            .supervisorIds
        _ = try await service.client.staffSession(
            .init(
                sessionId: session.sessionId, version: session.version, supervisors: supervisors,
                vehicleId: van.vehicleId), .coordinator)
        let before = try await service.appointments(12)
        _ = try await service.client.recordVehicle(
            .init(
                vehicle: .init(
                    vehicleId: van.vehicleId, version: van.version, name: "Minibus 1", registration: "INV 1",
                    town: "Preston", seats: 8, outFrom: session.date, outUntil: session.date, outBecause: "Brakes.")),
            .coordinator)
        let repair = try await service.planned { $0.isRepair = true }
        #expect(repair.summary.lost == session.booked && repair.summary.added >= session.booked)
        let toTell = try await service.list(.toTell, of: repair)
        let affected = Set(toTell.map(\.caseId))
        let needsCause = await refusal { try await service.publish(repair) }
        #expect(needsCause?.violations.map(\.field) == ["cause"])
        let after = try await service.publish(repair, cause: .vehicle)
        #expect(after.summary.state == .published && after.summary.refused == 0)
        let now = try await service.appointments(12)
        for (id, appointment) in before where appointment.sessionId != session.sessionId {
            #expect(now[id] == appointment, "It keeps its identifier, its version and its instruction.")
        }
        for (id, appointment) in before where appointment.sessionId == session.sessionId {
            #expect(now[id]?.outcome == .rescheduledByService)
        }
        #expect(
            affected
                == Set(
                    before.values.filter { $0.sessionId == session.sessionId }.flatMap { lost in
                        toTell.filter { $0.state == .lost }.map(\.caseId)
                    }))
        for id in affected {
            let person = try await service.read(id)
            #expect(person.instructions.contains { $0.withdrawnBecause == "No vehicle." })
            #expect(person.appointments.contains { $0.outcome == .unspecified && $0.isInstructed })
        }
        #expect(plan.summary.planId != repair.summary.planId)
        let broken = try await service.client.readSession(.init(sessionId: session.sessionId), .coordinator)
        #expect(broken.supervisorIds.allSatisfy(supervisors.contains))
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Where there is no other place somebody is stood down in advance, and offered another day`() async throws
    {
        try await service.people(4)
        try await service.supervisors(1)
        let project = try await service.project { $0.weekdays = [.wednesday] }
        _ = try await service.publish(try await service.planned())
        _ = try await service.client.recordProject(
            .init(project: try await service.stored(project) { $0.closesOn = "2019-06-12" }), .coordinator)
        let repair = try await service.planned { $0.isRepair = true }
        #expect(repair.summary.lost == 4 && repair.summary.added == 0)
        let after = try await service.publish(repair, cause: .projectUnavailable)
        #expect(after.summary.state == .published)
        let standDowns = try await service.client.listStandDowns(
            .init(from: "2019-06-01", until: "2019-06-30"), .coordinator)
        #expect(standDowns.total == 4 && standDowns.items.allSatisfy { !$0.isOnTheDay && $0.minutesCredited == 0 })
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `A supervisor lost is replaced where another is free, and nobody is told`() async throws {
        let plan = try await published(people: 6, supervisors: 4)
        let running = try #require(plan.sessions.first { $0.added > 0 })
        let before = try await service.appointments(6)
        let sessions = try await service.client.listSessions(
            .init(from: running.date, until: running.date), .coordinator
        ).items
        let session = try #require(sessions.first { $0.booked > 0 })
        let who = try #require(
            try await service.client.readSession(.init(sessionId: session.sessionId), .coordinator).supervisorIds.first)
        let lost = try await service.client.recordAbsence(
            .init(supervisor: who, from: running.date, until: running.date, because: "Ill."), .coordinator)
        #expect(lost.warnings.count == 1)
        let repair = try await service.planned { $0.isRepair = true }
        #expect(repair.summary.lost == 0 && repair.summary.added == 0 && repair.summary.sessions == 1)
        let after = try await service.publish(repair)
        #expect(after.summary.state == .published)
        #expect(try await service.appointments(6) == before)
        let now = try await service.client.readSession(.init(sessionId: session.sessionId), .coordinator)
        #expect(now.supervisorIds.count == 1 && now.supervisorIds.first != who)
    }

    @Test func `An absence is on the team's list, keeps from being staffed, and can be taken back`() async throws {
        try await service.people(1)
        try await service.supervisors(1)
        try await service.place(CaseID.number(1), at: try await service.project())
        let session = try #require(try await service.session(on: TestService.monday))
        func away(_ change: (inout Wire.RecordAbsenceRequest) -> Void = { _ in }) async throws {
            var request = Wire.RecordAbsenceRequest(
                supervisor: "STF0201", from: "2019-06-10", until: "2019-06-11", because: "Leave.")
            change(&request)
            _ = try await service.client.recordAbsence(request, .coordinator)
        }
        try await away()
        let team = try await service.client.listTeam(.init(on: TestService.monday), .coordinator)
        #expect(team.supervisors[0].refusals == ["Away until 11 June 2019."])
        let staffing = await refusal {
            try await service.client.staffSession(
                .init(sessionId: session.sessionId, version: session.version, supervisors: ["STF0201"]), .coordinator)
        }
        #expect(staffing?.reason == "SUPERVISOR_AWAY")
        try await away { $0.isWithdrawn = true }
        let again = await refusal { try await away { $0.isWithdrawn = true } }
        #expect(again?.reason == "NO_SUCH_ABSENCE")
        for (field, change) in [
            ("supervisor", { (request: inout Wire.RecordAbsenceRequest) in request.supervisor = "STF0999" }),
            ("from", { $0.from = "" }), ("until", { $0.until = "2019-06-09" }),
            ("until", { ($0.from, $0.until) = ("2019-05-01", "2019-05-02") }), ("until", { $0.until = "2020-06-10" }),
        ] {
            let status = await refusal { try await away(change) }
            #expect(status?.violations.map(\.field) == [field])
        }
        try await away { $0.until = "2020-06-09" }
    }
}
