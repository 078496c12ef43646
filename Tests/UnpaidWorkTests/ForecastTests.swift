import Messages
import RPC
import Store
import Testing

/// Who is likely to come, as a session tells of it.
@Suite struct ForecastTests {
    private let service: TestService
    private let project: String

    /// Two people who were sentenced in 2018, a project, and what an earlier system has kept.
    init() async throws {
        service = try TestService(on: "2019-07-01")
        project = try await service.ready(Self.long(CaseID.first, "X123456"), Self.long(CaseID.second, "X123457"))
    }

    private static func long(_ id: String, _ crn: String) -> Wire.CaseNotice {
        .unpaidWork(id, crn: crn) { $0.sentence?.sentencedOn = "2018-12-01" }
    }

    /// What became of each day; of those after the last named outcome the same.
    private func takeOver(
        _ outcomes: Wire.Outcome..., of crn: String = "X123456", on days: [String], at other: String? = nil
    ) async throws {
        let items = days.enumerated().map { index, day in
            Wire.EarlierAppointment(
                crn: crn, eventNumber: 1, projectId: other ?? project, date: day, startTime: "09:00", endTime: "16:30",
                outcome: outcomes[min(index, outcomes.count - 1)])
        }
        let reply = try await service.client.takeOverAppointments(.init(items: items), .manager)
        #expect(reply.takenOver == items.count, "\(reply.refusals.map(\.words))")
    }

    /// The twenty working days from 3 to 28 June 2019.
    private static let june = (3...28).filter { ($0 - 3) % 7 < 5 }.map { "2019-06-\($0 < 10 ? "0" : "")\($0)" }

    private func forecast(on day: String = "2019-07-08") async throws -> Wire.ReadSessionReply {
        let session = try #require(try await service.session(on: day))
        return try await service.client.readSession(.init(sessionId: session.sessionId), .coordinator)
    }

    /// On 8 July alone.
    private func book(_ id: String = CaseID.first) async throws {
        try await service.place(id, at: project) { $0.once(on: "2019-07-08") }
    }

    @Test func `Without a history 65 in 100 come`() async throws {
        try await book()
        let reply = try await forecast()
        #expect(abs(reply.expected - 0.65) < 1e-12)
        #expect(reply.forecast == "From what is usual alone: 65 in 100 come.")
        #expect(reply.sendHomePercents.count == 6 && reply.emptyPlaces.count == 6)
        #expect(reply.sendHomePercent == reply.sendHomePercents[0] && reply.sendHomePercent == 0)
        // Eight places, booked to the last: 35 in 100 of them.
        #expect(abs(reply.emptyPlaces[0] - 8 * 0.35) < 1e-9)
        // Nine or more of thirteen at 65 in 100 each.
        #expect(abs(reply.sendHomePercents[5] - 50.05) < 0.01)
    }

    @Test func `A person's own history counts at every project, and the project's for everybody`() async throws {
        let elsewhere = try await service.project { $0.name = "Elsewhere" }
        try await takeOver(
            .attended, .failedToComply, .notAttended, of: "X123457", on: ["2019-06-10", "2019-06-11", "2019-06-12"])
        try await takeOver(.attended, on: ["2019-06-10", "2019-06-11"], at: elsewhere)
        try await book()
        try await book(CaseID.second)
        let reply = try await forecast()
        #expect(reply.forecast == "From 3 appointments at this project and the history of 2 people.")
        let site = (2 + 0.65 * 20) / 23
        #expect(abs(reply.expected - ((2 + site * 8) / 10 + (2 + site * 8) / 11)) < 1e-9)
    }

    @Test func `Days that the service called off do not count, nor what is after the day`() async throws {
        try await takeOver(
            .stoodDown, .suspended, .rescheduledByService, .attended,
            on: ["2019-06-10", "2019-06-11", "2019-06-12", "2019-06-17"])
        try await book()
        #expect(try await forecast().forecast == "From 1 appointment at this project and the history of 1 person.")
        let then = try await forecast(on: "2019-06-17")
        #expect(then.forecast == "From what is usual alone: 65 in 100 come." && then.expected == 1)
    }

    @Test func `Of a person the latest twenty count`() async throws {
        try await takeOver(.attended, .medical, on: ["2019-05-31"] + Self.june)
        try await book()
        let site = (1 + 0.65 * 20) / 41
        #expect(abs(try await forecast().expected - site * 8 / 28) < 1e-9)
    }

    @Test func `Of a project the latest two hundred count`() async throws {
        try await takeOver(.attended, on: ["2019-05-31"])
        for number in 1...10 {
            try await service.told(Self.long(CaseID.number(number + 10), "X\(300_000 + number)"))
            try await takeOver(.medical, of: "X\(300_000 + number)", on: Self.june)
        }
        try await book(CaseID.second)
        let reply = try await forecast()
        #expect(reply.forecast == "From 200 appointments at this project.")
        #expect(abs(reply.expected - 13.0 / 220) < 1e-9)
    }

    @Test func `Of a project what is older than 26 weeks does not count`() async throws {
        try await takeOver(.attended, on: ["2019-01-04", "2019-01-07"])
        try await book(CaseID.second)
        #expect(try await forecast().forecast == "From 1 appointment at this project.")
    }

    @Test func `Who has come is certain, and so is who cannot`() async throws {
        try await book()
        try await book(CaseID.second)
        let day = try service.later(on: "2019-07-08")
        let session = try #require(try await day.session(on: "2019-07-08"))
        let rows = try await day.register(session.sessionId, .coordinator)
        _ = try await day.client.recordArrivals(
            .init(sessionId: session.sessionId, appointmentIds: [rows[0].appointmentId]), .coordinator)
        func expected() async throws -> Double {
            try await day.client.readSession(.init(sessionId: session.sessionId), .coordinator).expected
        }
        #expect(abs(try await expected() - 1.65) < 1e-12)
        try await day.record(.rescheduledByPerson, of: rows[1].crn, in: session.sessionId, .coordinator)
        #expect(try await expected() == 1)
    }
}
