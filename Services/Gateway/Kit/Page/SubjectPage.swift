import CivilCalendar
import Hummingbird
import RPC

/// The page of one subject, with what was just done about it.
package struct SubjectPage<View: SubjectView>: Sendable {
    package let service: View.Subject.Service
    package let layout: Layout
    package let accounts: AccountNames
    package let done: OnceNotes<DoneNote>

    package init(
        service: View.Subject.Service, layout: Layout, accounts: AccountNames, done: OnceNotes<DoneNote>
    ) {
        self.service = service
        self.layout = layout
        self.accounts = accounts
        self.done = done
    }

    package func route(in destinations: [Destination], at path: String = View.Subject.pattern) -> Route {
        Route(.get, path, inAny: destinations, show)
    }

    package func show(_ visit: Visit, _ session: Session) async throws -> Response {
        async let permissions = View.Subject.permissions(visit, session, from: service)
        let subject = try await View.Subject(visit, session, from: service)
        let view = try await View(
            shown: Shown(
                subject: subject, permissions: permissions, session: session, names: accounts,
                today: layout.clock.today))
        let note = done.take(visit, session)
        let page = Page(title: view.title, back: view.back, isWide: View.isWide) { html in
            if let note { html.successBanner(note) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }
}

/// A subject with all that its page depends on: what may be done about it, who looks at it, and on which day.
package struct Shown<Subject: FormSubject> {
    package let subject: Subject
    package let permissions: Permissions
    package let session: Session
    package let names: AccountNames
    package let today: Day
}

/// What the page of one subject looks like.
package protocol SubjectView {
    associatedtype Subject: FormSubject

    /// Whether it needs more room than lines of text: for tables.
    static var isWide: Bool { get }

    var shown: Shown<Subject> { get }
    init(shown: Shown<Subject>)

    /// What the browser's tab says.
    var title: String { get }
    /// Where "Back" leads; nil for no such link.
    var back: String? { get }

    func write(_ html: inout HTML)
}

package extension SubjectView {
    static var isWide: Bool { true }
    var title: String { subject.title }

    var subject: Subject { shown.subject }
    var permissions: Permissions { shown.permissions }
    var names: AccountNames { shown.names }
    var today: Day { shown.today }

    /// Whether whoever looks is led to that part of the service.
    func isLed(to destination: Destination) -> Bool { shown.session.destinations.contains(destination) }

    /// One of the subject's forms; nil where it is not allowed, or there is nothing to fill it in for.
    func action(_ label: String, _ command: Command<some FormSubject>, if isDue: Bool = true) -> Action? {
        guard subject.isAllowed(command.method.name, by: permissions) else { return nil }
        return action(label, to: subject.path(to: command), by: command.method, if: isDue)
    }

    /// What is done elsewhere; nil where its method is not allowed, or there is nothing to do.
    func action(_ label: String, to href: String, by method: MethodDescriptor, if isDue: Bool = true) -> Action? {
        isDue && permissions.allow(method) ? (label, href) : nil
    }
}

/// What can be done, and where.
package typealias Action = (label: String, href: String)

package extension HTML {
    /// What somebody can do, under a heading; nothing where there is nothing.
    mutating func actions(_ actions: [Action?], heading: String = "What you can do") {
        let actions = actions.compactMap(\.self)
        guard !actions.isEmpty else { return }
        element("h2", heading)
        list(of: actions)
    }

    /// The ways to what can be done, without a heading.
    mutating func list(of actions: [Action]) {
        element("ul") { html in
            for action in actions { html.element("li") { $0.link(action.label, to: action.href) } }
        }
    }
}
