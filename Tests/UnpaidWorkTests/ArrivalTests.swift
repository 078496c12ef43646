import Messages
import RPC
import Testing

/// Who has come, before anything is said of their work.
@Suite struct ArrivalTests {
    /// Nine people of whom a manager has let eight and one be booked, at nine o'clock of the first Monday.
    private func morning() async throws -> (service: TestService, session: String, rows: [Wire.RegisterRow]) {
        let service = try TestService()
        let project = try await service.project()
        for number in 1...9 {
            let id = CaseID.number(number)
            try await service.told(.unpaidWork(id, crn: "X\(300_000 + number)"))
            try await service.assess(id)
            if number == 9, let session = try await service.session(on: "2019-06-10") {
                try await service.staff(session)
                _ = try await service.client.staffSession(
                    .init(
                        sessionId: session.sessionId,
                        version: try #require(try await service.session(on: "2019-06-10")).version,
                        supervisors: ["STF0130"], overBooking: 1), .manager)
            }
            try await service.place(id, at: project) { $0.once() }
        }
        let day = try service.later(on: "2019-06-10")
        let session = try #require(try await day.session(on: "2019-06-10"))
        return (day, session.sessionId, try await day.register(session.sessionId))
    }

    @Test func `More than there are places for names the last who was booked`() async throws {
        let (service, session, rows) = try await morning()
        let all = rows.map(\.appointmentId)
        let eight = try await service.client.recordArrivals(
            .init(sessionId: session, appointmentIds: Array(all.prefix(8))), .supervisor)
        #expect(eight.arrived == 8 && eight.places == 8 && eight.sendHome.isEmpty)
        let nine = try await service.client.recordArrivals(.init(sessionId: session, appointmentIds: all), .supervisor)
        let last = rows.first { $0.crn == "X300009" }?.appointmentId
        #expect(nine.arrived == 9 && nine.sendHome == [last])
        let shown = try await service.client.readSession(.init(sessionId: session), .supervisor)
        #expect(shown.sendHome == nine.sendHome && shown.rows.allSatisfy { $0.arrived == "09:00" })
    }

    @Test func `Nobody is sent home twice running while there is anybody else`() async throws {
        var (service, session, rows) = try await morning()
        let last = try #require(rows.first { $0.crn == "X300009" })
        _ = try await service.client.standDown(
            .init(appointmentId: last.appointmentId, cause: .overbooked), .coordinator)
        let project = try #require(try await service.session(on: "2019-06-10")).projectId
        for number in 1...9 {
            try await service.place(CaseID.number(number), at: project) {
                ($0.frequency, $0.from, $0.until) = (.once, "2019-06-17", "2019-06-17")
            }
            if number == 8, let next = try await service.session(on: "2019-06-17") {
                _ = try await service.client.staffSession(
                    .init(
                        sessionId: next.sessionId, version: next.version, supervisors: ["STF0130"], overBooking: 1),
                    .manager)
            }
        }
        service = try service.later(on: "2019-06-17")
        session = try #require(try await service.session(on: "2019-06-17")).sessionId
        rows = try await service.register(session)
        #expect(rows.filter(\.wasSentHomeLast).map(\.crn) == ["X300009"])
        let reply = try await service.client.recordArrivals(
            .init(sessionId: session, appointmentIds: rows.map(\.appointmentId)), .supervisor)
        #expect(reply.sendHome == rows.filter { $0.crn == "X300008" }.map(\.appointmentId))
    }

    @Test func `Whoever came late is credited from then on, without anybody’s saying so again`() async throws {
        var (service, session, rows) = try await morning()
        service = try service.later(on: "2019-06-10", at: "10")
        let one = rows[0].appointmentId
        _ = try await service.client.recordArrivals(.init(sessionId: session, appointmentIds: [one]), .supervisor)
        try await service.start(session)
        service = try service.later(on: "2019-06-10", at: "17")
        let result = try await service.record(.attended, of: rows[0].crn, in: session)
        #expect(result.verdict == .recorded && result.minutesCredited == 360)
        let again = try await service.record(.attended, of: rows[0].crn, in: session)
        #expect(again.verdict == .known)
    }

    @Test func `Who is not among them any more has not come, and a stranger is refused`() async throws {
        let (service, session, rows) = try await morning()
        for ids in [rows.prefix(2), rows.prefix(1)] {
            _ = try await service.client.recordArrivals(
                .init(sessionId: session, appointmentIds: ids.map(\.appointmentId)), .supervisor)
        }
        #expect(try await service.register(session).map { !$0.arrived.isEmpty }.filter(\.self).count == 1)
        let stranger = await refusal {
            try await service.client.recordArrivals(
                .init(sessionId: session, appointmentIds: [rows[0].appointmentId, CaseID.nobody]), .supervisor)
        }
        #expect(stranger?.violations.map(\.field) == ["appointmentIds[1]"])
        let later = await refusal {
            try await service.client.recordArrivals(.init(sessionId: session, at: "09:01"), .supervisor)
        }
        #expect(later?.violations.map(\.field) == ["at"])
        let yesterday = try service.later(on: "2019-06-09")
        #expect(
            await refusal { try await yesterday.client.recordArrivals(.init(sessionId: session), .supervisor) }?.reason
                == "NOT_TODAY")
    }
}
