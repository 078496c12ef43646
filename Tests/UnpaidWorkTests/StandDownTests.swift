import Messages
import RPC
import Testing

/// What the provider owes somebody whom it has no work for.
@Suite struct StandDownTests {
    private let service: TestService

    init() throws { service = try TestService() }

    /// So many people, booked from the first Monday on.
    private func booked(_ count: Int = 1, hours: Int = 80) async throws {
        let project = try await service.project()
        for number in 1...count {
            let id = CaseID.number(number)
            try await service.told(.unpaidWork(id, crn: "X\(300_000 + number)") { $0.requirements = ["UPW:\(hours)h"] })
            try await service.assess(id)
            try await service.place(id, at: project)
        }
    }

    private func standDown(
        _ service: TestService, person: String = "", session: String = "", project: String = "", from: String = "",
        until: String = "", _ cause: Wire.StandDownCause = .weather, _ call: Call = .coordinator
    ) async throws -> Wire.StandDownReply {
        try await service.client.standDown(
            .init(
                appointmentId: person, sessionId: session, projectId: project, from: from, until: until, cause: cause,
                note: "Invented."), call)
    }

    @Test func `Told in advance somebody is credited nothing, and their place is free again`() async throws {
        try await booked(8)
        let first = try await service.pending()[0]
        let reply = try await standDown(service, person: first.appointmentId)
        #expect(reply.items.map(\.minutesCredited) == [0] && reply.items.map(\.isOnTheDay) == [false])
        #expect(reply.items.map(\.reofferBy) == ["2019-06-17"] && reply.items.map(\.crn) == ["X300001"])
        let session = try #require(try await service.session(on: "2019-06-10"))
        #expect(session.booked == 7 && session.state == .planned)
        try await service.told(.unpaidWork(CaseID.number(9), crn: "X300009"))
        try await service.assess(CaseID.number(9))
        try await service.place(CaseID.number(9), at: session.projectId) { $0.once() }
        #expect(try await service.session(on: "2019-06-10")?.booked == 8)
        #expect(try await service.read().summary?.nextOn == "2019-06-17")
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Sent home on the day somebody is credited an hour, and never more than is left`() async throws {
        try await booked(2)
        let day = try service.later(on: "2019-06-10")
        try await day.adjust(.courtReduction, -4_770, on: "2019-06-10", CaseID.number(2))
        let session = try #require(try await day.session(on: "2019-06-10"))
        let reply = try await standDown(day, session: session.sessionId, .noSupervisor)
        #expect(reply.items.map(\.minutesCredited).sorted() == [30, 60])
        #expect(reply.items.allSatisfy { $0.isOnTheDay } && reply.refusals.isEmpty)
        #expect(try await day.read(CaseID.number(2)).summary?.state == .completed)
        #expect(try await day.session(on: "2019-06-10")?.state == .stoodDown)
        #expect(await refusal { try await standDown(day, session: session.sessionId) }?.reason == "STOOD_DOWN")
        let late = try await day.record(.attended, of: "X300001", in: session.sessionId, .coordinator)
        #expect(late.verdict == .refused)
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `On the day an education session credits no more than education may`() async throws {
        _ = try await service.ready(.unpaidWork { $0.requirements = ["UPW:40h"] })
        let project = try await service.project { $0.type = .educationContracted }
        try await service.place(at: project)
        var (day, session) = try await service.working(on: "2019-06-10")
        try await day.record(.attended, in: session)
        (day, session) = try await day.working(on: "2019-06-17")
        try await day.record(.attended, in: session) { $0.left = "09:30" }
        day = try day.later(on: "2019-06-24")
        let third = try #require(try await day.session(on: "2019-06-24"))
        // Of 480 minutes 450 are used.
        #expect(try await standDown(day, session: third.sessionId).items.map(\.minutesCredited) == [30])
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `Nobody is stood down twice, and who has an outcome is named`() async throws {
        try await booked(2)
        let first = try await service.pending()[0]
        _ = try await standDown(service, person: first.appointmentId)
        #expect(await refusal { try await standDown(service, person: first.appointmentId) }?.reason == "NOT_PENDING")
        let rest = try await standDown(service, session: first.sessionId)
        #expect(rest.items.map(\.crn) == ["X300002"])
        #expect(rest.refusals.count == 1 && rest.refusals[0].contains("X300001"))
        #expect(try await service.standDowns().total == 2)
    }

    @Test func `A project's days are stood down together`() async throws {
        try await booked()
        let project = try #require(try await service.session(on: "2019-06-10")).projectId
        let reply = try await standDown(
            service, project: project, from: "2019-06-10", until: "2019-06-24", .projectUnavailable)
        #expect(Set(reply.items.map(\.date)) == ["2019-06-10", "2019-06-17", "2019-06-24"])
        #expect(try await service.session(on: "2019-07-01")?.state == .planned)
        let long = await refusal {
            try await standDown(service, project: project, from: "2019-06-10", until: "2019-07-11")
        }
        #expect(long?.violations.map(\.field) == ["until"])
    }

    @Test func `Another day is offered by the next booking`() async throws {
        try await booked()
        let first = try await service.pending()[0]
        _ = try await standDown(service, person: first.appointmentId)
        #expect(try await service.standDowns().items.map(\.reofferedOn) == [""])
        let session = try #require(try await service.session(on: "2019-06-17"))
        try await service.place(at: session.projectId) {
            $0.weekday = .tuesday
            $0.until = "2019-06-18"
        }
        #expect(try await service.standDowns().items.map(\.reofferedOn) == ["2019-06-03"])
    }

    @Test func `Causes, projects and the four counts say how often`() async throws {
        try await booked(4)
        let first = try await service.pending(CaseID.number(1))[0]
        _ = try await standDown(service, person: first.appointmentId, .vehicle)
        let day = try service.later(on: "2019-06-10")
        let session = try #require(try await day.session(on: "2019-06-10"))
        _ = try await standDown(day, session: session.sessionId, .weather)
        let list = try await day.client.listStandDowns(.init(from: "2019-06-10", until: "2019-06-16"), .manager)
        #expect(list.total == 4)
        #expect(list.byCause.map(\.label) == ["Weather", "No vehicle"])
        #expect(list.byCause.map(\.stoodDown) == [3, 1] && list.byCause.map(\.due) == [4, 4])
        #expect(list.byProject.map(\.stoodDown) == [4] && list.byProject.map(\.due) == [4])
        #expect(list.throughput?.toldInAdvance == 1 && list.throughput?.sentHomeOnTheDay == 3)
        #expect(list.throughput?.appointments == 4 && list.throughput?.people == 4)
    }

    @Test func `What was sent home by the register counts, and what was put right does not`() async throws {
        try await booked(2)
        let (day, session) = try await service.working(on: "2019-06-10")
        let rows = try await day.register(session)
        _ = try await standDown(day, person: rows[0].appointmentId, .overbooked, .supervisor)
        try await day.record(.sentHomeService, of: rows[1].crn, in: session)
        let span = Wire.ListStandDownsRequest(from: "2019-06-10", until: "2019-06-10")
        #expect(try await day.client.listStandDowns(span, .manager).throughput?.sentHomeOnTheDay == 2)
        try await day.record(.attended, of: rows[0].crn, in: session)
        let list = try await day.client.listStandDowns(span, .manager)
        #expect(list.throughput?.sentHomeOnTheDay == 1 && list.total == 0)
        #expect(list.items.isEmpty && list.byCause.isEmpty && list.byProject.isEmpty)
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `A supervisor stands down their own session, and no project`() async throws {
        try await booked()
        let session = try #require(try await service.session(on: "2019-06-10"))
        let foreign = await refusal {
            try await standDown(service, session: session.sessionId, .weather, .supervisor)
        }
        #expect(foreign?.code == .notFound)
        try await service.staff(session)
        let project = await refusal { try await standDown(service, project: session.projectId, .weather, .supervisor) }
        #expect(project?.reason == "NOT_OWN")
        #expect(try await standDown(service, session: session.sessionId, .weather, .supervisor).items.count == 1)
    }

    @Test func `Each bad field of a stand-down is named`() async throws {
        try await booked()
        let first = try await service.pending()[0]
        let cause = await refusal { try await standDown(service, person: first.appointmentId, .unspecified) }
        #expect(cause?.violations.map(\.field) == ["cause"])
        #expect(await refusal { try await standDown(service) }?.violations.map(\.field) == ["sessionId"])
        let both = await refusal {
            try await standDown(service, person: first.appointmentId, session: first.sessionId)
        }
        #expect(both?.violations.map(\.field) == ["sessionId"])
        #expect(await refusal { try await standDown(service, person: CaseID.nobody) }?.code == .notFound)
    }

    @Test func `A key stands a session down once`() async throws {
        try await booked()
        let session = try #require(try await service.session(on: "2019-06-10")).sessionId
        let call = Call.by("upw.coordinator", "unpaidWorkCoordinator", key: "one")
        let reply = try await standDown(service, session: session, .weather, call)
        #expect(try await standDown(service, session: session, .weather, call) == reply)
        #expect(try await service.standDowns().total == 1)
    }
}
