import GatewayKit
import Hummingbird
import Messages
import RPC

/// One plan of a week: how far it is, what it costs, its sessions day by day, and what came of it.
struct PlanPage: Sendable {
    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let file = try await PlanFile(visit, session, from: unpaidWork)
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let note = done.take(visit, session)
        let view = PlanView(file: file, permissions: permissions, names: accounts)
        let page = Page(title: file.title, back: PlanListPage.path, isWide: true) { html in
            if let note { html.successBanner(note) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }
}
