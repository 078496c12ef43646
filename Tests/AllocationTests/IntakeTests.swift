import AllocationMakers
import Messages
import NIOCore
import RPC
import Store
import Testing

/// Cases as they come in: what becomes of a row, and what it leaves behind.
@Suite struct IntakeTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }

    init() throws { service = try TestService() }

    private func receive(_ received: Wire.ReceivedCase, key: String = "") async throws -> Wire.IntakeResult {
        try await allocation.receiveCase(.init(case: received), .by(key: key)).result ?? .init()
    }

    private func read(_ id: String) async throws -> Wire.ReadCaseReply {
        try await allocation.readCase(.init(caseId: id), .by())
    }

    private func list(_ filter: Wire.CaseFilter = .init(), _ call: Call = .by()) async throws -> Wire.ListCasesReply {
        try await allocation.listCases(.init(filter: filter), call)
    }

    /// What is told of a failed call.
    private func failure(_ body: () async throws -> Void) async -> Status? {
        do {
            try await body()
            return nil
        } catch {
            return error as? Status
        }
    }

    @Test func `A sound case is accepted, banded, routed and clocked`() async throws {
        let result = try await receive(.of())
        #expect(result.verdict == .accepted)
        let found = try await read(result.caseId)
        #expect(found.summary?.state == .awaitingAllocation)
        #expect(found.summary?.band == .green)
        #expect(found.summary?.route == .fieldTeam)
        #expect(found.received.first { $0.column == "surname" }?.value == "Invented")
        #expect(found.clocks.map(\.kind) == [.allocationDue, .firstAppointmentDue])
        #expect(found.clocks.map(\.dueOn) == ["2019-06-04", "2019-06-10"])
        #expect(found.summary?.dueOn == "2019-06-04")
    }

    @Test func `The same case again is a duplicate and changes nothing`() async throws {
        let first = try await receive(.of())
        let again = try await receive(.of { $0.surname = " INVENTED " })
        #expect(again.verdict == .duplicate)
        #expect(again.caseId == first.caseId)
        #expect(try await read(first.caseId).version == 2)
        #expect(try await list().total == 1)
    }

    @Test func `Other content is a change, shown old and new, and bands again`() async throws {
        let id = try await receive(.of { $0.currentOfficer = "STF0007" }).caseId
        let changed = try await receive(
            .of {
                $0.currentOfficer = "STF0007"
                $0.ogrs3 = "95"
            })
        #expect(changed.verdict == .changed)
        #expect(changed.findings.map { [$0.column, $0.oldValue, $0.value] } == [["ogrs3", "20", "95"]])
        let found = try await read(id)
        #expect(found.summary?.band == .red)
        #expect(found.scores.map(\.value) == ["95", "20", "Low"])
        let changes = try await allocation.listChanges(.init(since: "2019-01-01T00:00:00Z"), .by())
        #expect(changes.items.map(\.told) == ["STF0007"])
        #expect(changes.items.first?.changes.map(\.value) == ["95"])
    }

    @Test func `A missing score is pending until it is supplied`() async throws {
        let result = try await receive(.of { $0.ogrs3 = "" })
        #expect(result.verdict == .pending)
        #expect(result.findings.map(\.column) == ["ogrs3"])
        let asked = try await allocation.requestAssessment(
            .init(caseId: result.caseId, version: 2, column: "ogrs3", askedOf: "NPS court team", chaseOn: "2019-06-06"),
            .by())
        let supplied = try await allocation.supplyAssessment(
            .init(caseId: result.caseId, version: asked.version, ogrs3: .init(score: 60), source: "NPS court team"),
            .by(onBehalfOf: "Sadia Rahman"))
        #expect(supplied.state == .awaitingAllocation)
        #expect(supplied.band == .yellow)
        let found = try await read(result.caseId)
        #expect(found.requests.map(\.askedOf) == ["NPS court team"])
        #expect(found.requests.first?.metAt != "")
        #expect(found.clocks.first { $0.kind == .pendingChase }?.metBy == "The assessment was received.")
        #expect(found.history.first?.onBehalfOf == "Sadia Rahman")
    }

    @Test func `What was supplied here outlasts an extract that still lacks it`() async throws {
        let id = try await receive(.of { $0.ogrs3 = "" }).caseId
        _ = try await allocation.supplyAssessment(
            .init(caseId: id, version: 2, ogrs3: .init(score: 60), source: "Court"), .by())
        #expect(try await receive(.of { $0.ogrs3 = "" }).verdict == .duplicate)
        let changed = try await receive(
            .of {
                $0.ogrs3 = ""
                $0.town = "Blackpool"
            })
        #expect(changed.verdict == .changed)
        #expect(try await read(id).summary?.band == .yellow)
    }

    @Test func `A consider-blue question waits for a manager with a reason`() async throws {
        let result = try await receive(.of { $0.flags = "DA" })
        #expect(result.verdict == .accepted)
        #expect(try await read(result.caseId).summary?.state == .awaitingDecision)
        let request = Wire.DecideCircumstanceRequest(
            caseId: result.caseId, version: 2, circumstance: .domesticAbuse, applies: true, reason: "Two call-outs.")
        let refused = await failure { _ = try await allocation.decideCircumstance(request, .by()) }
        #expect(refused?.code == .permissionDenied)
        let decided = try await allocation.decideCircumstance(request, .manager)
        #expect(decided.band == .blue)
        let again = await failure { _ = try await allocation.decideCircumstance(request, .manager) }
        #expect(again?.code == .aborted)
        #expect(try await read(result.caseId).decisions.map(\.decidedBy) == ["team.manager"])
    }

    @Test func `A high risk of serious harm is escalated and stays ours until the NPS accepts`() async throws {
        let result = try await receive(.of { $0.rosh = "HIGH" })
        #expect(result.verdict == .escalated)
        let open = try await allocation.listEscalations(.init(), .by())
        let escalation = try #require(open.items.first)
        #expect(escalation.dueOn == "2019-06-04")
        let early = await failure {
            _ = try await allocation.decideEscalation(
                .init(escalationId: escalation.escalationId, version: 1, outcome: .returned), .manager)
        }
        #expect(early?.violations.map(\.field) == ["advice"])
        let acknowledged = try await allocation.acknowledgeEscalation(
            .init(escalationId: escalation.escalationId, version: 1), .by())
        #expect(try await read(result.caseId).summary?.state == .escalated)
        _ = try await allocation.decideEscalation(
            .init(escalationId: escalation.escalationId, version: acknowledged.version, outcome: .accepted), .manager)
        let found = try await read(result.caseId)
        #expect(found.summary?.state == .withNps)
        #expect(found.clocks.allSatisfy { !$0.metAt.isEmpty || !$0.voidAt.isEmpty })
        #expect(try await allocation.listEscalations(.init(), .by()).total == 0)
    }

    @Test func `What the NPS returns is the manager's again, and raised anew it is put to the NPS anew`() async throws {
        let id = try await receive(.of { $0.rosh = "HIGH" }).caseId
        let first = try #require(try await allocation.listEscalations(.init(), .by()).items.first)
        _ = try await allocation.decideEscalation(
            .init(
                escalationId: first.escalationId, version: first.version, outcome: .returned, advice: "Assess again."),
            .manager)
        let returned = try await list().items
        #expect(returned.map(\.waitsFor) == ["Returned by the NPS with advice"])
        for harm in [Wire.RiskOfSeriousHarm.medium, .high] {
            _ = try await allocation.supplyAssessment(
                .init(
                    caseId: id, version: try await read(id).version, riskOfSeriousHarm: harm, source: "Manager"), .by())
        }
        let again = try await allocation.listEscalations(.init(), .by()).items
        #expect(again.count == 1 && again.first?.escalationId != first.escalationId)
        #expect(again.first?.dueOn == "2019-06-04")
        #expect(try await read(id).summary?.state == .escalated)
    }

    @Test func `What the NPS has accepted stays with it, whatever an extract corrects`() async throws {
        let high = { (change: (inout Wire.ReceivedCase) -> Void) in
            Wire.ReceivedCase.of {
                $0.rosh = "HIGH"
                change(&$0)
            }
        }
        let id = try await receive(high { _ in }).caseId
        let escalation = try #require(try await allocation.listEscalations(.init(), .by()).items.first)
        _ = try await allocation.decideEscalation(
            .init(escalationId: escalation.escalationId, version: escalation.version, outcome: .accepted), .manager)
        #expect(try await receive(high { $0.surname = "Corrected" }).verdict == .changed)
        let found = try await read(id)
        #expect(found.summary?.state == .withNps)
        #expect(found.summary?.dueOn == "")
        #expect(try await receive(high { $0.managedBy = "NPS" }).verdict == .changed)
        #expect(try await read(id).summary?.state == .retainedByNps)
    }

    @Test func `Held by the NPS, nothing is asked of it any more`() async throws {
        let id = try await receive(.of { $0.rosh = "HIGH" }).caseId
        _ = try await receive(
            .of {
                $0.rosh = "HIGH"
                $0.managedBy = "NPS"
            })
        #expect(try await allocation.listEscalations(.init(), .by()).total == 0)
        #expect(try await read(id).clocks.allSatisfy { !$0.voidAt.isEmpty })
    }

    @Test func `A case that its officer leaves is to be allocated again`() async throws {
        let id = try await receive(.of()).caseId
        _ = try await receive(.of { $0.currentOfficer = "STF0007" })
        #expect(try await read(id).clocks.first { $0.kind == .allocationDue }?.metBy != "")
        #expect(try await read(id).clocks.first { $0.kind == .firstAppointmentDue }?.voidAt == "")
        _ = try await receive(.of())
        let clocks = try await read(id).clocks.filter { $0.kind == .allocationDue }
        #expect(clocks.count == 2 && clocks.contains { $0.metAt.isEmpty && $0.voidAt.isEmpty })
    }

    @Test func `A manager's decision stays the manager's, and an extract's goes with the extract`() async throws {
        let id = try await receive(.of { $0.flags = "DA" }).caseId
        _ = try await allocation.decideCircumstance(
            .init(caseId: id, version: 2, circumstance: .domesticAbuse, applies: false, reason: "Old, and in prison."),
            .manager)
        _ = try await receive(.of { $0.flags = "DA;SOC" })
        #expect(try await read(id).decisions.map(\.decidedBy) == ["team.manager"])
        let other = try await receive(
            .of("Y123456") {
                $0.flags = "DA"
                $0.decisions = "DA:yes"
            }
        ).caseId
        #expect(try await read(other).summary?.band == .blue)
        _ = try await receive(.of("Y123456") { $0.flags = "DA" })
        #expect(try await read(other).summary?.state == .awaitingDecision)
    }

    @Test func `What one case says of a person their other case is told`() async throws {
        let id = try await receive(.of { $0.currentOfficer = "STF0007" }).caseId
        _ = try await receive(.of(event: 2) { $0.surname = "Other" })
        let found = try await read(id)
        #expect(found.history.first?.changes.map(\.column) == ["surname"])
        let changes = try await allocation.listChanges(.init(since: "2019-01-01T00:00:00Z"), .by())
        #expect(changes.items.map(\.told) == ["STF0007"])
    }

    @Test func `MAPPA level 1 is accepted with an open query`() async throws {
        let result = try await receive(.of { $0.flags = "MAPPA1" })
        #expect(result.verdict == .accepted)
        let open = try await allocation.listEscalations(.init(), .by())
        #expect(open.items.map(\.kind) == [.eligibilityQuery])
        #expect(open.items.map(\.dueOn) == ["2019-06-06"])
    }

    @Test func `A person held by the NPS is retained and never banded`() async throws {
        let result = try await receive(
            .of {
                $0.managedBy = "NPS"
                $0.requirements = "UPW:80h"
                $0.rosh = "HIGH"
            })
        #expect(result.verdict == .accepted)
        let found = try await read(result.caseId)
        #expect(found.summary?.state == .retainedByNps)
        #expect(found.banding == nil)
        #expect(found.clocks.isEmpty)
    }

    @Test func `A faulty case is refused with every fault, and leaves nothing`() async throws {
        let status = await failure {
            _ = try await allocation.receiveCase(
                .init(
                    case: .of {
                        $0.crn = "x123456"
                        $0.ogrs3 = "101"
                    }), .by())
        }
        #expect(status?.violations.map(\.field) == ["case.crn", "case.ogrs3"])
        #expect(try await list(.init(states: Wire.CaseState.allCases.filter { $0 != .unspecified })).total == 0)
    }

    @Test func `An import answers row by row, and lists a refused row once however often it comes`() async throws {
        let hash = String(repeating: "a", count: 64)
        let rows = [
            Wire.ImportRow(line: 2, case: .of()), .init(line: 3, case: .of { $0.crn = "nobody" }),
            .init(line: 4, case: .of()), .init(line: 5, unreadable: "The row must have 30 fields."),
        ]
        let request = Wire.ImportCasesRequest(fileHash: hash, rowsInFile: 4, rows: rows)
        let first = try await allocation.importCases(request, .by(key: "a-2"))
        #expect(first.results.map(\.verdict) == [.accepted, .rejected, .duplicate, .rejected])
        #expect(try await allocation.importCases(request, .by(key: "a-2")) == first)
        let again = try await allocation.importCases(request, .by(key: "another"))
        #expect(again.results.map(\.verdict) == [.duplicate, .rejected, .duplicate, .rejected])
        let rejects = try await allocation.listRejects(.init(), .by())
        #expect(rejects.items.map(\.line) == [3, 5])
        #expect(rejects.items.first?.findings.map(\.column) == ["crn"])
    }

    @Test func `An extract that contradicts itself changes a case once, however often it comes`() async throws {
        let hash = String(repeating: "e", count: 64)
        let rows = [
            Wire.ImportRow(line: 2, case: .of()), .init(line: 3, case: .of { $0.ogrs3 = "95" }),
        ]
        let request = Wire.ImportCasesRequest(fileHash: hash, rowsInFile: 2, rows: rows)
        #expect(try await allocation.importCases(request, .by()).results.map(\.verdict) == [.accepted, .changed])
        let again = try await allocation.importCases(request, .by()).results
        #expect(again.map(\.verdict) == [.duplicate, .duplicate])
        #expect(again[0].findings.map(\.reason) == ["A later row has taken its place."])
        // Another extract may well say again what the first row said.
        let later = Wire.ImportCasesRequest(fileHash: String(repeating: "f", count: 64), rowsInFile: 1, rows: [rows[0]])
        #expect(try await allocation.importCases(later, .by()).results.map(\.verdict) == [.changed])
    }

    @Test func `A run goes on until it is finished, and then there is a new one`() async throws {
        let hash = String(repeating: "b", count: 64)
        let start = Wire.StartImportRequest(fileHash: hash, rowsInFile: 1)
        #expect(try await allocation.startImport(start, .by()).run == 1)
        #expect(try await allocation.startImport(start, .by()).run == 1)
        let early = await failure { _ = try await allocation.finishImport(.init(fileHash: hash, run: 2), .by()) }
        #expect(early?.code == .notFound)
        _ = try await allocation.finishImport(.init(fileHash: hash, run: 1), .by())
        #expect(try await allocation.startImport(start, .by()).run == 2)
    }

    @Test func `A reply of the faultiest rows fits a message, and says how much it leaves out`() async throws {
        let bad = String(repeating: "?", count: 90)
        var received = Wire.ReceivedCase()
        for column in Wire.ReceivedCase.pathsByColumn.values { received[keyPath: column] = bad }
        let rows = (2..<102).map { Wire.ImportRow(line: $0, case: received) }
        // One request must fit a message itself, so the rows come in two.
        for half in [rows[..<15], rows[15..<30]] {
            let reply = try await allocation.importCases(
                .init(fileHash: String(repeating: "d", count: 64), rowsInFile: 100, rows: Array(half)), .by())
            let bytes = reply.encoded.readableBytes
            #expect(bytes / half.count * 100 < Limits.messageBytes)
            #expect(reply.results[0].findings.last?.reason.hasSuffix("more.") == true)
        }
    }

    @Test func `A restricted person is a masked row, and nothing anywhere else`() async throws {
        let id = try await receive(.of()).caseId
        _ = try await allocation.restrictPerson(
            .init(
                caseId: id, version: 2, restriction: .init(allowed: ["team.manager"]), reason: "Related to a colleague."
            ),
            .manager)
        let masked = try await list()
        #expect(masked.items.map(\.isRestricted) == [true])
        #expect(masked.items.map(\.surname) == [""])
        #expect(masked.total == 0)
        #expect(masked.counts.allSatisfy { $0.cases == 0 })
        #expect(try await list(.init(states: [.awaitingAllocation])).items.isEmpty)
        #expect(try await list(.init(search: "Inv")).items.isEmpty)
        let aside = await failure {
            _ = try await allocation.listCases(.init(order: .surname, pageToken: id), .by())
        }
        #expect(aside?.violations.map(\.field) == ["pageToken"])
        let sent = try await receive(.of { $0.ogrs3 = "90" })
        #expect(sent == Wire.IntakeResult(verdict: .changed))
        #expect(try await list(.init(band: .green)).items.isEmpty)
        let direct = await failure { _ = try await read(id) }
        let nowhere = await failure { _ = try await read("01892f3c-7c1e-7d6a-9b2e-0f4a1c3d5e6f") }
        #expect(direct?.code == .notFound)
        #expect(direct == nowhere)
        let trail = try await allocation.searchAudit(
            .init(crn: "X123456", account: "hub.admin"), .by("auditor", "auditor"))
        #expect(trail.items.first { $0.wasRefused }?.action == "Allocation/ReadCase")
        #expect(try await list(.init(search: "inv"), .manager).items.map(\.surname) == ["Invented"])
    }

    @Test func `Every look at a person stands in the audit trail`() async throws {
        let id = try await receive(.of()).caseId
        _ = try await read(id)
        let auditor = Call.by("auditor", "auditor")
        let trail = try await allocation.searchAudit(.init(crn: "X123456"), auditor)
        #expect(trail.items.map(\.action) == ["Allocation/ReadCase", "Allocation/ReceiveCase"])
        #expect(trail.items.map(\.category) == ["consultation", "collection"])
        #expect(trail.items.allSatisfy { $0.crns == ["X123456"] && $0.account == "hub.admin" })
        #expect(try await service.store.verify().problems.isEmpty)
    }

    @Test func `A list goes on page by page without a gap or a double`() async throws {
        for number in 0..<7 { _ = try await receive(.of("X00000\(number)")) }
        for order in Wire.CaseOrder.allCases {
            var seen: [String] = []
            var token = ""
            repeat {
                let page = try await allocation.listCases(.init(order: order, pageSize: 3, pageToken: token), .by())
                seen += page.items.map(\.crn)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(seen.count == 7 && Set(seen).count == 7, "\(order)")
        }
    }

    @Test func `Two edits of one version have one winner`() async throws {
        let id = try await receive(.of()).caseId
        let request = Wire.MarkNearMissRequest(caseId: id, version: 2, isNearMiss: true, reason: "Nearly sent home.")
        let codes = await withTaskGroup(of: StatusCode.self) { group in
            for _ in 0..<2 {
                group.addTask { [service] in
                    do {
                        _ = try await service.client.markNearMiss(request, .by())
                        return .ok
                    } catch { return (error as? Status)?.code ?? .unknown }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(codes) == [.ok, .aborted])
    }
}
