import Messages
import RPC

/// What a form is about, such as an officer or a person's unpaid work, and where the form leads back to.
protocol FormSubject: Sendable {
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
    /// What tells it from others of the same path.
    var fields: [(name: String, value: String)] { get }

    /// What a command must match, where it changes; nil of what has no version.
    var version: UInt32? { get }
    /// Where a form that is refused leads.
    var link: (label: String, href: String) { get }

    /// Why nothing is to be done about it any more; nil while something is.
    var refusal: Refusal? { get }

    /// The subject that the address or the form names.
    init(_ visit: Visit, _ session: Session, from service: Service) async throws

    /// What the service's own policy allows the caller.
    static func permissions(_ visit: Visit, _ session: Session, from service: Service) async throws -> Permissions

    /// Whether what is allowed extends to this subject.
    func isAllowed(_ method: String, by permissions: Permissions) -> Bool
}

extension FormSubject {
    static var noun: String { "record" }
    var version: UInt32? { nil }
    var refusal: Refusal? { nil }
    var link: (label: String, href: String) { ("Go back to \(title)", path) }

    func isAllowed(_ method: String, by permissions: Permissions) -> Bool { true }

    /// Where one of its forms stands.
    func path(to command: Command<Self>, _ fields: [(name: String, value: String?)] = []) -> String {
        "\(path)/\(command.name)".with(query: self.fields.map { ($0.name, $0.value) } + fields)
    }

    var label: String { title }
    var fields: [(name: String, value: String)] { [] }
}

extension FormSubject where Service == any AllocationAPI {
    static func permissions(
        _ visit: Visit, _ session: Session, from allocation: any AllocationAPI
    ) async throws -> Permissions { try await Permissions(visit, session, from: allocation) }
}

extension FormSubject where Service == any UnpaidWorkAPI {
    static func permissions(
        _ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI
    ) async throws -> Permissions { try await Permissions(visit, session, from: unpaidWork) }
}

/// A part of something that has a page, such as one of a person's appointments: its forms lead back there.
protocol PartSubject: FormSubject {
    associatedtype File: FormSubject
    var file: File { get }
}

extension PartSubject {
    static var noun: String { File.noun }
    var title: String { file.title }
    var label: String { file.label }
    var path: String { file.path }
    var version: UInt32? { file.version }
    var link: (label: String, href: String) { file.link }
    var refusal: Refusal? { file.refusal }

    func isAllowed(_ method: String, by permissions: Permissions) -> Bool { file.isAllowed(method, by: permissions) }
}

/// What can be done, and where.
typealias Action = (label: String, href: String)

extension HTML {
    mutating func actions(_ actions: [Action]) {
        element("ul") { html in
            for action in actions { html.element("li") { $0.link(action.label, to: action.href) } }
        }
    }
}
