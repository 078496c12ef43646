import RPC

/// What a page or a form is about, such as an officer or a person's unpaid work.
package protocol FormSubject: Sendable {
    /// The service that knows of it.
    associatedtype Service: Sendable

    /// The route under which its forms stand.
    static var pattern: String { get }
    /// What it is called where somebody else has changed it.
    static var noun: String { get }

    var title: String { get }
    /// What stands above a form's heading: the title, or more.
    var label: String { get }
    /// Its own page.
    var path: String { get }
    /// Where a form of that name stands, without the fields.
    func path(toForm name: String) -> String
    /// What tells it from others of the same path.
    var fields: [(name: String, value: String)] { get }

    /// What a command must match, where it changes; nil of what has no version.
    var version: UInt32? { get }
    /// Where a form that is refused leads.
    var link: (label: String, href: String) { get }

    /// The subject that the address or the form names.
    init(_ visit: Visit, _ session: Session, from service: Service) async throws

    /// What the service's own policy allows the caller.
    static func permissions(_ visit: Visit, _ session: Session, from service: Service) async throws -> Permissions

    /// Whether what is allowed extends to this subject.
    func isAllowed(_ method: String, by permissions: Permissions) -> Bool
}

package extension FormSubject {
    static var noun: String { "record" }
    var version: UInt32? { nil }
    var link: (label: String, href: String) { ("Go back to \(title)", path) }

    func isAllowed(_ method: String, by permissions: Permissions) -> Bool { true }

    func path(toForm name: String) -> String { "\(path)/\(name)" }

    /// Where one of its forms stands.
    func path(to command: Command<some FormSubject>, _ fields: [(name: String, value: String?)] = []) -> String {
        path(toForm: command.name).with(query: self.fields.map { ($0.name, $0.value) } + fields)
    }

    var label: String { title }
    var fields: [(name: String, value: String)] { [] }
}
