import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// The register of one session, on whatever its supervisor has in hand.
struct RegisterPage: Sendable {
    static let pattern = "\(SessionFile.pattern)/register"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let file = try await SessionFile(visit, session, from: unpaidWork)
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let note = done.take(visit, session)
        let view = RegisterView(
            file: file, permissions: permissions, isToday: file.summary.date == layout.clock.today.description)
        let page = Page(title: "Register – \(file.title)", back: session.sessionList) { html in
            if let note { html.successBanner(note) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }
}

extension Session {
    /// The list of sessions that the role is led to.
    var sessionList: String { destinations.contains(.mySessions) ? MySessionsPage.path : SessionPages.path }
}
