import GatewayKit
import HTTPTypes
import Messages
import RPC

/// The pages about teams and officers, and who is let in where.
package struct TeamPages: Sendable {
    /// All forms that stand here.
    package static let forms: [ListedForm<any AllocationAPI>] = [
        .init(ReductionForm.self), .init(ReductionEndForm.self), .init(TrainingForm.self), .init(CoverForm.self),
        .init(CoverEndForm.self),
    ]

    let allocation: any AllocationAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>
    let results: OnceNotes<AllocationResults>

    package init(
        allocation: any AllocationAPI, layout: Layout, accounts: AccountNames,
        now: @escaping @Sendable () -> ContinuousClock.Instant
    ) {
        self.allocation = allocation
        self.layout = layout
        self.accounts = accounts
        done = OnceNotes(most: Limits.doneNotes, now: now)
        results = OnceNotes(most: Limits.resultNotes, now: now)
    }

    package var routes: [Route] {
        lists + officer + proposals + Self.forms.routes(allocation, layout, done, in: [.teams])
    }

    private var lists: [Route] {
        let officers = OfficerListPage(allocation: allocation, layout: layout)
        return [
            Route(
                .get, TeamListPage.path, in: .teams,
                TeamListPage(allocation: allocation, layout: layout, done: done).show),
            Route(.get, OfficerListPage.path, in: .teams, officers.show),
            Route(.get, OfficerListPage.filePath, in: .teams, officers.download),
            Route(
                .get, UncoveredOfficersPage.path, in: .uncovered,
                UncoveredOfficersPage(allocation: allocation, layout: layout).show),
        ] + list(ExceptionListPage.self) + list(TransferListPage.self)
    }

    /// Cases lead to their officers, so whoever sees cases is let in; whom they see is for the service to say.
    private var officer: [Route] {
        let page = SubjectPage<OfficerView>(service: allocation, layout: layout, accounts: accounts, done: done)
        return [
            Route(.get, OwnWorkloadPage.path, in: .workload, OwnWorkloadPage(page: page).show),
            page.route(in: [.cases]),
        ]
    }

    private var proposals: [Route] {
        let page = ProposalPage(allocation: allocation, layout: layout, results: results)
        return [
            Route(.get, ProposalPage.path, in: .teams, page.show),
            Route(.post, ProposalPage.path, in: .teams, page.allocate),
            Route(
                .get, AllocationResultsPage.path, in: .teams,
                AllocationResultsPage(layout: layout, results: results).show),
        ]
    }

    private func list<List: AllocationList>(_ list: List.Type) -> [Route] {
        ListRoutes<List>(service: allocation, layout: layout, accounts: accounts, done: done).routes
    }
}
