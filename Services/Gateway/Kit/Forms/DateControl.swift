/// A date in three fields.
struct DateControl: Control {
    func read(_ name: String, _ form: Form) -> DateEntry { DateEntry(name, form) }

    func isEmpty(_ entry: DateEntry) -> Bool { entry.isEmpty }

    func fault(in entry: DateEntry, _ id: String, _ label: String) -> FieldError? {
        entry.named(id).fault(label)
    }

    func target(_ id: String) -> String { "\(id)-day" }

    func write(_ entry: DateEntry, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        html.dateInput(entry.named(said.id), label: said.shownLabel(), hint: said.hint, errors: errors)
    }

    func sent(_ entry: DateEntry, _ name: String) -> [(name: String, value: String)] {
        [("\(name)-day", entry.day), ("\(name)-month", entry.month), ("\(name)-year", entry.year)]
            .filter { !$0.1.isEmpty }
    }
}
