import AllocationMakers
import Messages
import RPC
import Store
import Testing

/// Many managers at once.
@Suite struct RaceTests {
    private let service: TestService

    init() async throws { service = try TestService() }

    /// How each of some requests ended, all sent at once.
    private func allSent(_ requests: [Wire.AllocateCaseRequest]) async -> [Result<Wire.AllocateCaseReply, Status>] {
        await withTaskGroup(of: Result<Wire.AllocateCaseReply, Status>.self) { group in
            for request in requests {
                group.addTask { [service] in
                    do {
                        return .success(try await service.client.allocateCase(request, .manager))
                    } catch {
                        return .failure(error as? Status ?? Status(.unknown, "\(error)"))
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test func `Of fifty who give one case to ten officers one wins`() async throws {
        let officers = (1...10).map { "STF00\($0 + 10)" }
        try await service.staff(officers.map { .po($0) })
        let id = try await service.received()
        let results = await allSent(
            (0..<50).map {
                .init(caseId: id, version: 2, officer: officers[$0 % 10], overrideReason: "Agreed.")
            })
        let replies = results.compactMap { try? $0.get() }
        let winners = replies.filter { !$0.wasSame }
        #expect(winners.count == 1)
        #expect(replies.count == 5 && replies.allSatisfy { $0.officer?.staffId == winners[0].officer?.staffId })
        let codes = results.compactMap { if case .failure(let status) = $0 { status.code } else { nil } }
        #expect(codes.count == 45 && codes.allSatisfy { $0 == .aborted })
        let found = try await service.read(id)
        #expect(found.version == 3)
        #expect(found.allocations.map(\.officer) == [winners[0].officer?.staffId ?? ""])
        #expect(found.allocations.filter(\.until.isEmpty).count == 1)
    }

    @Test func `Of fifty cases given to one officer as many are taken as 110 % has room for`() async throws {
        // Six points: thirteen Green cases are 108.3 %, fourteen 116.7 %.
        try await service.staff(.po("STF0001") { $0.ftePercent = 10 })
        let ids = try await service.received((0..<50).map { .of("X\(100_000 + $0)") })
        let results = await allSent(ids.map { .init(caseId: $0, version: 2, officer: "STF0001") })
        #expect(results.filter { (try? $0.get()) != nil }.count == 13)
        let fields = results.compactMap {
            if case .failure(let status) = $0 { status.violations.map(\.field) } else { nil }
        }
        #expect(fields.count == 37 && fields.allSatisfy { $0 == ["overloadReason"] })
        #expect(try await service.officer("STF0001")?.capacity?.percentTenths == 1083)
    }

    @Test func `One case that is given and taken back at once ends with one holder or none`() async throws {
        try await service.staff(.po("STF0001"), .po("STF0002"))
        let id = try await service.held(by: "STF0001")
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask { [service] in
                    if number % 2 == 0 {
                        _ = try? await service.client.undoAllocation(.init(caseId: id, version: 3), .manager)
                    } else {
                        _ = try? await service.client.allocateCase(
                            .init(
                                caseId: id, version: 3, officer: "STF0002", reason: .caseloadAdjustment,
                                overrideReason: "Agreed."), .manager)
                    }
                }
            }
        }
        let found = try await service.read(id)
        let active = found.allocations.filter(\.until.isEmpty).map(\.officer)
        #expect(found.version == 4)
        #expect(active == [found.summary!.officer].filter { !$0.isEmpty })
    }
}
