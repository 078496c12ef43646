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

    /// The subject that the address or the form names.
    init(_ visit: Visit, _ session: Session, from service: Service) async throws

    /// What the service's own policy allows the caller.
    static func permissions(_ visit: Visit, _ session: Session, from service: Service) async throws -> Permissions

    /// Whether what is allowed extends to this subject.
    func isAllowed(_ method: String, by permissions: Permissions) -> Bool
}

/// One question about such a subject.
protocol SubjectQuestion: FormQuestion {
    associatedtype Subject: FormSubject
    /// The route under which the form stands.
    static var pattern: String { get }
    /// The method that does it, as the policy names it.
    static var method: String { get }

    /// What the form carries unseen besides, such as the version that it was shown with.
    var hidden: [(name: String, value: String)] { get }

    /// The empty form; a refusal where the address asks for what there is not.
    init(about subject: Subject, _ query: Form) throws(Refusal)

    /// As it was filled in.
    init(_ form: Form, about subject: Subject)

    /// Gives the command to the service, and says what came of it; only for a form without errors.
    func send(about subject: Subject, to service: Subject.Service, _ call: Call) async throws -> DoneNote
}

extension FormSubject {
    static var noun: String { "record" }
    var version: UInt32? { nil }
    var link: (label: String, href: String) { ("Go back to \(title)", path) }

    func isAllowed(_ method: String, by permissions: Permissions) -> Bool { true }

    /// Where one of its forms stands.
    func path(to command: Command<Self>, _ fields: [(name: String, value: String?)] = []) -> String {
        "\(path)/\(command.name)".with(query: self.fields.map { ($0.name, $0.value) } + fields)
    }

    var label: String { title }
    var fields: [(name: String, value: String)] { [] }
}

extension SubjectQuestion {
    var hidden: [(name: String, value: String)] { [] }
}

extension FormQuestion {
    /// A date that must be there.
    mutating func require(_ date: DateEntry, _ label: String) {
        if let fault = date.fault(label) { errors.append(fault) }
    }

    /// From when to when; the end may be left empty.
    mutating func check(_ from: DateEntry, _ until: DateEntry) {
        require(from, "First day")
        guard !until.isEmpty else { return }
        require(until, "Last day")
        if let first = from.date, let last = until.date, last < first {
            add("\(until.name)-day", "Last day must be on or after \(first.short)")
        }
    }
}
