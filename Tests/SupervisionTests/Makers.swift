import CivilCalendar
import Feed
import KnownCases
import Messages
import RPC
import Store
import Supervision
import TestSupport
import Testing

/// The supervision service with a store of its own, called as the gateway would call it.
final class TestService: Sendable {
    let service: SupervisionService
    let store: Store
    let channel: InProcessChannel
    let client: SupervisionClient
    private let folder: ScratchFolder

    /// On the given day at noon, London time; where a folder is given, with the store that lies there.
    init(on day: String = "2019-06-12", in folder: ScratchFolder? = nil) throws {
        let folder = try folder ?? ScratchFolder()
        self.folder = folder
        let clock = Clock.fixed(at: Instant(rfc3339: "\(day)T12:00:00+01:00")!)
        store = try Store(SupervisionService.schema, in: folder.path, clock: clock)
        service = SupervisionService(store: store, clock: clock, workingDays: .englandAndWales, area: "CL")
        var table = MethodTable()
        table.add(supervision: service, through: service.access)
        channel = InProcessChannel(table)
        client = SupervisionClient(channel)
    }

    /// Somebody whose order allocation has told of.
    static func knowing(
        on day: String = "2019-06-12", _ change: (inout Wire.CaseNotice) -> Void = { _ in }
    ) async throws -> TestService {
        let service = try TestService(on: day)
        try await service.told(.order(change))
        return service
    }

    /// The same store on another day; this one is closed.
    func later(on day: String) throws -> TestService {
        store.close()
        return try TestService(on: day, in: folder)
    }

    /// Takes in what allocation tells of a case.
    func told(_ notice: Wire.CaseNotice) async throws {
        try await take(in: .init(sequence: 1, topic: "case", body: notice.encodedBytes), service.cases)
    }

    /// Takes in that some accounts alone may see a person.
    func restricted(to accounts: String...) async throws {
        let notice = Wire.RestrictionNotice(crn: "X123456", revision: 1, allowed: accounts)
        try await take(in: .init(sequence: 1, topic: "restriction", body: notice.encodedBytes), service.cases)
    }

    /// Takes in what unpaid work's register tells of an absence.
    func reported(stands: Bool = false, _ change: (inout Wire.ReportedFailure) -> Void = { _ in }) async throws {
        var report = Wire.ReportedFailure(
            caseId: CaseID.first, failureId: CaseID.failure, revision: 1, requirement: "UPW", place: "Moor Park",
            on: "2019-06-10", knownOn: "2019-06-10", outcome: .notAttended, notes: "Rang at noon.",
            recordedBy: "upw.supervisor")
        change(&report)
        try await take(
            in: .init(sequence: 1, topic: "reported-failure", body: report.encodedBytes, stands: stands),
            service.reports(of: "unpaid-work"))
    }

    private func take(in event: RPCWire.FeedEvent, _ content: FeedContent) async throws {
        try await store.write { try content.handle($0, event) }
    }

    /// Records an absence from an appointment, and answers its identifier.
    func record(
        _ requirement: String = "RAR", on day: String, _ change: (inout Wire.RecordFailureRequest) -> Void = { _ in }
    ) async throws -> String {
        var request = Wire.RecordFailureRequest(
            caseId: CaseID.first, requirement: requirement, place: "Preston office", on: day, outcome: .notAttended,
            notes: "Did not come.")
        change(&request)
        return try await client.recordFailure(request, .officer).failureId
    }

    func read(_ id: String = CaseID.failure, _ call: Call = .officer) async throws -> Wire.ReadFailureReply {
        try await client.readFailure(.init(failureId: id), call)
    }

    func failure(_ id: String = CaseID.failure) async throws -> Wire.Failure {
        try #require(try await read(id, .manager).failure)
    }

    @discardableResult func decide(
        _ id: String = CaseID.failure, acceptable outcome: Wire.Outcome? = nil, evidence: Wire.Evidence = .none,
        _ call: Call = .officer
    ) async throws -> Wire.FailureCommandReply {
        try await client.decideFailure(
            .init(
                failureId: id, version: try await failure(id).version, isAcceptable: outcome != nil,
                outcome: outcome ?? .unspecified, evidence: evidence, words: "As was looked into."), call)
    }

    @discardableResult func warn(
        of id: String = CaseID.failure, on day: String, by channel: Wire.WarningChannel = .handedOver
    ) async throws -> Wire.FailureCommandReply {
        try await client.issueWarning(
            .init(
                failureId: id, version: try await failure(id).version, channel: channel, sentOn: day,
                circumstances: "you did not come."), .officer)
    }

    @discardableResult func refer(
        _ id: String = CaseID.failure, _ call: Call = .officer
    ) async throws -> Wire.FailureCommandReply {
        try await client.referFailure(
            .init(failureId: id, version: try await failure(id).version, words: "Two absences."), call)
    }

    @discardableResult func leave(_ id: String) async throws -> Wire.FailureCommandReply {
        try await client.takeNoAction(
            .init(failureId: id, version: try await failure(id).version, reason: "It was ours."), .officer)
    }

    @discardableResult func withdraw(
        _ id: String = CaseID.failure, _ call: Call = .manager, because reason: String = "The wrong person."
    ) async throws -> Wire.FailureCommandReply {
        try await client.withdrawFailure(
            .init(failureId: id, version: try await failure(id).version, reason: reason), call)
    }

    /// What others were told of failures, the oldest first.
    func notices() async throws -> [Wire.FailureNotice] {
        try await store.read { try $0.events(after: 0, of: ["failure"], limit: 1_000) }.map {
            try .init(decoding: $0.body)
        }
    }
}

/// An invented order and a failure under it.
enum CaseID {
    static let first = "01980000-0000-7000-8000-000000000001"
    static let failure = "01980000-0000-7000-8000-00000000000f"
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
    static var manager: Call { .by("team.manager", "teamManager") }
    static var officer: Call { .by("responsible.officer", "responsibleOfficer", staffID: "STF0008") }
    static var nps: Call { .by("nps.officer", "npsOfficer", staffID: "NPS0001") }
}

extension Wire.CaseNotice {
    /// An invented man's community order with two requirements, held by `Call.officer`.
    static func order(_ change: (inout Wire.CaseNotice) -> Void = { _ in }) -> Wire.CaseNotice {
        var notice = Wire.CaseNotice(
            caseId: CaseID.first, crn: "X123456", eventNumber: 1, state: .held, band: .green,
            requirements: ["UPW:80h", "RAR:15d"], officer: "STF0008",
            person: .init(
                surname: "Invented", forenames: "Person", dateOfBirth: "1990-01-31", sex: "M", language: "en",
                town: "Preston", postcodeDistrict: "PR1", employment: "EMPLOYED", disability: "N", weapons: "N",
                restrainingOrder: "N", dependants: "N"),
            sentence: .init(type: .communityOrder, sentencedOn: "2019-05-30", lengthMonths: 12),
            riskOfSeriousHarm: .low, officerName: "Jamie Walsh")
        change(&notice)
        return notice
    }
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
