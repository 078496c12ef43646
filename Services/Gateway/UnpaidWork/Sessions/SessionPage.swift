import GatewayKit
import Hummingbird
import Messages
import RPC

/// One session for those who plan it: how it is staffed and booked, and what happened there.
struct SessionPage: Sendable {
    static let pattern = PlannedSession.pattern

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let planned = try await PlannedSession(visit, session, from: unpaidWork)
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let note = done.take(visit, session)
        let view = SessionView(planned: planned, permissions: permissions, names: accounts)
        let page = Page(title: planned.title, back: SessionListPage.path) { html in
            if let note { html.successBanner(note) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }
}
