import GatewayKit
import HTTPTypes
import Messages
import RPC

/// The pages about plans of weeks, and who is let in where.
package struct PlanPages: Sendable {
    /// All forms that stand here.
    package static let forms: [any CommandForm.Type] = [
        PlanWeekForm.self, PublicationForm.self, DiscardForm.self,
    ]

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    var routes: [Route] { plans + people }

    private var plans: [Route] {
        let list = ListRoutes<PlanListPage>(service: unpaidWork, layout: layout, accounts: accounts, done: done)
        let page = SubjectPage<PlanView>(service: unpaidWork, layout: layout, accounts: accounts, done: done)
        let compared = PlanComparisonPage(unpaidWork: unpaidWork, layout: layout)
        return list.routes
            // Before the pattern of a plan's own page, which it would fit.
            + routes(PlanWeekForm.self, DatedUnpaidWork(api: unpaidWork, clock: layout.clock))
            + [
                page.route(in: [.plans]),
                Route(.get, PlanComparisonPage.pattern, in: .plans, compared.show),
            ] + routes(PublicationForm.self, unpaidWork) + routes(DiscardForm.self, unpaidWork)
    }

    private var people: [Route] {
        PlanListKind.allCases.flatMap { kind in
            let page = PlannedPeoplePage(kind: kind, unpaidWork: unpaidWork, layout: layout, done: done)
            let show = Route(.get, kind.pattern, in: .plans, page.show)
            return kind.changes.isEmpty ? [show] : [show, Route(.post, kind.pattern, in: .plans, page.change)]
        }
    }

    private func routes<Filled: CommandForm>(_ form: Filled.Type, _ service: Filled.Subject.Service) -> [Route] {
        CommandPage<Filled>(service: service, layout: layout, done: done).routes(in: [.plans])
    }
}
