import CivilCalendar
import Commands
import KnownCases
import ListChecks
import Messages
import RPC
import Store
import Testing

@testable import UnpaidWork

/// The orders of lists that may be of any length.
@Suite struct ServedOrderTests {
    private let service: TestService
    private let viewer = Viewer(account: "upw.manager")
    private let row = Identifier(at: Clock.real.now)
    private let day = Day(iso: "2019-06-10")!

    init() throws { service = try TestService() }

    /// An officer's own are few, and sorted.
    @Test(arguments: Wire.Worklist.allCases.filter { $0 != .mine })
    func `An index serves the usual order of each worklist`(worklist: Wire.Worklist) async throws {
        for order in Wire.RequirementOrder.allCases {
            let list = Wire.ListRequirementsRequest(order: order).list(
                where: [worklist.condition(today: day, soon: day, of: .init(account: "a", role: "b"))], for: viewer)
            try await service.store.expectServed(list, from: row, "\(order) of \(worklist)")
        }
    }

    @Test func `An index serves the usual order of each other list`() async throws {
        for order in Wire.ProjectOrder.allCases {
            try await service.store.expectServed(
                Wire.ListProjectsRequest(order: order).list(on: day), from: row, "Projects by \(order)")
        }
        for order in Wire.SessionOrder.allCases {
            let list = Wire.ListSessionsRequest(order: order).list(of: day...day, within: "1", at: Clock.real.now)
            try await service.store.expectServed(list, from: row, "Sessions by \(order)")
        }
        for order in Wire.StandDownOrder.allCases {
            let list = Wire.ListStandDownsRequest(order: order).list(of: day...day, for: viewer)
            try await service.store.expectServed(list, from: row, "Stand-downs by \(order)")
        }
        for order in Wire.BeneficiaryOrder.allCases {
            try await service.store.expectServed(
                Wire.ListBeneficiariesRequest(order: order).list, from: row, "Beneficiaries by \(order)")
        }
        for order in Wire.PlanOrder.allCases {
            try await service.store.expectServed(
                try Wire.ListPlansRequest(order: order).list, from: row, "Plans by \(order)")
        }
    }
}
