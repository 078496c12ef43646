/// A date in three fields.
package struct DateControl: Control {
    package func read(_ name: String, _ form: Form) -> DateEntry { DateEntry(name, form) }

    package func isEmpty(_ entry: DateEntry) -> Bool { entry.isEmpty }

    package func fault(in entry: DateEntry, _ id: String, _ label: String) -> FieldError? {
        entry.named(id).fault(label)
    }

    package func target(_ id: String) -> String { "\(id)-day" }

    package func write(_ entry: DateEntry, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        html.dateInput(entry.named(said.id), label: said.shownLabel(), hint: said.hint, errors: errors)
    }
}
