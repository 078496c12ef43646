import GatewayKit
import Hummingbird

/// What somebody finds after signing in: what their role does, what they can do now, and what has to wait.
struct HomePage: Sendable {
    static let path = Destination.home.path

    let layout: Layout

    func show(_ visit: Visit, _ session: Session) -> Response {
        let role = session.account.role
        let page = Page(title: "Home") { html in
            html.element("h1", session.account.displayName)
            html.element("p", ["class": "lead"], "\(role.title). \(role.work)")
            html.element("h2", "What you can do now")
            for destination in role.destinations where destination != .home {
                html.element("p") { html in
                    html.element("a", ["href": destination.path], destination.label)
                    html.text(" \(destination.purpose)")
                }
            }
            html.element("h2", "What is not here yet")
            html.element("p", "This is an early release. It does not let you do this part of your work yet:")
            html.list(role.notYet)
        }
        return layout.response(page, for: visit)
    }
}
