import Allocation
import Messages
import RPC
import Store

/// What tests have the service do on the way to what they ask.
extension TestService {
    /// Loads the sites and these people, in place of whoever was on the staff list before.
    package func staff(_ members: Wire.StaffMember...) async throws { try await staff(members) }

    package func staff(_ members: [Wire.StaffMember]) async throws {
        _ = try await client.loadRegisters(.init(staff: members, sites: Wire.SiteEntry.some), .by())
    }

    /// Takes in a case, and answers its identifier.
    @discardableResult package func received(_ case: Wire.ReceivedCase = .of()) async throws -> String {
        try await client.receiveCase(.init(case: `case`), .by()).result?.caseId ?? ""
    }

    /// Takes in many cases, and answers their identifiers in the same order.
    @discardableResult package func received(_ cases: [Wire.ReceivedCase]) async throws -> [String] {
        var ids: [String] = []
        for start in stride(from: 0, to: cases.count, by: 100) {
            let rows = cases[start..<min(start + 100, cases.count)].enumerated().map { index, received in
                Wire.ImportRow(line: UInt32(start + index + 2), case: received)
            }
            let hash = String(repeating: "0", count: 64)
            let reply = try await client.importCases(
                .init(fileHash: hash, rowsInFile: UInt32(cases.count), rows: rows), .by())
            ids += reply.results.map(\.caseId)
        }
        return ids
    }

    package func read(_ id: String, _ call: Call = .manager) async throws -> Wire.ReadCaseReply {
        try await client.readCase(.init(caseId: id), call)
    }

    /// The latest version of a case.
    package func version(of id: String) async throws -> UInt32 { try await read(id).version }

    /// Gives a case, as it stands now, to an officer; with a reason for whatever owes one, but for what a test says.
    @discardableResult package func allocate(
        _ id: String, to officer: String,
        _ change: (inout Wire.AllocateCaseRequest) -> Void = { _ in }
    ) async throws -> Wire.AllocateCaseReply {
        var request = Wire.AllocateCaseRequest(
            caseId: id, version: try await version(of: id), officer: officer, reason: .caseloadAdjustment,
            overrideReason: "Agreed between the two.")
        change(&request)
        return try await client.allocateCase(request, .manager)
    }

    /// Takes in a case and gives it to an officer.
    package func held(
        _ case: Wire.ReceivedCase = .of(), by officer: String,
        _ change: (inout Wire.AllocateCaseRequest) -> Void = { _ in }
    ) async throws -> String {
        let id = try await received(`case`)
        try await allocate(id, to: officer, change)
        return id
    }

    @discardableResult package func undo(_ id: String) async throws -> Wire.CaseCommandReply {
        try await client.undoAllocation(.init(caseId: id, version: try await version(of: id)), .manager)
    }

    /// An officer as the list of officers has them.
    package func officer(_ staffID: String) async throws -> Wire.Officer? {
        try await client.listOfficers(.init(), .manager).items.first { $0.staffId == staffID }
    }

    /// In hundredths, as the list of officers has them.
    package func points(of staffID: String) async throws -> UInt32? {
        try await officer(staffID)?.capacity?.pointsHundredths
    }

    /// Records that somebody is away or has less time: annual leave if not said.
    @discardableResult package func reduce(
        _ staffID: String, reason: UInt32 = 1, percent: UInt32 = 100, from: String, until: String = ""
    ) async throws -> Wire.RecordReductionReply {
        try await client.recordReduction(
            .init(staffId: staffID, reason: reason, percent: percent, from: from, until: until), .manager)
    }

    package func keepUp() async throws { try await service.keepUp() }

    /// What was published of cases for other services, the oldest first.
    package func published() async throws -> [(topic: String, notice: Wire.CaseNotice)] {
        let events = try await store.read { try $0.events(after: 0, limit: 100_000) }
        return try events.filter { $0.topic == "case" }.map { ($0.topic, try Wire.CaseNotice(decoding: $0.body)) }
    }
}

extension Wire.Countersignature {
    /// Sound, but for what a test says.
    package static func of(manager: String = "STF0900", reviewOn: String = "2019-07-01") -> Wire.Countersignature {
        .init(manager: manager, reason: "Closely supervised.", reviewOn: reviewOn)
    }
}

extension Wire.ReadCaseReply {
    /// The clocks of a kind that run.
    package func running(_ kind: Wire.ClockKind) -> [Wire.CaseClock] {
        clocks.filter { $0.kind == kind && $0.metAt.isEmpty && $0.voidAt.isEmpty }
    }
}

/// How a call was refused; nil where it was not.
package func refusal<Reply>(of body: () async throws -> Reply) async -> Status? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? Status ?? Status(.unknown, "\(error)")
    }
}
