import Messages
import RPC
import Testing

/// A day at a project: who supervises, how it begins and how it ends.
@Suite struct SessionTests {
    private let service: TestService

    init() throws { service = try TestService() }

    /// Somebody booked on every Monday, and the first of their sessions.
    private func planned() async throws -> Wire.SessionSummary {
        try await service.place(at: try await service.ready())
        return try #require(try await service.session(on: "2019-06-10"))
    }

    private func staff(
        _ session: Wire.SessionSummary, _ supervisors: [String] = ["STF0130"], over: UInt32 = 0, _ call: Call = .manager
    ) async throws -> Wire.SessionCommandReply {
        try await service.client.staffSession(
            .init(
                sessionId: session.sessionId, version: session.version, supervisors: supervisors, overBooking: over),
            call)
    }

    private func load(_ supervisors: Wire.Supervisor...) async throws {
        _ = try await service.client.loadUnpaidWorkRegisters(.init(supervisors: supervisors), .manager)
    }

    @Test func `A session's places follow its supervisors`() async throws {
        let session = try await planned()
        var other = Wire.Supervisor.able
        other.staffId = "STF0131"
        try await load(.able, other)
        let staffed = try await staff(session, ["STF0130", "STF0131"], over: 5)
        let shown = try #require(try await service.session(on: "2019-06-10"))
        #expect(shown.places == 12 && shown.bookingLimit == 17 && shown.version == staffed.version)
        #expect(shown.supervisors == ["Dave Ormerod", "Dave Ormerod"])
        #expect(await refusal { try await staff(session) }?.reason == "STALE_VERSION")
        #expect(try await staff(shown, []).warnings.count == 1)
        #expect(try await service.session(on: "2019-06-10")?.bookingLimit == 0)
    }

    @Test func `Who is not competent, not known or elsewhere does not supervise`() async throws {
        let session = try await planned()
        var lapsed = Wire.Supervisor.able
        lapsed.competences[0].validUntil = "2019-06-09"
        try await load(lapsed)
        let refused = await refusal { try await staff(session) }
        #expect(refused?.reason == "NOT_COMPETENT" && refused?.message.contains("9 June 2019") == true)
        var lasting = Wire.Supervisor.able
        lasting.competences[0].validUntil = "2019-06-10"
        try await load(lasting)
        #expect(await refusal { try await staff(session, ["STF0999"]) }?.violations.map(\.field) == ["supervisors"])
        _ = try await staff(session)
        try await service.place(at: try await service.project { $0.name = "Elsewhere" }) { $0.once() }
        let both = try await service.client.listSessions(.init(from: "2019-06-10", until: "2019-06-10"), .coordinator)
        // The person has their Mondays already; another's session of that day is at the other project.
        #expect(both.total == 1)
        try await service.told(.unpaidWork(CaseID.second, crn: "X123457"))
        try await service.assess(CaseID.second)
        try await service.place(CaseID.second, at: try await service.project { $0.name = "A" }) { $0.once() }
        let list = try await service.client.listSessions(.init(from: "2019-06-10", until: "2019-06-10"), .coordinator)
        let other = try #require(list.items.first { $0.sessionId != session.sessionId })
        #expect(await refusal { try await staff(other) }?.reason == "SUPERVISOR_BUSY")
    }

    @Test(arguments: [
        ("supervisors", (0...4).map { "STF013\($0)" }, 0), ("overBooking", ["STF0130"], 6),
    ])
    func `Each bad field of staffing is named`(field: String, supervisors: [String], over: UInt32) async throws {
        let session = try await planned()
        #expect(await refusal { try await staff(session, supervisors, over: over) }?.violations.map(\.field) == [field])
    }

    @Test func `A session begins on its day, with every check and what is done about each hazard`() async throws {
        let session = try await planned()
        let early = await refusal { try await service.start(session.sessionId) }
        #expect(early?.code == .notFound)
        try await service.staff(session)
        #expect(await refusal { try await service.start(session.sessionId) }?.reason == "TOO_EARLY")
        let day = try service.later(on: "2019-06-10")
        let incomplete = await refusal {
            try await day.client.recordPointOfWork(
                .init(sessionId: session.sessionId, checks: [1, 2, 3, 4, 5, 6, 7], hazards: "Ice."), .supervisor)
        }
        #expect(incomplete?.violations.map(\.field) == ["checks", "controls"])
        try await day.start(session.sessionId)
        #expect(try await day.session(on: "2019-06-10")?.state == .started)
    }

    @Test func `A session on a site whose risk assessment has run out does not begin`() async throws {
        let id = try await service.ready()
        try await service.place(at: id)
        let session = try #require(try await service.session(on: "2019-06-10"))
        try await service.staff(session)
        var project = Wire.Project.group
        project.projectId = id
        project.version = 1
        project.riskAssessmentExpiresOn = "2019-06-09"
        _ = try await service.client.recordProject(.init(project: project), .coordinator)
        let day = try service.later(on: "2019-06-10")
        #expect(await refusal { try await day.start(session.sessionId) }?.reason == "SITE_NOT_ASSESSED")
        let shown = try await day.client.readSession(.init(sessionId: session.sessionId), .coordinator)
        #expect(shown.refusals.contains { $0.contains("run out") })
    }

    @Test func `A register is signed off when everybody has an outcome, and once`() async throws {
        _ = try await planned()
        let (day, id) = try await service.working(on: "2019-06-10")
        var session = try #require(try await day.session(on: "2019-06-10"))
        func sign() async throws -> Wire.SessionCommandReply {
            try await day.client.signOffSession(.init(sessionId: id, version: session.version), .supervisor)
        }
        #expect(await refusal { try await sign() }?.reason == "OUTCOMES_MISSING")
        try await day.record(.attended, in: id)
        #expect(await refusal { try await sign() }?.reason == "STALE_VERSION")
        session = try #require(try await day.session(on: "2019-06-10"))
        let signed = try await sign()
        session.version = signed.version
        #expect(await refusal { try await sign() }?.reason == "SIGNED_OFF")
        #expect(try await day.session(on: "2019-06-10")?.state == .signedOff)
    }

    @Test func `A supervisor sees their own sessions, and no other is there for them`() async throws {
        let session = try await planned()
        #expect(try await service.client.listSessions(.init(from: "2019-06-10"), .supervisor).total == 0)
        #expect(await refusal { try await service.register(session.sessionId) }?.reason == "NO_SUCH_SESSION")
        try await service.staff(session)
        #expect(try await service.client.listSessions(.init(from: "2019-06-10"), .supervisor).total == 1)
        #expect(try await service.register(session.sessionId).count == 1)
        let stranger = Call.by("other", "unpaidWorkSupervisor", staffID: "STF0999")
        #expect(await refusal { try await service.register(session.sessionId, stranger) }?.code == .notFound)
    }

    @Test func `A register shows health, whom to keep apart and what has changed since yesterday`() async throws {
        let project = try await service.ready(.unpaidWork(), .unpaidWork(CaseID.second, crn: "X123457"))
        try await service.place(at: project)
        try await service.place(CaseID.second, at: project)
        let day = try service.later(on: "2019-06-10")
        try await day.assess {
            $0.health = "Asthma."
            $0.fitness = .lightDuties
            $0.keepApart = ["X123457"]
        }
        let session = try #require(try await day.session(on: "2019-06-10"))
        let rows = try await day.register(session.sessionId, .coordinator)
        let first = try #require(rows.first { $0.crn == "X123456" })
        #expect(first.health == "Asthma." && first.fitness == .lightDuties && first.isNew)
        #expect(first.changes == ["The assessment was changed."])
        #expect(rows.map(\.keepApart.count) == [1, 1])
        #expect(rows.first { $0.crn == "X123457" }?.changes == [])
    }

    @Test func `A woman alone among men is shown before work starts`() async throws {
        let project = try await service.ready(
            .unpaidWork { $0.person?.sex = "F" }, .unpaidWork(CaseID.second, crn: "X123457"))
        try await service.assess { $0.aloneByChoiceOn = "2019-06-03" }
        try await service.place(at: project)
        try await service.place(CaseID.second, at: project)
        let session = try #require(try await service.session(on: "2019-06-10"))
        #expect(session.women == 1 && session.booked == 2)
        try await service.staff(session)
        let day = try service.later(on: "2019-06-10")
        let started = try await day.client.recordPointOfWork(
            .init(sessionId: session.sessionId, checks: Array(1...8)), .supervisor)
        #expect(started.warnings.count == 1)
        let shown = try await day.client.readSession(.init(sessionId: session.sessionId), .supervisor)
        #expect(shown.loneWoman.contains("alone"))
    }

    @Test func `A lone worker checks in until the session ends, and nothing is due after it`() async throws {
        _ = try await planned()
        let (day, id) = try await service.working(on: "2019-06-10")
        func check(_ kind: Wire.CheckInKind, within minutes: UInt32 = 0) async throws -> String {
            _ = try await day.client.checkIn(
                .init(sessionId: id, kind: kind, nextWithinMinutes: minutes), .supervisor)
            return try await day.client.readSession(.init(sessionId: id), .supervisor).checkInDue
        }
        #expect(try await check(.started, within: 60) == "2019-06-10T17:00:00Z")
        for minutes in [14, 481] as [UInt32] {
            let refused = await refusal { try await check(.well, within: minutes) }
            #expect(refused?.violations.map(\.field) == ["nextWithinMinutes"])
        }
        #expect(await refusal { try await check(.unspecified) }?.violations.map(\.field) == ["kind"])
        #expect(try await check(.well, within: 480) == "2019-06-11T00:00:00Z")
        #expect(try await check(.alarm) == "2019-06-11T00:00:00Z")
        #expect(try await check(.ended, within: 60).isEmpty)
        try await day.record(.attended, in: id)
        let version = try await day.session(on: "2019-06-10")?.version ?? 0
        _ = try await day.client.signOffSession(.init(sessionId: id, version: version), .supervisor)
        #expect(await refusal { try await check(.well, within: 60) }?.reason == "SIGNED_OFF")
    }

    @Test func `An incident is kept with what was done`() async throws {
        let session = try await planned()
        func report(_ kind: Wire.IncidentKind, _ words: String) async throws {
            _ = try await service.client.reportIncident(
                .init(sessionId: session.sessionId, kind: kind, words: words, action: "Fenced."), .coordinator)
        }
        try await report(.nearMiss, "A branch fell.")
        #expect(await refusal { try await report(.nearMiss, " ") }?.violations.map(\.field) == ["words"])
        #expect(await refusal { try await report(.unspecified, "So.") }?.violations.map(\.field) == ["kind"])
        let shown = try await service.client.readSession(.init(sessionId: session.sessionId), .coordinator)
        #expect(shown.incidents.map(\.words) == ["A branch fell."])
    }

    @Test(arguments: [("2019-06-10", "2019-06-09"), ("2019-06-10", "2019-07-11"), ("2019-06-10", "soon")])
    func `A span of days is 31 at most, and not backwards`(from: String, until: String) async throws {
        let refused = await refusal {
            try await service.client.listSessions(.init(from: from, until: until), .coordinator)
        }
        #expect(refused?.violations.map(\.field) == ["until"])
        #expect(try await service.client.listSessions(.init(from: from, until: "2019-07-10"), .coordinator).total == 0)
    }
}
