import Messages
import RPC
import Store
import Testing

/// From the order to the day that is signed off, and what follows from it.
@Suite struct DayTests {
    @Test func `A requirement arrives with its minutes, its clocks and nothing else`() async throws {
        let service = try TestService()
        try await service.told(.unpaidWork())
        let found = try await service.read()
        #expect(found.summary?.state == .toAssess)
        #expect(found.summary?.orderedMinutes == 4_800 && found.summary?.remainingMinutes == 4_800)
        #expect(found.ledger.map(\.minutes) == [4_800])
        #expect(found.clocks.map(\.dueOn) == ["2019-06-12", "2019-06-13", "2019-11-30", "2020-02-29", "2020-05-29"])
        #expect(!found.owed.isEmpty)
        try await service.told(.unpaidWork())
        #expect(try await service.read().version == found.version)
    }

    @Test func `Nobody is placed before the assessment is complete`() async throws {
        let service = try TestService()
        try await service.told(.unpaidWork())
        let project = try await service.project()
        let refused = await refusal { try await service.place(at: project) }
        #expect(refused?.reason == "CONFLICT")
        let reply = try await service.assess { $0.motivation = "" }
        #expect(reply.state == .toAssess && reply.owed.count == 1)
        #expect(try await service.assess().state == .toPlace)
        #expect(try await service.place(at: project).appointmentsMade == 12)
    }

    @Test func `A placement makes appointments until the minutes are covered, and the clock is met`() async throws {
        let service = try TestService()
        let project = try await service.ready()
        let placed = try await service.place(at: project)
        // 4,800 minutes of 420 a Monday, without the two that nobody has closed: eleven whole days and one of 180.
        #expect(placed.appointmentsMade == 12 && placed.shortfallMinutes == 0)
        let found = try await service.read()
        #expect(found.summary?.state == .toInstruct && found.summary?.nextOn == "2019-06-10")
        #expect(found.appointments.count == 12)
        #expect(found.appointments.last?.endTime == "12:00")
        #expect(found.clocks.first { $0.kind == .arrangeBy }?.metBy == "An appointment was made.")
        #expect(try await service.instruct().appointments == 12)
        #expect(try await service.read().summary?.state == .working)
    }

    @Test func `A restraining order that names the town refuses the project`() async throws {
        let service = try TestService()
        let project = try await service.ready()
        try await service.assess {
            $0.restrainingOrder = .yes
            $0.restrainingOrderTerms = "Must not enter Preston."
        }
        let refused = await refusal { try await service.place(at: project) }
        #expect(refused?.reason == "CONFLICT")
        #expect(refused?.message.contains("Preston") == true)
        let elsewhere = try await service.project {
            $0.town = "Chorley"
            $0.postcodeDistrict = "PR7"
        }
        #expect(try await service.place(at: elsewhere).appointmentsMade == 12)
    }

    @Test func `The supervisor records the day, the ledger credits it and the officer's service is told`() async throws
    {
        let service = try TestService()
        try await service.place(at: try await service.ready())
        try await service.instruct()
        let planned = try #require(try await service.session(on: "2019-06-10"))
        try await service.staff(planned)
        let day = try service.later(on: "2019-06-10", at: "17")
        let row = try #require(try await day.register(planned.sessionId).first)
        let entry = Wire.AttendanceEntry(
            appointmentId: row.appointmentId, version: row.version, outcome: .attended, workQuality: 2, behaviour: 2,
            woreHiVis: true)
        let early = try await day.client.recordAttendance(
            .init(sessionId: planned.sessionId, entries: [entry]), .supervisor)
        #expect(early.results.map(\.verdict) == [.refused])
        try await day.start(planned.sessionId)
        let recorded = try await day.client.recordAttendance(
            .init(sessionId: planned.sessionId, entries: [entry]), .supervisor)
        #expect(recorded.results.map(\.verdict) == [.recorded])
        #expect(recorded.results.map(\.minutesCredited) == [420])
        let again = try await day.client.recordAttendance(
            .init(sessionId: planned.sessionId, entries: [entry]), .supervisor)
        #expect(again.results.map(\.verdict) == [.known])
        let found = try await day.read()
        #expect(found.summary?.creditedMinutes == 420)
        #expect(found.ledger.map(\.kind) == [.credited, .ordered])
        let told = try await day.published().last { $0.topic == "delivery-changed" }
        #expect(try Wire.DeliveryNotice(decoding: told?.body ?? []).done == 420)
        let session = try await day.client.readSession(.init(sessionId: planned.sessionId), .supervisor).summary
        let signed = try await day.client.signOffSession(
            .init(sessionId: planned.sessionId, version: session?.version ?? 0), .supervisor)
        #expect(signed.version == (session?.version ?? 0) + 1)
        var corrected = entry
        corrected.version = recorded.results[0].version
        corrected.left = "12:00"
        let late = try await day.client.recordAttendance(
            .init(sessionId: planned.sessionId, entries: [corrected]), .supervisor)
        #expect(late.results.map(\.verdict) == [.refused])
        let office = try await day.client.recordAttendance(
            .init(sessionId: planned.sessionId, entries: [corrected]), .coordinator)
        #expect(office.results.map(\.minutesCredited) == [180])
        #expect(try await day.read().ledger.map(\.minutes) == [180, -420, 420, 4_800])
    }
}
