import Messages
import RPC
import Testing

/// For whom people work, where they are picked up, and what visits find.
@Suite struct SiteTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func beneficiary(
        _ change: (inout Wire.Beneficiary) -> Void = { _ in }
    ) async throws -> Wire.RecordBeneficiaryReply {
        var beneficiary = Wire.Beneficiary(
            name: "Friends of Moor Park", contact: "A. Invented", telephone: "01772 000000",
            nominatedBy: "A resident", terms: "They buy the paint.")
        change(&beneficiary)
        return try await service.client.recordBeneficiary(.init(beneficiary: beneficiary), .coordinator)
    }

    @Test func `A project tells of those it is for, and goes by their name when that changes`() async throws {
        let id = try await beneficiary().beneficiaryId
        let project = try await service.project {
            $0.beneficiaryId = id
            $0.beneficiary = "Friends of Moor Park"
        }
        _ = try await beneficiary { ($0.beneficiaryId, $0.version, $0.name) = (id, 1, "Moor Park Trust") }
        let shown = try await service.client.readProject(.init(projectId: project), .coordinator)
        #expect(shown.project?.beneficiary == "Moor Park Trust" && shown.project?.beneficiaryId == id)
        #expect(shown.beneficiary?.terms == "They buy the paint." && shown.beneficiary?.projects == 1)
        let list = try await service.client.listBeneficiaries(.init(search: "moor"), .coordinator)
        #expect(list.items.map(\.name) == ["Moor Park Trust"] && list.total == 1)
        #expect(try await service.client.listBeneficiaries(.init(search: "park"), .coordinator).total == 0)
    }

    @Test func `A beneficiary has a name, and is changed by whoever has the present version`() async throws {
        #expect(
            await refusal { try await beneficiary { $0.name = "" } }?.violations.map(\.field) == ["beneficiary.name"])
        let long = await refusal { try await beneficiary { $0.telephone = String(repeating: "0", count: 201) } }
        #expect(long?.violations.map(\.field) == ["beneficiary.telephone"])
        let id = try await beneficiary { $0.telephone = String(repeating: "0", count: 200) }.beneficiaryId
        #expect(await refusal { try await beneficiary { ($0.beneficiaryId, $0.version) = (id, 2) } }?.code == .aborted)
        #expect(await refusal { try await beneficiary { $0.beneficiaryId = CaseID.nobody } }?.code == .notFound)
        let unknown = await refusal { try await service.project { $0.beneficiaryId = CaseID.nobody } }
        #expect(unknown?.violations.map(\.field) == ["project.beneficiaryId"])
    }

    @Test func `People are picked up where the project says, in the order of the round`() async throws {
        try await service.told(.unpaidWork())
        try await service.assess()
        let project = try await service.project {
            $0.pickUpPoints = [.init(place: "Bus station", at: "08:15"), .init(place: "Docks", at: "08:30")]
        }
        let shown = try await service.client.readProject(.init(projectId: project), .coordinator)
        #expect(shown.project?.pickUpPoints.map(\.place) == ["Bus station", "Docks"])
        var request = Wire.PlacePersonRequest(
            placement: .mondays(CaseID.first, project), version: try await service.version(), pickUp: "08:45 Station")
        #expect(
            await refusal { try await service.client.placePerson(request, .coordinator) }?.violations.map(\.field)
                == ["pickUp"])
        request.pickUp = "08:30 Docks"
        _ = try await service.client.placePerson(request, .coordinator)
        #expect(try await service.read().placements.map(\.pickUp) == ["08:30 Docks"])
        let session = try #require(try await service.session(on: "2019-06-10"))
        #expect(try await service.register(session.sessionId, .coordinator).map(\.pickUp) == ["08:30 Docks"])
        try await service.instruct()
        let words = try await service.read().instructions[0].words
        #expect(words.hasPrefix("Report at 08:30 Docks, where a vehicle picks you up, on 10 June 2019"))
    }

    @Test(arguments: [
        Bad<Wire.Project>("project.pickUpPoints[0].at") { $0.pickUpPoints = [.init(place: "Docks", at: "8")] },
        Bad("project.pickUpPoints[0].place") { $0.pickUpPoints = [.init(place: " ", at: "08:00")] },
        Bad("project.pickUpPoints[0].place") { $0.pickUpPoints = [.init(place: "A\nB", at: "08:00")] },
        Bad("project.pickUpPoints") {
            $0.pickUpPoints = Array(repeating: .init(place: "Docks", at: "08:00"), count: 11)
        },
        Bad("project.competences") { $0.competences = [.unspecified] },
    ])
    func `A faulty project is refused with the field that is at fault`(bad: Bad<Wire.Project>) async throws {
        #expect(await refusal { try await service.project(bad.change) }?.violations.map(\.field) == [bad.field])
    }

    @Test func `A project may have ten pick-up points`() async throws {
        let project = try await service.project {
            $0.pickUpPoints = Array(repeating: .init(place: "Docks", at: "08:00"), count: 10)
        }
        let shown = try await service.client.readProject(.init(projectId: project), .coordinator)
        #expect(shown.project?.pickUpPoints.count == 10)
    }

    private func visit(
        _ project: String, _ change: (inout Wire.RecordSiteVisitRequest) -> Void = { _ in }
    ) async throws -> Wire.RecordProjectReply {
        var visit = Wire.RecordSiteVisitRequest(
            projectId: project, on: "2019-06-03", safety: 2, work: 1, supervision: 2, seen: "Eight at work.")
        change(&visit)
        return try await service.client.recordSiteVisit(visit, .coordinator)
    }

    @Test func `A visit is told with its marks, and the next is due where the beneficiary supervises`() async throws {
        let own = try await service.project()
        let theirs = try await service.project { $0.usualSupervisors = 0 }
        for project in [own, theirs] { _ = try await visit(project) }
        let shown = try await service.client.readProject(.init(projectId: theirs), .coordinator)
        #expect(shown.visits.map(\.seen) == ["Eight at work."] && shown.visits.map(\.work) == [1])
        #expect(shown.visitDueOn == "2019-07-01")
        #expect(try await service.client.readProject(.init(projectId: own), .coordinator).visitDueOn.isEmpty)
    }

    @Test(arguments: [
        Bad<Wire.RecordSiteVisitRequest>("on") { $0.on = "2019-06-04" }, Bad("on") { $0.on = "" },
        Bad("safety") { $0.safety = 0 }, Bad("work") { $0.work = 6 }, Bad("supervision") { $0.supervision = 7 },
        Bad("seen") { $0.seen = "" }, Bad("action") { $0.safety = 5 }, Bad("action") { $0.supervision = 4 },
        Bad("supervisor") { $0.supervisor = "STF9999" },
    ])
    func `A faulty visit is refused with the field that is at fault`(
        bad: Bad<Wire.RecordSiteVisitRequest>
    ) async throws {
        let project = try await service.project()
        #expect(await refusal { try await visit(project, bad.change) }?.violations.map(\.field) == [bad.field])
    }

    @Test func `Every town with a project is told once`() async throws {
        for town in ["Preston", "Lancaster", "Preston"] { _ = try await service.project { $0.town = town } }
        #expect(try await service.client.listProjects(.init(), .coordinator).towns == ["Lancaster", "Preston"])
    }

    @Test func `The trail of unpaid work is searched by person and by account`() async throws {
        _ = try await service.ready(.unpaidWork(), .unpaidWork(CaseID.second, crn: "X123457"))
        let inspector = Call.by("an.inspector", "inspector")
        let person = try await service.client.searchAudit(.init(crn: "X123457"), inspector)
        #expect(!person.items.isEmpty && person.items.allSatisfy { $0.crns.contains("X123457") })
        #expect(person.items.contains { $0.action == "UnpaidWork/RecordPlacementAssessment" })
        let nobody = try await service.client.searchAudit(.init(crn: "X999999"), inspector)
        #expect(nobody.items.isEmpty)
        let account = try await service.client.searchAudit(.init(account: "an.inspector"), inspector)
        #expect(account.items.count == 2)
        let both = await refusal { try await service.client.searchAudit(.init(), inspector) }
        #expect(both?.violations.map(\.field) == ["crn"])
        let first = try await service.client.searchAudit(
            .init(account: "upw.coordinator", pageSize: 1), inspector)
        let second = try await service.client.searchAudit(
            .init(account: "upw.coordinator", pageSize: 1, pageToken: first.nextPageToken), inspector)
        #expect(first.items[0].sequence > second.items[0].sequence)
    }

    @Test func `Where the officer says that somebody must not go nobody is placed, and what is booked there waits`()
        async throws
    {
        let project = try await service.ready()
        try await service.place(at: project)
        try await service.told(.unpaidWork { $0.person?.exclusionZones = ["Blackpool", "PR1"] })
        let shown = try await service.read()
        #expect(shown.known?.exclusions == ["Blackpool", "PR1"])
        let words = "A restraining order or exclusion zone keeps the person away from PR1."
        #expect(shown.appointments.first?.heldBecause == words)
        let refused = await refusal { try await service.place(at: project) { $0.weekday = .tuesday } }
        #expect(refused?.reason == "CONFLICT" && refused?.message == words)
        try await service.told(.unpaidWork())
        #expect(try await service.pending()[0].heldBecause.isEmpty)
    }

    @Test func `Whoever is treated for drink works where there is alcohol only for a manager’s reason`() async throws {
        try await service.told(.unpaidWork { $0.requirements = ["UPW:80h", "ATR:6m"] })
        try await service.assess()
        #expect(try await service.read().known?.hasAlcoholNeed == true)
        let bar = try await service.project { $0.attributes = [14] }
        #expect(await refusal { try await service.place(at: bar) }?.reason == "MANAGER_NEEDED")
    }

    @Test func `A register of forty with long texts arrives whole`() async throws {
        let project = try await service.project {
            ($0.siteCapacity, $0.supervisorRatio, $0.usualSupervisors) = (50, 10, 4)
        }
        for number in 1...40 {
            let id = CaseID.number(number)
            try await service.told(.unpaidWork(id, crn: "X\(300_000 + number)"))
            try await service.assess(id) { $0.health = String(repeating: "é", count: 2_000) }
            try await service.place(id, at: project) { $0.once() }
        }
        let session = try #require(try await service.session(on: "2019-06-10"))
        let rows = try await service.register(session.sessionId, .coordinator)
        let health = Set(rows.map(\.health))
        #expect(rows.count == 40 && health == [String(repeating: "é", count: 2_000)])
    }
}
