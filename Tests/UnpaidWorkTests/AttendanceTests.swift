import Messages
import RPC
import Testing

/// What became of a day, what it is credited with, and what a correction reverses.
@Suite struct AttendanceTests {
    private let service: TestService

    init() throws { service = try TestService() }

    /// Somebody at work on the first Monday.
    private func working(
        hours: Int = 80, at type: Wire.ProjectType = .groupRegional
    ) async throws -> (service: TestService, session: String) {
        _ = try await service.ready(.unpaidWork { $0.requirements = ["UPW:\(hours)h"] })
        try await service.place(at: try await service.project { $0.type = type })
        return try await service.working(on: "2019-06-10")
    }

    @Test(
        arguments: [
            (Wire.Outcome.attended, "", "", 0, 420), (.attended, "10:00", "", 0, 360), (.attended, "", "12:00", 0, 180),
            (.attended, "", "", 30, 390), (.sentHomeService, "", "09:20", 0, 60),
            (.sentHomeBehaviour, "", "11:00", 0, 120),
            (.failedToComply, "", "", 0, 420), (.notAttended, "", "", 0, 0), (.attended, "08:00", "", 0, 420),
        ] as [(Wire.Outcome, String, String, UInt32, UInt32)])
    func `What was worked is credited`(
        outcome: Wire.Outcome, arrived: String, left: String, penalty: UInt32, minutes: UInt32
    ) async throws {
        let (day, session) = try await working()
        let result = try await day.record(outcome, in: session) {
            $0.arrived = arrived
            $0.left = left
            $0.penaltyMinutes = penalty
        }
        #expect(result.verdict == .recorded && result.minutesCredited == minutes)
        #expect(try await day.read().summary?.creditedMinutes == minutes)
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `No more is credited than is left, and the last minute completes`() async throws {
        let (day, session) = try await working(hours: 40)
        try await day.adjust(.courtReduction, -2_300)
        let result = try await day.record(.attended, in: session)
        #expect(result.minutesCredited == 100)
        let found = try await day.read()
        #expect(found.summary?.state == .completed && found.summary?.remainingMinutes == 0)
        #expect(found.clocks.first { $0.kind == .completeBy }?.metBy == "All hours are worked.")
    }

    @Test func `A correction that leaves hours open starts the clocks again`() async throws {
        let (day, session) = try await working(hours: 40)
        try await day.adjust(.courtReduction, -2_300)
        try await day.record(.attended, in: session)
        try await day.record(.notAttended, in: session)
        let found = try await day.read()
        #expect(found.summary?.state != .completed && found.summary?.creditedMinutes == 0)
        #expect(found.clocks.first { $0.kind == .completeBy }?.metAt.isEmpty == true)
        #expect(found.clocks.first { $0.kind == .startBy }?.metAt.isEmpty == true)
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `Education counts for a fifth of the hours`() async throws {
        let (day, session) = try await working(hours: 40, at: .educationContracted)
        // A fifth of 2,400 minutes is 480: of the first day all, of the second what is left.
        #expect(try await day.record(.attended, in: session).minutesCredited == 420)
        let (next, second) = try await day.working(on: "2019-06-17")
        #expect(try await next.record(.attended, in: second).minutesCredited == 60)
        #expect(try await next.read().educationAllowanceMinutes == 0)
        #expect(try await next.record(.notAttended, in: second).minutesCredited == 0)
        #expect(
            try await next.record(.attended, in: session, .coordinator) { $0.left = "12:00" }.minutesCredited == 180)
        let found = try await next.read()
        #expect(found.educationMinutes == 180 && found.educationAllowanceMinutes == 300)
        #expect(try await next.imbalances().isEmpty)
    }

    @Test func `A project that becomes another kind reverses what it had credited as it was`() async throws {
        _ = try await service.ready()
        let id = try await service.project { $0.type = .educationContracted }
        try await service.place(at: id)
        let (day, session) = try await service.working(on: "2019-06-10")
        try await day.record(.attended, in: session)
        var project = Wire.Project.group
        project.projectId = id
        project.version = 1
        _ = try await day.client.recordProject(.init(project: project), .coordinator)
        #expect(try await day.record(.notAttended, in: session).verdict == .recorded)
        let found = try await day.read()
        #expect(found.educationMinutes == 0 && found.summary?.creditedMinutes == 0)
        #expect(try await day.imbalances().isEmpty)
    }

    @Test(
        arguments: [
            .init("outcome") { $0.outcome = .unspecified }, .init("outcome") { $0.outcome = .medical },
            .init("outcome") { $0.outcome = .stoodDown }, .init("penaltyMinutes") { $0.penaltyMinutes = 721 },
            .init("penaltyMinutes") { $0.penaltyMinutes = 421 }, .init("arrived") { $0.arrived = "nine" },
            .init("left") { $0.left = "08:59" }, .init("workQuality") { $0.workQuality = 7 },
            .init("behaviour") { $0.behaviour = 7 },
            .init("capturedAt") { $0.capturedAt = "today" },
            .init("notes") { $0.notes = String(repeating: "x", count: 4_001) },
        ] as [Bad<Wire.AttendanceEntry>])
    func `Each bad field of an entry is named, and nothing is written`(bad: Bad<Wire.AttendanceEntry>) async throws {
        let (day, session) = try await working()
        let result = try await day.record(.attended, in: session, change: bad.change)
        #expect(result.verdict == .refused && result.field == bad.field, "\(result.words)")
        #expect(try await day.read().summary?.creditedMinutes == 0)
    }

    @Test func `What is marked sensitive stays so`() async throws {
        let (day, session) = try await working()
        try await day.record(.attended, in: session) { $0.isSensitive = true }
        let cleared = try await day.record(.attended, in: session) { $0.notes = "Fine." }
        #expect(cleared.verdict == .refused && cleared.field == "isSensitive")
    }

    @Test func `Each row of a call has its own verdict, and the good ones are kept`() async throws {
        let project = try await service.ready(.unpaidWork(), .unpaidWork(CaseID.second, crn: "X123457"))
        try await service.place(at: project)
        try await service.place(CaseID.second, at: project)
        let (day, session) = try await service.working(on: "2019-06-10")
        let rows = try await day.register(session).sorted { $0.crn < $1.crn }
        let entries: [Wire.AttendanceEntry] = [
            .init(appointmentId: rows[0].appointmentId, version: rows[0].version, outcome: .attended),
            .init(appointmentId: rows[1].appointmentId, version: rows[1].version + 1, outcome: .attended),
            .init(appointmentId: CaseID.nobody, version: 1, outcome: .attended),
            .init(appointmentId: rows[1].appointmentId, version: rows[1].version, outcome: .medical),
            .init(appointmentId: rows[0].appointmentId, version: rows[0].version, outcome: .attended),
        ]
        let call = Call.by("upw.supervisor", "unpaidWorkSupervisor", staffID: "STF0130", key: "form")
        let request = Wire.RecordAttendanceRequest(sessionId: session, entries: entries)
        let reply = try await day.client.recordAttendance(request, call)
        #expect(reply.results.map(\.verdict) == [.recorded, .stale, .notFound, .refused, .known])
        #expect(try await day.client.recordAttendance(request, call) == reply)
        let shown = try #require(try await day.session(on: "2019-06-10"))
        #expect(shown.booked == 2 && shown.outcomes == 1)
        for count in [0, 61] {
            let refused = await refusal {
                try await day.client.recordAttendance(
                    .init(sessionId: session, entries: Array(repeating: entries[0], count: count)), .supervisor)
            }
            #expect(refused?.violations.map(\.field) == ["entries"])
        }
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `What lies ahead is neither attended nor failed, and the office may reschedule it`() async throws {
        try await service.place(at: try await service.ready())
        let session = try #require(try await service.session(on: "2019-06-10")).sessionId
        #expect(try await service.record(.attended, in: session, .coordinator).field == "outcome")
        #expect(try await service.record(.notAttended, in: session, .coordinator).field == "outcome")
        let before = try await service.read()
        #expect(try await service.record(.rescheduledByPerson, in: session, .coordinator).verdict == .recorded)
        let after = try await service.read()
        #expect(after.summary?.nextOn == "2019-06-17" && after.version > before.version)
        #expect(try await service.session(on: "2019-06-10")?.booked == 0)
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `A corrected absence takes the undecided failure back, and an absence after all brings it again`()
        async throws
    {
        let (day, session) = try await working()
        try await day.record(.notAttended, in: session)
        try await day.record(.attended, in: session)
        let later = try day.later(on: "2019-06-25")
        try await later.record(.notAttended, in: session, .coordinator)
        let reports = try await later.reports()
        #expect(reports.map(\.isTakenBack) == [false, true, false] && reports.map(\.revision) == [1, 2, 3])
        #expect(reports.map(\.knownOn) == ["2019-06-10", "2019-06-10", "2019-06-25"])
        #expect(Set(reports.map(\.failureId)).count == 1)
    }
}
