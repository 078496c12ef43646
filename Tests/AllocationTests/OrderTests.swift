import AllocationMakers
import CivilCalendar
import Commands
import ListChecks
import Messages
import RPC
import Store
import Testing

@testable import Allocation

/// The orders of lists that may be of any length.
@Suite struct OrderTests {
    private let service: TestService
    private let viewer = Viewer(account: "hub.admin")
    private let row = Identifier(at: Clock.real.now)

    init() throws { service = try TestService() }

    /// The queue's cases are few: what narrows it is sought among them, and sorted.
    @Test(arguments: [
        Wire.CaseFilter(), .init(states: [.held]), .init(states: [.held, .pending], route: .hub),
        .init(states: Wire.CaseState.allCases.filter { $0 != .unspecified }, band: .red),
    ])
    func `An index serves each order of cases`(filter: Wire.CaseFilter) async throws {
        for order in Wire.CaseOrder.allCases {
            let list = try Wire.ListCasesRequest(filter: filter, order: order).list(for: viewer)
            try await service.store.expectServed(list, from: row, "\(order) of \(filter)")
        }
    }

    @Test func `An index serves each other list's order`() async throws {
        for isWhole in [false, true] {
            let escalations = Wire.ListEscalationsRequest(includeDecided: isWhole).list(for: viewer)
            try await service.store.expectServed(escalations, from: row, "Escalations, decided: \(isWhole)")
            let transfers = Wire.ListTransfersRequest(includeEnded: isWhole).list(for: viewer)
            try await service.store.expectServed(transfers, from: row, "Transfers, ended: \(isWhole)")
        }
        try await service.store.expectServed(.changes(since: Clock.real.now, for: viewer), from: 1, "Changes")
        try await service.store.expectServed(.rejects, from: 1, "Rejects")
    }
}
