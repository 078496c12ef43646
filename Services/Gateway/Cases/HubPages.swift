import GatewayKit
import HTTPTypes
import Messages
import RPC

/// The Hub's pages about intake, and who is let in where.
package struct HubPages: Sendable {
    /// The forms that stand below a case.
    static let forms: [ListedForm<any AllocationAPI>] = [
        .init(AssessmentForm.self), .init(RequestForm.self), .init(DecisionForm.self), .init(NearMissForm.self),
        .init(ExclusionZoneForm.self), .init(AcknowledgementForm.self), .init(NPSDecisionForm.self),
        .init(JudgementForm.self), .init(ArtefactForm.self), .init(PreferenceForm.self), .init(UndoForm.self),
        .init(EscalationForm.self), .init(CountersignForm.self), .init(TransferForm.self),
        .init(TransferStepForm.self),
    ]
    static let restrictions: [ListedForm<RestrictedCase.Service>] = [.init(RestrictionForm.self)]

    /// What the audit trail says of each, by the method's name.
    package static var audit: [(method: String, words: String)] { forms.map(\.audit) + restrictions.map(\.audit) }

    let allocation: any AllocationAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>
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
        let banding = BandingPreviewPage(allocation: allocation, layout: layout)
        let casePage = SubjectPage<CaseView>(service: allocation, layout: layout, accounts: accounts, done: done)
        // The search before the pattern of a case's own page, which it would fit.
        return list(CaseListPage.self) + [
            casePage.route(in: [.cases]),
            Route(.get, BandingPreviewPage.path, in: .banding, banding.show),
            Route(.post, BandingPreviewPage.path, in: .banding, banding.preview),
        ] + list(EscalationListPage.self) + list(ChangeListPage.self) + list(RejectListPage.self) + allocationRoutes
            + Self.forms.routes(allocation, layout, done, in: [.cases])
            + Self.restrictions.routes(.init(allocation: allocation, accounts: accounts), layout, done, in: [.cases])
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

    private func list<List: AllocationList>(_ list: List.Type) -> [Route] {
        ListRoutes<List>(service: allocation, layout: layout, accounts: accounts).routes
    }
}
