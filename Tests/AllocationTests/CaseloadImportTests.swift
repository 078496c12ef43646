import AllocationMakers
import Messages
import RPC
import Store
import Testing

/// The whole invented caseload taken in, where it lies beside the checkout: nothing vanishes, nothing doubles.
@Suite(.enabled(if: Caseload.isThere))
struct CaseloadImportTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func importAll(run: String) async throws -> [Wire.IntakeVerdict: Int] {
        let rows = try Caseload.rows()
        var counts: [Wire.IntakeVerdict: Int] = [:]
        for start in stride(from: 0, to: rows.count, by: 100) {
            let chunk = Array(rows[start..<min(start + 100, rows.count)])
            let reply = try await service.client.importCases(
                .init(
                    fileHash: String(repeating: "c", count: 64), rowsInFile: UInt32(rows.count), rows: chunk),
                .by(key: "\(run)-\(start)"))
            for result in reply.results { counts[result.verdict, default: 0] += 1 }
        }
        return counts
    }

    @Test func `Every row is accounted for, and coming again it changes nothing`() async throws {
        let first = try await importAll(run: "first")
        #expect(first == [.accepted: 5_351, .pending: 29, .escalated: 35, .duplicate: 14, .rejected: 73])
        #expect(first.values.reduce(0, +) == 5_502)
        let again = try await importAll(run: "again")
        #expect(again == [.duplicate: 5_429, .rejected: 73])
        let states = Wire.CaseState.allCases.filter { $0 != .unspecified }
        let list = try await service.client.listCases(.init(filter: .init(states: states)), .by())
        #expect(list.total == 5_502 - 73 - 14)
        #expect(list.rejects == 73)
        #expect(list.counts.map { Int($0.cases) }.reduce(0, +) == Int(list.total))
        let escalations = try await service.client.listEscalations(.init(), .by())
        #expect(escalations.total == list.counts.first { $0.state == .escalated }?.cases)
        #expect(try await service.store.verify().problems.isEmpty)
    }
}
