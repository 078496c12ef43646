import Messages
import RPC

/// What a form does: under which address, by which method, and in which words.
package struct Command<Subject: FormSubject>: Sendable {
    /// The address below the subject's own; empty where the form stands under the subject's.
    package let name: String
    package let method: MethodDescriptor
    /// What the audit trail says that somebody did.
    package let audit: String
    /// What a page calls the way to the form.
    package let offer: String
    /// The question, or what is to be filled in.
    package let heading: String
    package let button: String

    /// The offer and the button are the heading's words unless they are said.
    package init(
        _ name: String, _ method: MethodDescriptor, audit: String, offer: String? = nil, heading: String,
        button: String? = nil
    ) {
        self.name = name
        self.method = method
        self.audit = audit
        self.offer = offer ?? heading
        self.heading = heading
        self.button = button ?? heading
    }

    /// The route under which the form stands.
    package var pattern: String { name.isEmpty ? Subject.pattern : "\(Subject.pattern)/\(name)" }
}

/// A form about one subject, which gives one command: its values are what was typed, and `fields` says each field once.
package protocol CommandForm<Subject>: FilledForm where Subject: FormSubject {
    static var command: Command<Subject> { get }

    /// Fills in what is known; a refusal where there is nothing to do, or where the address asks for what there is not.
    mutating func begin(about subject: Subject, _ query: Form) throws(Refusal)

    func offer(about subject: Subject) -> String
    func heading(about subject: Subject) -> String
    func button(about subject: Subject) -> String

    /// Gives the command to the service, and says what came of it; only for a form without faults.
    func send(_ sent: Sent<Subject>) async throws -> DoneNote
}

extension CommandForm {
    package mutating func begin(about subject: Subject, _ query: Form) throws(Refusal) {}

    package func offer(about subject: Subject) -> String { Self.command.offer }

    package func heading(about subject: Subject) -> String { Self.command.heading }

    package func button(about subject: Subject) -> String { Self.command.button }

    package static var pattern: String { command.pattern }

    /// What the audit trail says of it, by the method's name.
    package static var audit: (method: String, words: String) { (command.method.name, command.audit) }

    /// The empty form; a refusal where there is nothing to do.
    package static func begun(about subject: Subject, _ query: Form) throws(Refusal) -> Self {
        if let refusal = subject.refusal { throw refusal }
        var form = Self()
        try form.begin(about: subject, query)
        return form
    }

    /// The way to the form, for a page about its subject; nil where it is not allowed, or has nothing to do.
    package static func action(about subject: Subject, by permissions: Permissions) -> Action? {
        guard permissions.allow(command), subject.isAllowed(command.method.name, by: permissions),
            let form = try? begun(about: subject, Form())
        else { return nil }
        return (form.offer(about: subject), subject.path(to: command))
    }
}

/// A form that holds, on its way to the service.
package struct Sent<Subject: FormSubject>: Sendable {
    package let subject: Subject
    package let service: Subject.Service
    /// What the command must match, as the form was shown with it: another in the meantime is a conflict.
    package let version: UInt32
    /// When it was noted, where a phone could not send it at once; else empty.
    package let capturedAt: String
    package let call: Call
}
