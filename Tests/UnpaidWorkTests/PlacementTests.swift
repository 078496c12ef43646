import Messages
import RPC
import Store
import Testing

/// Where somebody is to work, and what is booked for it.
@Suite struct PlacementTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func preview(
        at project: String, _ change: (inout Wire.PreviewPlacementRequest) -> Void = { _ in }
    ) async throws -> Wire.PreviewPlacementReply {
        var request = Wire.PreviewPlacementRequest.mondays(CaseID.first, project)
        change(&request)
        return try await service.client.previewPlacement(request, .coordinator)
    }

    /// So many people who may work, from number 1 on.
    private func people(_ count: Int) async throws {
        for number in 1...count {
            try await service.told(.unpaidWork(CaseID.number(number), crn: "X\(300_000 + number)"))
            try await service.assess(CaseID.number(number))
        }
    }

    @Test func `A preview tells what placing makes, and stores nothing`() async throws {
        let project = try await service.ready()
        let shown = try await preview(at: project)
        #expect(shown.verdict == .suitable && shown.appointments.count == 12 && shown.shortfallMinutes == 0)
        #expect(try await service.read().appointments.isEmpty)
        #expect(try await service.place(at: project).appointmentsMade == 12)
        #expect(try await service.read().appointments.count == 12)
    }

    @Test(
        arguments: [
            .init("weekday") { $0.weekday = .unspecified }, .init("frequency") { $0.frequency = .unspecified },
            .init("startTime") { $0.startTime = "" }, .init("endTime") { $0.endTime = "08:00" },
            .init("endTime") { $0.endTime = "09:30" },
            .init("from") { $0.from = "2019-06-02" }, .init("from") { $0.from = "" },
            .init("until") { $0.until = "2019-06-09" },
            .init("startTime") { $0.startTime = "08:30" }, .init("endTime") { $0.endTime = "17:00" },
        ] as [Bad<Wire.PreviewPlacementRequest>])
    func `Each bad field of a placement is named`(bad: Bad<Wire.PreviewPlacementRequest>) async throws {
        let project = try await service.ready()
        #expect(await refusal { try await preview(at: project, bad.change) }?.violations.map(\.field) == [bad.field])
        let refused = await refusal { try await service.place(at: project) { bad.change(&$0) } }
        #expect(refused?.code == .invalidArgument && refused?.violations.map(\.field) == [bad.field])
    }

    @Test func `What speaks against it softly is a manager's to weigh, with a reason`() async throws {
        _ = try await service.ready(.unpaidWork { $0.person?.weapons = "Y" })
        let machinery = try await service.project { $0.attributes = [6] }
        #expect(await refusal { try await service.place(at: machinery) }?.reason == "MANAGER_NEEDED")
        let unreasoned = await refusal { try await service.place(at: machinery, .manager) }
        #expect(unreasoned?.violations.map(\.field) == ["reason"])
        try await service.place(at: machinery, .manager, reason: "The saws are locked away.")
        #expect(try await service.read().placements.map(\.reason) == ["The saws are locked away."])
        let sharp = try await service.project { $0.attributes = [5] }
        #expect(await refusal { try await service.place(at: sharp, .manager, reason: "So.") }?.reason == "CONFLICT")
    }

    @Test func `A booking above the limit is refused, and only a manager raises it`() async throws {
        let project = try await service.project()
        try await people(10)
        for number in 1...8 { try await service.place(CaseID.number(number), at: project) { $0.once() } }
        let full = await refusal { try await service.place(CaseID.number(9), at: project) { $0.once() } }
        #expect(full?.code == .failedPrecondition && full?.reason == "SESSION_FULL")
        #expect(full?.message.contains("2019-06-10") == true)
        let session = try #require(try await service.session(on: "2019-06-10"))
        #expect(session.booked == 8 && session.bookingLimit == 8)
        _ = try await service.client.loadUnpaidWorkRegisters(.init(supervisors: [.able]), .manager)
        let request = Wire.StaffSessionRequest(
            sessionId: session.sessionId, version: session.version, supervisors: ["STF0130"], overBooking: 1)
        #expect(
            await refusal { try await service.client.staffSession(request, .coordinator) }?.reason == "MANAGER_NEEDED")
        _ = try await service.client.staffSession(request, .manager)
        try await service.place(CaseID.number(9), at: project) { $0.once() }
        #expect(await refusal { try await service.place(CaseID.number(10), at: project) { $0.once() } } != nil)
        #expect(try await service.session(on: "2019-06-10")?.booked == 9)
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Fifty race for eight places, and eight have one`() async throws {
        let project = try await service.project()
        try await people(50)
        let service = service
        let booked = try await withThrowingTaskGroup(of: UInt32.self) { group in
            for number in 1...50 {
                group.addTask {
                    do {
                        return try await service.place(CaseID.number(number), at: project) { $0.once() }
                            .appointmentsMade
                    } catch let status as Status where status.reason == "SESSION_FULL" {
                        return 0
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(booked == 8)
        #expect(try await service.session(on: "2019-06-10")?.booked == 8)
        #expect(try await service.count("SELECT count(*) FROM appointment") == 8)
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Full days are left out and said, and the work goes on after them`() async throws {
        let project = try await service.project { $0.siteCapacity = 1 }
        try await people(2)
        try await service.place(CaseID.number(1), at: project) { $0.once() }
        let placed = try await service.place(CaseID.number(2), at: project)
        #expect(placed.appointmentsMade == 12)
        #expect(placed.warnings.contains { $0.contains("full on 1 of the days, the first 2019-06-10") })
        #expect(try await service.pending(CaseID.number(2)).first?.date == "2019-06-17")
    }

    @Test func `A full session of one placement leaves another placement's day alone`() async throws {
        let small = try await service.project {
            $0.name = "Small"
            $0.siteCapacity = 1
        }
        let large = try await service.project()
        try await people(2)
        let second = CaseID.number(2)
        try await service.adjust(.courtReduction, -3_960, on: "2019-06-03", second)
        try await service.place(second, at: small)
        try await service.adjust(.courtIncrease, 3_960, on: "2019-06-03", second)
        // Another takes the next Monday at the small one; the second person is to go on at both.
        try await service.place(CaseID.number(1), at: small) { $0.once(on: "2019-06-24") }
        let placed = try await service.place(second, at: large) {
            $0.weekday = .tuesday
            $0.from = "2019-06-24"
            $0.until = "2019-06-25"
        }
        #expect(placed.appointmentsMade == 10 && placed.shortfallMinutes == 0)
        let days = try await service.pending(second).map(\.date)
        #expect(days.prefix(4) == ["2019-06-10", "2019-06-17", "2019-06-25", "2019-07-01"])
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Nobody is booked twice in one session, under one order or two`() async throws {
        let project = try await service.ready(
            .unpaidWork(), .unpaidWork(CaseID.second) { $0.eventNumber = 2 })
        try await service.place(at: project) { $0.until = "2019-06-24" }
        let again = try await service.place(at: project) { $0.until = "2019-07-08" }
        #expect(again.appointmentsMade == 2)
        let other = try await service.place(CaseID.second, at: project)
        #expect(other.appointmentsMade == 12)
        #expect(try await service.pending(CaseID.second).first?.date == "2019-07-15")
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `What was to be once is not booked again, and two placements of one time share its days`() async throws {
        let project = try await service.ready()
        try await service.place(at: project) { $0.frequency = .once }
        let (day, session) = try await service.working(on: "2019-06-10")
        try await day.record(.attended, in: session)
        try await day.adjust(.courtReduction, -3_960, on: "2019-06-10")
        #expect(try await day.place(at: project) { $0.until = "2019-07-08" }.appointmentsMade == 1)
        try await day.adjust(.courtIncrease, 3_960, on: "2019-06-10")
        try await day.place(at: project) { $0.until = "2019-07-15" }
        let days = try await day.pending().map(\.date)
        #expect(days == ["2019-06-17", "2019-06-24", "2019-07-01", "2019-07-08", "2019-07-15"])
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `What is covered by two placements leaves a surplus that somebody confirms`() async throws {
        let project = try await service.ready()
        try await service.place(at: project)
        try await service.adjust(.courtReduction, -840)
        let placed = try await service.place(at: project) { $0.weekday = .tuesday }
        #expect(placed.appointmentsMade == 0 && placed.surplus.count == 2)
        let removed = try await service.client.removeAppointments(
            .init(
                caseId: CaseID.first, version: placed.version, appointmentIds: placed.surplus.map(\.appointmentId),
                reason: "Not needed."), .coordinator)
        #expect(removed.state == .toInstruct)
        #expect(try await service.pending().count == 10)
        let gone = await refusal {
            try await service.client.removeAppointments(
                .init(
                    caseId: CaseID.first, version: removed.version,
                    appointmentIds: [placed.surplus[0].appointmentId], reason: "Again."), .coordinator)
        }
        #expect(gone?.reason == "NOT_PENDING")
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `An ended placement frees the places after its last day`() async throws {
        let project = try await service.ready()
        let placed = try await service.place(at: project)
        let ended = try await service.client.endPlacement(
            .init(
                caseId: CaseID.first, version: placed.version, placementId: placed.placementId, until: "2019-06-17",
                reason: "Works elsewhere."), .coordinator)
        #expect(try await service.pending().map(\.date) == ["2019-06-10", "2019-06-17"])
        #expect(try await service.session(on: "2019-06-24")?.booked == 0)
        let missing = await refusal {
            try await service.client.endPlacement(
                .init(
                    caseId: CaseID.first, version: ended.version, placementId: CaseID.nobody, until: "2019-06-17",
                    reason: "None."), .coordinator)
        }
        #expect(missing?.reason == "NO_SUCH_PLACEMENT")
        let longer = await refusal {
            try await service.client.endPlacement(
                .init(
                    caseId: CaseID.first, version: ended.version, placementId: placed.placementId, until: "2019-06-18",
                    reason: "Longer."), .coordinator)
        }
        #expect(longer?.violations.map(\.field) == ["until"])
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Closed days are left out`() async throws {
        let project = try await service.ready()
        _ = try await service.client.loadUnpaidWorkRegisters(.init(closedDays: ["2019-06-10"]), .manager)
        try await service.place(at: project)
        #expect(try await service.pending().first?.date == "2019-06-17")
    }

    @Test func `Who must be kept apart is not placed with the other, whoever of the two said so`() async throws {
        let project = try await service.ready(.unpaidWork(), .unpaidWork(CaseID.second, crn: "X123457"))
        try await service.assess { $0.keepApart = ["X123457"] }
        try await service.place(at: project)
        #expect(await refusal { try await service.place(CaseID.second, at: project) }?.reason == "CONFLICT")
        try await service.assess()
        #expect(try await service.place(CaseID.second, at: project).appointmentsMade == 12)
    }
}
