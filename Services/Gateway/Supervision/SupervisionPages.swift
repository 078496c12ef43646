import GatewayKit
import HTTPTypes
import Messages
import RPC

/// The pages about failures and warnings, and who is let in where.
package struct SupervisionPages: Sendable {
    /// All forms that stand here.
    package static let forms: [ListedForm<any SupervisionAPI>] = [
        .init(FailureForm.self), .init(FailureDecisionForm.self), .init(WarningForm.self), .init(ReferralForm.self),
        .init(NoActionForm.self), .init(FailureWithdrawalForm.self),
    ]

    let supervision: any SupervisionAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    package init(
        supervision: any SupervisionAPI, layout: Layout, accounts: AccountNames,
        now: @escaping @Sendable () -> ContinuousClock.Instant
    ) {
        self.supervision = supervision
        self.layout = layout
        self.accounts = accounts
        done = OnceNotes(most: Limits.doneNotes, now: now)
    }

    package var routes: [Route] {
        let list = FailureListPage(supervision: supervision, layout: layout)
        let page = FailurePage(supervision: supervision, layout: layout, accounts: accounts, done: done)
        let order = OrderPage(supervision: supervision, layout: layout, done: done)
        let letter = WarningLetterPage(supervision: supervision, layout: layout)
        return [
            Route(.get, FailureListPage.path, in: .failures, list.show),
            Route(.get, FailurePage.pattern, in: .failures, page.show),
            Route(.get, WarningLetterPage.pattern, in: .failures, letter.show),
            Route(.get, OrderFile.pattern, in: .failures, order.show),
        ] + Self.forms.routes(supervision, layout, done, in: [.failures])
    }
}
