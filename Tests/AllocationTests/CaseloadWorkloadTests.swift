import AllocationMakers
import Messages
import RPC
import Testing

/// The workloads of the whole invented caseload, where it lies beside the checkout, against its rows.
@Suite(.enabled(if: Caseload.isThere))
struct CaseloadWorkloadTests {
    private static let today = "2019-06-03"

    @Test func `Every officer's points are those of the cases that they hold`() async throws {
        let service = try TestService()
        let registers = try Caseload.registers()
        _ = try await service.client.loadRegisters(registers, .by())
        let rows = try Caseload.rows().compactMap(\.case)
        try await service.received(rows)
        let grades = Dictionary(uniqueKeysWithValues: registers.staff.map { ($0.staffId, $0.grade) })
        let received = Dictionary(rows.map { ("\($0.crn) \($0.eventNumber)", $0) }) { first, _ in first }

        var points: [String: UInt32] = [:]
        var cases: [String: UInt32] = [:]
        for item in try await all(service) where !item.officer.isEmpty && item.state != .retainedByNps {
            let row = try #require(received["\(item.crn) \(item.eventNumber)"])
            points[item.officer, default: 0] += hundredths(item, row, inHub: grades[item.officer] == "HUB_RO")
            cases[item.officer, default: 0] += 1
        }
        let officers = try await service.client.listOfficers(.init(), .manager).items
        #expect(officers.count == registers.staff.filter { ["PO", "PSO", "PQIP", "HUB_RO"].contains($0.grade) }.count)
        for officer in officers {
            #expect(officer.capacity?.pointsHundredths == points[officer.staffId, default: 0], "\(officer.staffId)")
            #expect(officer.cases == cases[officer.staffId, default: 0], "\(officer.staffId)")
        }
        #expect(officers.map { Int($0.cases) }.reduce(0, +) > 3_000)
    }

    private func all(_ service: TestService) async throws -> [Wire.CaseSummary] {
        var items: [Wire.CaseSummary] = []
        var token = ""
        repeat {
            let page = try await service.client.listCases(
                .init(
                    filter: .init(states: Wire.CaseState.allCases.filter { $0 != .unspecified }), pageSize: 100,
                    pageToken: token), .by())
            items += page.items
            token = page.nextPageToken
        } while !token.isEmpty
        return items
    }

    private func hundredths(_ item: Wire.CaseSummary, _ row: Wire.ReceivedCase, inHub: Bool) -> UInt32 {
        let kinds = row.requirements.split(separator: ";").map { $0.prefix { $0 != ":" } }
        let isStandalone =
            ["CO", "SSO"].contains(row.sentenceType) && !kinds.isEmpty
            && kinds.allSatisfy { ["UPW", "AC"].contains($0) }
        if inHub, isStandalone { return 38 }
        let whole: UInt32 =
            switch (item.state, item.band) {
            case (.escalated, _), (_, .red): 220
            case (_, .blue): 140
            case (_, .yellow): 80
            case (_, .green): 50
            default: 100
            }
        return row.sentenceType == "CUSTODY" && row.releaseOn > Self.today ? whole * 4 / 10 : whole
    }
}
