import Messages
import RPC
import UnpaidWork

/// A plan as it was read.
struct TestPlan {
    let summary: Wire.PlanSummary
    let sessions: [Wire.PlannedSession]
}

/// A week to plan: people of Preston with nothing booked, two group projects, and supervisors.
extension TestService {
    static let monday = "2019-06-10"

    /// So many people who may work, each to begin.
    func people(_ count: Int, from first: Int = 1, _ change: (inout Wire.CaseNotice) -> Void = { _ in }) async throws {
        for number in first..<first + count {
            try await told(.unpaidWork(CaseID.number(number), crn: "X\(200_000 + number)", change))
            try await assess(CaseID.number(number))
        }
    }

    /// Supervisors of Preston with everything that is required; a woman is the second.
    func supervisors(_ count: Int) async throws {
        let all = (1...count).map { number in
            var supervisor = Wire.Supervisor.able
            supervisor.staffId = "STF02\(number < 10 ? "0" : "")\(number)"
            supervisor.sex = number == 2 ? "F" : "M"
            return supervisor
        }
        _ = try await client.loadUnpaidWorkRegisters(.init(supervisors: all), .manager)
    }

    /// A plan of the week, as far as the search brings it.
    func planned(
        _ change: (inout Wire.PlanWeekRequest) -> Void = { _ in }
    ) async throws -> TestPlan {
        var request = Wire.PlanWeekRequest(week: Self.monday, rounds: 4)
        change(&request)
        let asked = try await client.planWeek(request, .coordinator)
        try await service.searchPlans()
        return try await plan(asked.planId)
    }

    func plan(_ id: String, _ call: Call = .coordinator) async throws -> TestPlan {
        let reply = try await client.readPlan(.init(planId: id), call)
        guard let summary = reply.summary else { throw Status(.dataLoss, "A plan has no summary.") }
        return TestPlan(summary: summary, sessions: reply.sessions)
    }

    func list(
        _ kind: Wire.PlannedKind, of plan: TestPlan, session: UInt32 = 0
    ) async throws -> [Wire.PlannedPerson] {
        try await client.listPlanned(
            .init(planId: plan.summary.planId, kind: kind, session: session, pageSize: 100), .coordinator
        ).items
    }

    @discardableResult func change(
        _ kind: Wire.PlanChangeKind, _ cases: [String], of plan: TestPlan, session: UInt32 = 0,
        to other: UInt32 = 0, reason: String = ""
    ) async throws -> Wire.ChangePlanReply {
        let version = try await self.plan(plan.summary.planId).summary.version
        return try await client.changePlan(
            .init(
                planId: plan.summary.planId, version: version, kind: kind, caseIds: cases, session: session,
                toSession: other, reason: reason), .coordinator)
    }

    /// Publishes a plan whole, and tells how it stands then.
    func publish(_ plan: TestPlan, cause: Wire.StandDownCause = .unspecified) async throws
        -> TestPlan
    {
        let version = try await self.plan(plan.summary.planId).summary.version
        _ = try await client.publishPlan(
            .init(planId: plan.summary.planId, version: version, method: .letter, cause: cause, note: ""), .coordinator)
        try await service.publishPlans()
        return try await self.plan(plan.summary.planId)
    }

    /// A project as it stands, changed.
    func stored(_ id: String, _ change: (inout Wire.Project) -> Void) async throws -> Wire.Project {
        let all = try await client.listProjects(.init(), .coordinator).items
        guard var project = all.first(where: { $0.projectId == id }) else { throw Status(.notFound, "No project.") }
        change(&project)
        return project
    }

    /// Every appointment of these people that stands, by its identifier.
    func appointments(_ count: Int) async throws -> [String: Wire.Appointment] {
        var all: [String: Wire.Appointment] = [:]
        for number in 1...count {
            for appointment in try await read(CaseID.number(number)).appointments {
                all[appointment.appointmentId] = appointment
            }
        }
        return all
    }
}
