import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// One project: whom it is for, how people get there, what visits have found and when there is no work.
struct ProjectPage: Sendable {
    static let pattern = ProjectFile.pattern

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let file = try await ProjectFile(visit, session, from: unpaidWork)
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let note = done.take(visit, session)
        let view = ProjectView(file: file, permissions: permissions, names: accounts, today: layout.clock.today)
        let page = Page(title: "\(file.title) – Project", back: ProjectListPage.path, isWide: true) { html in
            if let note { html.successBanner(note) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }
}
