import GatewayKit
import HTTPTypes
import Messages
import RPC

/// The pages about people with unpaid work to do, and who is let in where.
package struct UnpaidWorkPages: Sendable {
    static let path = "/unpaid-work"
    static let projectsPath = "/unpaid-work/projects"

    /// All forms that stand here.
    package static let forms: [ListedForm<any UnpaidWorkAPI>] = [
        .init(PlacementAssessmentForm.self), .init(InquiryForm.self), .init(ReleaseForm.self),
        .init(AdjustmentForm.self), .init(ReviewForm.self), .init(CertificateForm.self), .init(PlacementEndForm.self),
        .init(RemovalForm.self), .init(InstructionForm.self), .init(WithdrawalForm.self), .init(IntensiveForm.self),
        .init(MoveForm.self), .init(OrderForm.self),
    ]

    let unpaidWork: any UnpaidWorkAPI
    let supervision: any SupervisionAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    package init(
        unpaidWork: any UnpaidWorkAPI, supervision: any SupervisionAPI, layout: Layout, accounts: AccountNames,
        now: @escaping @Sendable () -> ContinuousClock.Instant
    ) {
        self.unpaidWork = unpaidWork
        self.supervision = supervision
        self.layout = layout
        self.accounts = accounts
        done = OnceNotes(most: Limits.doneNotes, now: now)
    }

    package var routes: [Route] {
        let projects = ProjectPages(unpaidWork: unpaidWork, layout: layout, accounts: accounts, done: done)
        let plans = PlanPages(unpaidWork: unpaidWork, layout: layout, accounts: accounts, done: done)
        return people + placing + Self.forms.routes(unpaidWork, layout, done, in: [.unpaidWork]) + projects.routes
            + plans.routes
    }

    private var people: [Route] {
        let list = ListRoutes<RequirementListPage>(
            service: .init(unpaidWork: unpaidWork, supervision: supervision), layout: layout, accounts: accounts,
            done: done)
        let person = SubjectPage<RequirementView>(service: unpaidWork, layout: layout, accounts: accounts, done: done)
        return list.routes + [
            person.route(in: [.unpaidWork]),
            Route(
                .get, InstructionPage.pattern, in: .unpaidWork,
                InstructionPage(unpaidWork: unpaidWork, layout: layout).show),
        ]
    }

    private var placing: [Route] {
        let compared = ComparedProjectsPage(unpaidWork: unpaidWork, layout: layout)
        let placing = PlacingPage(unpaidWork: unpaidWork, layout: layout, done: done)
        return [
            Route(.get, ComparedProjectsPage.pattern, in: .unpaidWork, compared.show),
            Route(.get, PlacingPage.pattern, in: .unpaidWork, placing.show),
            Route(.post, PlacingPage.pattern, in: .unpaidWork, placing.place),
        ]
    }
}
