import CivilCalendar
import Feed
import Messages
import RPC
import Store
import TestSupport
import Testing
import UnpaidWork

/// The unpaid-work service with a store of its own, called as the gateway would call it.
final class TestService: Sendable {
    let service: UnpaidWorkService
    let store: Store
    let channel: InProcessChannel
    let client: UnpaidWorkClient
    private let folder: ScratchFolder

    /// On the given day at the given hour, London time; where a folder is given, with the store that lies there.
    init(on day: String = "2019-06-03", at hour: String = "09", in folder: ScratchFolder? = nil) throws {
        let folder = try folder ?? ScratchFolder()
        self.folder = folder
        let clock = Clock.fixed(at: Instant(rfc3339: "\(day)T\(hour):00:00+01:00")!)
        store = try Store(UnpaidWorkService.schema, in: folder.path, clock: clock)
        service = UnpaidWorkService(store: store, clock: clock, workingDays: .englandAndWales, area: "CL")
        var table = MethodTable()
        table.add(unpaidWork: service, through: service.access)
        channel = InProcessChannel(table)
        client = UnpaidWorkClient(channel)
    }

    /// The same store at another time; this one is closed.
    func later(on day: String, at hour: String = "09") throws -> TestService {
        store.close()
        return try TestService(on: day, at: hour, in: folder)
    }

    /// Takes in what allocation tells of a case.
    func told(_ notice: Wire.CaseNotice) async throws {
        let event = RPCWire.FeedEvent(sequence: 1, topic: "case", body: notice.encodedBytes)
        let content = service.content
        try await store.write { try content.handle($0, event) }
    }

    /// Takes in that some accounts alone may see a person.
    func restricted(_ crn: String = "X123456", to accounts: String...) async throws {
        let notice = Wire.RestrictionNotice(crn: crn, revision: 1, allowed: accounts)
        let event = RPCWire.FeedEvent(sequence: 1, topic: "restriction", body: notice.encodedBytes)
        let content = service.content
        try await store.write { try content.handle($0, event) }
    }

    func read(_ id: String = CaseID.first, _ call: Call = .coordinator) async throws -> Wire.ReadRequirementReply {
        try await client.readRequirement(.init(caseId: id), call)
    }

    func version(_ id: String = CaseID.first) async throws -> UInt32 { try await read(id).version }

    @discardableResult func assess(
        _ id: String = CaseID.first, _ change: (inout Wire.PlacementAssessment) -> Void = { _ in }
    ) async throws -> Wire.RequirementCommandReply {
        var assessment = Wire.PlacementAssessment.complete
        change(&assessment)
        return try await client.recordPlacementAssessment(
            .init(caseId: id, version: try await version(id), assessment: assessment), .coordinator)
    }

    /// Adds a project, and answers its identifier.
    func project(_ change: (inout Wire.Project) -> Void = { _ in }) async throws -> String {
        var project = Wire.Project.group
        change(&project)
        return try await client.recordProject(.init(project: project), .coordinator).projectId
    }

    /// Somebody who may work, and a project where they may; answers the project's identifier.
    func ready(_ notices: Wire.CaseNotice...) async throws -> String {
        for notice in notices.isEmpty ? [.unpaidWork()] : notices {
            try await told(notice)
            try await assess(notice.caseId)
        }
        return try await project()
    }

    @discardableResult func place(
        _ id: String = CaseID.first, at project: String, _ call: Call = .coordinator, reason: String = "",
        _ change: (inout Wire.PreviewPlacementRequest) -> Void = { _ in }
    ) async throws -> Wire.PlacePersonReply {
        var placement = Wire.PreviewPlacementRequest.mondays(id, project)
        change(&placement)
        return try await client.placePerson(
            .init(placement: placement, version: try await version(id), reason: reason), call)
    }

    @discardableResult func instruct(_ id: String = CaseID.first) async throws -> Wire.IssueInstructionReply {
        try await client.issueInstruction(
            .init(caseId: id, version: try await version(id), method: .letter), .coordinator)
    }

    /// The session of a day.
    func session(on day: String) async throws -> Wire.SessionSummary? {
        try await client.listSessions(.init(from: day, until: day), .coordinator).items.first
    }

    /// Makes the supervisor of `Call.supervisor` fit for every session, and puts them in charge of one.
    func staff(_ session: Wire.SessionSummary) async throws {
        _ = try await client.loadUnpaidWorkRegisters(.init(supervisors: [.able]), .manager)
        _ = try await client.staffSession(
            .init(sessionId: session.sessionId, version: session.version, supervisors: ["STF0130"]), .coordinator)
    }

    func start(_ session: String) async throws {
        _ = try await client.recordPointOfWork(.init(sessionId: session, checks: Array(1...8)), .supervisor)
    }

    func register(_ session: String, _ call: Call = .supervisor) async throws -> [Wire.RegisterRow] {
        try await client.readSession(.init(sessionId: session), call).rows
    }

    /// What was published for other services, the oldest first.
    func published() async throws -> [OutboxEvent] { try await store.read { try $0.events(after: 0, limit: 10_000) } }
}

/// Invented cases.
enum CaseID {
    static let first = "01980000-0000-7000-8000-000000000001"
    static let second = "01980000-0000-7000-8000-000000000002"

    /// Of somebody out of many, from 1.
    static func number(_ number: Int) -> String {
        let digits = String(number)
        return first.dropLast(digits.count) + digits
    }

    static let nobody = "01980000-0000-7000-8000-ffffffffffff"
}

extension Call {
    static func by(_ account: String, _ role: String, staffID: String = "", key: String = "") -> Call {
        Call(
            deadline: .after(.seconds(30)), area: "CL",
            caller: RPCWire.CallerContext(account: account, role: role, staffId: staffID).encodedBytes,
            requestID: "test", idempotencyKey: key)
    }

    static var coordinator: Call { .by("upw.coordinator", "unpaidWorkCoordinator") }
    static var manager: Call { .by("upw.manager", "unpaidWorkManager") }
    static var supervisor: Call { .by("upw.supervisor", "unpaidWorkSupervisor", staffID: "STF0130") }
    static var officer: Call { .by("responsible.officer", "responsibleOfficer", staffID: "STF0008") }
}

extension Wire.CaseNotice {
    /// An invented man's order of 80 hours, held by `Call.officer`.
    static func unpaidWork(
        _ id: String = CaseID.first, crn: String = "X123456", _ change: (inout Wire.CaseNotice) -> Void = { _ in }
    ) -> Wire.CaseNotice {
        var notice = Wire.CaseNotice(
            caseId: id, crn: crn, eventNumber: 1, state: .held, band: .green, requirements: ["UPW:80h"],
            officer: "STF0008",
            person: .init(
                surname: "Invented", forenames: "Person", dateOfBirth: "1990-01-31", sex: "M", language: "en",
                town: "Preston", postcodeDistrict: "PR1", employment: "EMPLOYED", disability: "N", weapons: "N",
                restrainingOrder: "N", dependants: "N"),
            sentence: .init(type: .communityOrder, sentencedOn: "2019-05-30", lengthMonths: 12),
            riskOfSeriousHarm: .low)
        change(&notice)
        return notice
    }
}

extension Wire.PlacementAssessment {
    /// Nothing owed, and nothing that bars anything.
    static let complete = Wire.PlacementAssessment(
        health: "None known.", fitness: .anyWork, vulnerability: "None known.", riskOfSeriousHarm: 1, weapons: .no,
        threatsToOthers: .no, restrainingOrder: .no, sexualRisk: .no, riskToChildren: .no,
        motivation: "Wants to be done.", diversity: "None to consider.", skillsWanted: "Painting.",
        available: [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday], travelLimitMinutes: 60,
        sources: [.oasys, .interview])
}

extension Wire.Project {
    /// Open on weekdays, with room for eight.
    static let group = Wire.Project(
        name: "Moor Park paths", type: .groupRegional, beneficiary: "Preston City Council", town: "Preston",
        postcodeDistrict: "PR1", meetingPoint: "Moor Park gates",
        weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday], startTime: "09:00", endTime: "16:30",
        breakMinutes: 30, opensOn: "2019-01-01", riskAssessedOn: "2019-01-01",
        riskAssessmentExpiresOn: "2020-12-31", siteCapacity: 12, supervisorRatio: 8, usualSupervisors: 1)
}

extension Wire.PreviewPlacementRequest {
    /// Every Monday from 10 June 2019 on, the whole day.
    static func mondays(_ id: String, _ project: String) -> Wire.PreviewPlacementRequest {
        .init(
            caseId: id, projectId: project, weekday: .monday, frequency: .weekly, startTime: "09:00",
            endTime: "16:30", from: "2019-06-10")
    }
}

extension Wire.Supervisor {
    /// With everything that is required, in date.
    static let able = Wire.Supervisor(
        staffId: "STF0130", surname: "Ormerod", forenames: "Dave", sex: "M", town: "Preston",
        competences: [
            .init(kind: .firstAid, validUntil: "2020-12-31"), .init(kind: .riskOfHarm, validUntil: "2020-12-31"),
        ])
}

/// How a call was refused; nil where it was not.
func refusal<Reply>(of body: () async throws -> Reply) async -> Status? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? Status ?? Status(.unknown, "\(error)")
    }
}

/// A change that spoils one field of a request.
struct Bad<Request>: Sendable, CustomTestStringConvertible {
    let field: String
    let change: @Sendable (inout Request) -> Void

    init(_ field: String, _ change: @escaping @Sendable (inout Request) -> Void) {
        self.field = field
        self.change = change
    }

    var testDescription: String { field }
}
