import Messages
import RPC
import Testing

/// Where people work, and what becomes of what is booked when it changes.
@Suite struct ProjectTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func change(
        _ id: String, _ change: (inout Wire.Project) -> Void
    ) async throws -> Wire.RecordProjectReply {
        let known = try await service.client.listProjects(.init(includeClosed: true), .coordinator).items
        var project = known.first { $0.projectId == id } ?? .group
        change(&project)
        return try await service.client.recordProject(.init(project: project), .coordinator)
    }

    @Test func `A project is kept whole, and changed by its version alone`() async throws {
        let id = try await service.project { $0.attributes = [1, 6, 14] }
        let list = try await service.client.listProjects(.init(), .coordinator)
        var expected = Wire.Project.group
        expected.projectId = id
        expected.version = 1
        expected.attributes = [1, 6, 14]
        #expect(list.items == [expected])
        #expect(list.attributeNames.count == 14)
        #expect(try await change(id) { $0.notes = "Bring boots." }.version == 2)
        let stale = await refusal { try await change(id) { $0.version = 1 } }
        #expect(stale?.code == .aborted && stale?.reason == "STALE_VERSION")
        let missing = await refusal { try await change(id) { $0.projectId = CaseID.nobody } }
        #expect(missing?.reason == "NO_SUCH_PROJECT")
    }

    @Test func `A key given twice adds one project`() async throws {
        let call = Call.by("upw.coordinator", "unpaidWorkCoordinator", key: "one")
        let first = try await service.client.recordProject(.init(project: .group), call)
        #expect(try await service.client.recordProject(.init(project: .group), call) == first)
        #expect(try await service.client.listProjects(.init(), .coordinator).total == 1)
    }

    @Test(
        arguments: [
            .init("project.name") { $0.name = " " }, .init("project.town") { $0.town = "" },
            .init("project.type") { $0.type = .unspecified },
            .init("project.weekdays") { $0.weekdays = [] }, .init("project.endTime") { $0.endTime = "09:00" },
            .init("project.startTime") { $0.startTime = "nine" },
            .init("project.breakMinutes") { $0.breakMinutes = 121 },
            .init("project.opensOn") { $0.opensOn = "" }, .init("project.closesOn") { $0.closesOn = "2019-01-01" },
            .init("project.riskAssessedOn") { $0.riskAssessedOn = "" },
            .init("project.riskAssessmentExpiresOn") { $0.riskAssessmentExpiresOn = "2019-01-01" },
            .init("project.siteCapacity") { $0.siteCapacity = 51 },
            .init("project.siteCapacity") { $0.siteCapacity = 0 },
            .init("project.supervisorRatio") { $0.supervisorRatio = 11 },
            .init("project.usualSupervisors") { $0.usualSupervisors = 5 }, .init("project.seats") { $0.seats = 61 },
            .init("project.attributes") { $0.attributes = [15] },
            .init("project.name") { $0.name = String(repeating: "x", count: 201) },
            .init("project.notes") { $0.notes = String(repeating: "x", count: 2_001) },
        ] as [Bad<Wire.Project>])
    func `Each bad field of a project is named`(bad: Bad<Wire.Project>) async throws {
        let refused = await refusal { try await service.project(bad.change) }
        #expect(refused?.code == .invalidArgument && refused?.violations.map(\.field) == [bad.field])
    }

    @Test func `Closed projects are listed on demand, and nobody is placed there`() async throws {
        _ = try await service.ready()
        let closed = try await service.project {
            $0.name = "Closed"
            $0.closesOn = "2019-06-03"
        }
        #expect(try await service.client.listProjects(.init(), .coordinator).total == 1)
        #expect(try await service.client.listProjects(.init(includeClosed: true), .coordinator).total == 2)
        #expect(await refusal { try await service.place(at: closed) }?.reason == "CONFLICT")
    }

    @Test func `Nobody is booked beyond a project's last day`() async throws {
        _ = try await service.ready()
        let ending = try await service.project { $0.closesOn = "2019-06-24" }
        let placed = try await service.place(at: ending)
        #expect(placed.appointmentsMade == 2 && placed.shortfallMinutes == 3_960)
    }

    @Test func `A page of projects goes on where the last one ended`() async throws {
        for number in 1...5 { _ = try await service.project { $0.name = "Project \(number)" } }
        var names: [String] = []
        var token = ""
        repeat {
            let page = try await service.client.listProjects(.init(pageSize: 2, pageToken: token), .coordinator)
            names += page.items.map(\.name)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(names == (1...5).map { "Project \($0)" })
        let wrong = await refusal { try await service.client.listProjects(.init(pageToken: "x"), .coordinator) }
        #expect(wrong?.violations.map(\.field) == ["pageToken"])
    }

    @Test func `A danger that comes to a site holds who must not meet it, and its going frees them`() async throws {
        let id = try await service.ready(.unpaidWork { $0.person?.flags = ["SEX_OFFENDER"] })
        try await service.place(at: id)
        try await service.instruct()
        _ = try await change(id) { $0.attributes = [3] }
        let held = try await service.read()
        #expect(held.appointments.allSatisfy { !$0.isInstructed && $0.heldBecause.contains("school") })
        #expect(held.instructions.allSatisfy { !$0.withdrawnBecause.isEmpty })
        #expect(held.summary?.state == .toInstruct)
        _ = try await change(id) { $0.attributes = [] }
        #expect(try await service.read().appointments.allSatisfy { $0.heldBecause.isEmpty })
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Less room at the site leaves fewer places in what is planned`() async throws {
        let id = try await service.ready()
        try await service.place(at: id)
        #expect(try await service.session(on: "2019-06-10")?.places == 8)
        _ = try await change(id) { $0.siteCapacity = 4 }
        #expect(try await service.session(on: "2019-06-10")?.places == 4)
    }

    @Test func `Projects are compared by what speaks against them, then by how near they are`() async throws {
        let near = try await service.ready()
        let far = try await service.project {
            $0.name = "Far"
            $0.town = "Chorley"
        }
        let barred = try await service.project {
            $0.name = "Barred"
            $0.riskAssessedOn = ""
            $0.riskAssessmentExpiresOn = ""
        }
        let items = try await service.client.compareProjects(.init(caseId: CaseID.first), .coordinator).items
        #expect(items.map { $0.project?.projectId } == [near, far, barred])
        #expect(items.map(\.verdict) == [.suitable, .suitable, .refused])
        #expect(items.map(\.isLocal) == [true, false, true])
    }
}
