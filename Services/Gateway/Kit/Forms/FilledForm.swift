/// What is filled in about something: its values are what was typed, and `fields` says each field once.
package protocol FilledForm<Subject>: Sendable {
    associatedtype Subject

    /// The empty form.
    init()

    /// Every field in its place, for whatever reads, checks, shows or finds them.
    mutating func fields(_ on: inout some Fields, about subject: Subject)
}

extension FilledForm {
    /// As it was filled in.
    package init(_ form: Form, about subject: Subject) {
        self.init()
        var reader = FieldReader(form: form)
        fields(&reader, about: subject)
    }

    package func errors(about subject: Subject) -> [FieldError] {
        var (form, checker) = (self, FieldChecker())
        form.fields(&checker, about: subject)
        return checker.errors
    }

    package func index(about subject: Subject) -> FieldIndex {
        var (form, index) = (self, FieldIndex())
        form.fields(&index, about: subject)
        return index
    }

    package func write(_ errors: [FieldError], about subject: Subject, _ html: inout HTML) {
        var (form, writer) = (self, FieldWriter(errors: errors))
        form.fields(&writer, about: subject)
        html.raw(writer.html)
    }
}
