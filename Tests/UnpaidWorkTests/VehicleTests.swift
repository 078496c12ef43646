import Messages
import RPC
import Testing

/// What sessions are run with: vehicles, and supervisors with the training that the work needs.
@Suite struct VehicleTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func vehicle(_ change: (inout Wire.Vehicle) -> Void = { _ in }) async throws -> Wire.RecordVehicleReply {
        var vehicle = Wire.Vehicle(name: "Minibus 1", registration: "INV 1", town: "Preston", seats: 6)
        change(&vehicle)
        return try await service.client.recordVehicle(.init(vehicle: vehicle), .coordinator)
    }

    /// The first Monday's session, with a supervisor and the vehicle.
    private func session(with vehicle: String, _ service: TestService) async throws -> Wire.SessionSummary {
        let project = try await service.ready()
        try await service.place(at: project)
        let session = try #require(try await service.session(on: "2019-06-10"))
        _ = try await service.client.loadUnpaidWorkRegisters(.init(supervisors: [.able]), .manager)
        _ = try await service.client.staffSession(
            .init(
                sessionId: session.sessionId, version: session.version, supervisors: ["STF0130"],
                vehicleId: vehicle), .coordinator)
        return try #require(try await service.session(on: "2019-06-10"))
    }

    @Test func `A session has no more places than its vehicle has seats, and none while it is off the road`()
        async throws
    {
        let id = try await vehicle().vehicleId
        let session = try await session(with: id, service)
        #expect(session.places == 6 && session.vehicle == "Minibus 1")
        let lost = try await vehicle {
            ($0.vehicleId, $0.version) = (id, 1)
            ($0.outFrom, $0.outUntil, $0.outBecause) = ("2019-06-10", "2019-06-12", "Brakes.")
        }
        #expect(lost.warnings == ["Moor Park paths on 10 June 2019 has no vehicle for the 1 who are booked."])
        #expect(try await service.session(on: "2019-06-10")?.places == 0)
        let shown = try await service.client.readSession(.init(sessionId: session.sessionId), .coordinator)
        #expect(shown.refusals.first == "Minibus 1 is off the road until 12 June 2019: Brakes.")
        let mended = try await vehicle { ($0.vehicleId, $0.version) = (id, 2) }
        #expect(mended.warnings.isEmpty && mended.version == 3)
        #expect(try await service.session(on: "2019-06-10")?.places == 6)
    }

    @Test func `A vehicle is at one place at a time, and not where it is off the road`() async throws {
        let id = try await vehicle().vehicleId
        let first = try await session(with: id, service)
        try await service.told(.unpaidWork(CaseID.second, crn: "X123457"))
        try await service.assess(CaseID.second)
        let other = try await service.project { $0.name = "Avenham Park" }
        try await service.place(CaseID.second, at: other)
        let both = try await service.client.listSessions(.init(from: "2019-06-10", until: "2019-06-10"), .coordinator)
        let second = try #require(both.items.first { $0.sessionId != first.sessionId })
        func take() async -> Status? {
            await refusal {
                try await service.client.staffSession(
                    .init(sessionId: second.sessionId, version: second.version, vehicleId: id), .coordinator)
            }
        }
        #expect(await take()?.reason == "VEHICLE_BUSY")
        _ = try await vehicle {
            ($0.vehicleId, $0.version, $0.outFrom, $0.outUntil) = (id, 1, "2019-06-10", "2019-06-10")
        }
        #expect(await take()?.reason == "VEHICLE_OUT")
    }

    @Test(arguments: [
        Bad<Wire.Vehicle>("vehicle.name") { $0.name = " " }, Bad("vehicle.seats") { $0.seats = 0 },
        Bad("vehicle.seats") { $0.seats = 61 }, Bad("vehicle.outUntil") { $0.outFrom = "2019-06-10" },
        Bad("vehicle.outUntil") { ($0.outFrom, $0.outUntil) = ("2019-06-10", "2019-06-09") },
        Bad("vehicle.outFrom") { $0.outUntil = "2019-06-09" },
    ])
    func `A faulty vehicle is refused with the field that is at fault`(bad: Bad<Wire.Vehicle>) async throws {
        let status = await refusal { try await vehicle(bad.change) }
        #expect(status?.violations.map(\.field) == [bad.field])
    }

    @Test func `A vehicle may have one seat or sixty, and is changed by whoever has its present version`() async throws
    {
        let id = try await vehicle { $0.seats = 1 }.vehicleId
        #expect(try await vehicle { ($0.vehicleId, $0.version, $0.seats) = (id, 1, 60) }.version == 2)
        #expect(await refusal { try await vehicle { ($0.vehicleId, $0.version) = (id, 1) } }?.code == .aborted)
        #expect(await refusal { try await vehicle { $0.vehicleId = CaseID.nobody } }?.code == .notFound)
    }

    @Test func `Work that needs more training is not supervised without it`() async throws {
        let project = try await service.ready()
        var shown = try await service.client.readProject(.init(projectId: project), .coordinator).project ?? .init()
        shown.competences = [.lantra]
        _ = try await service.client.recordProject(.init(project: shown), .coordinator)
        try await service.place(at: project)
        let session = try #require(try await service.session(on: "2019-06-10"))
        let refused = await refusal { try await service.staff(session) }
        #expect(refused?.message == "STF0130: Lantra training is not on record.")
    }

    @Test func `The team of a day says who may run a session and where they are`() async throws {
        let id = try await vehicle().vehicleId
        _ = try await session(with: id, service)
        let late = Wire.Supervisor(
            staffId: "STF0131", surname: "Aspinall", forenames: "Jo", sex: "F", town: "Lancaster",
            competences: [.init(kind: .firstAid, validUntil: "2019-01-31")])
        _ = try await service.client.loadUnpaidWorkRegisters(.init(supervisors: [late, .able]), .manager)
        let team = try await service.client.listTeam(.init(on: "2019-06-10"), .coordinator)
        #expect(team.supervisors.map { $0.supervisor?.staffId } == ["STF0131", "STF0130"])
        #expect(
            team.supervisors[0].refusals == [
                "First aid training ran out on 31 January 2019.", "Risk of harm training is not on record.",
            ])
        #expect(team.supervisors[1].refusals.isEmpty && team.supervisors[1].sessions == ["09:00 Moor Park paths"])
        #expect(team.vehicles.map(\.sessions) == [["09:00 Moor Park paths"]])
        let free = try await service.client.listTeam(.init(on: "2019-06-11"), .coordinator)
        #expect(free.vehicles.map(\.sessions) == [[]] && free.supervisors[1].sessions.isEmpty)
    }
}
