import Messages
import RPC
import Store
import Testing

/// Appointments that an earlier system has kept.
@Suite struct TakeOverTests {
    private let service: TestService
    private let project: String

    init() async throws {
        service = try TestService(on: "2019-08-01")
        project = try await service.ready()
    }

    private func earlier(
        _ date: String, _ outcome: Wire.Outcome, _ change: (inout Wire.EarlierAppointment) -> Void = { _ in }
    ) -> Wire.EarlierAppointment {
        var item = Wire.EarlierAppointment(
            crn: "X123456", eventNumber: 1, projectId: project, date: date, startTime: "09:00", endTime: "16:30",
            outcome: outcome)
        change(&item)
        return item
    }

    private func take(_ items: Wire.EarlierAppointment...) async throws -> Wire.TakeOverAppointmentsReply {
        try await service.client.takeOverAppointments(.init(items: items), .manager)
    }

    @Test func `Appointments with and without an outcome are taken over once`() async throws {
        let items = [earlier("2019-06-10", .attended), earlier("2019-08-05", .unspecified)]
        let reply = try await take(items[0], items[1])
        #expect(reply.takenOver == 2 && reply.refusals.isEmpty)
        let found = try await service.read()
        #expect(found.summary?.creditedMinutes == 420 && found.summary?.nextOn == "2019-08-05")
        #expect(found.clocks.first { $0.kind == .startBy }?.metAt.isEmpty == false)
        let again = try await take(items[0], items[1])
        #expect(again.known == 2 && again.takenOver == 0)
        #expect(try await service.imbalances().isEmpty)
    }

    @Test(arguments: [Wire.Outcome.medical, .failureDeemedAcceptable, .professionalJudgement, .suspended, .stoodDown])
    func `What was decided then is taken over as it was`(outcome: Wire.Outcome) async throws {
        let reply = try await take(earlier("2019-06-10", outcome))
        #expect(reply.takenOver == 1, "\(reply.refusals.map(\.words))")
        #expect(try await service.read().appointments.map(\.outcome) == [outcome])
    }

    @Test func `What is refused leaves nothing behind, and holds up no other`() async throws {
        let reply = try await take(
            earlier("2019-06-10", .attended) { $0.crn = "X999999" },
            earlier("2019-06-10", .attended) { $0.projectId = CaseID.nobody },
            earlier("2019-05-27", .attended), earlier("2019-06-10", .unspecified), earlier("2019-08-05", .attended),
            earlier("2019-06-10", .attended) { $0.endTime = "09:00" },
            earlier("2019-06-10", .attended) { $0.penaltyMinutes = 500 },
            earlier("2019-06-15", .attended), earlier("2019-06-17", .attended) { $0.workQuality = 9 },
            earlier("2019-06-24", .attended))
        #expect(reply.takenOver == 1)
        #expect(reply.refusals.map(\.row) == Array(0...8))
        #expect(
            reply.refusals.map(\.field) == [
                "crn", "projectId", "date", "outcome", "outcome", "endTime", "penaltyMinutes", "date", "workQuality",
            ])
        #expect(try await service.count("SELECT count(*) FROM appointment") == 1)
        #expect(try await service.count("SELECT count(*) FROM session") == 1)
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `More than there were places for is what was`() async throws {
        var items: [Wire.EarlierAppointment] = []
        for number in 1...10 {
            try await service.told(.unpaidWork(CaseID.number(number + 10), crn: "X\(300_000 + number)"))
            items.append(earlier("2019-06-10", .attended) { $0.crn = "X\(300_000 + number)" })
        }
        let reply = try await service.client.takeOverAppointments(.init(items: items), .manager)
        #expect(reply.takenOver == 10, "\(reply.refusals.map(\.words))")
    }

    @Test(arguments: [0, 101])
    func `A step has 1 to 100 rows`(count: Int) async throws {
        let refused = await refusal {
            try await service.client.takeOverAppointments(
                .init(items: Array(repeating: earlier("2019-06-10", .attended), count: count)), .manager)
        }
        #expect(refused?.violations.map(\.field) == ["items"])
    }
}
