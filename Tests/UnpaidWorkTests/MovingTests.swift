import Messages
import RPC
import Testing

/// Another day, place or time for what is to come.
@Suite struct MovingTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func move(
        _ appointment: String, to project: String, on day: String, from start: String = "09:00",
        until end: String = "16:30", _ call: Call = .coordinator,
        change: (inout Wire.MoveAppointmentRequest) -> Void = {
            _ in
        }
    ) async throws -> Wire.MoveAppointmentReply {
        var request = Wire.MoveAppointmentRequest(
            caseId: CaseID.first, version: try await service.version(), appointmentId: appointment,
            projectId: project, date: day, startTime: start, endTime: end, reason: "A hospital visit.")
        change(&request)
        return try await service.client.moveAppointment(request, call)
    }

    /// Placed on Mondays and instructed; answers the project.
    private func placed() async throws -> String {
        let project = try await service.ready()
        try await service.place(at: project)
        try await service.instruct()
        return project
    }

    @Test func `The old day says who gave it up, its place is free, and the person is told anew`() async throws {
        let project = try await placed()
        let first = try await service.pending()[0]
        let reply = try await move(first.appointmentId, to: project, on: "2019-06-12") { $0.isByPerson = true }
        #expect(reply.warnings.isEmpty)
        let shown = try await service.read()
        let old = shown.appointments.first { $0.appointmentId == first.appointmentId }
        #expect(old?.outcome == .rescheduledByPerson && old?.isInstructed == false)
        let new = shown.appointments.first { $0.appointmentId == reply.appointmentId }
        #expect(new?.date == "2019-06-12" && new?.isInstructed == false)
        #expect(shown.summary?.state == .toInstruct && shown.summary?.nextOn == "2019-06-12")
        #expect(try await service.session(on: "2019-06-10")?.booked == 0)
        #expect(try await service.session(on: "2019-06-12")?.booked == 1)
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Whoever is moved back has the day that they had`() async throws {
        let project = try await placed()
        let first = try await service.pending()[0]
        let away = try await move(first.appointmentId, to: project, on: "2019-06-12").appointmentId
        let back = try await move(away, to: project, on: "2019-06-10")
        #expect(back.appointmentId != first.appointmentId)
        #expect(try await service.read().summary?.nextOn == "2019-06-10")
        #expect(try await service.session(on: "2019-06-10")?.booked == 1)
        #expect(try await service.session(on: "2019-06-12")?.booked == 0)
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Other times of the same session are the same appointment, told anew`() async throws {
        let project = try await placed()
        let first = try await service.pending()[0]
        let reply = try await move(first.appointmentId, to: project, on: "2019-06-10", until: "13:00")
        #expect(reply.appointmentId == first.appointmentId)
        let shown = try await service.read().appointments.first { $0.appointmentId == first.appointmentId }
        #expect(shown?.endTime == "13:00" && shown?.isInstructed == false && shown?.outcome == .unspecified)
        #expect(try await service.session(on: "2019-06-10")?.booked == 1)
    }

    @Test func `A short day is as long wherever it is moved`() async throws {
        let project = try await placed()
        let first = try await service.pending()[0]
        var moved = try await move(first.appointmentId, to: project, on: "2019-06-12", until: "11:30").appointmentId
        moved = try await move(moved, to: project, on: "2019-06-13", until: "11:30").appointmentId
        let shown = try await service.read().appointments.first { $0.appointmentId == moved }
        #expect(shown?.startTime == "09:00" && shown?.endTime == "11:30")
    }

    @Test func `Nobody is on a register twice, under whichever order`() async throws {
        let project = try await placed()
        try await service.told(
            .unpaidWork(CaseID.second) {
                $0.eventNumber = 2
                $0.requirements = ["UPW:40h"]
            })
        try await service.assess(CaseID.second)
        try await service.place(CaseID.second, at: project) { $0.weekday = .tuesday }
        let other = try await service.pending(CaseID.second)[0]
        let refused = await refusal {
            try await move(other.appointmentId, to: project, on: "2019-06-10") {
                $0.caseId = CaseID.second
                $0.version = 4
            }
        }
        #expect(refused?.reason == "BOOKED")
        #expect(try await service.session(on: "2019-06-10")?.booked == 1)
    }

    @Test func `A conflict refuses the new place, and nothing is moved`() async throws {
        _ = try await placed()
        let first = try await service.pending()[0]
        let women = try await service.project {
            ($0.name, $0.attributes) = ("Women’s garden", [8])
        }
        let refused = await refusal { try await move(first.appointmentId, to: women, on: "2019-06-12") }
        #expect(refused?.reason == "CONFLICT" && refused?.message == "The site is for women only.")
        #expect(try await service.pending()[0] == first)
    }

    @Test func `What a coordinator may not weigh a manager may`() async throws {
        let project = try await placed()
        try await service.assess { $0.available = [.monday] }
        let first = try await service.pending()[0]
        #expect(
            await refusal { try await move(first.appointmentId, to: project, on: "2019-06-12") }?.reason
                == "MANAGER_NEEDED")
        let reply = try await move(first.appointmentId, to: project, on: "2019-06-12", .manager)
        #expect(reply.appointmentId != first.appointmentId)
    }

    @Test func `An overlap and a day after the twelve months are warned of`() async throws {
        let project = try await placed()
        let other = try await service.project { $0.name = "Avenham Park" }
        let all = try await service.pending()
        let overlap = try await move(all[0].appointmentId, to: other, on: all[1].date)
        #expect(overlap.warnings == ["It overlaps the appointment at Moor Park paths on the same day."])
        let late = try await move(overlap.appointmentId, to: project, on: "2020-06-02")
        #expect(late.warnings == ["It lies after 29 May 2020, the last day."])
    }

    @Test(arguments: [
        Bad<Wire.MoveAppointmentRequest>("date") { $0.date = "" }, Bad("reason") { $0.reason = " " },
        Bad("date") { $0.date = "2019-06-02" }, Bad("endTime") { $0.endTime = "08:00" },
        Bad("startTime") { $0.startTime = "06:00" }, Bad("endTime") { $0.endTime = "17:00" },
    ])
    func `A faulty move is refused with the field that is at fault`(bad: Bad<Wire.MoveAppointmentRequest>) async throws
    {
        let project = try await placed()
        let first = try await service.pending()[0]
        let status = await refusal {
            try await move(first.appointmentId, to: project, on: "2019-06-12", change: bad.change)
        }
        #expect(status?.violations.map(\.field) == [bad.field])
    }

    @Test func `What is over, or somebody else’s, is not moved`() async throws {
        let project = try await placed()
        try await service.told(.unpaidWork(CaseID.second, crn: "X123457"))
        try await service.assess(CaseID.second)
        try await service.place(CaseID.second, at: project)
        let other = try await service.read(CaseID.second).appointments[0].appointmentId
        #expect(await refusal { try await move(other, to: project, on: "2019-06-12") }?.reason == "NOT_PENDING")
    }

    @Test func `The day of a session that is full is not to be had`() async throws {
        let project = try await placed()
        let small = try await service.project { ($0.name, $0.siteCapacity) = ("Small yard", 1) }
        try await service.told(.unpaidWork(CaseID.second, crn: "X123457"))
        try await service.assess(CaseID.second)
        try await service.place(CaseID.second, at: small) { $0.weekday = .wednesday }
        let first = try await service.pending()[0]
        #expect(
            await refusal { try await move(first.appointmentId, to: small, on: "2019-06-12") }?.reason == "SESSION_FULL"
        )
        #expect(try await move(first.appointmentId, to: project, on: "2019-06-12").warnings.isEmpty)
    }
}
