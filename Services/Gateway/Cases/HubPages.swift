import GatewayKit
import HTTPTypes
import Messages
import RPC

/// The Hub's pages about intake, and who is let in where.
package struct HubPages: Sendable {
    let allocation: any AllocationAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<CaseQuestionName>
    let allocated: OnceNotes<Wire.AllocateCaseReply>

    package init(
        allocation: any AllocationAPI, layout: Layout, accounts: AccountNames,
        now: @escaping @Sendable () -> ContinuousClock.Instant
    ) {
        self.allocation = allocation
        self.layout = layout
        self.accounts = accounts
        done = OnceNotes(most: Limits.doneNotes, now: now)
        allocated = OnceNotes(most: Limits.doneNotes, now: now)
    }

    package var routes: [Route] {
        let list = CaseListPage(allocation: allocation, layout: layout)
        let banding = BandingPreviewPage(allocation: allocation, layout: layout)
        let casePage = CasePage(allocation: allocation, layout: layout, accounts: accounts, done: done)
        return [
            Route(.get, CaseListPage.path, in: .cases, list.show),
            // Before the pattern of a case's own page, which it would fit.
            Route(.get, CaseListPage.searchPath, in: .cases, list.afterSearch),
            Route(.post, CaseListPage.searchPath, in: .cases, list.search),
            Route(.get, CasePage.pattern, in: .cases, casePage.show),
            Route(
                .get, EscalationListPage.path, in: .escalations,
                EscalationListPage(allocation: allocation, layout: layout).show),
            Route(.get, ChangeListPage.path, in: .changes, ChangeListPage(allocation: allocation, layout: layout).show),
            Route(.get, RejectListPage.path, in: .rejects, RejectListPage(allocation: allocation, layout: layout).show),
            Route(.get, BandingPreviewPage.path, in: .banding, banding.show),
            Route(.post, BandingPreviewPage.path, in: .banding, banding.preview),
        ] + questions + allocationRoutes
    }

    private var allocationRoutes: [Route] {
        let choice = OfficerChoicePage(allocation: allocation, layout: layout)
        let allocate = AllocationPage(allocation: allocation, layout: layout, allocated: allocated)
        let after = AllocatedPage(allocation: allocation, layout: layout, allocated: allocated)
        return [
            Route(.get, OfficerChoicePage.pattern, in: .cases, choice.show),
            Route(.post, OfficerChoicePage.pattern, in: .cases, choice.choose),
            Route(.get, AllocationPage.pattern, in: .cases, allocate.show),
            Route(.post, AllocationPage.pattern, in: .cases, allocate.answer),
            Route(.get, AllocatedPage.pattern, in: .cases, after.show),
        ]
    }

    private var questions: [Route] {
        routes(AssessmentQuestion.self) + routes(RequestQuestion.self) + routes(DecisionQuestion.self)
            + routes(NearMissQuestion.self) + routes(RestrictionQuestion.self) + routes(ExclusionZoneQuestion.self)
            + routes(AcknowledgementQuestion.self) + routes(NPSDecisionQuestion.self) + questionsOfManagers
            + questionsOfProviders
    }

    private var questionsOfManagers: [Route] {
        routes(JudgementQuestion.self) + routes(ArtefactQuestion.self) + routes(PreferenceQuestion.self)
            + routes(UndoQuestion.self)
    }

    private var questionsOfProviders: [Route] {
        routes(EscalationQuestion.self) + routes(CountersignQuestion.self) + routes(TransferQuestion.self)
            + routes(TransferStepQuestion.self)
    }

    private func routes<Question: CaseQuestion>(_ question: Question.Type) -> [Route] {
        let page = CaseQuestionPage<Question>(
            allocation: allocation, layout: layout, accounts: accounts, done: done)
        return [
            Route(.get, CaseQuestionPage<Question>.pattern, in: .cases, page.show),
            Route(.post, CaseQuestionPage<Question>.pattern, in: .cases, page.answer),
        ]
    }
}
