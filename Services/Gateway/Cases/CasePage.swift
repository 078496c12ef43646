import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// Everything about one case, and the ways to what can be done about it.
struct CasePage: Sendable {
    let allocation: any AllocationAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let caseFile = try await CaseFile(visit, session, from: allocation)
        let permissions = try await Permissions(visit, session, from: allocation)
        let note = done.take(visit, session)
        let view = CaseView(caseFile: caseFile, permissions: permissions, names: accounts, today: layout.clock.today)
        let page = Page(title: caseFile.title, back: CaseListPage.path, isWide: true) { html in
            if let note { html.successBanner(note) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }
}
