/// Reads what was sent into a form's fields.
package struct FieldReader: Fields {
    package let form: Form

    package mutating func field<Kind: Control>(_ entry: inout Kind.Entry, _ kind: Kind, _ said: FieldWords) {
        entry = kind.read(said.id, form)
    }

    package mutating func write(_ write: (inout HTML) -> Void) {}
}

/// Finds what is wrong with what a form's fields hold, at most one fault a field.
package struct FieldChecker: Fields {
    package private(set) var errors: [FieldError] = []

    package mutating func field<Kind: Control>(_ entry: inout Kind.Entry, _ kind: Kind, _ said: FieldWords) {
        if kind.isEmpty(entry) {
            if said.need.isNeeded { return add(said.need.fault ?? kind.missing(said.label), kind.target(said.id)) }
        } else if let fault = kind.fault(in: entry, said.id, said.label) {
            return errors.append(fault)
        }
        if let fault = said.fault { add(fault, kind.target(said.id)) }
    }

    private mutating func add(_ message: String, _ target: String) {
        errors.append(FieldError(field: target, message: message))
    }

    package mutating func write(_ write: (inout HTML) -> Void) {}
}

/// Writes a form's fields with what they hold, each with its fault.
package struct FieldWriter: Fields {
    package let errors: [FieldError]
    package private(set) var html = HTML { _ in }

    package init(errors: [FieldError]) {
        self.errors = errors
    }

    package mutating func field<Kind: Control>(_ entry: inout Kind.Entry, _ kind: Kind, _ said: FieldWords) {
        guard said.need.isAsked || errors.contains(where: { $0.field == kind.target(said.id) }) else { return }
        kind.write(entry, said, errors, &html)
    }

    package mutating func write(_ write: (inout HTML) -> Void) { write(&html) }
}

/// Tells which control a service's violation means, and what was typed where.
package struct FieldIndex: Fields {
    private var targets: [(paths: [String], target: String)] = []
    package private(set) var typed: [(label: String, text: String)] = []

    package mutating func field<Kind: Control>(_ entry: inout Kind.Entry, _ kind: Kind, _ said: FieldWords) {
        targets.append((said.paths, kind.target(said.id)))
        if let text = kind.typed(entry) { typed.append((said.label, text)) }
    }

    package mutating func write(_ write: (inout HTML) -> Void) {}

    /// The control for a field of the request, such as `assessment.exclusions[2]`; empty where the page has none.
    package func target(of path: String) -> String {
        let parts = path.split(separator: ".").map { String($0.prefix { $0 != "[" }) }
        let whole = parts.joined(separator: ".")
        let found =
            targets.first { $0.paths.contains(whole) }
            ?? targets.first { target in parts.contains(where: target.paths.contains) }
        return found?.target ?? ""
    }
}

/// Tells what an address carries of a form's fields.
package struct FieldAddress: Fields {
    package private(set) var fields: [(name: String, value: String)] = []

    package mutating func field<Kind: Control>(_ entry: inout Kind.Entry, _ kind: Kind, _ said: FieldWords) {
        fields += kind.sent(entry, said.id)
    }

    package mutating func write(_ write: (inout HTML) -> Void) {}
}
