import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// Everything about one person's unpaid work, and the ways to what can be done about it.
struct RequirementPage: Sendable {
    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let file = try await RequirementFile(visit, session, from: unpaidWork)
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let note = done.take(visit, session)
        let view = RequirementView(
            file: file, permissions: permissions, destinations: session.destinations, names: accounts,
            today: layout.clock.today)
        let page = Page(title: "\(file.title) – Unpaid work", back: UnpaidWorkPages.path, isWide: true) { html in
            if let note { html.successBanner(note) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }
}
