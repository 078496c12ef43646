import Messages
import RPC
import Testing

/// A supervisor who is not heard of, and one who calls for help.
@Suite struct AlarmTests {
    /// Begun at nine, with the next check-in at ten; answers the service at another time of the day.
    private func morning(_ hour: String = "10", minutes: UInt32 = 60) async throws -> (TestService, session: String) {
        let service = try TestService()
        try await service.place(at: try await service.ready())
        let (day, session) = try await service.working(on: "2019-06-10", at: "09")
        _ = try await day.client.checkIn(
            .init(sessionId: session, kind: .started, nextWithinMinutes: minutes), .supervisor)
        return (hour == "09" ? day : try day.later(on: "2019-06-10", at: hour), session)
    }

    private func alarms(_ service: TestService) async throws -> [Wire.SessionSummary] {
        try await service.client.listSessions(.init(alarmsOnly: true), .coordinator).items
    }

    private func answer(
        _ service: TestService, _ session: String, isSafe: Bool, _ call: Call = .coordinator
    ) async throws -> Wire.SessionCommandReply {
        try await service.client.answerAlarm(
            .init(sessionId: session, words: "She rang from the van.", isSafe: isSafe), call)
    }

    @Test func `Until it is due nothing is missed, and then it is the coordinator’s`() async throws {
        var (service, session) = try await morning()
        #expect(try await alarms(service).isEmpty)
        (service, session) = try await morning("11", minutes: 110)
        let missed = try await alarms(service)
        #expect(missed.map(\.sessionId) == [session] && missed[0].alarm == .coordinator)
        #expect(missed[0].alarmSince == "2019-06-10T09:50:00Z")
        #expect(try await service.client.listSessions(.init(), .coordinator).alarms == 1)
    }

    @Test func `A quarter of an hour later it is the manager’s`() async throws {
        let (service, _) = try await morning("11", minutes: 105)
        #expect(try await alarms(service).map(\.alarm) == [.manager])
    }

    @Test func `Who says that all is well ends it, late or not`() async throws {
        let (service, session) = try await morning("11")
        #expect(try await alarms(service).count == 1)
        _ = try await service.client.checkIn(.init(sessionId: session, kind: .well, nextWithinMinutes: 60), .supervisor)
        #expect(try await alarms(service).isEmpty)
    }

    @Test func `An alarm that she raises is the manager’s at once, and ends with the office’s answer alone`()
        async throws
    {
        let (service, session) = try await morning("09")
        _ = try await service.client.checkIn(.init(sessionId: session, kind: .alarm), .supervisor)
        #expect(try await alarms(service).map(\.alarm) == [.manager])
        _ = try await service.client.checkIn(.init(sessionId: session, kind: .well, nextWithinMinutes: 60), .supervisor)
        #expect(try await alarms(service).count == 1)
        _ = try await answer(service, session, isSafe: true, .manager)
        #expect(try await alarms(service).isEmpty)
        let shown = try await service.client.readSession(.init(sessionId: session), .coordinator)
        #expect(shown.alarmAnswers.map(\.words) == ["She rang from the van."] && shown.alarmAnswers[0].isSafe)
    }

    @Test func `Who was not reached is the manager’s; who was is heard of again within the hour`() async throws {
        var (service, session) = try await morning("11", minutes: 110)
        _ = try await answer(service, session, isSafe: false)
        #expect(try await alarms(service).map(\.alarm) == [.manager])
        #expect(try await alarms(service).map(\.alarmSince) == ["2019-06-10T09:50:00Z"])
        _ = try await answer(service, session, isSafe: true)
        #expect(try await alarms(service).isEmpty)
        #expect(await refusal { try await answer(service, session, isSafe: true) }?.reason == "NO_ALARM")
        service = try service.later(on: "2019-06-10", at: "13")
        #expect(try await alarms(service).map(\.alarmSince) == ["2019-06-10T11:00:00Z"])
    }

    @Test func `Once the day is over an answer ends it for good`() async throws {
        var (service, session) = try await morning("17")
        _ = try await answer(service, session, isSafe: true)
        service = try service.later(on: "2019-06-10", at: "19")
        #expect(try await alarms(service).isEmpty)
    }

    @Test func `What was done is said in words, and by the office`() async throws {
        let (service, session) = try await morning("11")
        let empty = await refusal {
            try await service.client.answerAlarm(.init(sessionId: session, words: " ", isSafe: true), .coordinator)
        }
        #expect(empty?.violations.map(\.field) == ["words"])
        #expect(await refusal { try await answer(service, session, isSafe: true, .supervisor) }?.reason == "ROLE")
    }

    @Test func `What is signed off waits for nobody`() async throws {
        let (service, session) = try await morning("17")
        try await service.record(.attended, in: session)
        #expect(try await alarms(service).count == 1)
        let version = try #require(try await service.session(on: "2019-06-10")).version
        _ = try await service.client.signOffSession(.init(sessionId: session, version: version), .supervisor)
        #expect(try await alarms(service).isEmpty)
    }
}
