import Messages
import RPC
import Testing

/// Days without work: the provider's own, and a project's.
@Suite struct ClosureTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func standDown(
        project: String, from: String, until: String, _ service: TestService? = nil
    ) async throws -> Wire.StandDownReply {
        try await (service ?? self.service).client.standDown(
            .init(projectId: project, from: from, until: until, cause: .vehicle), .coordinator)
    }

    private func takeBack(
        session: String = "", closure: String = "", _ service: TestService? = nil
    ) async throws -> Wire.StandDownReply {
        try await (service ?? self.service).client.withdrawStandDown(
            .init(sessionId: session, closureId: closure, reason: "The van is mended."), .coordinator)
    }

    private func closures(of project: String) async throws -> [Wire.ProjectClosure] {
        try await service.client.readProject(.init(projectId: project), .coordinator).closures
    }

    @Test func `What is booked on a day that is closed later waits, and goes on where the day is open again`()
        async throws
    {
        try await service.place(at: try await service.ready())
        try await service.instruct()
        _ = try await service.client.loadUnpaidWorkRegisters(.init(closedDays: ["2019-06-10"]), .manager)
        var first = try await service.pending()[0]
        #expect(first.heldBecause == "Nobody works there on 10 June 2019: it is closed or stood down.")
        #expect(!first.isInstructed)
        _ = try await service.client.loadUnpaidWorkRegisters(.init(closedDays: ["2019-12-25"]), .manager)
        first = try await service.pending()[0]
        #expect(first.heldBecause.isEmpty)
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Nobody is booked on a project’s days without work, also where it had no session yet`() async throws {
        let project = try await service.ready()
        _ = try await standDown(project: project, from: "2019-06-10", until: "2019-06-16")
        let placed = try await service.place(at: project) { $0.weekday = .wednesday }
        #expect(placed.warnings.contains { $0.contains("the first 2019-06-12") })
        #expect(try await service.pending()[0].date == "2019-06-19")
        let closed = try await closures(of: project)
        #expect(closed.map(\.from) == ["2019-06-10"] && closed.map(\.until) == ["2019-06-16"])
    }

    @Test func `A stand-down that is taken back gives everybody their day again, uninstructed`() async throws {
        let project = try await service.ready()
        try await service.place(at: project)
        try await service.instruct()
        _ = try await standDown(project: project, from: "2019-06-10", until: "2019-06-16")
        #expect(try await service.session(on: "2019-06-10")?.state == .stoodDown)
        let closure = try #require(try await closures(of: project).first)
        #expect(try await takeBack(closure: closure.closureId).refusals.isEmpty)
        let session = try #require(try await service.session(on: "2019-06-10"))
        #expect(session.state == .planned && session.booked == 1)
        let first = try await service.pending()[0]
        #expect(first.date == "2019-06-10" && !first.isInstructed)
        #expect(try await closures(of: project).isEmpty)
        #expect(
            try await service.client.listStandDowns(.init(from: "2019-06-01", until: "2019-06-30"), .manager).total == 0
        )
        _ = try await standDown(project: project, from: "2019-06-10", until: "2019-06-10")
        #expect(try await service.session(on: "2019-06-10")?.state == .stoodDown)
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Whoever has another day by now keeps it`() async throws {
        let project = try await service.ready()
        try await service.place(at: project) { $0.once() }
        let session = try #require(try await service.session(on: "2019-06-10"))
        _ = try await service.client.standDown(.init(sessionId: session.sessionId, cause: .weather), .coordinator)
        #expect(
            try await service.client.listRequirements(.init(worklist: .reoffer), .coordinator).items.map(\.reofferBy)
                == ["2019-06-17"])
        try await service.place(at: project) { ($0.weekday, $0.from) = (.wednesday, "2019-06-12") }
        #expect(try await service.client.listRequirements(.init(worklist: .reoffer), .coordinator).total == 0)
        let back = try await takeBack(session: session.sessionId)
        #expect(back.refusals == ["2019-06-10: X123456 has another day already."])
        #expect(try await service.session(on: "2019-06-10")?.booked == 0)
        #expect(await refusal { try await takeBack(session: session.sessionId) }?.reason == "NOT_STOOD_DOWN")
    }

    @Test func `A revoked order does not come back with the session, nor a vehicle that is elsewhere by now`()
        async throws
    {
        let project = try await service.ready(.unpaidWork(), .unpaidWork(CaseID.second, crn: "X123457"))
        for id in [CaseID.first, CaseID.second] { try await service.place(id, at: project) }
        let van = try await service.client.recordVehicle(
            .init(vehicle: .init(name: "Minibus 1", town: "Preston", seats: 6)), .coordinator
        ).vehicleId
        func staff(_ session: Wire.SessionSummary?) async throws {
            _ = try await service.client.staffSession(
                .init(
                    sessionId: session?.sessionId ?? "", version: session?.version ?? 0, supervisors: ["STF0130"],
                    vehicleId: van), .coordinator)
        }
        _ = try await service.client.loadUnpaidWorkRegisters(.init(supervisors: [.able]), .manager)
        let session = try #require(try await service.session(on: "2019-06-10"))
        try await staff(session)
        _ = try await service.client.standDown(.init(sessionId: session.sessionId, cause: .weather), .coordinator)
        try await service.told(.unpaidWork { $0.requirements = [] })
        let other = try await service.project { $0.name = "Avenham Park" }
        try await service.told(.unpaidWork(CaseID.number(3), crn: "X123458"))
        try await service.assess(CaseID.number(3))
        try await service.place(CaseID.number(3), at: other)
        let day = try await service.client.listSessions(.init(from: "2019-06-10", until: "2019-06-10"), .coordinator)
        try await staff(day.items.first { $0.projectId == other })
        let lost = try await takeBack(session: session.sessionId).refusals
        #expect(
            lost == [
                "2019-06-10: STF0130 is at Avenham Park at that time.",
                "2019-06-10: Its vehicle is at Avenham Park at that time.",
                "2019-06-10: X123456 has no hours to work any more.",
            ])
        #expect(try await service.read(CaseID.second).summary?.nextOn == "2019-06-10")
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `One session of a closed project is not taken back by itself`() async throws {
        let project = try await service.ready()
        try await service.place(at: project)
        _ = try await standDown(project: project, from: "2019-06-10", until: "2019-06-16")
        let session = try #require(try await service.session(on: "2019-06-10")).sessionId
        #expect(await refusal { try await takeBack(session: session) }?.reason == "CLOSED")
    }

    @Test func `What is over is not taken back`() async throws {
        let project = try await service.ready()
        try await service.place(at: project)
        _ = try await standDown(project: project, from: "2019-06-10", until: "2019-06-10")
        let closure = try #require(try await closures(of: project).first).closureId
        let session = try #require(try await service.session(on: "2019-06-10")).sessionId
        let later = try service.later(on: "2019-06-11")
        #expect(await refusal { try await takeBack(closure: closure, later) }?.code == .notFound)
        #expect(await refusal { try await takeBack(session: session, later) }?.reason == "NOT_STOOD_DOWN")
        #expect(
            await refusal { try await takeBack(session: session, closure: closure, later) }?.code == .invalidArgument)
    }

    @Test func `Two sessions at the same time share the room that the site has`() async throws {
        let project = try await service.project { ($0.siteCapacity, $0.supervisorRatio) = (2, 8) }
        for number in 1...3 {
            let id = CaseID.number(number)
            try await service.told(.unpaidWork(id, crn: "X\(300_000 + number)"))
            try await service.assess(id)
        }
        try await service.place(CaseID.number(1), at: project) { $0.once() }
        try await service.place(CaseID.number(2), at: project) {
            $0.once()
            $0.startTime = "10:00"
        }
        let full = await refusal {
            try await service.place(CaseID.number(3), at: project) {
                $0.once()
                $0.startTime = "11:00"
            }
        }
        #expect(full?.reason == "SESSION_FULL")
    }
}
