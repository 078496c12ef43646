import Messages
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
    package static var noun: String { "record" }
    package var version: UInt32? { nil }
    package var refusal: Refusal? { nil }
    package var link: (label: String, href: String) { ("Go back to \(title)", path) }

    package func isAllowed(_ method: String, by permissions: Permissions) -> Bool { true }

    package func path(toForm name: String) -> String { "\(path)/\(name)" }

    /// Where one of its forms stands.
    package func path(to command: Command<some FormSubject>, _ fields: [(name: String, value: String?)] = []) -> String
    {
        path(toForm: command.name).with(query: self.fields.map { ($0.name, $0.value) } + fields)
    }

    package var label: String { title }
    package var fields: [(name: String, value: String)] { [] }
}

extension FormSubject where Service == any AllocationAPI {
    package static func permissions(
        _ visit: Visit, _ session: Session, from allocation: any AllocationAPI
    ) async throws -> Permissions { try await Permissions(visit, session, from: allocation) }
}

extension FormSubject where Service == any UnpaidWorkAPI {
    package static func permissions(
        _ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI
    ) async throws -> Permissions { try await Permissions(visit, session, from: unpaidWork) }
}

extension FormSubject where Service == any SupervisionAPI {
    package static func permissions(
        _ visit: Visit, _ session: Session, from supervision: any SupervisionAPI
    ) async throws -> Permissions { try await Permissions(visit, session, from: supervision) }
}

/// A part of something that has a page, such as one of a person's appointments: its forms lead back there.
package protocol PartSubject: FormSubject {
    associatedtype File: FormSubject
    var file: File { get }
}

extension PartSubject {
    package static var noun: String { File.noun }
    package var title: String { file.title }
    package var label: String { file.label }
    package var path: String { file.path }
    package var version: UInt32? { file.version }
    package var link: (label: String, href: String) { file.link }
    package var refusal: Refusal? { file.refusal }

    package func isAllowed(_ method: String, by permissions: Permissions) -> Bool {
        file.isAllowed(method, by: permissions)
    }
}
